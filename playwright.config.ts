import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // Files side by side, each with its tests in their order. Most of a test is waiting: for pages, for voices.
  fullyParallel: false,
  workers: availableParallelism() > 1 ? 2 : 1,
  retries: 0,
  reporter: 'line',
  use: {
    // A trace of every test costs a quarter of the time of all; for one test: playwright test NAME --trace on
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      // Quiet and offline, and without a sandbox where the tests run as root.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
      ],
    },
  },
});
