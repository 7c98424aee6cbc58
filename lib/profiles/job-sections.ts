import { headingByEvidence } from './job-heading-evidence.ts';
import { headingKind, type JobHeadingKind } from './job-headings.ts';
import type { JobLine } from './job-lines.ts';
import { headingOf, LABEL_WORDS_MAX } from './job-section-headings.ts';
import { roleStrength } from './job-title-words.ts';
import { isOfProcedure, kindOfItems, namesWhatIsAsked } from './requirement-evidence.ts';
import { isCriteriaHeader } from './requirement-tables.ts';
import { itemsOf, type Line, part, wordsOf } from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

export type JobSectionKind = JobHeadingKind | 'head' | 'table';
export type JobSection = {
  kind: JobSectionKind;
  heading: Line | null;
  lines: Line[];
  /** begun by the left column of a form: "Duties<tab>Answers letters" */
  isRow: boolean;
  /** begun by a label with text behind it: "Requirements: Python" */
  isInline?: boolean;
  /** told by its form alone, or by words that may also stand elsewhere: what stands under it decides */
  isGuessed?: boolean;
  /** told by a few words of a sentence: it asks only if the items do */
  isWeak?: boolean;
};
/** What a person specification calls its groups: never the end of its table. */
const GROUP_NAME =
  /^(?:qualifications?|experience|skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitudes?|abilities|other|criteria|knowledge and skills|skills and knowledge|attributes|circumstances|physical)\b/iu;

/** Cuts a job description at its headings. */
export function splitJobSections(lines: readonly JobLine[]): JobSection[] {
  return cutAtHeadings(lines).map(checkedByItems);
}

/** A heading that was only guessed heads what most of the lines under it are. */
function checkedByItems(section: JobSection): JobSection {
  if (!section.isGuessed) return section;
  const marked = section.lines.filter((line) => line.isItem);
  const kind = kindOfItems(
    itemsOf(marked.length > 0 ? marked : section.lines).map(({ text }) => text),
  );
  const asks = section.kind === 'must' || section.kind === 'nice';
  if (asks && section.isWeak && kind !== 'must') return { ...section, kind: kind ?? 'other' };
  if (asks && kind === 'facts') return { ...section, kind };
  return section.kind === 'other' && kind ? { ...section, kind } : section;
}

function cutAtHeadings(lines: readonly JobLine[]): JobSection[] {
  const sections: JobSection[] = [{ kind: 'head', heading: null, lines: [], isRow: false }];
  for (const [index, line] of lines.entries()) {
    const current = sections.at(-1);
    if (!current) break;
    if (isCriteriaHeader(line)) {
      sections.push({ kind: 'table', heading: line, lines: [line], isRow: false });
      continue;
    }
    const row = rowLabel(line);
    const endsTable = row !== null && isFormRow(row.label.text, line, current);
    if (current.kind === 'table' && !endsTable && (row || GROUP_NAME.test(line.text))) {
      current.lines.push(line);
      continue;
    }
    if (row) {
      const found = headingKind(row.label.text);
      const kind = found && found.other <= 1 ? found.kind : current.isRow ? 'other' : null;
      const isAsked = kind === 'skills' && asksInRow(row.rest.text);
      if (isAsked) {
        sections.push({ kind: 'must', heading: row.label, lines: [row.rest], isRow: true });
        continue;
      }
      if (kind && kind !== 'skills') {
        sections.push({ kind, heading: row.label, lines: [row.rest], isRow: true });
        continue;
      }
    }
    if (!row && endsForm(line, current)) {
      sections.push({ kind: 'other', heading: null, lines: [line], isRow: false });
      continue;
    }
    const inline = row ? null : inlineLabel(line, current);
    if (inline) {
      sections.push({
        kind: inline.kind,
        heading: line,
        lines: [inline.rest],
        isRow: false,
        isInline: true,
      });
      continue;
    }
    const found = headingOf({
      line,
      next: nextFull(lines, index),
      previous: lines[index - 1],
      current,
    });
    if (found) sections.push({ ...found, heading: line, lines: [], isRow: false });
    else current.lines.push(line);
  }
  return sections;
}

