import { describe, expect, it } from 'vitest';
import { cleanFilename } from './clean-filename.ts';
import { decideFileType } from './file-type.ts';

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ');
const ZIP = Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const TEXT = Buffer.from('Anna Example, Zürich');

describe('decideFileType', () => {
  it.each([
    ['cv.pdf', PDF, 'pdf'],
    ['CV.PDF', Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), PDF]), 'pdf'],
    ['cv.docx', ZIP, 'docx'],
    ['locked.docx', OLE, 'docx'],
    ['cv.doc', OLE, 'doc'],
    ['cv.txt', TEXT, 'text'],
    ['cv.md', TEXT, 'text'],
    ['cv.txt', Buffer.from('Anna', 'utf16le'), 'text'],
    ['cv.txt', Buffer.from('Москва, Россия', 'utf16le'), 'text'],
    ['cv', PDF, 'pdf'],
    ['cv', TEXT, 'text'],
  ])('%s with its own bytes', (name, bytes, format) => {
    expect(decideFileType(name, bytes).format).toBe(format);
  });

  it.each([
    ['cv.pdf', Buffer.from('<html><body>')],
    ['cv.pdf', ZIP],
    ['cv.docx', PDF],
    ['cv.doc', ZIP],
    ['cv.txt', PDF],
    ['cv.txt', Buffer.from([0, 1, 2, 3, 0, 0, 200, 7])],
  ])('%s with the bytes of something else is a mismatch', (name, bytes) => {
    expect(() => decideFileType(name, bytes)).toThrow(
      expect.objectContaining({ code: 'type_mismatch' }),
    );
  });

  it.each([
    ['cv.docx', Buffer.from('{\\rtf1\\ansi'), 'an RTF file'],
    ['cv.doc', Buffer.from('<html><body>'), 'a web page'],
    ['cv.txt', Buffer.from('\uFEFF <!DOCTYPE html>'), 'a web page'],
    [
      'cv.docx',
      Buffer.concat([
        ZIP,
        Buffer.alloc(22),
        Buffer.from('mimetypeapplication/vnd.oasis.opendocument.text'),
      ]),
      'an OpenDocument file',
    ],
    ['cv.pdf', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a picture'],
  ])('%s says what it really is, and what to do', (name, bytes, kind) => {
    expect(() => decideFileType(name, bytes)).toThrow(
      expect.objectContaining({
        code: 'type_mismatch',
        message: expect.stringContaining(`It is ${kind}: save it as PDF or DOCX.`),
      }),
    );
  });

  it.each([
    Buffer.from('{\\rtf1'),
    Buffer.from('<html>'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    OLE,
  ])('a file without an ending is known by its bytes: not read', (bytes) => {
    expect(() => decideFileType('cv', bytes)).toThrow(
      expect.objectContaining({ code: 'unsupported_type' }),
    );
  });

  it.each([
    'cv.pages',
    'cv.odt',
    'cv.rtf',
    'cv.html',
    'cv.png',
    'cv.xlsx',
    'cv.pptx',
    'cv.exe',
    'cv.pdf.zip',
  ])('%s is of no kind that is read', (name) => {
    expect(() => decideFileType(name, PDF)).toThrow(
      expect.objectContaining({ code: 'unsupported_type' }),
    );
  });
});

describe('cleanFilename', () => {
  it.each([
    ['C:\\Users\\anna\\cv.pdf', 'cv.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\u202Ec\n.pdf', 'abc.pdf'],
    ['  my   cv .pdf ', 'my cv .pdf'],
    ['..', 'document'],
    ['', 'document'],
    ['résumé.docx', 'résumé.docx'],
    ['cv.pdf. .', 'cv.pdf'],
    ['....', 'document'],
    ['.pdf', 'document.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['console.pdf', 'console.pdf'],
    ['履歴書 📄.docx', '履歴書 📄.docx'],
    ['cv\u202Efdp.exe', 'cvfdp.exe'],
    ['\uD800cv.pdf', '\uFFFDcv.pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanFilename(given)).toBe(shown);
  });

  it('keeps the ending of a name that is too long', () => {
    const name = cleanFilename(`${'x'.repeat(500)}.docx`);
    expect(name).toHaveLength(120);
    expect(name.endsWith('.docx')).toBe(true);
  });
});
