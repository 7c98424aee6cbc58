import type { HiddenText } from '#lib/documents/document-types.ts';
import type { Block, Cell, Paragraph } from './document-blocks.ts';
import { blocksOfDrawing, type DrawingContext } from './docx-drawings.ts';
import { OpenFields } from './docx-fields.ts';
import { groundOf, type RunLook } from './docx-looks.ts';
import { isDrawnOffPage } from './docx-page.ts';
import type { PartContext, Surroundings } from './docx-part-context.ts';
import { type ParagraphLook, paragraphLookOf } from './docx-styles.ts';
import { lettersOfFont, symbolOf } from './docx-symbols.ts';
import { hiddenKindOf, hiddenKindOfParagraph, hiddenKindOfRow } from './docx-visibility.ts';
import { chosenForm, contentOf, isChecked, isNotShown, partsOf } from './docx-wrappers.ts';
import { isPageNumber, PAGE_FIELD } from './page-numbers.ts';
import { childOf, elementsOf, findAll, textOf, valOf, type XmlElement } from './xml-tree.ts';

/** Elements that are no text of the document: what was deleted, moved away, or imported from elsewhere. */
const LEFT_OUT = new Set(['del', 'moveFrom', 'altChunk', 'sectPr', 'rt']);
/** Paragraphs at the head of a document that give the address behind a link: contact details stand there. */
const CONTACT_PARAGRAPHS = 6;

/** Reads the blocks of a part (body, header, footer, note): what its reader sees, in its order. */
export function readBlocks(root: XmlElement, context: PartContext): Block[] {
  return new BlockReader(context).blocksOf(root, { ground: null, hiddenAs: null });
}

/** A paragraph while it is read. */
type OpenParagraph = {
  text: string;
  boxes: Block[];
  look: ParagraphLook;
  around: Surroundings;
  /** offsets in `text` at which the number of a page or of pages stood */
  pageNumbers: number[];
  isAnyGround: boolean;
};

class BlockReader {
  readonly #context: PartContext;
  readonly #drawingContext: DrawingContext;
  readonly #fields = new OpenFields();
  #paragraphs = 0;
  /** text that the next paragraph goes on with: a drop cap, or a paragraph whose end was deleted */
  #carried = '';

  constructor(context: PartContext) {
    this.#context = context;
    const { diagramOf, hidden } = context;
    const readBlocks = this.blocksOf.bind(this);
    this.#drawingContext = { diagramOf, hidden, readBlocks };
  }

