import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_ERROR_CODES } from '#lib/errors.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';

const text = (words: string | Buffer, mediaType = 'text/plain') =>
  readDocument({ format: 'text', mediaType, bytes: Buffer.from(words) });

async function codeOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(() => 'ok', codeOfFailure);
}

describe('reading text', () => {
  it.each([
    ['UTF-8', Buffer.from('Zażółć naïve')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFZażółć naïve')],
    ['UTF-16 with a mark', Buffer.from('\uFEFFZażółć naïve', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('Zażółć naïve', 'utf16le')],
  ])('understands %s', async (_, bytes) => {
    expect((await text(bytes)).text).toBe('Zażółć naïve');
  });

  it('understands Windows-1252', async () => {
    const bytes = Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x20, 0x80, 0x35]);
    expect((await text(bytes)).text).toBe('Müller €5');
  });

  it('takes the marks off Markdown and keeps its shape', async () => {
    const markdown =
      '---\ntitle: "Tester"\n# note\n---\n# Anna *Example*\n{% comment %}x{% endcomment %}\n- **Built** [it](https://a.org/b)\n\n| Degree | School |\n|---|---|\n| BSc | Uni |';
    expect((await text(markdown, 'text/markdown')).text).toBe(
      'title: Tester\n\nAnna Example\n\n• Built it (https://a.org/b)\n\nDegree\tSchool\nBSc\tUni',
    );
  });

  it('tells text from what is none', async () => {
    expect(await codeOf(text(Buffer.from([1, 2, 3, 0, 200, 7, 8, 0, 1])))).toBe('type_mismatch');
    expect(await codeOf(text('  \n\t 123 \n'))).toBe('no_text_layer');
    expect(await codeOf(text('word '.repeat(50_000)))).toBe('too_complex');
  });
});

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
