/** An output in the order it is read; every format is printed from the same blocks. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** A heading, which may be empty, and the text below it. */
  | { readonly kind: 'section'; readonly title: string; readonly text: string }
  /** A text in pieces, some of them highlighted. */
  | {
      readonly kind: 'marked';
      readonly title: string;
      readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
    }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'note'; readonly text: string };

/** Every text of the blocks in reading order, headings included. */
export const blockTexts = (blocks: readonly Block[]): string[] => blocks.flatMap(textsOf);

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'title':
    case 'note':
      return [block.text];
    case 'section':
      return [block.title, block.text];
    case 'marked':
      return [block.title, block.pieces.map(({ text }) => text).join('')];
    case 'list':
      return [block.title, ...block.items];
    case 'table':
      return [block.title, ...block.head, ...block.rows.flat()];
  }
};
