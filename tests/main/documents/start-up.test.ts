import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const STATIC = /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[\w*${},\s]+?\s+from\s+)?'([^']+)'/g;

/** Packages a file loads as it starts, through every import that is neither a type's nor put off. */
const packagesOf = (start: URL): ReadonlySet<string> => {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href) || !existsSync(fileURLToPath(file))) return;
    seen.add(file.href);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      if (name.startsWith('.')) visit(new URL(name, file));
      else packages.add(name);
    }
  };
  visit(start);
  return packages;
};

const HEAVY = /^(?:mammoth|pdfjs-dist|docx)(?:\/|$)/;

test.each(['electron.ts', 'chromium.ts', 'cli.ts', 'worker.ts', 'reader.ts'])(
  'main/%s starts without the packages for documents',
  (name) => {
    const packages = packagesOf(new URL(`../../../main/${name}`, import.meta.url));
    expect([...packages].filter((one) => HEAVY.test(one))).toEqual([]);
  },
);

test('the reader of imports reads them', () => {
  const packages = packagesOf(new URL('../../../main/documents/read-docx.ts', import.meta.url));
  expect([...packages]).toEqual(expect.arrayContaining(['mammoth', 'node:zlib']));
  expect([...packagesOf(new URL('../../../main/electron.ts', import.meta.url))]).toContain('electron');
});
