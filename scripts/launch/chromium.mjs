import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { run, tail } from './run.mjs';

const LIMIT_MS = 10 * 60_000;

/** @param {string} node @returns {Promise<string | undefined>} the path of an installed Chromium */
export const findChromium = async (node) => {
  const { status, output } = await run(node, [inRoot('out/main/chromium.js'), '--find'], {
    quiet: true,
    limit: 60_000,
  });
  return status === 0 ? output.trim() : undefined;
};

const isDebian = () => {
  try {
    return (
      existsSync('/usr/bin/apt-get') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
    );
  } catch {
    return false;
  }
};

/** How a person gets a Chromium on this machine, as a sentence. */
export const advice = () => {
  if (isDebian()) return 'Install one with: sudo apt-get update && sudo apt-get install -y chromium';
  if (process.platform === 'darwin') return 'Install one with: brew install --cask chromium';
  if (process.platform === 'win32') return 'Install one with: winget install Google.Chrome';
  if (existsSync('/usr/bin/dnf')) return 'Install one with: sudo dnf install chromium';
  if (existsSync('/usr/bin/pacman')) return 'Install one with: sudo pacman -S chromium';
  return 'Install the "chromium" package of your system, or set VIGNETTE_CHROMIUM to the path of one.';
};

const apt = (args) =>
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], {
    quiet: true,
    limit: LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/**
 * A Chromium, installed through apt where that is possible without asking anybody.
 * @param {string} node
 * @param {(words: string) => void} say
 * @returns {Promise<{ path: string } | { missing: string }>}
 */
export const ensureChromium = async (node, say) => {
  const found = await findChromium(node);
  if (found) return { path: found };
  if (process.env.VIGNETTE_CHROMIUM) return { missing: 'VIGNETTE_CHROMIUM names no program that can be run.' };
  if (!isDebian() || process.getuid?.() !== 0) return { missing: `There is no Chromium on this machine. ${advice()}` };
  say('There is no Chromium on this machine. Installing the package "chromium" through apt.');
  const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
  let result = await apt(packages);
  if (result.status !== 0) {
    await apt(['update']);
    result = await apt(packages);
  }
  const installed = result.status === 0 ? await findChromium(node) : undefined;
  if (installed) return { path: installed };
  return { missing: `The package "chromium" could not be installed. ${advice()}\n${tail(result.output, 4)}`.trim() };
};
