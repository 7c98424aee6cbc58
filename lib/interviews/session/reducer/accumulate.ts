import { ANSWER_MAX_CHARS } from '#lib/interviews/protocol.ts';
import type { HeldChunk, OpenTurn } from './state.ts';
import { joinWords, plainWords, sharedLeadingWords } from './words.ts';

/** Chunks that may wait for a missing one; more is not a network, but somebody trying. */
const HELD_MAX = 400;

export type Words = {
  text: string;
  seq: number | undefined;
  mode: 'delta' | 'cumulative';
};

export type Accumulated = {
  turn: OpenTurn;
  /** words came that were not there before */
  isNew: boolean;
  isTooLong: boolean;
  /** places that are missing before the one that came, if they were not reported yet */
  gap: { from: number; to: number } | null;
};

/** Takes a chunk into an open turn: in its place, once, in whatever order chunks come. */
export function accumulate(turn: OpenTurn, words: Words): Accumulated {
  const { seq, mode } = words;
  if (seq === undefined) return settled(turn, put(turn, { ...words, seq: turn.last_chunk_seq }));
  const isKnown = seq <= turn.last_chunk_seq || turn.held.some((chunk) => chunk.seq === seq);
  if (isKnown) return { turn, isNew: false, isTooLong: false, gap: null };
  // The whole turn so far makes everything before it superfluous, missing or not.
  if (mode === 'cumulative' || seq === turn.last_chunk_seq + 1) {
    return settled(turn, drain(put(turn, { text: words.text, seq, mode })));
  }
  if (turn.held.length >= HELD_MAX) return { turn, isNew: false, isTooLong: true, gap: null };
  const held = [...turn.held, { seq, text: words.text, mode }].toSorted((a, b) => a.seq - b.seq);
  const waiting = { ...turn, held };
  return { ...reportGap(waiting), isNew: words.text.trim() !== '', isTooLong: false };
}

/** The first run of missing places below `upTo` (or below the chunks that wait), unless reported before. */
export function reportGap(
  turn: OpenTurn,
  upTo: number = turn.held[0]?.seq ?? 0,
): { turn: OpenTurn; gap: { from: number; to: number } | null } {
  const from = turn.last_chunk_seq + 1;
  const to = Math.min(upTo, turn.held[0]?.seq ?? upTo) - 1;
  if (to < from || to <= turn.reported_gap_to) return { turn, gap: null };
  return { turn: { ...turn, reported_gap_to: to }, gap: { from, to } };
}

/** Puts the chunks that still wait behind the text, in their order, although some before them are missing. */
export function closeGap(turn: OpenTurn): OpenTurn {
  let closed = turn;
  for (const chunk of turn.held) closed = put(closed, chunk);
  return { ...closed, held: [] };
}

/**
 * The words of a turn with its `final`: an empty one leaves what was accumulated, a whole one replaces it,
 * and one that is only the last sentence is put behind. Recognisers do all three.
 */
export function withFinal(
  turn: OpenTurn,
  final: { text: string; mode: 'delta' | 'cumulative' | null },
): { turn: OpenTurn; isTooLong: boolean } {
  const text = final.text.trim();
  if (text === '') return { turn, isTooLong: false };
  const before = turn.text;
  if (before === '' || final.mode === 'cumulative') return capped({ ...turn, text, whole: true });
  if (final.mode === 'delta') return capped({ ...turn, text: joinWords(before, text) });
  if (turn.whole || isWholeTurn(before, text)) return capped({ ...turn, text, whole: true });
  if (endsWithWords(before, text)) return { turn, isTooLong: false };
  return capped({ ...turn, text: joinWords(before, text) });
}

/**
 * Whether a `final` is the turn anew rather than its last sentence: it begins with the same words and is not
 * much shorter. Two sentences may both begin with "I".
 */
export function isWholeTurn(before: string, text: string): boolean {
  const old = plainWords(before);
  const given = plainWords(text);
  const enough = Math.min(2, old.length, given.length);
  const MUCH_SHORTER = 0.6;
  return (
    sharedLeadingWords(old, given) >= enough && given.length >= Math.ceil(old.length * MUCH_SHORTER)
  );
}

function endsWithWords(before: string, text: string): boolean {
  const old = plainWords(before);
  const given = plainWords(text);
  return given.length > 0 && given.join(' ') === old.slice(-given.length).join(' ');
}

function put(turn: OpenTurn, chunk: HeldChunk): OpenTurn {
  const last_chunk_seq = Math.max(turn.last_chunk_seq, chunk.seq);
  const added = chunk.text.trim();
  // An empty piece says that nothing was heard; words that were heard before stay.
  if (added === '') return { ...turn, last_chunk_seq };
  return chunk.mode === 'cumulative'
    ? { ...turn, last_chunk_seq, text: added, whole: true }
    : { ...turn, last_chunk_seq, text: joinWords(turn.text, added), whole: false };
}

function drain(turn: OpenTurn): OpenTurn {
  let drained = { ...turn, held: turn.held.filter((chunk) => chunk.seq > turn.last_chunk_seq) };
  for (;;) {
    const next = drained.held[0];
    if (!next || next.seq !== drained.last_chunk_seq + 1) return drained;
    drained = { ...put(drained, next), held: drained.held.slice(1) };
  }
}

function settled(before: OpenTurn, after: OpenTurn): Accumulated {
  const { turn, isTooLong } = capped(after);
  return { turn, isNew: turn.text !== before.text, isTooLong, gap: null };
}

function capped(turn: OpenTurn): { turn: OpenTurn; isTooLong: boolean } {
  if (turn.text.length <= ANSWER_MAX_CHARS) return { turn, isTooLong: false };
  return {
    turn: { ...turn, text: turn.text.slice(0, ANSWER_MAX_CHARS).toWellFormed() },
    isTooLong: true,
  };
}
