import PDFDocument from 'pdfkit';
import { type Line, layOutLines } from './line-layout.ts';
import type { PdfBlock } from './pdf-blocks.ts';
import type { Face, PdfFonts } from './pdf-fonts.ts';
import { standInsOf, type TextRun, textRuns } from './text-runs.ts';

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
};

type Style = { face: Face; size: number; color: string; leading: number };
type Element = PDFKit.PDFStructureElement;

// Points. Room for a thumb at the sides, and for the footer below.
const MARGIN = { top: 56, side: 60, bottom: 64 };
const INK = '#14201f';
const INK_2 = '#445150';
const INK_3 = '#5f6c6a';
const LINE = '#dfe4e3';
const OPEN_STEP = '#808c8a';
const HUES = ['#37669e', '#855a14', '#7a5ba6', '#1a6e7b', '#974873', '#6b6f4a'];
const STEPS = ['#b9c3d8', '#93a3c4', '#6d82ae', '#4b6397', '#2e467a'];

const STYLE = {
  title: { face: 'strong', size: 20, color: INK, leading: 25 },
  heading2: { face: 'strong', size: 13, color: INK, leading: 18 },
  heading3: { face: 'strong', size: 10.5, color: INK, leading: 15 },
  text: { face: 'text', size: 9.5, color: INK_2, leading: 14 },
  strong: { face: 'strong', size: 9.5, color: INK, leading: 14 },
  quiet: { face: 'text', size: 8.5, color: INK_3, leading: 12 },
  words: { face: 'words', size: 10.5, color: INK, leading: 15 },
} satisfies Record<string, Style>;

/** Lines that stand together, with what is drawn at their side. */
type Part = {
  style: Style;
  lines: Line[];
  indent: number;
  tag: string;
  rule?: string;
};

