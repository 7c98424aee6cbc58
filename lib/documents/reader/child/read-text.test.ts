import { describe, expect, it } from 'vitest';
import { encodeText } from '#tests/support/encode-text.ts';
import { processorMs } from '#tests/support/processor-ms.ts';
import { readDocument } from './read-document.ts';
import { decodeText } from './read-text.ts';
import { codeOfFailure } from './reading-failure.ts';

const read = (words: string | Buffer, mediaType = 'text/plain') =>
  readDocument({ format: 'text', mediaType, bytes: Buffer.from(words) });
const codeOf = (words: string | Buffer, mediaType?: string) =>
  read(words, mediaType).then(() => 'ok', codeOfFailure);

const POLISH = 'Zofia Wójcik\nKsięgowa, Łódź\nProwadzenie ksiąg rachunkowych, rozliczanie podatków';
const ROMANIAN =
  'Ioana Munteanu\nContabil, Bucureşti\nÎntocmirea declaraţiilor fiscale şi relaţia cu clienţii şi băncile';
const GERMAN = 'Jürgen Groß\nKraftfahrer, Köln\nBerufserfahrung: Führung von Fahrzeugen über 7,5 t';
const FRENCH =
  'Hélène Lefèvre\nComptable, Orléans\nTenue de la comptabilité, clôtures à l’étranger';
const TURKISH =
  'Ayşe Yıldırım\nMuhasebe uzmanı, İzmir\nŞirketin kayıtlarının tutulması ve müşteri ilişkileri';
const RUSSIAN = 'Иван Петров\nБухгалтер, Москва\nВедение учёта, подготовка отчётности';
const GREEK = 'Γιώργος Παππάς\nΛογιστής, Αθήνα\nΤήρηση λογιστικών βιβλίων';
const HEBREW = 'דוד לוי\nמהנדס תוכנה\nניסיון בפיתוח תוכנה וניהול צוותים';
const ARABIC = 'أحمد حسن\nمهندس برمجيات\nالخبرة في تطوير البرمجيات وإدارة المشاريع';

