/**
 * Builds for production: the pages by Next; server, document reader and profile rules as one file each in dist/;
 * what speech on the device loads under public/generated/speech/.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import './prepare-speech.mjs';

const require = createRequire(import.meta.url);

/** What comes from npm stays there: some of it finds its own files, all of it is shared with Next. */
const shared = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
  outExtension: { '.js': '.mjs' },
  outdir: 'dist',
};

await build({ ...shared, entryPoints: { server: 'server/main.ts' } });
await build({
  ...shared,
  entryPoints: { 'document-reader': 'lib/documents/reader/child/main.ts' },
});
await build({ ...shared, entryPoints: { 'profile-rules': 'lib/profiles/rules/worker-main.ts' } });

const { status } = spawnSync(process.execPath, [require.resolve('next/dist/bin/next'), 'build'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? 1);
