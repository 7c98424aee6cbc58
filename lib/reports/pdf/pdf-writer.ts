import PDFDocument from 'pdfkit';
import type { PdfBlock } from './pdf-blocks.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { heightOf, type Part, PdfPage } from './pdf-page.ts';
import { COLOR, HUES, MARGIN, STEPS, STYLE } from './pdf-styles.ts';
import { tableRows } from './pdf-table.ts';

export type Paper = 'a4' | 'letter';
export type PdfOptions = {
  paper: Paper;
  /** of the document, shown by readers in their window; no personal text */
  title: string;
  createdAt: Date;
  /** at the foot of every page */
  footer: (page: number, pages: number) => string;
  /** said at the end when characters were drawn as stand-ins */
  standInNote: (count: number) => string;
  /** said under the title when some of them are in it */
  titleStandInNote: string;
};

/** Of a text that no page could hold, this many lines begin where there is room for them. */
const LINES_TO_BEGIN = 3;

/**
 * Writes blocks as a tagged PDF with embedded fonts, its text in reading order. Quotes with their place, rows and
 * short paragraphs stay on one page; a heading stays with what follows. The same blocks give the same bytes.
 */
export async function writePdf(
  blocks: readonly PdfBlock[],
  fonts: PdfFonts,
  options: PdfOptions,
): Promise<Buffer> {
  const doc = new PDFDocument({
    size: options.paper === 'a4' ? 'A4' : 'LETTER',
    margin: 0,
    bufferPages: true,
    tagged: true,
    pdfVersion: '1.7',
    lang: 'en',
    displayTitle: true,
    font: '',
    info: {
      Title: options.title,
      Creator: 'Candor',
      Producer: 'Candor',
      CreationDate: options.createdAt,
    },
  } as PDFKit.PDFDocumentOptions);
  for (const [key, font] of fonts.fonts) doc.registerFont(key, font as unknown as string);
  const done = collect(doc);
  const page = new PdfPage(doc, fonts);
  for (const [index, block] of blocks.entries()) {
    writeBlock(page, block, blocks.slice(index + 1));
    if (block.kind === 'title' && page.standIns > 0) {
      writeBlock(page, { kind: 'text', text: options.titleStandInNote, tone: 'quiet' }, []);
    }
  }
  if (page.standIns > 0) {
    const text = options.standInNote(page.standIns);
    writeBlock(page, { kind: 'text', text, tone: 'quiet' }, []);
  }
  writeFooters(page, options.footer);
  doc.end();
  return done;
}

function collect(doc: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
}

function writeBlock(page: PdfPage, block: PdfBlock, following: readonly PdfBlock[]): void {
  switch (block.kind) {
    case 'title':
      page.parts(page.root, partsOf(page, block));
      return;
    case 'heading': {
      const parts = partsOf(page, block);
      page.space(block.level === 2 ? 22 : 14);
      page.ensure(toBegin(page, [block, ...following]));
      if (block.level === 2) {
        page.rule();
        page.doc.outline.addItem(block.text);
      }
      page.parts(page.root, parts);
      page.space(4);
      return;
    }
    case 'text':
      if (block.keepsWithNext) page.ensure(toBegin(page, [block, ...following]));
      page.parts(page.root, partsOf(page, block));
      page.space(4);
      return;
    case 'list':
      writeList(page, block);
      return;
    case 'quote':
      page.parts(page.child(page.root, 'BlockQuote'), partsOf(page, block));
      page.space(8);
      return;
    case 'level': {
      const parts = partsOf(page, block);
      page.ensure(heightOf(parts));
      drawSteps(page, block.level);
      page.parts(page.root, parts);
      page.space(4);
      return;
    }
    case 'facts':
      tableRows(page, block.rows, { first: 130, headIn: 'rows' });
      return;
    case 'table':
      tableRows(page, [block.head, ...block.rows], { first: null, headIn: 'columns' });
      return;
  }
}