/**
 * Writes blocks as a tagged PDF with embedded fonts, its text in reading order. Quotes, rows and short
 * paragraphs stay on one page; a heading stays with what follows. The same blocks give the same bytes.
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
  const writer = new Writer(doc, fonts);
  for (const [index, block] of blocks.entries()) writer.write(block, blocks[index + 1]);
  if (writer.standIns > 0) {
    writer.write({ kind: 'text', text: options.standInNote(writer.standIns), tone: 'quiet' });
  }
  writer.finish(options.footer);
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

class Writer {
  standIns = 0;
  private readonly doc: PDFKit.PDFDocument;
  private readonly fonts: PdfFonts;
  private readonly root: Element;
  private readonly width: number;
  private readonly bottom: number;
  private y = MARGIN.top;

  constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.doc = doc;
    this.fonts = fonts;
    this.width = doc.page.width - 2 * MARGIN.side;
    this.bottom = doc.page.height - MARGIN.bottom;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  write(block: PdfBlock, next?: PdfBlock): void {
    switch (block.kind) {
      case 'title': {
        this.parts(this.root, [
          this.part(block.text, STYLE.title, 'H1'),
          ...block.under.map((line) => this.part(line, STYLE.text, 'P')),
        ]);
        return;
      }
      case 'heading': {
        const style = block.level === 2 ? STYLE.heading2 : STYLE.heading3;
        this.space(block.level === 2 ? 22 : 14);
        const parts = [this.part(block.text, style, `H${block.level}`)];
        if (block.aside) parts.push(this.part(block.aside, STYLE.quiet, 'P'));
        // Not alone at the foot of a page.
        this.ensure(heightOf(parts) + (next ? this.leastOf(next) : 0) + 6);
        if (block.level === 2) {
          this.rule();
          this.doc.outline.addItem(block.text);
        }
        this.parts(this.root, parts);
        this.space(4);
        return;
      }
      case 'text': {
        this.parts(this.root, [
          this.part(block.text, block.tone ? STYLE[block.tone] : STYLE.text, 'P'),
        ]);
        this.space(4);
        return;
      }
      case 'list': {
        const list = this.child(this.root, 'L');
        for (const [index, item] of block.items.entries()) {
          const mark = block.ordered ? `${index + 1}.` : '•';
          const part = this.part(item, STYLE.text, 'LBody', 16);
          this.ensure(heightOf([part]));
          const entry = this.child(list, 'LI');
          const y = this.y;
          this.lines(entry, this.part(mark, STYLE.text, 'Lbl'));
          this.y = y;
          this.parts(entry, [part]);
          this.space(2);
        }
        this.space(4);
        return;
      }
      case 'quote':
        this.quote(block);
        return;
      case 'level':
        this.level(block);
        return;
      case 'facts':
        this.table(block.rows, { first: 130, headIn: 'rows' });
        return;
      case 'table':
        this.table([block.head, ...block.rows], { first: null, headIn: 'columns' });
        return;
    }
  }

  /** The footers, outside of the reading order. */
  finish(footer: (page: number, pages: number) => string): void {
    this.root.end();
    const { count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index++) {
      this.doc.switchToPage(index);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      const part = this.part(footer(index + 1, count), STYLE.quiet, 'P');
      for (const line of part.lines) {
        this.draw(line, part.style, MARGIN.side, this.doc.page.height - 34);
      }
      this.doc.endMarkedContent();
    }
  }

  private quote(block: Extract<PdfBlock, { kind: 'quote' }>): void {
    const rule = block.hue === null ? OPEN_STEP : (HUES[(block.hue - 1) % HUES.length] ?? INK_3);
    const parts: Part[] = [
      ...(block.label ? [this.part(block.label, STYLE.quiet, 'P', 12)] : []),
      this.part(`“${block.text}”`, STYLE.words, 'P', 12),
      this.part(block.place, STYLE.quiet, 'P', 12),
    ];
    for (const part of parts) part.rule = rule;
    this.parts(this.child(this.root, 'BlockQuote'), parts);
    this.space(8);
  }

  private level({ level, text }: Extract<PdfBlock, { kind: 'level' }>): void {
    const part = this.part(text, STYLE.strong, 'P', 48);
    this.ensure(heightOf([part]));
    this.artifact(() => {
      for (const [index, color] of STEPS.entries()) {
        const height = 3 + index * 2;
        const x = MARGIN.side + index * 8;
        const base = this.y + 12;
        const share = Math.min(1, Math.max(0, (level ?? 0) - index));
        if (share < 1) {
          this.doc
            .lineWidth(0.5)
            .rect(x, base - height, 5.5, height)
            .stroke(OPEN_STEP);
        }
        if (share > 0) this.doc.rect(x, base - height * share, 5.5, height * share).fill(color);
      }
    });
    this.parts(this.root, [part]);
    this.space(4);
  }

  /** Rows that stay whole; `first` is the width of the first column, the rest is shared. */
  private table(
    rows: readonly (readonly string[])[],
    { first, headIn }: { first: number | null; headIn: 'rows' | 'columns' },
  ): void {
    const columns = rows[0]?.length ?? 0;
    const other = first === null ? 86 : (this.width - first) / Math.max(1, columns - 1);
    const widths = Array.from({ length: columns }, (_, column) =>
      column === 0 ? (first ?? this.width - other * (columns - 1)) : other,
    );
    const table = this.child(this.root, 'Table');
    for (const [index, row] of rows.entries()) {
      const isHead = (column: number) => (headIn === 'columns' ? index === 0 : column === 0);
      let x = 0;
      const cells = row.map((text, column) => {
        const width = widths[column] ?? other;
        const style = isHead(column) ? STYLE.quiet : STYLE.text;
        const part = this.part(text, style, 'P', x, width - 10);
        x += width;
        return { part, tag: isHead(column) ? 'TH' : 'TD' };
      });
      const height = Math.max(...cells.map(({ part }) => heightOf([part])), 12) + 8;
      this.ensure(height);
      const top = this.y;
      const element = this.child(table, 'TR');
      for (const { part, tag } of cells) {
        this.y = top + 4;
        this.lines(this.child(element, tag), part);
      }
      this.y = top + height;
      this.rule();
    }
    this.space(6);
  }

  private part(
    text: string,
    style: Style,
    tag: string,
    indent = 0,
    width = this.width - indent,
  ): Part {
    const chain = this.fonts.chains[style.face];
    const lines = layOutLines(text, {
      width,
      runsOf: (piece) => textRuns(piece, chain),
      measure: (run) => this.widthOf(run, style),
    });
    return { style, lines, indent, tag };
  }

  private widthOf(run: TextRun, style: Style): number {
    return this.doc.font(run.font, style.size).widthOfString(run.text);
  }

  /** Parts one below the other, on one page where they fit on one. */
  private parts(parent: Element, parts: readonly Part[]): void {
    this.ensure(heightOf(parts));
    for (const part of parts) {
      this.lines(parent, part);
    }
  }

  /** The lines of a part as one element of the structure, over the end of a page if need be. */
  private lines(parent: Element, part: Part): void {
    if (part.lines.length === 0) return;
    const element = this.child(parent, part.tag);
    let rest = [...part.lines];
    while (rest.length > 0) {
      if (this.y + part.style.leading > this.bottom) this.newPage();
      const room = Math.max(1, Math.floor((this.bottom - this.y) / part.style.leading));
      const here = rest.slice(0, room);
      rest = rest.slice(room);
      const top = this.y;
      const height = here.length * part.style.leading;
      if (part.rule) {
        const color = part.rule;
        this.artifact(() => this.doc.rect(MARGIN.side, top, 1.5, height).fill(color));
      }
      const content = this.doc.markStructureContent(part.tag);
      for (const line of here) {
        this.standIns += standInsOf(line.runs);
        // The baseline, three quarters down the line.
        this.draw(line, part.style, MARGIN.side + part.indent, this.y + part.style.leading * 0.75);
        this.y += part.style.leading;
      }
      this.doc.endMarkedContent();
      element.add(content);
    }
    element.end();
  }

  private draw(line: Line, style: Style, left: number, baseline: number): void {
    let x = left;
    for (const run of line.runs) {
      if (run.actual !== null) this.doc.markContent('Span', { actual: run.actual });
      this.doc
        .font(run.font, style.size)
        .fillColor(style.color)
        .text(run.text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
      if (run.actual !== null) this.doc.endMarkedContent();
      x += this.widthOf(run, style);
    }
  }

  private child(parent: Element, tag: string): Element {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  private artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  private rule(): void {
    this.artifact(() => {
      this.doc
        .lineWidth(0.5)
        .moveTo(MARGIN.side, this.y)
        .lineTo(MARGIN.side + this.width, this.y)
        .stroke(LINE);
    });
    this.space(4);
  }

  /** The least height at which a block may begin. */
  private leastOf(block: PdfBlock): number {
    if (block.kind === 'quote') return 60;
    return block.kind === 'heading' || block.kind === 'level' ? 70 : 30;
  }

  private space(points: number): void {
    if (this.y > MARGIN.top) this.y += points;
  }

  /** A new page unless this much fits on the rest; what is higher than a page begins where it is. */
  private ensure(height: number): void {
    if (height <= this.bottom - MARGIN.top && this.y + height > this.bottom) this.newPage();
  }

  private newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }
}

function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);
}
