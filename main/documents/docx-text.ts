/** One node of the tree `mammoth` reads a document into, as far as text needs it. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly numbering?: unknown;
  readonly children?: readonly unknown[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const childrenOf = (node: Node): readonly Node[] => (node.children ?? []).filter(isNode);

/** The words of a run or paragraph. mammoth's own raw text drops line breaks, which would glue words together. */
const inline = (node: Node): string => {
  switch (node.type) {
    case 'text':
      return typeof node.value === 'string' ? node.value : '';
    case 'tab':
      return '\t';
    case 'break':
      return '\n';
    default:
      return childrenOf(node)
        .map((child) => (child.type === 'paragraph' ? `\n${inline(child)}\n` : inline(child))) // a text box
        .join('');
  }
};

const cell = (node: Node): string => blocks(node).replace(/\s+/g, ' ').trim();

const row = (node: Node): string => childrenOf(node).map(cell).join('\t');

/** Paragraphs a blank line apart; items of a list, and rows of a table, a line each. */
const blocks = (node: Node): string => {
  let text = '';
  let before: 'item' | 'other' | undefined;
  for (const child of childrenOf(node)) {
    const isItem = child.type === 'paragraph' && Boolean(child.numbering);
    const words =
      child.type === 'table'
        ? childrenOf(child).map(row).join('\n')
        : child.type === 'paragraph'
          ? inline(child).trim()
          : '';
    if (!words.trim()) continue;
    if (before) text += before === 'item' && isItem ? '\n' : '\n\n';
    text += words;
    before = isItem ? 'item' : 'other';
  }
  return text;
};

/** The text of the tree `mammoth` gives its `transformDocument`; empty for anything else. */
export const textOfTree = (tree: unknown): string => (isNode(tree) ? blocks(tree) : '');
