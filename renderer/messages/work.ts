/** What the window says while something takes its time. */
export const workMessages = {
  'work.review': 'Checking the text',
  'work.file': 'Reading the file',
  'work.done': '{done, number, ::percent} done',
  'work.stop': 'Stop',
  'work.stopped': 'You stopped the check. The text is as you left it, and has not been checked.',
  'work.again': 'Check it now',
  'work.copy': 'Copy the case',
  'work.copied': 'Copied.',
  'work.select': 'Press Ctrl+C to copy it.',
  'work.file.stopped': 'Stopped. Nothing was changed.',
} as const;
