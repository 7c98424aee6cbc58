/**
 * Puts what pdf.js loads while a page is open under public/generated/pdfjs/<version>/, so that it comes from our
 * own origin and under the page's own policy: its worker, the character maps of Asian fonts, the fonts that a
 * PDF may leave out, and its picture decoders. Not the sandbox for a document's scripts: they never run.
 */
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const source = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
const all = path.join(root, 'public', 'generated', 'pdfjs');
const target = path.join(all, version);

rmSync(all, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(
  path.join(source, 'legacy', 'build', 'pdf.worker.min.mjs'),
  path.join(target, 'pdf.worker.min.mjs'),
);
for (const folder of ['cmaps', 'standard_fonts', 'iccs', 'wasm']) {
  cpSync(path.join(source, folder), path.join(target, folder), {
    recursive: true,
    filter: (file) => !/quickjs/i.test(path.basename(file)),
  });
}
