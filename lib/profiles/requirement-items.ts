import type { JobSection } from './job-sections.ts';
import {
  itemsOf,
  type Line,
  part,
  type Span,
  sentencesOf,
  trimSpan,
  wordsOf,
} from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

export type RequirementItem = { span: Span; kind: 'must' | 'nice' };

const REQUIREMENTS_MAX = 60;
const WORDS_MAX = 60;
const TOLD_WORDS = 8;
const TAG =
  /\s*\((required|mandatory|essential|preferred|desirable|nice to have|optional|bonus)\)\s*\.?$/iu;
const IS_NICE =
  /(?<!\p{L})(?:(?:is|are|would be|as) (?:a |an )?(?:big |huge |definite )?(?:plus|bonus|advantage|asset|nice to have)|preferred(?:,? but not required)?|nice to have|desirable|von vorteil|wünschenswert|mile widziane|un plus)\s*\.?$/iu;
const ASKS =
  /(?<!\p{L})(?:you must|must have|must be|you (?:will )?need|you should (?:have|be)|required|should have experience|at least \d+|minimum (?:of )?\d+|\d+\s?\+? years(?: of)? experience|one \(1\) year|proficien(?:t|cy) (?:in|with)|experience (?:with|in) .+ (?:is|are) required|the successful candidate will (?:be|have)|sie (?:haben|verfügen|bringen)|mindestens)(?!\p{L})/iu;
const MUST_COLUMN = /^(?:essential|required|must(?: have)?|mandatory|minimum|muss|zwingend)$/iu;
const NICE_COLUMN =
  /^(?:desirable|preferred|nice(?: to have)?|desired|optional|kann|wünschenswert)$/iu;
const TICK = /^(?:[x✓✔✗•*●]|yes|ja|oui|e|d|essential|desirable|required|preferred)$/iu;
/** What sections of a person specification are called: headings inside the list. */
const GROUP_NAME =
  /^(?:qualifications?|experience|skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitude|abilities|other|criteria)s?$/iu;

/** What is asked for, in the order of the document: lists by their headings, tables by their columns, tags, prose. */
export function findRequirements(text: string, sections: readonly JobSection[]): RequirementItem[] {
  const found: RequirementItem[] = [];
  const hasOwnSection = sections.some(({ kind }) => kind === 'must');
  for (const section of sections) {
    const table = tableItems(section.lines);
    if (table) {
      found.push(...table);
      continue;
    }
    const kind = kindOf(section, hasOwnSection);
    const items = itemsOf(section.lines.filter((line) => !isPageNumber(line)));
    const marked = new Set(section.lines.filter((line) => line.isItem).map(({ start }) => start));
    const hasMarks = marked.size > 0;
    const isListed = (item: Span) => !hasMarks || marked.has(item.start);
    for (const item of items) {
      const tag = TAG.exec(item.text)?.[1];
      if (tag)
        found.push({
          span: item,
          kind: /required|mandatory|essential/iu.test(tag) ? 'must' : 'nice',
        });
      else if (kind && isListed(item) && isRequirement(item, hasMarks)) {
        found.push({ span: item, kind: IS_NICE.test(item.text) ? 'nice' : kind });
      }
    }
  }
  const prose = proseItems(text, sections);
  // Years are often asked for in a sentence, above or between the lists.
  const hasYears = found.some(({ span }) => yearsAskedFor(span.text) !== null);
  const years = hasYears ? undefined : prose.find(({ span }) => yearsAskedFor(span.text) !== null);
  const list = found.length === 0 ? prose : years ? [...found, years] : found;
  return unique(list.sort((a, b) => a.span.start - b.span.start)).slice(0, REQUIREMENTS_MAX);
}

function kindOf(section: JobSection, hasOwnSection: boolean): 'must' | 'nice' | null {
  if (section.kind === 'must' || section.kind === 'nice') return section.kind;
  return section.kind === 'skills' && !hasOwnSection ? 'must' : null;
}

/** Without bullets, a long sentence has to ask for something; in a list everything does. */
function isRequirement(item: Span, hasMarks: boolean): boolean {
  const words = wordsOf(item.text).length;
  const isTold = !hasMarks && words > TOLD_WORDS && /[.!?]$/.test(item.text);
  if (words < 1 || words > WORDS_MAX || !/\p{L}{2}/u.test(item.text)) return false;
  return !GROUP_NAME.test(item.text.replace(/:$/, '')) && (!isTold || ASKS.test(item.text));
}

/** Rows whose columns say Essential and Desirable, as cells of text or as ticks behind the text. */
function tableItems(lines: readonly Line[]): RequirementItem[] | null {
  const header = lines.findIndex(
    (line) => cellsOf(line).some(({ text }) => MUST_COLUMN.test(text)) && line.text.includes('\t'),
  );
  const headerLine = lines[header];
  if (!headerLine) return null;
  const columns = rawCells(headerLine).map((cell) => cell.text);
  const mustAt = columns.findIndex((name) => MUST_COLUMN.test(name));
  const niceAt = columns.findIndex((name) => NICE_COLUMN.test(name));
  const found: RequirementItem[] = [];
  for (const line of lines.slice(header + 1)) {
    if (!line.text.includes('\t')) continue;
    const cells = rawCells(line);
    for (const [at, kind] of [
      [mustAt, 'must'],
      [niceAt, 'nice'],
    ] as const) {
      const cell = at === -1 ? undefined : cells[at];
      if (!cell || cell.text === '') continue;
      const span = TICK.test(cell.text)
        ? cells.find((other) => wordsOf(other.text).length > 1)
        : cell;
      if (span && /\p{L}{2}/u.test(span.text)) found.push({ span, kind });
    }
  }
  return found.length > 0 ? found.sort((a, b) => a.span.start - b.span.start) : null;
}

/** Cells with the empty ones, so that columns keep their numbers. A line's own text has lost an empty first cell. */
function rawCells(line: Line): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (const cell of line.text.split('\t')) {
    cells.push(part(line, from, from + cell.length));
    from += cell.length + 1;
  }
  return cells;
}

function cellsOf(line: Line): Span[] {
  return rawCells(line).filter((cell) => cell.text !== '');
}

function proseItems(text: string, sections: readonly JobSection[]): RequirementItem[] {
  return sections
    .filter(({ kind }) => kind !== 'facts' && kind !== 'duties')
    .flatMap(({ lines }) => sentencesOf(text, lines))
    .filter((sentence) => wordsOf(sentence.text).length >= 4)
    .flatMap((span): RequirementItem[] => {
      if (IS_NICE.test(span.text)) return [{ span, kind: 'nice' }];
      return ASKS.test(span.text) ? [{ span, kind: 'must' }] : [];
    });
}

function isPageNumber(line: Line): boolean {
  return /^(?:page\s+)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/iu.test(line.text);
}

function unique(items: readonly RequirementItem[]): RequirementItem[] {
  const seen = new Set<string>();
  return items
    .map((item) => ({ ...item, span: trimSpan(item.span, /[\s;,]/u) }))
    .filter(({ span }) => {
      const key = span.text.toLowerCase();
      if (span.text === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
