import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, ROOT } from './paths.mjs';
import { run, tail } from './run.mjs';

/**
 * What a suite came to. A suite that could not run at all counts as one failure and says why.
 * @typedef {{ passed: number, failed: number, skipped: number, why?: string }} Count
 */

const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @param {string} why @returns {Count} */
export const failedBecause = (why) => ({ passed: 0, failed: 1, skipped: 0, why });

/**
 * A tool that either is content or is not: one test.
 * @param {string} node @param {string} script @param {string[]} args @returns {Promise<Count>}
 */
export const tool = async (node, script, args, limit = 120_000) => {
  const { status, output, late } = await run(node, [inRoot(`node_modules/${script}`), ...args], { quiet: true, limit });
  if (status === 0) return ONE_PASSED;
  return failedBecause(late ? 'it took too long and was ended' : tail(output, 60));
};

/** Adds up a report of vitest's. A file that broke before its first test counts as one failure. @returns {Count} */
export const countReport = (report) => {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/**
 * Tests of vitest's, shown as they run.
 * @param {string} node @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<Count>}
 */
export const vitest = async (node, args, env, limit = 8 * 60_000) => {
  const folder = mkdtempSync(join(tmpdir(), 'vignette-report-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { status, late } = await run(node, [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args], {
      limit,
      env,
    });
    if (late) return failedBecause('it took too long and was ended');
    if (!existsSync(file)) return failedBecause('it ended without a report');
    const count = countReport(JSON.parse(readFileSync(file, 'utf8')));
    const silent = status !== 0 && !count.failed; // an error outside of any test
    if (!count.passed && !count.failed) return failedBecause('it held no test');
    return silent ? { ...count, failed: 1, why: 'an error outside of any test, shown above' } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Opens Electron unseen and makes one call from its page. @param {string} binary @returns {Promise<Count>} */
export const electronSmoke = async (binary) => {
  const linux = process.platform === 'linux';
  const root = linux && process.getuid?.() === 0;
  const screen = !linux || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const args = [...(root ? ['--no-sandbox'] : []), ROOT, '--smoke'];
  const { status, output, late } = screen
    ? await run(binary, args, { quiet: true, limit: 90_000 })
    : await run('xvfb-run', ['-a', binary, ...args], { quiet: true, limit: 90_000 });
  if (status === 0) return ONE_PASSED;
  return failedBecause(
    late ? 'it took too long and was ended' : `Electron ended with status ${status}\n${tail(output)}`,
  );
};
