import type { Block } from './blocks.ts';

const heading = (title: string, mark: string): string[] => (title ? [`${mark}${title}`] : []);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

type Pieces = Extract<Block, { kind: 'marked' }>['pieces'];

/** Marked pieces side by side as one, so that their marks don't meet. */
const joined = (pieces: Pieces): Pieces =>
  pieces.reduce<{ text: string; marked: boolean }[]>((done, { text, marked }) => {
    const last = done.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) done.push({ text, marked });
    return done;
  }, []);

const bold = ({ text, marked }: Pieces[number]): string => {
  const words = text.trim();
  return marked && words ? text.replace(words, () => `**${words}**`) : text;
};

const blockMarkdown = (block: Block): string[] => {
  switch (block.kind) {
    case 'title':
      return [`# ${block.text}`];
    case 'section':
      return [...heading(block.title, '## '), ...(block.text ? [block.text] : [])];
    case 'marked':
      return [...heading(block.title, '## '), joined(block.pieces).map(bold).join('').trim()];
    case 'list':
      return [...heading(block.title, '## '), block.items.map((item) => `- ${item}`).join('\n')];
    case 'table': {
      const rule = `|${' --- |'.repeat(block.head.length)}`;
      return [...heading(block.title, '## '), [row(block.head), rule, ...block.rows.map(row)].join('\n')];
    }
    case 'note':
      return [`*${block.text}*`];
  }
};

/** The output as Markdown. */
export const toMarkdown = (blocks: readonly Block[]): string => `${blocks.flatMap(blockMarkdown).join('\n\n')}\n`;

/** What stands before a section's text in the plain output. */
export const plainLead = (title: string): string => (title ? `${title}: ` : '');

const blockPlain = (block: Block): string[] => {
  switch (block.kind) {
    case 'title':
    case 'note':
      return [block.text];
    case 'section':
      return block.title || block.text ? [`${plainLead(block.title)}${block.text}`.trimEnd()] : [];
    case 'marked':
      return [...heading(block.title, ''), block.pieces.map(({ text }) => text).join('')];
    case 'list':
      return [...heading(block.title, ''), block.items.map((item) => `- ${item}`).join('\n')];
    case 'table':
      return [
        ...heading(block.title, ''),
        block.rows
          .map((cells) => cells.map((text, n) => `${plainLead(block.head[n] ?? '')}${text}`).join('\n'))
          .join('\n\n'),
      ];
  }
};

/** The output as plain text, the way one pastes it into a post. */
export const toPlainText = (blocks: readonly Block[]): string => `${blocks.flatMap(blockPlain).join('\n\n')}\n`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .filter((one) => one.trim())
    .map((one) => `<p>${escaped(one.trim()).replaceAll('\n', '<br>')}</p>`);
const cells = (tag: string, texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;

const blockHtml = (block: Block): string[] => {
  const title = 'title' in block && block.title ? [`<h2>${escaped(block.title)}</h2>`] : [];
  switch (block.kind) {
    case 'title':
      return [`<h1>${escaped(block.text)}</h1>`];
    case 'section':
      return [...title, ...paragraphs(block.text)];
    case 'marked': {
      const text = block.pieces.map((piece) =>
        piece.marked ? `<mark>${escaped(piece.text)}</mark>` : escaped(piece.text),
      );
      return [...title, `<p>${text.join('').trim().replaceAll('\n', '<br>')}</p>`];
    }
    case 'list':
      return [...title, `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`];
    case 'table':
      return [
        ...title,
        `<table>${cells('th', block.head)}${block.rows.map((texts) => cells('td', texts)).join('\n')}</table>`,
      ];
    case 'note':
      return [`<p><em>${escaped(block.text)}</em></p>`];
  }
};

const titleOf = (blocks: readonly Block[]): string =>
  blocks.find((block) => block.kind === 'title')?.text ?? 'Consultation';

/** The output as one HTML document without scripts, styles or links. */
export const toHtml = (blocks: readonly Block[]): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escaped(titleOf(blocks))}</title></head><body>\n${blocks
    .flatMap(blockHtml)
    .join('\n')}\n</body></html>\n`;
