/** A text as the bytes of a file of this format; one line end at the end. */
export const writeDocument = (_format: 'txt' | 'md', text: string): Uint8Array =>
  new TextEncoder().encode(text.endsWith('\n') ? text : `${text}\n`);
