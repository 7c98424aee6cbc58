/**
 * What `npm start`, `npm test` and `npm run dev` share: install, generate and build, each only when what it
 * is made from has changed. Runs on whatever Node the machine has (20.19+, 22.12+, 24+) and with nothing
 * installed; everything after the install runs on the Node 24 that npm brings (node_modules/node).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Node 24, from npm. */
export const NODE = path.join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * What Node is given in development. Not its own --watch: Next loads what it has compiled, so that every page
 * seen for the first time would start the server anew.
 */
export const DEV_SERVER = [
  path.join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs'),
  'watch',
  '--clear-screen=false',
  'server/main.ts',
];

const INSTALLED = path.join('node_modules', '.candor-installed');
const GENERATED = path.join('lib', 'db', 'generated', '.candor-generated');
const BUILT = path.join('dist', '.candor-built');
const SPEECH = path.join('public', 'generated', 'speech', 'manifest.json');
const GENERATED_FROM = [
  'prisma/schema.prisma',
  'prisma.config.ts',
  'package-lock.json',
  'scripts/generate.mjs',
  'scripts/copy-pdf-viewer.mjs',
];
const BUILD_INPUTS = [
  'app',
  'components',
  'inngest',
  'lib',
  'public',
  'server',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'proxy.ts',
  'scripts/build.mjs',
  'scripts/prepare-speech.mjs',
  'tsconfig.json',
];

/** A sentence for a Node that is too old for what npm is about to install, or null. */
export function complaintAboutNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  return fine
    ? null
    : `Candor needs Node 20.19+, 22.12+ or 24+ to start; this is ${version}. Get a newer one from nodejs.org.`;
}

/** Installs from the lockfile, unless what is installed came from the same one. */
export async function install() {
  const key = hashOf(['package.json', 'package-lock.json']);
  if (isFresh(INSTALLED, key) && existsSync(NODE)) return;
  const npm = process.env.npm_execpath;
  const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  // Naming a schema engine keeps Prisma's install from downloading one; nothing here uses it.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath };
  await step(
    'Installing packages',
    command,
    [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    env,
  );
  if (!existsSync(NODE)) {
    throw new Error(
      `npm installed no Node for this machine (${NODE} is missing). Allow the install script of the package "node" and start again.`,
    );
  }
  remember(INSTALLED, key);
}

/** Generates the database client, and copies what the PDF viewer loads into public/. */
export async function generate() {
  const key = hashOf(GENERATED_FROM);
  if (isFresh(GENERATED, key)) return;
  await step('Generating the database client', NODE, ['scripts/generate.mjs']);
  remember(GENERATED, key);
}

/** Builds pages, server and document reader for production. */
export async function build() {
  const key = hashOf(BUILD_INPUTS);
  if (isFresh(BUILT, key) && existsSync(path.join(ROOT, '.next', 'BUILD_ID'))) return;
  await step('Building', NODE, ['scripts/build.mjs']);
  remember(BUILT, key);
  tellMissingSpeech('npm run build');
}

/** In development nothing is built, but speech on the device needs its files there too. */
export async function prepareSpeech() {
  if (existsSync(path.join(ROOT, SPEECH))) return;
  await step('Preparing speech on the device', NODE, ['scripts/prepare-speech.mjs']);
  tellMissingSpeech('npm run dev');
}

function tellMissingSpeech(command) {
  if (existsSync(path.join(ROOT, SPEECH))) return;
  process.stderr.write(
    `  Speech on the device is left out: its files could not be fetched. "${command}" with a network tries again.\n`,
  );
}

/** Runs a command, showing that it runs and how long it took; its output only when it fails. */
export async function step(title, command, args, env = process.env) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(0)} s`;
  const live = process.stderr.isTTY;
  const show = () => live && process.stderr.write(`\r  ${title} … ${seconds()} `);
  show();
  const ticker = live ? setInterval(show, 1000) : undefined;
  if (!live) process.stderr.write(`  ${title} …\n`);
  let output = '';
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  clearInterval(ticker);
  if (live) process.stderr.write('\r');
  process.stderr.write(`  ${title} ${code === 0 ? 'done' : 'failed'}, ${seconds()}   \n`);
  if (code !== 0) throw new Error(`${title} failed:\n${output}`);
}

function isFresh(marker, key) {
  try {
    return readFileSync(path.join(ROOT, marker), 'utf8') === key;
  } catch {
    return false;
  }
}

function remember(marker, key) {
  const file = path.join(ROOT, marker);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, key);
}

function hashOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of filesOf(input))
      hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

function filesOf(input) {
  const full = path.join(ROOT, input);
  if (!existsSync(full)) return [];
  let entries;
  try {
    entries = readdirSync(full, { withFileTypes: true });
  } catch {
    return [input];
  }
  return entries
    .filter((entry) => entry.name !== 'generated' && !entry.name.includes('.test.'))
    .flatMap((entry) => {
      const name = path.join(input, entry.name);
      return entry.isDirectory() ? filesOf(name) : [name];
    })
    .sort();
}
