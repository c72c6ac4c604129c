import type { Composed } from './compose.ts';

/** The output as Markdown. */
export const toMarkdown = ({ heading, parts, closing }: Composed): string =>
  `${[
    `# ${heading}`,
    ...parts.flatMap(({ title, text }) => [...(title ? [`## ${title}`] : []), ...(text ? [text] : [])]),
    ...(closing ? [`*${closing}*`] : []),
  ].join('\n\n')}\n`;

/** The output as plain text, the way one pastes it into a post. */
export const toPlainText = ({ heading, parts, closing }: Composed): string =>
  `${[
    heading,
    ...parts
      .filter(({ title, text }) => title || text)
      .map(({ title, text }) => (title ? `${title}:${text ? ` ${text}` : ''}` : text)),
    ...(closing ? [closing] : []),
  ].join('\n\n')}\n`;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const paragraphs = (text: string): string[] =>
  text
    .split(/\n{2,}/)
    .filter((one) => one.trim())
    .map((one) => `<p>${escape(one.trim()).replaceAll('\n', '<br>')}</p>`);

/** The output as one HTML document without scripts, styles or links. */
export const toHtml = ({ heading, parts, closing }: Composed): string =>
  `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escape(heading)}</title></head><body>\n${[
    `<h1>${escape(heading)}</h1>`,
    ...parts.flatMap(({ title, text }) => [...(title ? [`<h2>${escape(title)}</h2>`] : []), ...paragraphs(text)]),
    ...(closing ? [`<p><em>${escape(closing)}</em></p>`] : []),
  ].join('\n')}\n</body></html>\n`;