/** What a block draws, part below part. Rows and entries are laid out where they are drawn. */
function partsOf(page: PdfPage, block: PdfBlock): Part[] {
  switch (block.kind) {
    case 'title':
      return [
        page.part(block.text, STYLE.title, { tag: 'H1' }),
        ...block.under.map((line) => page.part(line, STYLE.text, { tag: 'P' })),
      ];
    case 'heading':
      return [
        page.part(block.text, block.level === 2 ? STYLE.heading2 : STYLE.heading3, {
          tag: `H${block.level}`,
        }),
        ...(block.aside ? [page.part(block.aside, STYLE.quiet, { tag: 'P' })] : []),
      ];
    case 'text':
      return [page.part(block.text, block.tone ? STYLE[block.tone] : STYLE.text, { tag: 'P' })];
    case 'level':
      return [page.part(block.text, STYLE.strong, { tag: 'P', indent: 48 })];
    case 'quote': {
      const rule =
        block.hue === null
          ? COLOR.openStep
          : (HUES[(block.hue - 1) % HUES.length] ?? COLOR.openStep);
      const at = { tag: 'P', indent: 12 };
      return [
        ...(block.label ? [page.part(block.label, STYLE.quiet, at)] : []),
        page.part(`“${block.text}”`, STYLE.words, at),
        page.part(block.place, STYLE.quiet, at),
      ].map((part) => ({ ...part, rule }));
    }
    case 'list':
      return block.items.slice(0, 1).map((item) => listPart(page, item));
    case 'facts':
      return (block.rows[0] ?? []).map((cell) => page.part(cell, STYLE.text, { tag: 'P' }));
    case 'table':
      return [...block.head.slice(0, 1), ...(block.rows[0] ?? []).slice(0, 1)].map((cell) =>
        page.part(cell, STYLE.text, { tag: 'P' }),
      );
  }
}

/**
 * The height in points that must be free where the first of these blocks begins: all of it where it stays on one
 * page, and for a heading, a level or what is said of a quote the beginning of the next as well.
 */
function toBegin(page: PdfPage, blocks: readonly PdfBlock[]): number {
  const [block, ...rest] = blocks;
  if (!block) return 0;
  const parts = partsOf(page, block);
  const whole = heightOf(parts);
  const own = page.fitsAPage(whole)
    ? whole
    : heightOf(parts.map((part) => ({ ...part, lines: part.lines.slice(0, LINES_TO_BEGIN) })));
  const leads =
    block.kind === 'heading' ||
    block.kind === 'level' ||
    (block.kind === 'text' && block.keepsWithNext);
  // With the space between blocks, which is no more than this.
  return own + GAP + (leads ? toBegin(page, rest) : 0);
}
const GAP = 8;

function writeList(page: PdfPage, block: Extract<PdfBlock, { kind: 'list' }>): void {
  const list = page.child(page.root, 'L');
  for (const [index, item] of block.items.entries()) {
    const mark = block.ordered ? `${index + 1}.` : '•';
    const part = listPart(page, item);
    page.ensure(heightOf([part]));
    const entry = page.child(list, 'LI');
    const { y } = page;
    page.lines(entry, page.part(mark, STYLE.text, { tag: 'Lbl' }));
    page.y = y;
    page.parts(entry, [part]);
    page.space(2);
  }
  page.space(4);
}

function listPart(page: PdfPage, item: string): Part {
  return page.part(item, STYLE.text, { tag: 'LBody', indent: 16 });
}

/** The five steps, filled up to the level; all open without one. */
function drawSteps(page: PdfPage, level: number | null): void {
  page.artifact(() => {
    for (const [index, color] of STEPS.entries()) {
      const height = 3 + index * 2;
      const x = MARGIN.side + index * 8;
      const base = page.y + 12;
      const share = Math.min(1, Math.max(0, (level ?? 0) - index));
      if (share < 1) {
        page.doc
          .lineWidth(0.5)
          .rect(x, base - height, 5.5, height)
          .stroke(COLOR.openStep);
      }
      if (share > 0) page.doc.rect(x, base - height * share, 5.5, height * share).fill(color);
    }
  });
}

/** The footers, outside of the reading order. */
function writeFooters(page: PdfPage, footer: PdfOptions['footer']): void {
  const { doc } = page;
  page.root.end();
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const part = page.part(footer(index + 1, count), STYLE.quiet, { tag: 'P' });
    for (const line of part.lines) {
      page.draw(line, part.style, { x: MARGIN.side, y: doc.page.height - 34 });
    }
    doc.endMarkedContent();
  }
}
