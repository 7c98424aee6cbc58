import {
  headingByEvidence,
  lastHeading,
  leadInByEvidence,
  looksLikeHeading,
} from './job-heading-evidence.ts';
import {
  bareLabel,
  type HeadingKindFound,
  headingKind,
  type JobHeadingKind,
} from './job-headings.ts';
import type { JobLine } from './job-lines.ts';
import {
  asksClearly,
  kindOfItems,
  leadsToDuties,
  namesWhatIsAsked,
} from './requirement-evidence.ts';
import { saysNice } from './requirement-marks.ts';
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
type HeadingFound = Pick<JobSection, 'kind' | 'isGuessed' | 'isWeak'>;

const LABEL_WORDS_MAX = 6;
/** A sentence that leads into a list is longer than a heading. */
const LEAD_IN_CHARACTERS_MAX = 320;
/** Longer lines head nothing. */
const LINE_CHARACTERS_MAX = 120;
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
  // Labels of terms end what another label has begun; elsewhere they are only a line.
  if (!current.isInline || wordsOf(label[1]).length > LABEL_WORDS_MAX) return null;
  return found?.kind === 'skills' ? { kind: 'must', rest } : { kind: 'other', rest };
}

/** "Criteria (4 = indispensable, 3 = very important)": what only explains the heading. */
const LONG_BRACKETS = /\s*\([^()]{12,100}\)/u;

type HeadingInput = {
  line: JobLine;
  next: JobLine | undefined;
  previous: JobLine | undefined;
  current: JobSection;
};

function headingOf(input: HeadingInput): HeadingFound | null {
  const { line, next, previous, current } = input;
  if (!next || !/\p{L}{2}/u.test(line.text) || line.text.includes('\t')) return null;
  const endsWithColon = /[:：]\s*\**$/.test(line.text);
  const leadsIn = endsWithColon && leadIn(line, next);
  if (leadsIn) return leadsIn;
  if (line.text.length > LINE_CHARACTERS_MAX) return null;
  if (/[.,;]$/.test(line.text) && !/…$|\.\.\.$/.test(line.text)) return null;
  if (/^[^(]*\)/.test(line.text)) return null;
  // "Salary: 40,000" says it all on its line; "Location:" alone is a heading.
  if (!endsWithColon && /^[^:]{2,40}:\s+\S/.test(line.text)) return null;
  const stands =
    !previous || previous.text === '' || previous.isItem || /[.:!?]$/.test(previous.text);
  const found = headingKind(line.text.replace(LONG_BRACKETS, ''));
  const isCounted = headsNumbers(line, { next, previous });
  if (line.isItem && !isCounted) {
    return found && found.other === 0 && endsWithColon ? { kind: found.kind } : null;
  }
  if (found && isHeading({ line, next, found, stands, endsWithColon, current })) {
    return { kind: found.kind };
  }
  if (line.index === 0) return null;
  const guessed = guessedKind(input, { stands, endsWithColon: endsWithColon || isCounted });
  if (guessed) return { kind: guessed, isGuessed: true };
  // A short line above a list or after a gap is the heading of something else.
  const words = wordsOf(bareLabel(line.text)).length;
  const other: HeadingFound = { kind: 'other', isGuessed: true };
  if (line.isBold) return other;
  if (endsWithColon && words <= 9) {
    if (current.kind !== 'must' && current.kind !== 'nice') return other;
    return next.isItem && otherUnder(current, line) ? other : null;
  }
  return next.isItem && stands && words <= 6 && previous?.text === '' ? other : null;
}

