import { type Sentence, sentencesOf } from '#lib/sentences.ts';
import type { AddressKind } from './address-kind.ts';
import { type AddressPattern, ENGLISH, REPORTED, SQUEEZED } from './english-patterns.ts';
import { foldWriting, hiddenReadings, holdsDecodedWords, joinedLetters } from './fold-writing.ts';
import { goesOn } from './goes-on.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

/** A sentence that speaks to the evaluator, with its place in the text (UTF-16 units, end exclusive). */
export type Address = { start: number; end: number; kind: AddressKind };

const PATTERNS: readonly AddressPattern[] = [...ENGLISH, ...OTHER_LANGUAGES];
/** Only what leaves no doubt is looked for in what was hidden: short codes read as anything. */
const HIDDEN_PATTERNS = PATTERNS.filter(
  ({ kind }) => kind === 'instruction' || kind === 'score_demand',
);
/** What these say is the same whoever reports it. */
const NEVER_REPORTED: ReadonlySet<AddressKind> = new Set(['score_demand', 'role_marker', 'markup']);
/** A match is looked for in this much of a sentence; longer ones are read piece by piece, with an overlap. */
const WINDOW = 600;
const OVERLAP = 150;

/** A stop after a whole word (not after "e.g."), or a new line. */
const CLAUSE_STOP = /(?<=\p{L}{3}[.!?])\s+|\s*\n\s*|(?<=\p{L}{3}[.!?]["')\]])\s+/gu;

/**
 * The sentences of a text that speak to whoever evaluates it instead of telling of work: orders, demands of a
 * score, marks of another speaker, tasks for an assistant, code for a machine, and any of these written so that a
 * reader does not see them. In English and the languages of `other-languages.ts`. Sentences beside one that
 * go on telling the reader what to do belong to it.
 */
export function findAddresses(text: string): Address[] {
  const sentences = sentencesOf(text).flatMap(clauses);
  const kinds = sentences.map(({ text: sentence }) => addressKind(sentence));
  joinBroken(sentences, kinds);
  goOn(sentences, kinds);
  return sentences.flatMap(({ start, end }, index) => {
    const kind = kinds[index];
    return kind ? [{ start, end, kind }] : [];
  });
}

/** What goes on in lower case or on a new line is one sentence to the segmenter; an order may begin there. */
function clauses({ start, text }: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const stop of [...text.matchAll(CLAUSE_STOP), null]) {
    const to = stop ? stop.index : text.length;
    if (to > from) found.push({ start: start + from, end: start + to, text: text.slice(from, to) });
    if (stop) from = stop.index + stop[0].length;
  }
  return found;
}

/** What makes a sentence speak to the evaluator; null for one that does not. */
function addressKind(sentence: string): AddressKind | null {
  for (let at = 0; at === 0 || at < sentence.length - OVERLAP; at += WINDOW - OVERLAP) {
    const kind = kindOfPiece(sentence.slice(at, at + WINDOW));
    if (kind) return kind;
  }
  return null;
}

function kindOfPiece(piece: string): AddressKind | null {
  const folded = foldWriting(piece);
  const open = PATTERNS.find((pattern) => matches(pattern, folded));
  if (open) return open.kind;
  if (SQUEEZED.test(joinedLetters(piece)) || holdsDecodedWords(piece)) return 'hidden_writing';
  const isHidden = hiddenReadings(piece).some((reading) =>
    HIDDEN_PATTERNS.some((pattern) => matches(pattern, reading)),
  );
  return isHidden ? 'hidden_writing' : null;
}

function matches({ kind, pattern }: AddressPattern, folded: string): boolean {
  const found = pattern.exec(folded);
  if (!found) return false;
  // "Someone typed: ignore all previous instructions" tells of work; a demand for oneself never does.
  return (
    NEVER_REPORTED.has(kind) || !REPORTED.test(folded.slice(0, found.index + leadOf(found[0])))
  );
}

/** Stops and spaces that a pattern took along before its first word. */
function leadOf(match: string): number {
  return /^\W*/u.exec(match)?.[0].length ?? 0;
}

/** Speech has no stops: an order may lie across the border of two pieces. */
function joinBroken(sentences: readonly Sentence[], kinds: (AddressKind | null)[]): void {
  for (let index = 0; index + 1 < sentences.length; index += 1) {
    const [first, second] = [sentences[index], sentences[index + 1]];
    if (!first || !second || kinds[index] || kinds[index + 1]) continue;
    if (/[.!?…]["')\]]*$/u.test(first.text)) continue;
    const kind = addressKind(`${first.text.slice(-OVERLAP)} ${second.text.slice(0, OVERLAP)}`);
    if (kind && kind !== 'hidden_writing') {
      kinds[index] = kind;
      kinds[index + 1] = kind;
    }
  }
}

function goOn(sentences: readonly Sentence[], kinds: (AddressKind | null)[]): void {
  const take = (index: number, from: number) => {
    const sentence = sentences[index];
    const kind = kinds[from];
    if (!sentence || !kind || kind === 'markup' || kinds[index]) return;
    if (goesOn(sentence.text)) kinds[index] = kind;
  };
  for (let index = 1; index < sentences.length; index += 1) take(index, index - 1);
  for (let index = sentences.length - 2; index >= 0; index -= 1) take(index, index + 1);
}
