import { type Line, layOutLines } from './line-layout.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { COLOR, MARGIN, type Style } from './pdf-styles.ts';
import { standInsOf, type TextRun, textRuns } from './text-runs.ts';

type Element = PDFKit.PDFStructureElement;

/** Lines that stand together, with what is drawn at their side. */
export type Part = {
  style: Style;
  lines: Line[];
  indent: number;
  tag: string;
  rule?: string;
};

/** Of a text that goes over a page's end, this many lines at least stand with what follows it. */
const LINES_WITH_NEXT = 2;

/**
 * The pages of a document as one long sheet: what is written goes below what is there, and on a new page where it
 * does not fit. Every text is an element of the structure, in reading order.
 */
export class PdfPage {
  /** characters drawn as stand-ins so far */
  standIns = 0;
  readonly root: Element;
  readonly width: number;
  readonly doc: PDFKit.PDFDocument;
  y = MARGIN.top;
  private readonly fonts: PdfFonts;
  private readonly bottom: number;

  constructor(doc: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.doc = doc;
    this.fonts = fonts;
    this.width = doc.page.width - 2 * MARGIN.side;
    this.bottom = doc.page.height - MARGIN.bottom;
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  /** A text, broken into the lines of its place; `indent` and `width` in points. */
  part(
    text: string,
    style: Style,
    {
      tag,
      indent = 0,
      width = this.width - indent,
    }: { tag: string; indent?: number; width?: number },
  ): Part {
    const chain = this.fonts.chains[style.face];
    const lines = layOutLines(text, {
      width,
      runsOf: (piece) => textRuns(piece, chain),
      measure: (run) => this.widthOf(run, style),
    });
    return { style, lines, indent, tag };
  }

  /** Parts one below the other, on one page where they fit on one; else no part begins a page alone. */
  parts(parent: Element, parts: readonly Part[]): void {
    this.ensure(heightOf(parts));
    for (const [index, part] of parts.entries()) {
      this.lines(parent, part, heightOf(parts.slice(index + 1)));
    }
  }

  /**
   * The lines of a part as one element of the structure, over the end of a page if need be; its last lines stand
   * on the page of the `after` points that follow.
   */
  lines(parent: Element, part: Part, after = 0): void {
    if (part.lines.length === 0) return;
    const element = this.child(parent, part.tag);
    let rest = [...part.lines];
    while (rest.length > 0) {
      if (this.y + part.style.leading > this.bottom) this.newPage();
      const room = Math.max(1, Math.floor((this.bottom - this.y) / part.style.leading));
      const isLast = rest.length <= room;
      const fits = this.y + rest.length * part.style.leading + after <= this.bottom;
      const here =
        isLast && !fits && after < this.bottom - MARGIN.top && rest.length > LINES_WITH_NEXT
          ? rest.slice(0, -LINES_WITH_NEXT)
          : rest.slice(0, room);
      rest = rest.slice(here.length);
      this.drawLines(element, part, here);
      if (rest.length > 0) this.newPage();
    }
    element.end();
  }

  private drawLines(element: Element, part: Part, lines: readonly Line[]): void {
    const { style } = part;
    if (part.rule) {
      const color = part.rule;
      const top = this.y;
      const height = lines.length * style.leading;
      this.artifact(() => this.doc.rect(MARGIN.side, top, 1.5, height).fill(color));
    }
    const content = this.doc.markStructureContent(part.tag);
    for (const line of lines) {
      this.standIns += standInsOf(line.runs);
      // The baseline, three quarters down the line.
      this.draw(line, style, { x: MARGIN.side + part.indent, y: this.y + style.leading * 0.75 });
      this.y += style.leading;
    }
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** One line at a place of the page, outside of the flow. */
  draw(line: Line, style: Style, baseline: { x: number; y: number }): void {
    let { x } = baseline;
    for (const run of line.runs) {
      if (run.actual !== null) this.doc.markContent('Span', { actual: run.actual });
      this.doc
        .font(run.font, style.size)
        .fillColor(style.color)
        .text(run.text, x, baseline.y, { lineBreak: false, baseline: 'alphabetic' });
      if (run.actual !== null) this.doc.endMarkedContent();
      x += this.widthOf(run, style);
    }
  }

  child(parent: Element, tag: string): Element {
    const element = this.doc.struct(tag);
    parent.add(element);
    return element;
  }

  /** Draws what is not read out. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  rule(): void {
    this.artifact(() => {
      this.doc
        .lineWidth(0.5)
        .moveTo(MARGIN.side, this.y)
        .lineTo(MARGIN.side + this.width, this.y)
        .stroke(COLOR.line);
    });
    this.space(4);
  }

  space(points: number): void {
    if (this.y > MARGIN.top) this.y += points;
  }

  /** Whether this much would fit on an empty page. */
  fitsAPage(height: number): boolean {
    return height <= this.bottom - MARGIN.top;
  }

  /** A new page unless this much fits on the rest; what is higher than a page begins where it is. */
  ensure(height: number): void {
    if (this.fitsAPage(height) && this.y + height > this.bottom) this.newPage();
  }

  private newPage(): void {
    this.doc.addPage();
    this.y = MARGIN.top;
  }

  private widthOf(run: TextRun, style: Style): number {
    return this.doc.font(run.font, style.size).widthOfString(run.text);
  }
}

export function heightOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { lines, style }) => sum + lines.length * style.leading, 0);
}
