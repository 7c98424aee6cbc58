import type { ClientMessage } from '#lib/interviews/protocol.ts';
import type { OpenTurn } from './state.ts';
import { recordTurn, type Step } from './step.ts';
import { wholeText } from './tentative.ts';
import { plainWords, wordsBeyond, wordsOf } from './words.ts';

/** So much of the words must be the same for a text to be the same speech, heard better. */
const SAME_SPEECH = 0.7;
/** Fewer words are too few to tell: "yes" and "no" are two answers. */
const RECOGNISABLE_WORDS = 4;

/**
 * What a text adds to one that was taken before, if it is the same speech heard again, whichever of its words the
 * recogniser has revised; otherwise all of it.
 */
export function newWordsOf(before: string, again: string): string {
  if (before === '') return again;
  const beyond = wordsBeyond(before, again);
  if (beyond !== null) return beyond;
  const { length } = plainWords(before);
  const words = wordsOf(again).filter((word) => plainWords(word).length > 0);
  const isAgain = isSameSpeech(before, words.slice(0, length).join(' '));
  return isAgain ? words.slice(length).join(' ') : again;
}

/** Whether two texts are one speech, heard twice: nearly as long, and most words the same. */
export function isSameSpeech(before: string, again: string): boolean {
  const old = plainWords(before);
  const now = plainWords(again);
  if (old.length < RECOGNISABLE_WORDS || now.length < old.length * SAME_SPEECH) return false;
  if (now.length > old.length / SAME_SPEECH) return false;
  const left = [...now];
  const shared = old.filter((word) => {
    const place = left.indexOf(word);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return shared.length >= Math.ceil(old.length * SAME_SPEECH);
}

/** A merged turn whose words come again as a whole, heard better: they take the place of the old ones. */
export function withoutRevised(turn: OpenTurn, payload: string): OpenTurn {
  if (turn.base === '' || beginsWith(payload, turn.already)) return turn;
  const earlier = earlierPart(turn);
  return isSameSpeech(turn.base, newWordsOf(earlier, payload))
    ? { ...turn, base: '', already: earlier }
    : turn;
}

function beginsWith(payload: string, known: string): boolean {
  const words = plainWords(known);
  return plainWords(payload).slice(0, words.length).join(' ') === words.join(' ');
}

/** Words that a client may send again before those of its turn, because they became a turn of their own. */
function earlierPart({ base, already }: OpenTurn): string {
  if (base === '') return already;
  const words = wordsOf(already).filter((word) => plainWords(word).length > 0);
  const own = plainWords(base);
  const holdsBase = plainWords(already).slice(-own.length).join(' ') === own.join(' ');
  return holdsBase ? words.slice(0, -own.length).join(' ') : '';
}

/** Whether a message is a second `final` of a committed turn, with some of its words heard otherwise. */
export function isRevision(
  turn: OpenTurn,
  message: Extract<ClientMessage, { type: 'chunk' | 'final' }>,
): boolean {
  if (message.type !== 'final' || message.mode === 'delta') return false;
  if ((message.turn_id ?? null) !== turn.turn_id) return false;
  const again = newWordsOf(earlierPart(turn), message.payload);
  const words = plainWords(again).join(' ');
  const isKnown = [wholeText(turn), turn.text].some((text) => plainWords(text).join(' ') === words);
  return !isKnown && isSameSpeech(wholeText(turn), again);
}

/** History keeps the newer words of the turn that was committed last; there is no second reply to it. */
export function keepRevision(step: Step, payload: string): void {
  const { state } = step;
  const { last_commit } = state;
  if (!last_commit) return;
  const text = newWordsOf(earlierPart(last_commit.turn), payload).trim();
  const committed = wholeText(last_commit.turn);
  const told = state.turns.findLast(({ speaker }) => speaker === 'candidate');
  if (told?.text !== committed) return;
  recordTurn(step, { ...told, text, flags: { ...told.flags, revised: true } });
  state.last_commit = { ...last_commit, turn: { ...last_commit.turn, base: '', text } };
}
