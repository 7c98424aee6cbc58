import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            '{lib,server,inngest,components,app,scripts,tests/bench,tests/evals/scorers}/**/*.test.{ts,tsx}',
          ],
          exclude: ['**/node_modules/**', '.next/**', 'dist/**'],
          // All cores, where one would be left free for watching; then the other project, in its own measure.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
          // A test fails for what it finds, not for a machine that has much to do.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/evals/*.test.ts'],
          globalSetup: ['tests/integration/support/global-setup.ts'],
          // Each file brings its own database and server; two at a time is what two cores bear.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
