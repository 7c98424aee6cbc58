import { SEGMENT_MAX_CHARS } from '#lib/interviews/protocol.ts';

/** A first clause of this length is worth saying before its sentence is complete. */
const FIRST_CLAUSE_CHARS = 20;
const SENTENCE_END = /[.!?…]["”’)]*(?=\s)/gu;
const CLAUSE_END = /[,;:](?=\s)|\s[—–](?=\s)/gu;
/** What ends with a point without ending a sentence. */
const ABBREVIATION = /(?:^|\s)(?:e\.g|i\.e|etc|mr|mrs|ms|dr|vs|approx|no|st)\.$/iu;

export type Cut = { segments: string[]; rest: string };

/**
 * Cuts the speakable pieces off the front of a text that is still growing: whole sentences, and at the very
 * beginning of a reply its first clause, so that the first word is heard as soon as it makes sense. A piece is at most
 * 180 characters. A sentence counts as complete when the next one begins; the end of the text is the caller's.
 */
export function cutSegments(text: string, isBeginning: boolean): Cut {
  const segments: string[] = [];
  let rest = text.trimStart();
  for (;;) {
    const wantsClause = isBeginning && segments.length === 0;
    const end = sentenceEnd(rest) ?? (wantsClause ? clauseEnd(rest) : null) ?? overlongEnd(rest);
    if (end === null) return { segments, rest };
    segments.push(...splitSegments(rest.slice(0, end)));
    rest = rest.slice(end).trimStart();
  }
}

/** A finished text in speakable pieces: sentences, long ones divided at a comma or between words. */
export function splitSegments(text: string): string[] {
  const segments: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const sentence = sentenceEnd(`${rest} `) ?? rest.length;
    const end = sentence <= SEGMENT_MAX_CHARS ? sentence : wordEnd(rest);
    segments.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return segments;
}

function sentenceEnd(text: string): number | null {
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (!ABBREVIATION.test(text.slice(0, end))) return end;
  }
  return null;
}

function clauseEnd(text: string): number | null {
  for (const match of text.matchAll(CLAUSE_END)) {
    const end = match.index + match[0].length;
    if (end >= FIRST_CLAUSE_CHARS) return end;
  }
  return null;
}

function overlongEnd(text: string): number | null {
  return text.length > SEGMENT_MAX_CHARS ? wordEnd(text) : null;
}

/** Where to divide a text that is too long for one piece: at its last comma, else between words. */
function wordEnd(text: string): number {
  const head = text.slice(0, SEGMENT_MAX_CHARS);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
  if (comma > SEGMENT_MAX_CHARS / 3) return comma + 1;
  const space = head.lastIndexOf(' ');
  if (space > 0) return space;
  // No half of a surrogate pair.
  return head.isWellFormed() ? head.length : head.length - 1;
}
