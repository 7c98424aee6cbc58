/**
 * npm test: sets up what is missing or stale, then format and lint, types, unused code, unit, integration
 * and browser tests. Everything runs even when something before it failed; the last line counts the tests.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium, installChromium, versionOf } from './find-chromium.mjs';
import { build, complaintAboutNode, generate, install, NODE, ROOT } from './set-up.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'candor-reports-'));
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

try {
  const complaint = complaintAboutNode();
  if (complaint) throw new Error(complaint);
  process.chdir(ROOT);
  await install();
  await generate();
  await build();
} catch (error) {
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

await check('Format and lint', 'node_modules/@biomejs/biome/bin/biome', [
  'check',
  '--error-on-warnings',
  '.',
]);
// What development left there may name routes that are gone; it writes them anew.
rmSync(path.join(ROOT, '.next', 'dev', 'types'), { recursive: true, force: true });
await check('Types', 'node_modules/typescript/bin/tsc', ['--noEmit']);
await check('Unused code', 'node_modules/knip/bin/knip.js', []);

const vitestReport = path.join(reports, 'vitest.json');
await check('Unit and integration tests', 'node_modules/vitest/vitest.mjs', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
countVitest(vitestReport);

const chromium = findChromium() ?? installChromium();
if (chromium) {
  process.stderr.write(`  ${versionOf(chromium)}\n`);
  const playwrightReport = path.join(reports, 'playwright.json');
  await check(
    'Browser tests',
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=line,json'],
    {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
    },
  );
  countPlaywright(playwrightReport);
} else {
  failures.push('Browser tests');
  process.stderr.write(
    'The browser tests need Chromium or Chrome. Install one, or set CHROMIUM_PATH to it.\n',
  );
}

rmSync(reports, { recursive: true, force: true });
if (failures.length > 0) process.stdout.write(`Failed: ${failures.join(', ')}\n`);
process.stdout.write(
  `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exit(failures.length > 0 || counts.failed > 0 ? 1 : 0);

async function check(title, script, args, env = {}) {
  const started = Date.now();
  process.stderr.write(`\n▸ ${title}\n`);
  const child = spawn(NODE, [script, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...env,
      PATH: `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', resolve);
  });
  if (code !== 0) failures.push(title);
  process.stderr.write(
    `  ${title}: ${code === 0 ? 'passed' : 'failed'}, ${((Date.now() - started) / 1000).toFixed(0)} s\n`,
  );
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function countVitest(file) {
  const report = readReport(file);
  counts.passed += report?.numPassedTests ?? 0;
  counts.failed += report?.numFailedTests ?? 0;
  counts.skipped += report?.numPendingTests ?? 0;
}

function countPlaywright(file) {
  const stats = readReport(file)?.stats;
  counts.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  counts.failed += stats?.unexpected ?? 0;
  counts.skipped += stats?.skipped ?? 0;
}