  blocksOf(parent: XmlElement, around: Surroundings): Block[] {
    const blocks: Block[] = [];
    for (const element of elementsOf(parent)) {
      if (LEFT_OUT.has(element.name)) continue;
      switch (element.name) {
        case 'p':
          blocks.push(...this.#paragraph(element, around));
          break;
        case 'tbl':
          blocks.push(this.#table(element, around));
          break;
        case 'AlternateContent':
          blocks.push(...this.blocksOf(chosenForm(element), around));
          break;
        case 'sdt':
          blocks.push(...this.blocksOf(contentOf(element), around));
          break;
        default:
          blocks.push(...this.blocksOf(element, around));
      }
    }
    return blocks;
  }

  #table(table: XmlElement, around: Surroundings): Block {
    const properties = childOf(table, 'tblPr');
    const ground =
      groundOf(childOf(properties, 'shd')) ??
      this.#context.styles.ofTable(valOf(childOf(properties, 'tblStyle'))) ??
      around.ground;
    const rows = partsOf(table, 'tr').flatMap((row): Cell[][] => {
      const rowProperties = childOf(row, 'trPr');
      if (childOf(rowProperties, 'del')) return [];
      const hiddenAs = around.hiddenAs ?? hiddenKindOfRow(rowProperties);
      const before = Number(valOf(childOf(rowProperties, 'gridBefore')) ?? 0);
      const empty = { blocks: [], continues: false };
      return [
        [
          ...Array.from({ length: Math.min(before, MAX_SPAN) }, () => empty),
          ...partsOf(row, 'tc').flatMap((cell) => this.#cell(cell, { ground, hiddenAs })),
        ],
      ];
    });
    return { type: 'table', rows };
  }

  #cell(cell: XmlElement, around: Surroundings): Cell[] {
    const properties = childOf(cell, 'tcPr');
    if (childOf(properties, 'cellDel')) return [];
    const merge = childOf(properties, 'vMerge');
    const span = Number(valOf(childOf(properties, 'gridSpan')) ?? 1);
    const content: Cell = {
      blocks: this.blocksOf(cell, {
        ...around,
        ground: groundOf(childOf(properties, 'shd')) ?? around.ground,
      }),
      continues: merge !== undefined && valOf(merge) !== 'restart',
    };
    // Columns keep their numbers below a cell that goes over several of them.
    const rest = Array.from({ length: Math.min(Math.max(span, 1), MAX_SPAN) - 1 }, () => ({
      blocks: [],
      continues: content.continues,
    }));
    return [content, ...rest];
  }

  #paragraph(element: XmlElement, around: Surroundings): Block[] {
    const { styles, page, hasMark, isMargin } = this.#context;
    const properties = childOf(element, 'pPr');
    const style = styles.ofParagraph(valOf(childOf(properties, 'pStyle')));
    const look: ParagraphLook = { ...style, ...paragraphLookOf(properties) };
    const open: OpenParagraph = {
      text: this.#carried,
      boxes: [],
      look,
      around: {
        ground: look.ground ?? around.ground,
        hiddenAs: around.hiddenAs ?? hiddenKindOfParagraph(properties, page),
      },
      pageNumbers: [],
      isAnyGround: false,
    };
    this.#carried = '';
    open.isAnyGround = open.around.ground === null && this.#context.liesOnShape(element);
    this.#inline(element, open);
    this.#context.hidden.endParagraph();
    this.#fields.endParagraph();
    const goesOn =
      /^(?:drop|margin)$/.test(childOf(properties, 'framePr')?.attributes.dropCap ?? '') ||
      childOf(childOf(properties, 'rPr'), 'del') !== undefined;
    if (goesOn) {
      this.#carried = open.text;
      return open.boxes;
    }
    if (open.text.trim() !== '') this.#paragraphs += 1;
    if (isMargin && isPageNumber(open)) return open.boxes;
    const isItem =
      look.list !== undefined && !look.isHeading && hasMark(look.list, look.level ?? '0');
    const paragraph: Paragraph = {
      type: 'paragraph',
      text: open.text,
      isHeading: look.isHeading ?? false,
      isItem,
    };
    return [paragraph, ...open.boxes];
  }