describe('the encoding of a text', () => {
  it.each([
    ['UTF-8', Buffer.from(POLISH)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${POLISH}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${POLISH}`, 'utf16le')],
    ['UTF-16 BE with a mark', Buffer.from(`\uFEFF${POLISH}`, 'utf16le').swap16()],
    ['UTF-16 LE without a mark', Buffer.from(POLISH, 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from(POLISH, 'utf16le').swap16()],
  ])('is found: %s', async (_, bytes) => {
    expect((await read(bytes)).text).toBe(POLISH);
  });

  it.each([
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['windows-1250', POLISH],
    ['iso-8859-2', POLISH],
    ['windows-1250', ROMANIAN],
    ['windows-1254', TURKISH],
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['windows-1253', GREEK],
    ['windows-1255', HEBREW],
    ['windows-1256', ARABIC],
  ])('is guessed: %s', async (encoding, text) => {
    expect((await read(encodeText(text, encoding))).text).toBe(text);
  });

  it.each([
    ['utf-16le', RUSSIAN],
    ['utf-16be', HEBREW],
  ])('is found without Latin letters: %s', async (encoding, text) => {
    const bytes = Buffer.from(text, 'utf16le');
    expect((await read(encoding === 'utf-16be' ? bytes.swap16() : bytes)).text).toBe(text);
  });

  it('is guessed for Chinese and Japanese', () => {
    // "我是软件工程师，在上海工作了五年，负责开发。" four times in GB 18030; a sentence of Japanese in Shift JIS.
    const chinese = Buffer.from(
      'ced2cac7c8edbcfeb9a4b3cccaa6a3acd4dac9cfbaa3b9a4d7f7c1cbcee5c4eaa3acb8bad4f0bfaab7a2a1a3'.repeat(
        4,
      ),
      'hex',
    );
    expect(decodeText(chinese)).toBe('我是软件工程师，在上海工作了五年，负责开发。'.repeat(4));
    const japanese = Buffer.from('8e8482cd83478393837783418365814182c582b78142'.repeat(4), 'hex');
    expect(decodeText(japanese)).toContain('私は');
  });

  it('is still UTF-8 where a letter of it was cut', async () => {
    const cut = Buffer.from(`${POLISH} na różnych`).subarray(0, -7);
    const { text } = await read(Buffer.concat([cut, Buffer.from([0xc5])]));
    expect(text.startsWith(POLISH)).toBe(true);
    expect(text).not.toMatch(/Ă|Ã/);
  });
});

describe('plain text', () => {
  it('keeps its lines, whatever ends them, and lines columns up by one tab', async () => {
    expect(
      (await read('Ana Pop\rDiver\r\n\r\n\r\n2014 – 2016\t\tTide Ltd\u2028Hull      England')).text,
    ).toBe('Ana Pop\nDiver\n\n2014 – 2016\tTide Ltd\nHull\tEngland');
  });

  it.each([
    ['type_mismatch', Buffer.from([1, 2, 3, 0, 200, 7, 8, 0, 1])],
    ['no_text_layer', '  \n\t 123 \n'],
    ['too_complex', 'word '.repeat(50_000)],
    ['too_complex', ' '.repeat(2_000_000)],
  ])('answers %s for what cannot be kept', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });
});

describe('Markdown', () => {
  const textOf = async (lines: string) => (await read(lines, 'text/markdown')).text;

  it.each([
    [
      'headings of both kinds',
      '# Ana *Pop* #\nDiver\n\nWork\n----\nTide',
      'Ana Pop\nDiver\n\nWork\nTide',
    ],
    [
      'lists',
      '- one\n* two\n  + three\n1. four\n- [x] five\n-',
      '• one\n• two\n• three\n1. four\n• five',
    ],
    [
      'emphasis, in pairs only',
      '**Diver**, _Hull_ ~~old~~ `sql` 5 * 3 * 2 first_name_x **',
      'Diver, Hull old sql 5 * 3 * 2 first_name_x **',
    ],
    [
      'addresses',
      '<ana@example.org> <https://pop.example/_cv_> [Mail](mailto:ana@example.org) [pop.example](https://pop.example/)',
      'ana@example.org https://pop.example/_cv_ Mail (ana@example.org) pop.example',
    ],
    [
      'links by name, pictures, notes',
      '[Site][1] ![me](me.png)[^2]\n\n[1]: https://pop.example "x"\n[^2]: By hand',
      'Site (https://pop.example) me\n\n[^2]: By hand',
    ],
    [
      'HTML',
      '<h1 align="center">Ana&nbsp;Pop</h1>\n<!-- gone -->\n<script>x()</script><ul><li>one<li>two &amp; three</ul><a href="mailto:ana@example.org">Mail</a><br>Hull 5 < 7',
      'Ana Pop\n\n• one\n• two & three\nMail (ana@example.org)\nHull 5 < 7',
    ],
    ['code as it stands', '```sql\nselect *\n<b>\n```\nend', 'select *\n<b>\n\nend'],
    ['quotes and rules', '> said\n\n***\nend', 'said\n\nend'],
    ['front matter', '---\ntitle: "Diver"\n# note\n---\nText', 'title: Diver\n\nText'],
    ['a rule that is no front matter', '---\nText\n---\nMore', 'Text\nMore'],
    [
      'templates',
      '{% comment %}x %} y{% endcomment %}{{ page.title }}Text {% if a %}kept{% endif %} {% open',
      'Text kept {% open',
    ],
    ['escapes', '\\# no heading, \\*star\\*', '# no heading, *star*'],
  ])('loses its marks, and nothing else: %s', async (_, markdown, text) => {
    expect(await textOf(markdown)).toBe(text);
  });

  it('has tables like those of Word', async () => {
    const markdown =
      'Degree | School\n--- | ---\nBSc | Uni\n\n|  | Essential | Desirable |\n|:--|:-:|--:|\n| Skills | a \\| b<br>c | d |';
    expect(await textOf(markdown)).toBe(
      'Degree\tSchool\nBSc\tUni\n\nSkills\nEssential:\n• a | b\n• c\nDesirable:\n• d',
    );
  });

  it('takes time in proportion to its length, whatever it is made of', {
    timeout: 30_000,
  }, async () => {
    const pieces = [
      '[',
      '[a](',
      '[a](<',
      '**a ',
      '_a ',
      '`a',
      '{%',
      '{{',
      '{% comment',
      '<a',
      '<a href="x">',
      '&',
      '|-',
      ' ',
      '> ',
      '- ',
      '\\',
      '~~',
      '![',
      '<!--',
      '{:',
      '# ',
      '[^a',
      '| a |\n|-|\n',
      '[a]: x\n',
      'x ',
      '<br>|',
      '``',
    ];
    for (const piece of pieces) {
      const hostile = piece.repeat(Math.floor(200_000 / piece.length));
      const started = processorMs();
      await codeOf(`Ana Pop ${hostile}`, 'text/markdown');
      expect(processorMs() - started, piece).toBeLessThan(1_500);
    }
  });
});
