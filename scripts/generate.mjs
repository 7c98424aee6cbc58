/**
 * Generates the Prisma client from prisma/schema.prisma, and copies what the PDF viewer loads into public/.
 *
 * Generation does not use the schema engine, but the CLI wants to download one; naming any existing
 * file as the engine keeps it from trying, so that this works with no internet.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import './copy-pdf-viewer.mjs';

const cli = createRequire(import.meta.url).resolve('prisma/build/index.js');
const { status } = spawnSync(process.execPath, [cli, 'generate', '--no-hints'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
});
process.exit(status ?? 1);