function nextFull(lines: readonly JobLine[], index: number): JobLine | undefined {
  for (let at = index + 1; at < lines.length && at < index + 6; at += 1) {
    if (lines[at]?.text !== '') return lines[at];
  }
  return undefined;
}

/** A form's row of two cells, the first of them a short name. */
function rowLabel(line: Line): { label: Line; rest: Line } | null {
  const tab = line.text.indexOf('\t');
  if (tab === -1 || line.isItem) return null;
  const label = part(line, 0, tab);
  const rest = part(line, tab, line.text.length);
  if (label.text === '' || rest.text === '' || wordsOf(label.text).length > LABEL_WORDS_MAX)
    return null;
  // "Requirements<tab>1. A diploma": the first item of the list stands beside its label.
  const mark = /^(?:\d{1,2}[.)、]|[•·▪–-])\s*/u.exec(rest.text)?.[0];
  const first = mark ? { ...part(rest, mark.length, rest.text.length), isItem: true } : rest;
  return { label: { ...line, ...label }, rest: { ...line, ...first } };
}

/** "Diploma<tab>A master of music" below a table of three columns is a row of the form around it. */
function isFormRow(label: string, line: Line, current: JobSection): boolean {
  const columns = current.heading?.text.split('\t').length ?? 0;
  return (
    columns > 2 &&
    line.text.split('\t').length < columns &&
    headingByEvidence(label) !== null &&
    !GROUP_NAME.test(label)
  );
}

/** Words from which a sentence is more than a cell of contract, place or pay holds. */
const CELL_WORDS_MAX = 8;

/** A sentence of the procedure is in no cell, and none stands in the cell of a term: the form has ended above it. */
function endsForm(line: Line, current: JobSection): boolean {
  if (!current.isRow || line.isItem || !line.text.endsWith('.')) return false;
  const isTerm = current.kind === 'facts' || current.kind === 'other';
  return isOfProcedure(line.text) || (isTerm && wordsOf(line.text).length > CELL_WORDS_MAX);
}

/** "Experience<tab>2 years in a kitchen" asks; "Languages<tab>E" does not. */
function asksInRow(text: string): boolean {
  return wordsOf(text).length >= 2 && (namesWhatIsAsked(text) || yearsAskedFor(text) !== null);
}

/** "Requirements: Python and SQL", outside a list: the heading and what it heads on one line. */
function inlineLabel(line: Line, current: JobSection): { kind: JobSectionKind; rest: Line } | null {
  if (line.isItem) return null;
  const asks = current.kind === 'must' || current.kind === 'nice';
  // "Benefits. Parking and a pension" ends what is asked for as a line of its own would.
  const separator = asks ? /^([^:.\t]{3,60})[:：.]\s+(?=\S)/u : /^([^:\t]{3,60})[:：]\s*(?=\S)/u;
  const label = separator.exec(line.text);
  if (!label?.[1] || label[0].length >= line.text.length) return null;
  const rest = { ...line, ...part(line, label[0].length, line.text.length) };
  const found = headingKind(label[1]);
  if (found?.other === 0 && found.kind !== 'skills') {
    const isAlways = found.kind === 'must' || found.kind === 'nice' || found.kind === 'duties';
    return isAlways || current.isInline || asks ? { kind: found.kind, rest } : null;
  }
  const told = found || asks ? null : headingByEvidence(label[1]);
  // "Wanted: a cook" names the title.
  const isRole = roleStrength(rest.text) === 2 && !namesWhatIsAsked(rest.text);
  if (!isRole && (told === 'must' || told === 'nice')) return { kind: told, rest };
  // Labels of terms end what another label has begun; elsewhere they are only a line.
  if (!current.isInline || wordsOf(label[1]).length > LABEL_WORDS_MAX) return null;
  return found?.kind === 'skills' ? { kind: 'must', rest } : { kind: 'other', rest };
}
