import { describe, expect, it } from 'vitest';
import {
  type DocxContent,
  makeDocx,
  makeZip,
  paragraph,
  paragraphOf,
  run,
  table,
} from '#tests/support/make-docx.ts';
import { processorMs } from '#tests/support/processor-ms.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';

const read = (content: string | DocxContent) =>
  readDocument({
    format: 'docx',
    mediaType: '',
    bytes: makeDocx(typeof content === 'string' ? { body: content } : content),
  });
const textOf = async (content: string | DocxContent) => (await read(content)).text;
const codeOf = (bytes: Buffer) =>
  readDocument({ format: 'docx', mediaType: '', bytes }).then(() => 'ok', codeOfFailure);

/** A text box as Word writes it: in a new and in an old form, with the same words. */
const textBox = (
  inner: string,
  options: { fill?: string; fallback?: string; anchor?: string } = {},
) => {
  const { fill, fallback = inner, anchor } = options;
  const filling = fill ? `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` : '';
  const shape = `<wps:wsp><wps:spPr>${filling}</wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp>`;
  const drawing = `<w:drawing>${anchor === undefined ? `<wp:inline>${shape}</wp:inline>` : `<wp:anchor>${anchor}${shape}</wp:anchor>`}</w:drawing>`;
  const old =
    fallback === ''
      ? '<mc:Fallback/>'
      : `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${fallback}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice>${old}</mc:AlternateContent></w:r>`;
};
/** A coloured shape that lies behind the text, this many points high, below the head of the page. */
const banner = (points: number, fill = '1F3864') =>
  `<w:r><w:drawing><wp:anchor behindDoc="1"><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="7000000" cy="${points * 12_700}"/><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r>`;
const WHITE = '<w:color w:val="FFFFFF"/>';
const heading =
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>';

