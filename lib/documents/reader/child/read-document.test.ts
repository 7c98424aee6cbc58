import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_ERROR_CODES } from '#lib/errors.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';
import { writeZip } from './zip-parts.ts';

const text = (words: string | Buffer, mediaType = 'text/plain') =>
  readDocument({ format: 'text', mediaType, bytes: Buffer.from(words) });

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(body: string, parts: Record<string, string> = {}): Buffer {
  return writeZip(
    new Map([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ],
      ['word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`],
      ...Object.entries(parts),
    ]),
  );
}

const readDocx = (bytes: Buffer) => readDocument({ format: 'docx', mediaType: '', bytes });
const run = (words: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

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

describe('reading DOCX', () => {
  it('lays out headings, lists, tables and what stands in headers', async () => {
    const table = (rows: string[][][]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.map((line) => paragraph(run(line))).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    const bytes = docx(
      `${paragraph(run('Anna'))}${table([
        [['Role'], ['Dates']],
        [['Nurse'], ['2014']],
      ])}${table([
        [[''], ['Essential'], ['Desirable']],
        [['Skills'], ['IV therapy', 'English'], ['Welsh']],
      ])}`,
      {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>`,
        'word/header1.xml': `<w:hdr ${W}>${paragraph(run('anna@example.org'))}</w:hdr>`,
      },
    );
    expect((await readDocx(bytes)).text).toBe(
      'anna@example.org\n\nAnna\nRole\tDates\nNurse\t2014\nSkills\nEssential:\n• IV therapy\n• English\nDesirable:\n• Welsh',
    );
  });

  it('keeps hidden, tiny and white text out, and reports it', async () => {
    const {
      text: said,
      hidden,
      warnings,
    } = await readDocx(
      docx(
        paragraph(
          run('Seen '),
          run('vanished', '<w:vanish/>'),
          run('tiny', '<w:sz w:val="2"/>'),
          run('white', '<w:color w:val="FFFFFF"/>'),
        ),
      ),
    );
    expect(said).toBe('Seen');
    expect(hidden).toEqual([
      { kind: 'vanish', text: 'vanished' },
      { kind: 'tiny', text: 'tiny' },
      { kind: 'white', text: 'white' },
    ]);
    expect(warnings.map(({ code }) => code)).toContain('hidden_text');
  });

  it('takes white on a coloured ground for what it is: visible', async () => {
    const cell = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="003366"/></w:tcPr>${paragraph(run('Anna Example', '<w:color w:val="FFFFFF"/>'))}</w:tc></w:tr></w:tbl>`;
    const marked = paragraph(run('Nurse', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'));
    expect(await readDocx(docx(cell + marked))).toMatchObject({
      text: 'Anna Example\nNurse',
      hidden: [],
    });
  });

  it('reads a text box once, whichever of its two forms holds the text', async () => {
    const box = (words: string) => `<w:txbxContent>${paragraph(run(words))}</w:txbxContent>`;
    const both = (choice: string, fallback: string) =>
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await readDocx(docx(both(box('Side'), box('Side'))))).text).toBe('Side');
    expect((await readDocx(docx(both(box('Side'), '')))).text).toBe('Side');
  });

  it('leaves deleted text out and takes inserted text in', async () => {
    const body = `<w:p>${run('Kept ')}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:ins>${run('inserted')}</w:ins></w:p>`;
    expect((await readDocx(docx(body))).text).toBe('Kept inserted');
  });

  it.each([
    ['corrupt_file', docx('').subarray(0, 100)],
    ['corrupt_file', docx('<w:p>')],
    [
      'corrupt_file',
      docx(paragraph(run('x')), { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    ],
    ['too_complex', docx('<w:p>'.repeat(300) + '</w:p>'.repeat(300))],
    ['type_mismatch', writeZip(new Map([['xl/workbook.xml', '<a/>']]))],
    ['no_text_layer', docx(paragraph(run(' ')))],
    ['type_mismatch', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
  ])('answers %s', async (code, bytes) => {
    expect(await codeOf(readDocx(bytes))).toBe(code);
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
