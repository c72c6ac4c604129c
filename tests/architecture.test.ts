import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PARTS = ['src', 'rules', 'main', 'renderer'] as const;
type Part = (typeof PARTS)[number];

interface Source {
  readonly path: string;
  readonly text: string;
  /** Project files by path from the root, packages by name, Node's modules as "node:…". */
  readonly imports: readonly string[];
}

const SPECIFIER = /(?:^|[\s;}])(?:import|export)\s+(?:[\w*${},\s]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

const read = (path: string): Source => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const imports = [...withoutComments(text).matchAll(SPECIFIER)].map(([, named, dynamic]) => {
    const name = (named ?? dynamic ?? '').replace(/\?.*$/, '');
    if (name.startsWith('.')) return posix.join(dirname(path), name);
    return name.startsWith('node:') ? name : packageOf(name);
  });
  return { path, text, imports };
};

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
const sources = PARTS.flatMap((part) =>
  filesBelow(part)
    .filter((path) => /\.tsx?$/.test(path))
    .map(read),
);

const inPart = (part: Part) => sources.filter(({ path }) => path.startsWith(`${part}/`));
const PROJECT = /^(?:src|rules|main|renderer|tests|scripts)\/|^[\w.]+\.json$/;

/** Imports that point anywhere but where they may, as "file -> import". */
const strays = (part: Part, allowed: readonly RegExp[]): string[] =>
  inPart(part).flatMap(({ path, imports }) =>
    imports.filter((name) => !allowed.some((pattern) => pattern.test(name))).map((name) => `${path} -> ${name}`),
  );

describe('imports run one way', () => {
  test.each<[Part, string, RegExp[]]>([
    ['src', 'itself, and packages that compute', [/^src\//, /^(?:compromise|zod|libphonenumber-js|chrono-node)$/]],
    [
      'rules',
      'itself, the engine, files and YAML',
      [/^(?:rules|src)\//, /^node:(?:fs|path|url|zlib)$/, /^(?:yaml|zod)$/],
    ],
    [
      'renderer',
      'itself and the contract; never Node, Electron or the engine',
      [
        /^renderer\//,
        /^src\/contract\//,
        /^(?!electron$|playwright-core$|better-sqlite3$|compromise$|node:)(?!src\/|main\/|rules\/)/,
      ],
    ],
    [
      'main',
      'everything but the window and the tests',
      [/^(?:main|src|rules)\//, /^package\.json$/, /^(?!renderer\/|tests\/|scripts\/|react)/],
    ],
  ])('%s imports %s', (part, _, allowed) => {
    expect(strays(part, allowed)).toEqual([]);
  });

  test('the reader of imports reads them', () => {
    expect(read('src/analyse.ts').imports).toContain('src/detect/index.ts');
    expect(read('main/electron.ts').imports).toContain('electron');
    expect(read('main/terminal/run.ts').imports).toContain('main/terminal/batch.ts');
    expect(sources.flatMap(({ imports }) => imports).filter((name) => PROJECT.test(name)).length).toBeGreaterThan(100);
  });
});

describe('one door each', () => {
  test.each([
    ['compromise', /^src\/text\/nlp\.ts$/],
    ['playwright-core', /^main\/chromium\/playwright\.ts$/],
    ['better-sqlite3', /^main\/vault\/open\.ts$/],
    ['electron', /^main\/electron(?:\.ts$|\/)/],
    ['react-dom', /^renderer\/main\.tsx$|^renderer\/(?:components|editor|screens)\//],
  ])('%s', (name, door) => {
    const users = sources.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
    expect(users.filter((path) => !door.test(path))).toEqual([]);
  });
});

describe('the engine is pure', () => {
  test('it needs neither the DOM nor Node', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    expect(() =>
      execFileSync(process.execPath, [tsc, '-p', join(ROOT, 'tests/support/tsconfig.pure.json')], { encoding: 'utf8' }),
    ).not.toThrow();
  });

  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b/],
    ['the locale of the machine', /\btoLocale(?:Lower|Upper)?(?:Case|String|DateString)\(\)/],
  ])('it does not ask %s', (_, pattern) => {
    expect(
      inPart('src')
        .filter(({ text }) => pattern.test(withoutComments(text)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('files', () => {
  // 40 to 200 lines are usual; past this a file has more than one reason to exist.
  const LONGEST = 400;

  test(`are at most ${LONGEST} lines long`, () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  test('are named in kebab-case, components in PascalCase', () => {
    const names = sources.map(({ path }) => path.split('/').at(-1) ?? '');
    expect(
      names.filter(
        (name) =>
          !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts|(?:[A-Z][A-Za-z0-9]*|[a-z]+(?:-[a-z]+)*)\.tsx)$/.test(name),
      ),
    ).toEqual([]);
  });
});