  #inline(parent: XmlElement, open: OpenParagraph): void {
    for (const element of elementsOf(parent)) {
      if (LEFT_OUT.has(element.name)) continue;
      switch (element.name) {
        case 'pPr':
          break;
        case 'r':
          this.#run(element, open);
          break;
        case 'hyperlink':
          this.#link(element, open);
          break;
        case 'fldSimple':
          if (PAGE_FIELD.test(element.attributes.instr ?? '')) {
            open.pageNumbers.push(open.text.length);
          } else this.#inline(element, open);
          break;
        case 'oMath':
        case 'oMathPara':
          open.text += findAll(element, TEXT).map(textOf).join('');
          break;
        case 'AlternateContent':
          this.#inline(chosenForm(element), open);
          break;
        case 'sdt':
          this.#inline(contentOf(element), open);
          break;
        default:
          this.#inline(element, open);
      }
    }
  }

  #link(element: XmlElement, open: OpenParagraph): void {
    const from = open.text.length;
    this.#inline(element, open);
    this.#addAddress(open, from, this.#context.targetOf(element.attributes.id ?? ''));
  }

  /** In the head of a document, a link whose words do not show an address is followed by it. */
  #addAddress(open: OpenParagraph, from: number, target: string | undefined): void {
    const label = open.text.slice(from).trim();
    const isHead =
      this.#context.isMargin || (this.#paragraphs > 0 && this.#paragraphs < CONTACT_PARAGRAPHS);
    if (!target || !isHead || label === '' || /[@/]|\.\p{L}/u.test(label)) return;
    const address = /^mailto:([^?\s]+)/i.exec(target)?.[1] ?? /^https?:\/\/\S+$/i.exec(target)?.[0];
    if (address) open.text += ` (${address})`;
  }

  #run(run: XmlElement, open: OpenParagraph): void {
    const properties = childOf(run, 'rPr');
    const look = this.#context.styles.lookOfRun(properties, open.look.look);
    const ground = open.isAnyGround ? 'unknown' : (open.around.ground ?? this.#context.paper);
    const kind = open.around.hiddenAs ?? hiddenKindOf(look, ground);
    const words = { text: '' };
    this.#runContent(run, { open, look, words, kind });
    if (words.text === '') return;
    const isPlaceholder = PLACEHOLDER_STYLE.test(valOf(childOf(properties, 'rStyle')) ?? '');
    if (kind && words.text.trim() !== '') {
      this.#context.hidden.add(kind, words.text);
      return;
    }
    if (words.text.trim() !== '') this.#context.hidden.endPiece();
    if (!isPlaceholder) open.text += words.text;
  }

  #runContent(
    parent: XmlElement,
    run: {
      open: OpenParagraph;
      look: RunLook;
      words: { text: string };
      kind: HiddenText['kind'] | null;
    },
  ): void {
    const { open, look, words, kind } = run;
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'fldChar':
          this.#field(element, open, words);
          break;
        case 'instrText':
          this.#fields.addCode(textOf(element));
          break;
        case 't':
          if (this.#fields.isCode || this.#fields.isPageNumber) break;
          words.text += lettersOfFont(textOf(element), look.font);
          break;
        case 'sym':
          words.text += symbolOf(element.attributes);
          break;
        case 'tab':
        case 'ptab':
          words.text += '\t';
          break;
        case 'br':
        case 'cr':
          words.text += '\n';
          break;
        case 'noBreakHyphen':
          words.text += '-';
          break;
        case 'footnoteReference':
        case 'endnoteReference':
          this.#context.notes.push(
            `${element.name.replace('Reference', '')} ${element.attributes.id ?? ''}`,
          );
          break;
        case 'drawing':
        case 'pict':
        case 'object': {
          const isOff = isDrawnOffPage(element, this.#context.page) || isNotShown(element);
          const around = { ground: null, hiddenAs: kind ?? (isOff ? ('off_page' as const) : null) };
          open.boxes.push(...blocksOfDrawing(element, around, this.#drawingContext));
          break;
        }
        case 'AlternateContent':
          this.#runContent(chosenForm(element), run);
          break;
        case 'ruby':
          for (const base of elementsOf(childOf(element, 'rubyBase'))) {
            if (base.name === 'r') this.#runContent(base, run);
          }
          break;
      }
    }
  }

  #field(mark: XmlElement, open: OpenParagraph, words: { text: string }): void {
    const type = mark.attributes.fldCharType;
    if (type === 'begin') {
      this.#fields.begin(mark, open.text.length);
      return;
    }
    if (type === 'separate') {
      this.#fields.beginResult(open.text.length);
      return;
    }
    const field = this.#fields.end();
    if (!field) return;
    if (PAGE_FIELD.test(field.code)) open.pageNumbers.push(open.text.length + words.text.length);
    if (field.checkbox) words.text += isChecked(field.checkbox) ? '☒' : '☐';
    const target = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1];
    if (target && field.from < open.text.length) this.#addAddress(open, field.from, target);
  }
}

const TEXT = new Set(['t']);
/** Columns that one cell may go over, of the 63 that Word allows. */
const MAX_SPAN = 63;
const PLACEHOLDER_STYLE = /^placeholdertext$/i;
