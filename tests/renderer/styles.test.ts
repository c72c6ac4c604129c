import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const renderer = fileURLToPath(new URL('../../renderer', import.meta.url));
const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(renderer, file), 'utf8');
const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '');
/** The declarations alone: conditions of media and container queries can't hold a token. */
const declarations = (css: string): string => withoutComments(css).replace(/@(?:media|container)[^{]*\{/g, '{');

const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|lch|hwb|color)\(/gi;
const RAW_SIZE = /(?<![\w-])-?\d*\.?\d+(?:px|rem|em|pt|ch|vw|vh|ms|s)\b/g;
const VIEWPORT = ['100vh', '100vw', '90vh'];

const sheets = files.filter((file) => file.endsWith('.css') && !/(?:tokens|fonts)\.css$/.test(file));

describe('styles', () => {
  it.each(sheets)('%s takes every colour and size from the tokens', (file) => {
    const css = declarations(read(file));
    expect(css.match(RAW_COLOUR) ?? []).toEqual([]);
    expect((css.match(RAW_SIZE) ?? []).filter((size) => !VIEWPORT.includes(size))).toEqual([]);
  });

  it('uses no token that is not there', () => {
    const tokens = new Set([...read('styles/tokens.css').matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const extra of ['--tone', '--wash', '--pattern']) tokens.add(extra);
    for (const file of sheets) {
      for (const [, name] of read(file).matchAll(/var\((--[\w-]+)/g))
        expect(tokens, `${file}: ${name}`).toContain(name);
    }
  });

  it('sets no colour or size in a component', () => {
    for (const file of files.filter((name) => name.endsWith('.tsx'))) {
      expect(read(file).match(RAW_COLOUR) ?? [], file).toEqual([]);
      expect(read(file).match(/style=\{\{/) ?? [], file).toEqual([]);
    }
  });
});

describe('the window', () => {
  it('imports nothing of the project but the contract', () => {
    for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
      for (const [, from] of read(file).matchAll(/from '(\.\.[^']*)'/g)) {
        const outside = /\/(?:src|main|rules|scripts|tests)\//.test(from ?? '');
        if (outside) expect(from, file).toMatch(/^(?:\.\.\/)+src\/contract\//);
      }
    }
  });
});
