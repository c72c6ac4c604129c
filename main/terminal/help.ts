import { AUDIENCES, LOCALES } from '../../src/model.ts';
import { DEFAULT_AUDIENCE, DEFAULT_LOCALE } from './options.ts';

const wrapped = (words: readonly string[], indent: string): string => {
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length > 60) lines.push(word);
    else lines[lines.length - 1] = line ? `${line}, ${word}` : word;
  }
  return lines.join(`,\n${indent}`);
};

export const HELP = `Vignette: a case description in, a consultation text out that is hard to recognise.
Everything happens on this machine. Checked, not guaranteed: read the result before you share it.

  vignette safe [FILE|-] [--audience A] [--locale L] [--show-originals]
      Prints the safe text. What was replaced goes to standard error, without
      the original words unless --show-originals is given.

  vignette summary [FILE|-] [--audience A] [--template T] [--format md|txt|json]
      Prints a consultation made of the safe text. T is the id of a template, or
      a file of your own that ends in .yaml; without it, the audience's usual
      one. An unknown id lists them all. What to look over goes to standard error.

  vignette summary --audience teaching --template teaching-handout --sample S
      Prints a handout, before and after, of an invented sample.

  vignette safe --jsonl [FILE|-]
      Reads lines {"id","text","audience"?,"locale"?},
      writes lines {"id","safe","leaks":[],"warnings":[],"crowd":{},"triggers":[]}.

  vignette find --jsonl [FILE|-]
      Reads the same lines, writes lines {"id","spans":[{"start","end",
      "category","type","entity","confidence","tier","rule"}]}.
      Offsets are JavaScript string offsets (UTF-16 code units).

  vignette notebook list | verify | export FILE [--readable --understood]
      The encrypted notebook, if you made one in the window: lists what is in it,
      checks every page, or writes a new file: an encrypted copy, or JSON that
      anybody can read. Asks for the passphrase without showing it;
      --passphrase-fd N reads it from an open file descriptor instead.

  vignette help, vignette --version

Without FILE, or with -, the text is read from standard input. Files are UTF-8.
  A  ${wrapped(AUDIENCES, '     ')}
     (without it: ${DEFAULT_AUDIENCE})
  L  ${wrapped(LOCALES, '     ')}
     (without it: ${DEFAULT_LOCALE})

Exit status: 0 done; 1 bad input, a line that could not be read, or a safe text
in which a direct identifier or an unchecked part remains (standard error says which);
a summary is not printed then.
`;
