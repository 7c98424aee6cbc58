import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_ERROR_CODES } from '#lib/errors.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';

async function codeOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(() => 'ok', codeOfFailure);
}

describe('reading anything', () => {
  const formats = fc.constantFrom('pdf', 'docx', 'doc', 'text' as const);
  const outcome = async (format: 'pdf' | 'docx' | 'doc' | 'text', bytes: Uint8Array) => {
    const code = await codeOf(
      readDocument({ format, mediaType: 'text/markdown', bytes: Buffer.from(bytes) }),
    );
    expect(['ok', ...Object.keys(DOCUMENT_ERROR_CODES)]).toContain(code);
  };

  it('comes to an outcome, whatever the bytes', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(formats, fc.uint8Array({ maxLength: 400 }), outcome), {
      numRuns: 60,
    });
  });

  it('comes to an outcome, wherever an honest file is damaged', { timeout: 60_000 }, async () => {
    const honest = await readFile('tests/fixtures/maria-santos-nurse.docx');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(honest.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        async (at, noise) => {
          const bytes = Buffer.from(honest);
          bytes.set(noise.subarray(0, bytes.length - at), at);
          await outcome('docx', bytes);
        },
      ),
      { numRuns: 25 },
    );
  });
});
