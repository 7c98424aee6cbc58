import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DOCUMENT_ERROR_CODES } from '#lib/errors.ts';
import { processorMs } from '#tests/support/processor-ms.ts';
import { docRunOf } from './doc-properties.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';

/** A Word 97 file of an invented diver, with a table, a list, a text box, a note, fields and hidden words. */
let honest: Buffer;
/** where the main stream begins: version, flags and lengths stand there */
let main = 0;
beforeAll(async () => {
  honest = await readFile('tests/fixtures/ana-serban-diver.doc');
  main = honest.indexOf(Buffer.from([0xec, 0xa5]));
});

const read = (bytes: Buffer) => readDocument({ format: 'doc', mediaType: '', bytes });
const codeOf = (bytes: Buffer) => read(bytes).then(() => 'ok', codeOfFailure);
const changed = (change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(honest);
  change(bytes);
  return bytes;
};

describe('a Word 97 file', () => {
  it('is read like a DOCX: header, table, list, fields, box, note, and no page numbers', async () => {
    expect((await read(honest)).text).toBe(
      [
        'ana.serban@example.org · +44 113 496 0000',
        '',
        'Ana Șerban',
        'Diver, Łódź and Müllheim',
        'Mends piers.',
        '',
        'Experience',
        'Dates\tEmployer\tDuties',
        '2014 – 2018\tTide Ltd',
        'Mended piers',
        'Led four divers',
        '2010 – 2013\tQuay plc\tCleaned hulls',
        '',
        'Skills',
        '• Welding',
        '• First aid',
        '',
        'Harbour School\t2009',
        'Diploma in diving',
        'Speaks Romanian',
        'Portfolio of work',
        'Ελληνικά العربية 中文',
        '',
        'Licences: crane, forklift',
        '',
        'To forty metres',
      ].join('\n'),
    );
  });

  it('keeps hidden, white and tiny words out, also those of styles, and reports them', async () => {
    expect((await read(honest)).hidden).toEqual([
      { kind: 'vanish', text: 'VANISHED' },
      { kind: 'white', text: 'PALE' },
      { kind: 'tiny', text: 'TINY' },
      { kind: 'vanish', text: 'STYLED' },
      { kind: 'white', text: 'WHITESTYLE' },
    ]);
  });

  it.each([
    [0x01, true],
    [0x81, true],
    [0x00, false],
  ])('knows a deleted run by its mark %s', (mark, isDeleted) => {
    expect(docRunOf(Buffer.from([0x00, 0x08, mark])).isDeleted).toBe(isDeleted);
  });

  it('is not read where it is locked, older, cut off, or none', async () => {
    expect(
      await codeOf(
        changed((bytes) => bytes.writeUInt8(bytes.readUInt8(main + 0xb) | 1, main + 0xb)),
      ),
    ).toBe('password_protected');
    expect(await codeOf(changed((bytes) => bytes.writeUInt16LE(0x68, main + 2)))).toBe(
      'unsupported_type',
    );
    expect(await codeOf(honest.subarray(0, 6000))).toBe('corrupt_file');
    expect(await codeOf(honest.subarray(0, 100))).toBe('corrupt_file');
    const name = honest.indexOf(Buffer.from('WordDocument', 'utf16le'));
    expect(await codeOf(changed((bytes) => bytes.write('Workbook\0\0\0\0', name, 'utf16le')))).toBe(
      'type_mismatch',
    );
  });

  it('comes to an outcome in a moment, wherever it is damaged', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(15_000),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        async (at, noise) => {
          const bytes = changed((copy) => copy.set(noise.subarray(0, copy.length - at), at));
          const started = processorMs();
          const code = await codeOf(bytes);
          expect(['ok', ...Object.keys(DOCUMENT_ERROR_CODES)]).toContain(code);
          expect(processorMs() - started).toBeLessThan(2_000);
        },
      ),
      { numRuns: 300 },
    );
  });
});