describe('the shape of a Word file', () => {
  it('has an empty line before headings, also those of another language', async () => {
    const body = `${paragraph('Ana Pop')}${paragraphOf('<w:pStyle w:val="berschrift1"/>', 'Berufserfahrung')}${paragraph('Bau AG')}${paragraphOf('<w:outlineLvl w:val="0"/>', 'Bildung')}`;
    expect(await textOf({ body, styles: heading })).toBe(
      'Ana Pop\n\nBerufserfahrung\nBau AG\n\nBildung',
    );
  });

  it('marks the items of lists, of every level, and only where the list does', async () => {
    const item = (words: string, list: string, level = '0') =>
      paragraphOf(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`, words);
    const level = (at: number, format: string) =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, 'bullet')}${level(1, 'decimal')}${level(2, 'none')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const styles =
      '<w:style w:type="paragraph" w:styleId="List"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = `${item('one', '1')}${item('two', '1', '1')}${item('three', '1', '2')}${item('four', '0')}${paragraphOf('<w:pStyle w:val="List"/>', 'five')}`;
    expect(await textOf({ body, numbering, styles })).toBe('• one\n• two\nthree\nfour\n• five');
  });

  it('keeps a tab between an employer and its dates, and breaks lines where they are broken', async () => {
    const body = `<w:p>${run('Harbour Works')}<w:r><w:tab/><w:tab/></w:r>${run('2014')}<w:r><w:noBreakHyphen/></w:r>${run('2018')}<w:r><w:br/></w:r>${run('Crane driver')}<w:r><w:ptab w:alignment="right"/></w:r>${run('Hull')}</w:p>`;
    expect(await textOf(body)).toBe('Harbour Works\t2014-2018\nCrane driver\tHull');
  });

  it('reads content controls, fields, links, equations and what was inserted', async () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = `<w:sdt><w:sdtContent>${paragraph('Ana Pop')}</w:sdtContent></w:sdt>${paragraph('')}<w:p><w:sdt><w:sdtContent>${run('in a control, ')}</w:sdtContent></w:sdt>${field(' DATE ', '3 May, ')}<w:fldSimple w:instr="AUTHOR">${run('by field, ')}</w:fldSimple><w:ins>${run('inserted, ')}</w:ins><w:moveTo>${run('moved, ')}</w:moveTo><m:oMath><m:r><m:t>x²</m:t></m:r></m:oMath></w:p>`;
    expect(await textOf(body)).toBe('Ana Pop\nin a control, 3 May, by field, inserted, moved, x2');
  });

  it('leaves out what was deleted, comments, field codes and prompts of a form', async () => {
    const body = `<w:p>${run('Kept')}<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del><w:moveFrom>${run('moved away')}</w:moveFrom><w:r><w:commentReference w:id="1"/></w:r>${run('Click here to enter text', '<w:rStyle w:val="PlaceholderText"/>')}</w:p><w:altChunk r:id="x"/>${table([['row']]).replace('<w:tr>', '<w:tr><w:trPr><w:del/></w:trPr>')}`;
    const parts = { 'word/comments.xml': `<comments><p><r><t>a comment</t></r></p></comments>` };
    expect(await textOf({ body, parts })).toBe('Kept');
  });

  it('joins a paragraph whose end was deleted, and a drop cap, with what follows', async () => {
    const body = `${paragraphOf('<w:rPr><w:del/></w:rPr>', 'one ')}${paragraph('line')}${paragraphOf('<w:framePr w:dropCap="drop"/>', 'A')}${paragraph('fter')}`;
    expect(await textOf(body)).toBe('one line\nAfter');
  });

  it('leaves icons out, and keeps the ticks that mean something', async () => {
    const body = `${paragraph(run('(', '<w:rFonts w:ascii="Wingdings"/>'), run(' 0113 496 0000'))}<w:p><w:r><w:sym w:font="Wingdings" w:char="F02A"/></w:r>${run(' ana@example.org')}</w:p>${paragraph(run('phone', '<w:rFonts w:ascii="Material Icons"/>'), run(' 0114'))}${table([['Driving', '<w:tc><w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p></w:tc>']])}<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>${run(' Led a team')}</w:p>`;
    expect(await textOf(body)).toBe(
      '0113 496 0000\nana@example.org\n0114\nDriving\t✓\n• Led a team',
    );
  });

  it('reads Arabic in the order in which it is written', async () => {
    expect(await textOf(paragraphOf('<w:bidi/>', run('مهندس برمجيات', '<w:rtl/>')))).toBe(
      'مهندس برمجيات',
    );
  });

  it('reads a strict file, whose prefixes and sizes are written otherwise', async () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:sz x:val="11pt"/></x:rPr><x:t>Seen</x:t></x:r><x:r><x:rPr><x:sz x:val="1pt"/></x:rPr><x:t>unseen</x:t></x:r></x:p></x:body></x:document>';
    expect(await read({ body: '', parts: { 'word/document.xml': strict } })).toMatchObject({
      text: 'Seen',
      hidden: [{ kind: 'tiny', text: 'unseen' }],
    });
  });
});

describe('tables of a Word file', () => {
  it('are read row by row, an entry a line', async () => {
    const rows = [
      ['Employer', 'Role', 'Dates'],
      ['Tide Ltd', 'Diver', '2014'],
      ['Quay plc', '', '2016'],
    ];
    expect(await textOf(table(rows))).toBe(
      'Employer\tRole\tDates\nTide Ltd\tDiver\t2014\nQuay plc\t\t2016',
    );
  });

  it('keep the date beside the entry it belongs to', async () => {
    const rows = [
      ['2014 – 2018', ['Tide Ltd', 'Diver', 'Mended piers']],
      ['2010 – 2013', ['Quay plc', 'Deckhand']],
    ];
    expect(await textOf(table(rows))).toBe(
      '2014 – 2018\tTide Ltd\nDiver\nMended piers\n2010 – 2013\tQuay plc\nDeckhand',
    );
  });

  it('under headings keep what takes a line in a line, and the entry together', async () => {
    const rows = [
      ['Dates', 'Employer', 'Duties'],
      ['2014 – 2018', 'Tide Ltd', ['Mended piers', 'Led divers']],
      ['2010 – 2013', 'Quay plc', ['Cleaned decks', 'Cooked']],
    ];
    expect(await textOf(table(rows))).toBe(
      'Dates\tEmployer\tDuties\n2014 – 2018\tTide Ltd\nMended piers\nLed divers\n2010 – 2013\tQuay plc\nCleaned decks\nCooked',
    );
  });

  it('keep the column in which a line of a person specification stands', async () => {
    const rows = [
      ['', 'Essential', 'Desirable'],
      ['Skills', ['IV therapy', 'English'], ['Welsh']],
      ['', ['Spelling'], []],
      ['Experience', ['Ward work'], []],
    ];
    expect(await textOf(table(rows))).toBe(
      'Skills\nEssential:\n• IV therapy\n• English\n• Spelling\nDesirable:\n• Welsh\nExperience\nEssential:\n• Ward work',
    );
  });

  it('keep the column also where each cell has one line and the first has no heading', async () => {
    const rows = [
      ['', 'Essential', 'Desirable'],
      ['Skills', 'Spelling', 'Welsh'],
      ['Licence', '', 'Van'],
    ];
    expect(await textOf(table(rows))).toBe(
      'Skills\nEssential:\n• Spelling\nDesirable:\n• Welsh\nLicence\nDesirable:\n• Van',
    );
  });

  it('of two lists beside each other are read one after the other', async () => {
    const rows = [
      ['Essential', 'Desirable'],
      [
        ['Spelling', 'Sums'],
        ['Welsh', 'French'],
      ],
    ];
    expect(await textOf(table(rows))).toBe('Essential\nSpelling\nSums\n\nDesirable\nWelsh\nFrench');
  });

  it('used as a page with a sidebar are read cell by cell', async () => {
    const side = [paragraph('Contact'), paragraph('0113 496 0000'), paragraph('Leeds')];
    const main = [paragraph('Ana Pop'), paragraph('Diver at Tide Ltd'), table([['2014', 'Quay']])];
    expect(await textOf(table([[side, main]]))).toBe(
      'Contact\n0113 496 0000\nLeeds\nAna Pop\nDiver at Tide Ltd\n2014\tQuay',
    );
  });

  it('with merged cells keep their columns, and cells that are one on the page are one', async () => {
    const merged = (words: string, properties: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;
    const rows = [
      ['Area', 'Essential', 'Desirable'],
      [merged('Skills', '<w:vMerge w:val="restart"/>'), 'Spelling', 'Welsh'],
      [merged('', '<w:vMerge/>'), 'Sums', 'French'],
      [merged('Anything else', '<w:gridSpan w:val="2"/>'), 'Tea'],
    ];
    expect(await textOf(table(rows))).toBe(
      'Skills\nEssential:\n• Spelling\n• Sums\nDesirable:\n• Welsh\n• French\nAnything else\nDesirable:\n• Tea',
    );
  });
});

describe('tables of marks in a Word file', () => {
  const merged = (words: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(words)}</w:tc>`;

  it('keep each mark under its heading, below a cell that goes over several rows too', async () => {
    const rows = [
      ['', 'The diver', 'Essential', 'Desirable'],
      [merged('Skills', '<w:vMerge w:val="restart"/>'), 'Mends piers', '✓', ''],
      [merged('', '<w:vMerge/>'), ['Speaks Welsh', 'or Breton'], '', '✓'],
      ['Other', 'Owns boots', 'x', ''],
    ];
    expect(await textOf(table(rows))).toBe(
      '\tThe diver\tEssential\tDesirable\nSkills\tMends piers\t✓\n\tSpeaks Welsh or Breton\t\t✓\nOther\tOwns boots\tx',
    );
  });

  it('are told from a form, of which the answers are short', async () => {
    const rows = [
      ['Grade', '5'],
      ['Step', '2'],
      ['Duties', ['Mends piers', 'Leads divers']],
    ];
    expect(await textOf(table(rows))).toBe('Grade\t5\nStep\t2\nDuties\nMends piers\nLeads divers');
  });

  it('under two headings keep texts of unequal number apart', async () => {
    const rows = [
      ['Required', 'Preferred'],
      [['Mends piers by hand', 'Swims in the cold'], 'Welsh'],
    ];
    expect(await textOf(table(rows))).toBe(
      'Required\nMends piers by hand\nSwims in the cold\n\nPreferred\nWelsh',
    );
  });
});

describe('what stands beside the text of a Word file', () => {
  it('is put around it: headers first, footers last, each line once', async () => {
    const margin = (words: string) => paragraph(words);
    expect(
      await textOf({
        body: paragraph('Body'),
        section: '<w:titlePg/>',
        settings: '<w:evenAndOddHeaders/>',
        headers: {
          default: margin('Ana Pop'),
          first: margin('Ana Pop') + margin('ana@example.org'),
          even: margin('Ana Pop'),
        },
        footers: { default: margin('References on request') },
      }),
    ).toBe('Ana Pop\nana@example.org\n\nBody\n\nReferences on request');
  });

  it('is not there where Word does not show it', async () => {
    const headers = {
      default: paragraph('Shown'),
      first: paragraph('Stale'),
      even: paragraph('Old'),
    };
    expect(await textOf({ body: paragraph('Body'), headers })).toBe('Shown\n\nBody');
  });

  it('does not count pages', async () => {
    const number = `<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`;
    const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>NUMPAGES</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2</w:t><w:fldChar w:fldCharType="end"/></w:r>`;
    const footers = {
      default: `<w:p>${run('Seite ')}${number}${run(' von ')}${field}</w:p><w:p>${run('Ana Pop, ')}${number}</w:p>`,
    };
    expect(await textOf({ body: paragraph('Body'), footers })).toBe('Body\n\nAna Pop,');
  });

  it('gives the address behind a link in the head of the document, but never for the one that is shown', async () => {
    const link = (id: string, words: string) =>
      `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`;
    const relations = [
      { id: 'a', type: 'hyperlink', target: 'mailto:ana@example.org?subject=x', isExternal: true },
      { id: 'b', type: 'hyperlink', target: 'https://pop.example/cv', isExternal: true },
    ];
    const far = Array.from({ length: 8 }, (_, index) => paragraph(`Line ${index}`)).join('');
    const body = `${paragraph('Ana Pop')}<w:p>${link('a', 'Mail')}</w:p><w:p>${link('a', 'other@example.org')}</w:p><w:p>${link('b', 'Portfolio')}</w:p>${far}<w:p>${link('b', 'Tide Ltd')}</w:p>`;
    const text = await textOf({ body, relations });
    expect(text).toContain(
      'Ana Pop\nMail (ana@example.org)\nother@example.org\nPortfolio (https://pop.example/cv)\n',
    );
    expect(text.endsWith('\nTide Ltd')).toBe(true);
  });

  it('comes once: a text box in its new or its old form, and with an empty line around it', async () => {
    const inner = paragraph('Skills') + paragraph('Diving');
    const around = (box: string) => `${paragraph('Before')}<w:p>${box}</w:p>${paragraph('After')}`;
    const expected = 'Before\n\nSkills\nDiving\n\nAfter';
    expect(await textOf(around(textBox(inner)))).toBe(expected);
    expect(await textOf(around(textBox(inner, { fallback: '' })))).toBe(expected);
    const old = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    expect(await textOf(around(old))).toBe(expected);
    const group = `<w:r><w:drawing><wp:inline><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></wp:inline></w:drawing></w:r>`;
    expect(await textOf(around(group))).toBe(expected);
  });

  it('includes notes where the text refers to them, lettering and diagrams', async () => {
    const note = (id: number, words: string) =>
      `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`;
    const body = `<w:p>${run('Diver')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:r><w:pict><v:shape><v:textpath string="ANA POP"/></v:shape></w:pict></w:r></w:p><w:p><w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath string="DRAFT"/></v:shape></w:pict></w:r></w:p><w:p><w:r><w:drawing><wp:inline><dgm:relIds r:dm="d"/></wp:inline></w:drawing></w:r></w:p>`;
    expect(
      await textOf({
        body,
        footnotes: note(1, 'never referred to') + note(2, 'To forty metres'),
        relations: [{ id: 'd', type: 'diagramData', target: 'diagrams/data1.xml' }],
        parts: {
          'word/diagrams/data1.xml':
            '<d:dataModel xmlns:d="d" xmlns:a="a"><d:pt><d:t><a:p><a:r><a:t>Plan</a:t></a:r></a:p></d:t></d:pt><d:pt type="pres"><d:t><a:p><a:r><a:t>twice</a:t></a:r></a:p></d:t></d:pt></d:dataModel>',
        },
      }),
    ).toBe('Diver\n\nANA POP\n\nPlan\n\nTo forty metres');
  });
});

describe('hidden text in a Word file', () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="N"/>
    <w:style w:type="paragraph" w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Child"><w:basedOn w:val="Ghost"/></w:style>
    <w:style w:type="character" w:styleId="Off"><w:rPr><w:vanish/></w:rPr></w:style>
    <w:style w:type="table" w:styleId="Dark"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>
    <w:style w:type="table" w:styleId="Plain"><w:tblPr/></w:style>`;
  const shade = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const styled = (style: string) =>
    table([[`<w:tc>${paragraph(run('words', WHITE))}</w:tc>`]]).replace(
      '<w:tbl>',
      `<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr>`,
    );
  const cell = (fill: string) =>
    table([[`<w:tc><w:tcPr>${shade(fill)}</w:tcPr>${paragraph(run('words', WHITE))}</w:tc>`]]);
  const hiddenDrawing = (anchor: string) => `<w:p>${textBox(paragraph('words'), { anchor })}</w:p>`;
  const offset = (axis: 'H' | 'V', from: string, points: number) =>
    `<wp:position${axis} relativeFrom="${from}"><wp:posOffset>${points * 12_700}</wp:posOffset></wp:position${axis}><wp:extent cx="1270000" cy="1270000"/>`;

  it.each([
    ['vanish', 'switched off', paragraph(run('words', '<w:vanish/>'))],
    ['vanish', 'by its style', paragraphOf('<w:pStyle w:val="Child"/>', run('words'))],
    ['vanish', 'by a style of letters', paragraph(run('words', '<w:rStyle w:val="Off"/>'))],
    [
      'vanish',
      'in a hidden row',
      table([['words']]).replace('<w:tr>', '<w:tr><w:trPr><w:hidden/></w:trPr>'),
    ],
    [
      'vanish',
      'in a box of a hidden run',
      `<w:p>${textBox(paragraph('words')).replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>')}</w:p>`,
    ],
    ['tiny', 'one point high', paragraph(run('words', '<w:sz w:val="2"/>'))],
    [
      'tiny',
      'in a line of no height',
      paragraphOf('<w:spacing w:line="2" w:lineRule="exact"/>', run('words')),
    ],
    [
      'tiny',
      'in a row of no height',
      table([['words']]).replace(
        '<w:tr>',
        '<w:tr><w:trPr><w:trHeight w:val="5" w:hRule="exact"/></w:trPr>',
      ),
    ],
    ['tiny', 'narrowed to a stroke', paragraph(run('words', '<w:w w:val="1"/>'))],
    ['white', 'white on white', paragraph(run('words', WHITE))],
    ['white', 'almost white', paragraph(run('words', '<w:color w:val="F8F8F8"/>'))],
    [
      'white',
      'white by theme',
      paragraph(run('words', '<w:color w:val="auto" w:themeColor="background1"/>')),
    ],
    [
      'white',
      'white on white shading',
      paragraphOf(
        '<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="background1"/>',
        run('words', WHITE),
      ),
    ],
    ['white', 'white in a plain table', styled('Plain')],
    [
      'white',
      'white in a white text box',
      `<w:p>${textBox(paragraph(run('words', WHITE)), { fill: 'FFFFFF' })}</w:p>`,
    ],
    [
      'white',
      'white far below a banner',
      `<w:p>${banner(90)}</w:p>${paragraph('x').repeat(40)}${paragraph(run('words', WHITE))}`,
    ],
    [
      'invisible',
      'of the colour of its ground',
      paragraph(run('words', `<w:color w:val="1F3864"/>${shade('1F3864')}`)),
    ],
    [
      'invisible',
      'filled with nothing',
      paragraph(run('words', '<w14:textFill><w14:noFill/></w14:textFill>')),
    ],
    [
      'off_page',
      'in a frame beside the page',
      paragraphOf('<w:framePr w:x="-20000" w:y="1"/>', run('words')),
    ],
    ['off_page', 'moved out by its indent', paragraphOf('<w:ind w:left="-30000"/>', run('words'))],
    ['off_page', 'in a box left of the page', hiddenDrawing(offset('H', 'page', -300))],
    ['off_page', 'in a box far below a paragraph', hiddenDrawing(offset('V', 'paragraph', 3000))],
  ])('is found: %s, %s', async (kind, _how, body) => {
    const found = await read({ body: body + paragraph('Seen'), styles });
    expect(found.hidden).toEqual([{ kind, text: 'words' }]);
    expect(found.text).not.toContain('words');
    expect(found.warnings.map(({ code }) => code)).toContain('hidden_text');
  });

  it.each([
    ['white on a dark cell', cell('1F3864')],
    ['white on dark shading', paragraphOf(shade('000000'), run('words', WHITE))],
    ['white, marked in black', paragraph(run('words', `${WHITE}<w:highlight w:val="black"/>`))],
    ['white in a table whose style is dark', styled('Dark')],
    [
      'white in a coloured text box',
      `<w:p>${textBox(paragraph(run('words', WHITE)), { fill: '1F3864' })}</w:p>`,
    ],
    [
      'white in a text box that lies on something',
      `<w:p>${textBox(paragraph(run('words', WHITE)))}</w:p>`,
    ],
    ['white on a banner', `<w:p>${banner(200)}${run('words', WHITE)}</w:p>`],
    [
      'white on a banner that comes after it',
      `${paragraph(run('words', WHITE))}<w:p>${banner(200)}</w:p>`,
    ],
    ['pale grey', paragraph(run('words', '<w:color w:val="D0D0D0"/>'))],
    [
      'switched off before a tracked change',
      paragraph(run('words', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
    ],
    [
      'only its paragraph mark hidden',
      paragraphOf('<w:rPr><w:vanish/><w:specVanish/></w:rPr>', run('words')),
    ],
    ['hidden in web view only', paragraph(run('words', '<w:webHidden/>'))],
    [
      'switched off twice by styles',
      paragraphOf('<w:pStyle w:val="Ghost"/>', run('words', '<w:rStyle w:val="Off"/>')),
    ],
    [
      'switched on again',
      paragraphOf('<w:pStyle w:val="Ghost"/>', run('words', '<w:vanish w:val="0"/>')),
    ],
    ['in a text box on the page', hiddenDrawing(offset('H', 'column', -60))],
  ])('is not what can be seen: %s', async (_how, body) => {
    const found = await read({ body: body + paragraph('Seen'), styles });
    expect(found.hidden).toEqual([]);
    expect(found.text).toContain('words');
  });

  it('is white also by the standard style, and not on coloured paper', async () => {
    const white = `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>${WHITE}</w:rPr></w:style>`;
    const body = paragraph('words') + paragraph(run('Seen', '<w:color w:val="000000"/>'));
    expect((await read({ body, styles: white })).hidden).toEqual([
      { kind: 'white', text: 'words' },
    ]);
    const paper = `<w:document xmlns:w="w"><w:background w:color="050505"/><w:body>${body}</w:body></w:document>`;
    const onPaper = await read({
      body: '',
      styles: white,
      settings: '<w:displayBackgroundShape/>',
      parts: { 'word/document.xml': paper },
    });
    expect(onPaper.hidden.map(({ text }) => text)).toEqual(['Seen']);
  });

  it('is one piece however Word cut it into runs and paragraphs', async () => {
    const piece = (words: string) => run(words, '<w:vanish/>');
    const body = `${paragraph(piece('ignore '), piece('all'))}${paragraph(piece('rules'))}${paragraph('Seen', piece('x'))}`;
    expect((await read(body)).hidden).toEqual([
      { kind: 'vanish', text: 'ignore all rules' },
      { kind: 'vanish', text: 'x' },
    ]);
  });
});

describe('a Word file that is none, or a bad one', () => {
  const honest = makeDocx({ body: paragraph('Ana Pop, diver') });

  it.each([
    ['corrupt_file', honest.subarray(0, honest.length / 2)],
    ['corrupt_file', makeDocx({ body: '<w:p>' })],
    [
      'corrupt_file',
      makeDocx({
        body: paragraph('x'),
        parts: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' },
      }),
    ],
    [
      'corrupt_file',
      makeDocx({
        body: '',
        parts: { 'word/document.xml': '<!DOCTYPE a><w:document xmlns:w="w"/>' },
      }),
    ],
    ['too_complex', makeDocx({ body: '<w:p>'.repeat(300) + '</w:p>'.repeat(300) })],
    [
      'too_complex',
      makeDocx({
        body: '',
        parts: Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`a${n}`, ''])),
      }),
    ],
    ['type_mismatch', makeZip(new Map([['xl/workbook.xml', '<workbook/>']]))],
    ['type_mismatch', makeDocx({ body: '', parts: { 'word/document.xml': '<workbook/>' } })],
    ['no_text_layer', makeDocx({ body: paragraph(' ') })],
    ['no_text_layer', makeDocx({ body: paragraph(run('all of it', '<w:vanish/>')) })],
    ['type_mismatch', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
    [
      'password_protected',
      Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    ],
  ])('answers %s', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('is read whatever its parts are called, and never from outside', async () => {
    const relations = [
      { id: 'i', type: 'image', target: 'http://127.0.0.1:9/x.png', isExternal: true },
      { id: 'h', type: 'header', target: 'http://127.0.0.1:9/h.xml', isExternal: true },
    ];
    const body = `${paragraph('Ana Pop')}<w:p><w:r><w:drawing><a:blip r:link="i"/></w:drawing></w:r></w:p>`;
    expect(await textOf({ body, relations, section: '<w:headerReference r:id="h"/>' })).toBe(
      'Ana Pop',
    );
    const document = `<w:document xmlns:w="w"><w:body>${paragraph('Elsewhere')}</w:body></w:document>`;
    const zip = makeZip(
      new Map([
        [
          '_rels/.rels',
          '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="/Content/Main.XML"/></Relationships>',
        ],
        ['content/main.xml', document],
      ]),
    );
    expect((await readDocument({ format: 'docx', mediaType: '', bytes: zip })).text).toBe(
      'Elsewhere',
    );
  });

  it('comes to an end in linear time, whatever is in it', { timeout: 60_000 }, async () => {
    const cells = Array.from({ length: 30 }, (_, n) => `c${n}`);
    const huge = table(Array.from({ length: 1500 }, () => cells));
    const started = processorMs();
    expect(await codeOf(makeDocx({ body: huge }))).toBe('ok');
    await codeOf(makeDocx({ body: `<w:p>${run('\t'.repeat(190_000))}</w:p>` }));
    await codeOf(makeDocx({ body: `<w:p>${run(' '.repeat(400_000))}${run('x')}</w:p>` }));
    await codeOf(
      makeDocx({
        body: `<w:p>${banner(100)}</w:p>`.repeat(3000) + paragraph(run('w', WHITE)).repeat(3000),
      }),
    );
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    await codeOf(makeDocx({ body: `<w:p>${begin.repeat(30_000)}${run('x').repeat(3000)}</w:p>` }));
    const pieces = paragraph(run('aa', '<w:vanish/>'), run('b')).repeat(10_000);
    await codeOf(makeDocx({ body: pieces }));
    expect(await codeOf(makeDocx({ body: '<w:p/>'.repeat(1_100_000) }))).not.toBe('ok');
    expect(processorMs() - started).toBeLessThan(8_000);
  });
});
