import { spawnSync } from 'node:child_process';
import mammoth from 'mammoth';
import { PDFParse } from 'pdf-parse';

/** The same bytes by the parser alone, unguarded and in this process: milliseconds, or null where there is none. */
export async function timeBareParser(name: string, bytes: Uint8Array): Promise<number | null> {
  const startedAt = performance.now();
  if (name.endsWith('.pdf')) {
    const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
    await parser.getText();
    await parser.destroy();
  } else if (name.endsWith('.docx')) {
    await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  } else return null;
  return performance.now() - startedAt;
}

/** The same by `pdftotext`, its start included; null where it is not installed or the file is no PDF. */
export function timePdftotext(name: string, bytes: Uint8Array): number | null {
  if (!name.endsWith('.pdf')) return null;
  const startedAt = performance.now();
  const { error, status } = spawnSync('pdftotext', ['-', '-'], { input: bytes });
  return error || status !== 0 ? null : performance.now() - startedAt;
}
