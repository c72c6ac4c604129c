/** npm run --silent vignette -- …: the terminal, and nothing but its own words on standard output. */
import { bootstrap } from './bootstrap.mjs';
import { inRoot } from './launch/paths.mjs';
import { run } from './launch/run.mjs';
import { runMain } from './launch/stop.mjs';

runMain(async () => {
  const node = await bootstrap(() => {});
  // npm changes to the project's folder; a file name means the folder the person is in.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const { status } = await run(node, [inRoot('out/main/cli.js'), ...process.argv.slice(2)], { cwd, foreground: true });
  return status;
});
