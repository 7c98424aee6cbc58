import {
  bareLabel,
  type HeadingKindFound,
  headingKind,
  type JobHeadingKind,
} from './job-headings.ts';
import { isCriteriaHeader } from './requirement-tables.ts';
import { type Line, part, wordsOf } from './text-lines.ts';

export type JobSectionKind = JobHeadingKind | 'head' | 'table';
export type JobSection = {
  kind: JobSectionKind;
  heading: Line | null;
  lines: Line[];
  /** begun by the left column of a form: "Duties<tab>Answers letters" */
  isRow: boolean;
  /** begun by a label with text behind it: "Requirements: Python" */
  isInline?: boolean;
};

const LABEL_WORDS_MAX = 6;
/** Longer lines head nothing. */
const LINE_CHARACTERS_MAX = 120;
/** What a person specification calls its groups: never the end of its table. */
const GROUP_NAME =
  /^(?:qualifications?|experience|skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitudes?|abilities|other|criteria|knowledge and skills|skills and knowledge|attributes|circumstances|physical)\b/iu;

/** Cuts a job description at its headings. */
export function splitJobSections(lines: readonly Line[]): JobSection[] {
  const sections: JobSection[] = [{ kind: 'head', heading: null, lines: [], isRow: false }];
  for (const [index, line] of lines.entries()) {
    const current = sections.at(-1);
    if (!current) break;
    if (isCriteriaHeader(line)) {
      sections.push({ kind: 'table', heading: line, lines: [line], isRow: false });
      continue;
    }
    const row = rowLabel(line);
    if (current.kind === 'table' && (row !== null || GROUP_NAME.test(line.text))) {
      current.lines.push(line);
      continue;
    }
    if (row) {
      const found = headingKind(row.label.text);
      const kind = found && found.other <= 1 ? found.kind : current.isRow ? 'other' : null;
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
    const kind = kindOfHeading({
      line,
      next: nextFull(lines, index),
      previous: lines[index - 1],
      current,
    });
    if (kind) sections.push({ kind, heading: line, lines: [], isRow: false });
    else current.lines.push(line);
  }
  return sections;
}

function nextFull(lines: readonly Line[], index: number): Line | undefined {
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
  return { label: { ...line, ...label }, rest: { ...line, ...rest } };
}

/** "Requirements: Python and SQL", outside a list: the heading and what it heads on one line. */
function inlineLabel(line: Line, current: JobSection): { kind: JobSectionKind; rest: Line } | null {
  if (line.isItem) return null;
  const label = /^([^:\t]{3,60}):\s+(?=\S)/u.exec(line.text);
  if (!label?.[1] || label[0].length >= line.text.length) return null;
  const found = headingKind(label[1]);
  // Labels of terms end what another label has begun; elsewhere they are only a line.
  const kinds = current.isInline
    ? ['must', 'nice', 'duties', 'facts', 'about', 'other']
    : ['must', 'nice', 'duties'];
  if (!found || found.other > 0 || !kinds.includes(found.kind)) return null;
  return { kind: found.kind, rest: { ...line, ...part(line, label[0].length, line.text.length) } };
}

function kindOfHeading(input: {
  line: Line;
  next: Line | undefined;
  previous: Line | undefined;
  current: JobSection;
}): JobSectionKind | null {
  const { line, next, previous, current } = input;
  if (line.text.length > LINE_CHARACTERS_MAX || !next) return null;
  if (!/\p{L}{2}/u.test(line.text) || line.text.includes('\t')) return null;
  const endsWithColon = /[:：]\s*\**$/.test(line.text);
  if (/[.,;]$/.test(line.text) && !/…$|\.\.\.$/.test(line.text)) return null;
  if (/^[^(]*\)/.test(line.text)) return null;
  // "Salary: 40,000" says it all on its line; "Location:" alone is a heading.
  if (!endsWithColon && /^[^:]{2,40}:\s+\S/.test(line.text)) return null;
  const stands =
    !previous || previous.text === '' || previous.isItem || /[.:!?]$/.test(previous.text);
  const found = headingKind(line.text);
  if (line.isItem) return found && found.other === 0 && endsWithColon ? found.kind : null;
  if (found && isHeading({ line, next, found, stands, endsWithColon, current })) {
    return found.kind;
  }
  if (line.index === 0) return null;
  // A short line above a list or after a gap is the heading of something else.
  const words = wordsOf(bareLabel(line.text)).length;
  if (endsWithColon && words <= 9)
    return current.kind === 'must' || current.kind === 'nice'
      ? next.isItem
        ? otherUnder(current, line)
        : null
      : 'other';
  return next.isItem && stands && words <= 6 && previous?.text === '' ? 'other' : null;
}

/** "Technologies we like:" within the requirements heads more of them; it ends them only after a gap. */
function otherUnder(current: JobSection, line: Line): JobSectionKind | null {
  return current.lines.length === 0 ||
    /(?:skills|tools|experience|knowledge|technical|software)/iu.test(line.text)
    ? null
    : 'other';
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
