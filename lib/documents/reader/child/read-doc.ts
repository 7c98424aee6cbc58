import { blocksToText, onceEach } from './blocks-to-text.ts';
import { type DocFile, type DocRange, openDocFile } from './doc-file.ts';
import { type DocParagraph, docRunOf } from './doc-properties.ts';
import type { Block, Cell } from './document-blocks.ts';
import { symbolOf } from './docx-symbols.ts';
import { HiddenPieces, hiddenKindOf } from './docx-visibility.ts';
import { isPageNumber, PAGE_FIELD } from './page-numbers.ts';
import type { RawDocument } from './raw-document.ts';

/**
 * Reads a Word 97–2003 file: page headers, body with its tables, text boxes, notes, page footers, as far
 * as its reader sees them. The colours of cells are not known here: white letters in a table are taken
 * for visible. Throws ReadingFailure.
 */
export function readDoc(bytes: Buffer): RawDocument {
  const file = openDocFile(bytes);
  const hidden = new HiddenPieces();
  const read = (range: DocRange, isMargin = false) =>
    new RangeReader(file, { hidden, isMargin }).blocksOf(range);
  const { body, footnotes, endnotes, boxes, headerBoxes } = file.parts;
  const text = [
    onceEach([...file.headers.map((range) => read(range, true)), read(headerBoxes, true)]),
    ...[body, boxes, footnotes, endnotes].map((range) => blocksToText(read(range))),
    onceEach(file.footers.map((range) => read(range, true))),
  ];
  return {
    text: text.filter((part) => part.trim() !== '').join('\n\n'),
    pages: null,
    hidden: hidden.all(),
  };
}

type Field = { code: string; isResult: boolean };

/** What is not a letter ([MS-DOC] 2.4): the ends of cells, lines, pages, columns, paragraphs, and fields. */
const CELL = '\u0007';
const ENDS = new Set([CELL, '\r', '\f']);
const FIELD_BEGINS = '\u0013';
const FIELD_RESULT = '\u0014';
const FIELD_ENDS = '\u0015';
const LETTERS: Readonly<Record<string, string>> = {
  '\u000B': '\n',
  '\u000E': '\n',
  '\u001E': '-',
  '\u001F': '\u00AD',
};

class RangeReader {
  readonly #file: DocFile;
  readonly #hidden: HiddenPieces;
  readonly #isMargin: boolean;
  readonly #blocks: Block[] = [];
  readonly #fields: Field[] = [];
  #rows: Cell[][] = [];
  #cells: Cell[] = [];
  #inCell: Block[] = [];
  #line = '';
  #pageNumbers: number[] = [];

  constructor(file: DocFile, options: { hidden: HiddenPieces; isMargin: boolean }) {
    this.#file = file;
    this.#hidden = options.hidden;
    this.#isMargin = options.isMargin;
  }

  blocksOf(range: DocRange): Block[] {
    let ended = range.from;
    let paragraph = this.#file.paragraphAt(this.#endFrom(ended, range));
    for (const run of this.#file.runsOf(range)) {
      for (let at = run.from; at < run.to; ) {
        const end = Math.max(at, this.#endFrom(at, range));
        const isEnd = end < run.to && ENDS.has(this.#file.text[end] ?? '');
        const words = this.#file.text.slice(at, isEnd ? end : run.to);
        if (words !== '') this.#write(words, run.properties, paragraph);
        if (!isEnd) break;
        this.#endParagraph(end, paragraph);
        ended = end + 1;
        at = ended;
        paragraph = this.#file.paragraphAt(this.#endFrom(ended, range));
      }
    }
    if (this.#line !== '') this.#endParagraph(range.to, { ...paragraph, isInTable: false });
    this.#endTable();
    return this.#blocks;
  }

  #ends: { from: number; at: number } = { from: -1, at: -1 };

  /** Where the paragraph ends that `from` is in. */
  #endFrom(from: number, range: DocRange): number {
    if (this.#ends.from >= 0 && this.#ends.from <= from && from <= this.#ends.at)
      return this.#ends.at;
    let at = from;
    while (at < range.to && !ENDS.has(this.#file.text[at] ?? '')) at += 1;
    this.#ends = { from, at };
    return at;
  }

  #write(words: string, properties: Buffer, paragraph: DocParagraph): void {
    const base = this.#file.styleOf(paragraph.style).look;
    const { style } = docRunOf(properties);
    const named = style === null ? base : { ...base, ...this.#file.styleOf(style).look };
    const run = docRunOf(properties, named);
    if (run.isDeleted) return;
    let seen = '';
    for (const letter of run.symbol === null ? words : [symbolLetter(run.symbol)]) {
      const field = this.#fields.at(-1);
      if (letter === FIELD_BEGINS) this.#fields.push({ code: '', isResult: false });
      else if (letter === FIELD_RESULT && field) field.isResult = true;
      else if (letter === FIELD_ENDS) {
        if (field && PAGE_FIELD.test(field.code)) {
          this.#pageNumbers.push(this.#line.length + seen.length);
        }
        this.#fields.pop();
      } else if (field && !field.isResult) field.code += letter;
      else if (field && PAGE_FIELD.test(field.code)) continue;
      else seen += LETTERS[letter] ?? letter;
    }
    const ground = paragraph.isInTable ? 'unknown' : (paragraph.ground ?? 'FFFFFF');
    const kind = hiddenKindOf({ ...named, ...run.look }, ground);
    if (kind && seen.trim() !== '') this.#hidden.add(kind, seen);
    else {
      if (seen.trim() !== '') this.#hidden.endPiece();
      this.#line += seen;
    }
  }

  #endParagraph(at: number, paragraph: DocParagraph): void {
    const { isInTable, endsRow, isHeading, isItem } = paragraph;
    const isNumber =
      this.#isMargin && isPageNumber({ text: this.#line, pageNumbers: this.#pageNumbers });
    const text = isNumber ? '' : this.#line;
    this.#line = '';
    this.#pageNumbers = [];
    this.#fields.splice(0, this.#fields.length, ...this.#fields.filter((field) => field.isResult));
    this.#hidden.endParagraph();
    if (!isInTable) {
      this.#endTable();
      this.#blocks.push({ type: 'paragraph', text, isHeading, isItem: isItem && !isHeading });
      return;
    }
    if (endsRow) {
      this.#rows.push(this.#cells);
      this.#cells = [];
      this.#inCell = [];
      return;
    }
    this.#inCell.push({ type: 'paragraph', text, isHeading, isItem: isItem && !isHeading });
    if (this.#file.text[at] !== CELL) return;
    this.#cells.push({ blocks: this.#inCell, continues: false });
    this.#inCell = [];
  }

  #endTable(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    if (this.#rows.length > 0) this.#blocks.push({ type: 'table', rows: this.#rows });
    this.#blocks.push(...this.#inCell);
    this.#rows = [];
    this.#cells = [];
    this.#inCell = [];
  }
}

function symbolLetter(code: number): string {
  return symbolOf({ char: code.toString(16), font: 'Wingdings' });
}
