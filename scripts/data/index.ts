/** npm run data [-- names words places lexicon …]: makes the generated files of rules/data anew; all of them without arguments. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));
const asked = process.argv.slice(2);
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  .map((file) => file.slice(0, -3))
  .sort();
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`There is no generator "${unknown.join('", "')}"; there are ${all.join(', ')}.`);

// A generator is a module that exports generate(); a module without one is a helper of others.
for (const name of asked.length ? asked : all) {
  const module = (await import(new URL(`${name}.ts`, import.meta.url).href)) as {
    generate?: () => void | Promise<void>;
  };
  await module.generate?.();
}
