import {
  headingByEvidence,
  lastHeading,
  leadInByEvidence,
  looksLikeHeading,
} from './job-heading-evidence.ts';
import { bareLabel, type HeadingKindFound, headingKind } from './job-headings.ts';
import type { JobLine } from './job-lines.ts';
import type { JobSection, JobSectionKind } from './job-sections.ts';
import { asksClearly, leadsToDuties } from './requirement-evidence.ts';
import { saysNice } from './requirement-marks.ts';
import { type Line, wordsOf } from './text-lines.ts';

type HeadingFound = Pick<JobSection, 'kind' | 'isGuessed' | 'isWeak'>;

/** Words of a label up to which it may stand beside what it heads. */
export const LABEL_WORDS_MAX = 6;
/** A sentence that leads into a list is longer than a heading. */
const LEAD_IN_CHARACTERS_MAX = 320;
/** Longer lines head nothing. */
const LINE_CHARACTERS_MAX = 120;

/** "Criteria (4 = indispensable, 3 = very important)": what only explains the heading. */
const LONG_BRACKETS = /\s*\([^()]{12,100}\)/u;

type HeadingInput = {
  line: JobLine;
  next: JobLine | undefined;
  previous: JobLine | undefined;
  current: JobSection;
};

/** What a line heads, alone or with the lines around it; null where it heads nothing. */
export function headingOf(input: HeadingInput): HeadingFound | null {
  const { line, next, previous, current } = input;
  if (!next || !/\p{L}{2}/u.test(line.text) || line.text.includes('\t')) return null;
  const endsWithColon = /[:：]\s*\**$/.test(line.text);
  const leadsIn = endsWithColon && leadIn(line, next);
  if (leadsIn) return leadsIn;
  if (line.text.length > LINE_CHARACTERS_MAX) return null;
  if (/[.,;]$/.test(line.text) && !/…$|\.\.\.$/.test(line.text)) return null;
  if (/^[^(]*\)/.test(line.text)) return null;
  // "a month +" goes on: what follows it is its end.
  if (/^\p{Ll}/u.test(line.text) && /[+,&]\s*$/u.test(previous?.text ?? '')) return null;
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
