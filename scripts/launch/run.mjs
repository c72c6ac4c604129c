import { spawn, spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Ends a child and all it started. @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
const end = (child, signal) => {
  if (!child.pid) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
};

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, limit?: number, env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean, foreground?: boolean }} [options]
 *   quiet: nothing is shown and the output is returned; limit: milliseconds until it is ended with all it started;
 *   foreground: it keeps the terminal to itself, so that it can read from it
 * @returns {Promise<{ status: number, signal: string | null, output: string, late: boolean, missing: boolean }>}
 */
export const run = (
  command,
  args,
  { quiet = false, limit, env = process.env, cwd = ROOT, shell = false, foreground = false } = {},
) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: quiet ? { ...env, NO_COLOR: '1', FORCE_COLOR: '0' } : env,
      shell,
      detached: !foreground && process.platform !== 'win32',
      windowsHide: true,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : foreground ? 'inherit' : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    let late = false;
    const timer = limit
      ? setTimeout(() => {
          late = true;
          end(child, 'SIGTERM');
          setTimeout(() => end(child, 'SIGKILL'), 5000).unref();
        }, limit)
      : undefined;
    const forward = (signal) => end(child, signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    const settle = (status, signal, missing) => {
      clearTimeout(timer);
      for (const name of SIGNALS) process.off(name, forward);
      resolve({ status, signal, output, late, missing });
    };
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', () => settle(127, null, true));
    child.on('close', (code, signal) => settle(code ?? 1, signal, false));
  });

/** The last lines of a program's output, for a person to read. @param {string} output */
export const tail = (output, lines = 12) =>
  stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(-lines)
    .join('\n');
