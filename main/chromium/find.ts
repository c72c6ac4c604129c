import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names the executable to use, before all others. */
export const CHROMIUM_VARIABLE = 'VIGNETTE_CHROMIUM';

// Debian's /usr/bin/chromium is a wrapper that adds flags and keys of its own: the binary behind it comes first.
const LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/lib64/chromium-browser/chromium-browser',
];
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'brave-browser',
];
const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const places = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] => {
  if (platform === 'darwin') return MAC;
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const folder = env[name];
      return folder ? WINDOWS.map((path) => join(folder, path)) : [];
    });
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...LINUX, ...folders.flatMap((folder) => LINUX_NAMES.map((name) => join(folder, name)))];
};

/** Where a Chromium of this machine is; undefined where none is installed. */
export const findChromium = (
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined => {
  const named = env[CHROMIUM_VARIABLE];
  if (named) return isExecutable(named) ? named : undefined;
  return places(env, platform).find(isExecutable);
};
