/**
 * npm start: opens the app. `npm start -- --chromium` opens it in Chromium even where Electron is at hand;
 * `--save-to FOLDER` names the folder the Chromium window saves into.
 */
import { bootstrap } from './bootstrap.mjs';
import { ensureChromium } from './launch/chromium.mjs';
import { ensureElectron } from './launch/electron.mjs';
import { inRoot, ROOT } from './launch/paths.mjs';
import { run } from './launch/run.mjs';
import { runMain, Stop } from './launch/stop.mjs';

const say = (words) => console.log(words);

const checkScreen = () => {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return;
  throw new Stop(
    'There is no screen here, so no window can be opened.\n' +
      'With a virtual screen:  xvfb-run -a npm start\n' +
      'In the terminal:        npm run --silent vignette -- safe FILE --audience public-group',
  );
};

// An app that ends by itself so soon, and not well, never came up.
const TOO_SOON_MS = 10_000;

const openElectron = async (binary, args) => {
  const begun = Date.now();
  const root = process.platform === 'linux' && process.getuid?.() === 0; // Chromium's sandbox cannot run as root
  const { status, signal } = await run(binary, [...(root ? ['--no-sandbox'] : []), ROOT, ...args]);
  const failed = status !== 0 && signal !== 'SIGINT' && signal !== 'SIGTERM' && Date.now() - begun < TOO_SOON_MS;
  return { status, failed };
};

runMain(async () => {
  checkScreen();
  const args = process.argv.slice(2).filter((arg) => arg !== '--chromium');
  const wantsChromium = process.argv.includes('--chromium');
  const node = await bootstrap(say);
  const electron = wantsChromium ? undefined : await ensureElectron(node, say);
  if (electron) {
    const { status, failed } = await openElectron(electron, args);
    if (!failed) return status;
    say('Electron did not come up. Opening the same window in Chromium.');
  } else if (!wantsChromium) say("Electron's binary cannot be had here. Opening the same window in Chromium.");
  const chromium = await ensureChromium(node, say);
  if ('missing' in chromium) throw new Stop(chromium.missing);
  const { status } = await run(node, [inRoot('out/main/chromium.js'), ...args], {
    env: { ...process.env, VIGNETTE_CHROMIUM: chromium.path },
  });
  return status;
});
