/** npm test: installs and builds what is missing, then runs everything. The last line adds it all up. */
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './launch/chromium.mjs';
import { findElectron } from './launch/electron.mjs';
import { runMain } from './launch/stop.mjs';
import { electronSmoke, failedBecause, tool, vitest } from './launch/suites.mjs';

const say = (words) => console.log(words);

/** @typedef {import('./launch/suites.mjs').Count} Count */

const windowSuite = async (node, chromium) =>
  'missing' in chromium
    ? failedBecause(chromium.missing)
    : vitest(node, ['--config', 'tests/window/vitest.config.ts'], { ...process.env, VIGNETTE_CHROMIUM: chromium.path });

/** Every suite by name, in the order in which they run. @returns {AsyncGenerator<[string, Count]>} */
const suites = async function* (node) {
  const chromium = await ensureChromium(node, say);
  const env = { ...process.env, ...('path' in chromium ? { VIGNETTE_CHROMIUM: chromium.path } : {}) };
  yield ['format and lint', await tool(node, '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])];
  yield ['types', await tool(node, 'typescript/bin/tsc', ['-p', '.'])];
  yield ['engine, rules, hosts', await vitest(node, [], env)];
  yield ['window', await windowSuite(node, chromium)];
  const electron = findElectron();
  if (electron) yield ['electron', await electronSmoke(electron)];
  else say("Electron's smoke test did not run: its binary is not on this machine.");
};

const sentence = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

runMain(async () => {
  const all = { passed: 0, failed: 0, skipped: 0 };
  const add = (name, count) => {
    for (const kind of Object.keys(all)) all[kind] += count[kind];
    say(`${name}: ${sentence(count)}${count.why ? `\n${count.why}` : ''}`);
  };
  try {
    const node = await bootstrap(say);
    for await (const [name, count] of suites(node)) add(name, count);
  } catch (error) {
    add('start', failedBecause(error.message));
  }
  say(sentence(all));
  return all.failed ? 1 : 0;
});
