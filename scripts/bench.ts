/**
 * npm run bench [-- --json] [-- --only engine|window]
 * How long the engine takes, and what a person feels at the window, in an installed Chromium over the built app. Every ratio's two sides
 * are measured in this run, so that machines can be compared. A busy machine shows: take the better of two runs.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchEngine } from './bench/engine.ts';
import type { Figures } from './bench/figures.ts';
import { benchWindow } from './bench/window.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } });

const parts: Record<string, () => Figures | Promise<Figures>> = {
  engine: benchEngine,
  // Without a Chromium the engine's figures stand alone.
  window: () =>
    benchWindow().catch((error: unknown) => {
      console.error(`The window was not measured: ${error instanceof Error ? error.message : 'unknown reason'}`);
      return { milliseconds: {}, ratios: {} };
    }),
};

const all = { milliseconds: {}, ratios: {}, load: loadavg().map((load) => Math.round(load * 10) / 10) };
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const { milliseconds, ratios } = await measure();
  Object.assign(all.milliseconds, milliseconds);
  Object.assign(all.ratios, ratios);
}

if (values.json) console.log(JSON.stringify(all));
else {
  for (const name of ['milliseconds', 'ratios'] as const) {
    console.log(`\n${name}`);
    console.table(all[name]);
  }
  console.log(`\nload of the machine at the start, over 1, 5 and 15 minutes: ${all.load.join(', ')}`);
}