/** "Experience in these areas is desirable:", "You should have:" above a list. */
function leadIn(line: Line, next: Line): HeadingFound | null {
  if (wordsOf(line.text).length < 3) return null;
  const last = next.isItem && !line.isItem ? lastHeading(line.text) : null;
  if (last && headingKind(line.text)?.other !== 0)
    return { kind: last === 'skills' ? 'must' : last };
  if (line.text.length > LEAD_IN_CHARACTERS_MAX) return null;
  if (saysNice(line.text.replace(/[:：\s*]+$/u, ''))) return { kind: 'nice' };
  if (!next.isItem) return null;
  if (leadsToDuties(line.text)) {
    return headingKind(line.text)?.other === 0 ? null : { kind: 'duties' };
  }
  if (asksClearly(line.text)) return { kind: 'must' };
  const isLong = line.text.length > LINE_CHARACTERS_MAX || wordsOf(line.text).length > 9;
  const found = isLong && !line.isItem ? leadInByEvidence(line.text) : null;
  return found && { ...found, isGuessed: true };
}

/** "2. Requirements" above clauses of another depth: the number counts a heading. */
function headsNumbers(
  line: JobLine,
  { next, previous }: { next: JobLine; previous: JobLine | undefined },
): boolean {
  return (
    line.depth !== undefined &&
    (next.depth === undefined || next.depth > line.depth) &&
    previous?.depth !== line.depth &&
    !/^\p{Ll}/u.test(next.text) &&
    wordsOf(line.text.replace(/\([^()]{0,100}\)/gu, '')).length <= LABEL_WORDS_MAX
  );
}

/** What the words of a line say that has the form of a heading. */
function guessedKind(
  { line, next, previous, current }: HeadingInput,
  { stands, endsWithColon }: { stands: boolean; endsWithColon: boolean },
): JobSectionKind | null {
  const label = line.text.replace(LONG_BRACKETS, '');
  const count = wordsOf(label).length;
  // What begins small goes on with the line before it.
  const goesOn = /^\p{Ll}/u.test(line.text) && (previous?.text ?? '') !== '';
  if (count > LABEL_WORDS_MAX + 3 || (goesOn && !endsWithColon)) return null;
  const isParted = (previous?.text ?? '') === '' || previous?.isItem === true;
  const isClear =
    endsWithColon ||
    looksLikeHeading(line.text) ||
    /^#{1,6}\s|^\*\*.+\*\*$/u.test(line.text) ||
    (next?.isItem === true && stands && !line.isItem && isParted);
  const asks = current.kind === 'must' || current.kind === 'nice';
  if (!isClear && (asks || !stands || !isParted || count > LABEL_WORDS_MAX)) return null;
  const kind = headingByEvidence(label);
  // Within the requirements, a line that asks is one of them unless a list follows.
  if (asks && (kind === 'must' || kind === null) && !next?.isItem && !endsWithColon) {
    return looksLikeHeading(line.text) && kind === 'must' ? kind : null;
  }
  return kind;
}

/** "Technologies we like:" within the requirements heads more of them; it ends them only after a gap. */
function otherUnder(current: JobSection, line: Line): boolean {
  return (
    current.lines.length > 0 &&
    !/(?:skills|tools|experience|knowledge|technical|software)/iu.test(line.text)
  );
}

function isHeading(input: {
  line: Line;
  next: Line;
  found: HeadingKindFound;
  stands: boolean;
  endsWithColon: boolean;
  current: JobSection;
}): boolean {
  const { line, next, found, stands, endsWithColon, current } = input;
  const isCapitals = /\p{Lu}{3}/u.test(line.text) && line.text === line.text.toUpperCase();
  const isStrong = endsWithColon || isCapitals || (next.isItem && stands && !isInList(current));
  // A name of a group inside the requirements is a heading of theirs, not the end of them.
  if (found.kind === 'skills' && !isStrong && found.other > 0) return false;
  if (found.other === 0)
    return stands || isStrong || wordsOf(line.text).length <= 4 || !isInList(current);
  return isStrong && found.other <= 3;
}

/** A list without bullets may hold short lines that look like headings. */
function isInList(current: JobSection): boolean {
  return (
    (current.kind === 'must' || current.kind === 'nice' || current.kind === 'duties') &&
    current.lines.some((line) => line.text !== '' && !line.isItem)
  );
}
