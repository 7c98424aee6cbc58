import { type ClientMessage, errorMessage } from '#lib/interviews/protocol.ts';
import { accumulate, reportGap, type Words } from './accumulate.ts';
import { commitTurn, coversWholeTurn, knownPart, reopenCommitted, reopened } from './commit.ts';
import { considerInterruption } from './interruption.ts';
import { rememberWordGap, watchdogAfter } from './measured.ts';
import { newTurn } from './new-turn.ts';
import { isSpoken } from './overlap.ts';
import { liftPause } from './pause.ts';
import { isRevision, keepRevision, newWordsOf, withoutRevised } from './revised.ts';
import { considerSpeculation } from './speculation.ts';
import type { ForgottenWords, OpenTurn } from './state.ts';
import {
  announce,
  clearTimers,
  deliver,
  reject,
  type Source,
  type Step,
  setTimer,
} from './step.ts';
import { considerTentative, wholeText } from './tentative.ts';
import { looksUnfinished, plainWords, wordCount } from './words.ts';

type WordsMessage = Extract<ClientMessage, { type: 'chunk' | 'final' }>;

/** Fewer words are too few to tell a repetition from a new answer. */
const RECOGNISABLE_WORDS = 4;

/** Words of the candidate: into the open turn, a new one, or the one that was committed a moment ago. */
export function takeWords(step: Step, message: WordsMessage, source: Source): void {
  hearSpeaker(step, message, source);
  if (isSameFinal(step, message)) return;
  const mode = message.mode ?? (message.type === 'chunk' ? 'delta' : null);
  const found = turnFor(step, message);
  if (!found) return;
  const turn = mode === 'delta' ? found : withoutRevised(found, message.payload);
  const payload = mode === 'delta' ? message.payload : newWordsIn(turn, message.payload);
  const hasWords = payload.trim() !== '';
  if (!hasWords && message.type === 'chunk' && message.seq === undefined) return;
  if (!hasWords && turn !== step.state.turn && wholeText(turn) === '' && !isAwaited(turn, message))
    return;

  open(step, turn, message);
  if (message.type === 'chunk') {
    takeChunk(step, { text: payload, seq: message.seq, mode: mode ?? 'delta' }, source);
  } else {
    takeFinal(step, { text: payload, seq: message.seq, mode });
  }
}

/** The turn the words belong to, as it is before them; not yet part of the state. null: they came before. */
function turnFor(step: Step, message: WordsMessage): OpenTurn | null {
  const { state } = step;
  const id = message.turn_id ?? null;
  const named = { turn_id: id, input: message.input ?? ('spoken' as const) };
  const { turn, last_commit } = state;
  if (turn) {
    const isSame = id === null || turn.turn_id === null || id === turn.turn_id;
    if (isSame && turn.waits_for_reply === 'no') return turn;
    if (isSame && message.seq !== undefined && message.seq <= turn.last_chunk_seq) return null;
    return reopened(turn, id, message.payload);
  }
  const forgotten = forgottenPart(step, message);
  if (forgotten) {
    if ((message.seq ?? Infinity) <= forgotten.last_chunk_seq) return null;
    const { text: already, last_chunk_seq } = forgotten;
    return { ...newTurn(step, named), already, last_chunk_seq };
  }
  if (!last_commit) return newTurn(step, named);
  const committed = knownPart(last_commit.turn, message.payload);
  const isOfCommitted = id !== null && id === last_commit.turn.turn_id;
  if (isOfCommitted && (message.seq ?? Infinity) <= last_commit.turn.last_chunk_seq) return null;
  if (isRevision(last_commit.turn, message)) {
    const again = reopenCommitted(step, id, message.payload);
    if (again) return again;
    if (isOfCommitted) {
      keepRevision(step, message.payload);
      return null;
    }
  }
  const addsWords =
    message.mode === 'delta' || (message.type === 'chunk' && message.mode === undefined)
      ? message.payload.trim() !== ''
      : newWordsOf(committed, message.payload) !== '';
  if (!addsWords && isOfCommitted) return null;
  const reopenedTurn = addsWords ? reopenCommitted(step, id, message.payload) : null;
  if (reopenedTurn) return reopenedTurn;
  // A forced turn whose real `final` comes late, or a client that goes on under the old name.
  const mayRepeat =
    isOfCommitted ||
    (last_commit.forced && id === null && wordCount(committed) >= RECOGNISABLE_WORDS);
  return {
    ...newTurn(step, named),
    already: mayRepeat ? committed : '',
    last_chunk_seq: isOfCommitted ? last_commit.turn.last_chunk_seq : 0,
  };
}

/** The words of a payload behind those of its turn that were taken already, whichever of them it begins with. */
function newWordsIn(turn: OpenTurn, payload: string): string {
  for (const known of [turn.already, turn.base]) {
    const rest = newWordsOf(known, payload);
    if (rest !== payload) return rest;
  }
  return payload;
}

/**
 * Whether a `final` is the one that is being replied to, sent again by a client without ids. Once something was
 * said to it, equal words are a new answer: people do say "yes" twice.
 */
function isSameFinal(step: Step, message: WordsMessage): boolean {
  const { last_commit, reply, turn } = step.state;
  if (message.type !== 'final' || turn || !last_commit || reply?.body !== '') return false;
  if (message.turn_id !== undefined && message.turn_id !== last_commit.turn.turn_id) return false;
  return (
    plainWords(message.payload).join(' ') === plainWords(wholeText(last_commit.turn)).join(' ')
  );
}

/**
 * What was taken for a backchannel and may be sent again as the beginning of these words. Without a name of the
 * turn only while the interviewer still speaks: later the same "yes" is an answer.
 */
function forgottenPart({ state }: Step, message: WordsMessage): ForgottenWords | null {
  const { forgotten } = state;
  const id = message.turn_id ?? null;
  if (!forgotten || id !== forgotten.turn_id) return null;
  return id !== null || isSpoken(state) ? forgotten : null;
}

/** A client that says that its words are spoken has a voice for the interviewer's too. */
function hearSpeaker({ state }: Step, message: WordsMessage, { connection }: Source): void {
  if (message.input !== 'spoken' || state.connection?.id !== connection) return;
  state.connection = { ...state.connection, speaks: true };
}

/** A `final` that arrived before the chunks it closes. */
function isAwaited(turn: OpenTurn, message: WordsMessage): boolean {
  return message.type === 'final' && (message.seq ?? 0) > turn.last_chunk_seq + 1;
}

function open(step: Step, turn: OpenTurn, message: WordsMessage): void {
  const { state } = step;
  liftPause(step);
  state.turn = {
    ...turn,
    turn_id: message.turn_id ?? turn.turn_id,
    input: message.input ?? turn.input,
  };
  clearTimers(step, 'silence');
  if (state.floor === 'waiting_for_user_input') state.floor = 'user_speaking';
  else if (state.floor === 'agent_speaking') state.floor = 'overlap';
  announce(step);
}

function takeChunk(step: Step, words: Words, source: Source): void {
  const { state } = step;
  const { turn } = state;
  if (!turn) return;
  const taken = accumulate(turn, words);
  state.turn = taken.turn;
  if (taken.isTooLong) reject(step, source, 'answer_too_long');
  if (taken.gap) tellGap(step, taken.gap);
  if (taken.isNew) {
    if (wholeText(turn) !== '')
      state.measured = rememberWordGap(state, step.at - turn.last_word_at);
    state.turn = { ...state.turn, last_word_at: step.at };
  }
  if (state.turn.final) {
    closeWhenWhole(step);
    return;
  }
  // Also where the words are not new: spoken ones may go on as typed ones, which nobody hurries.
  const isUnwatched = state.timers.watchdog === undefined;
  if (taken.isNew || isUnwatched || state.turn.input === 'typed') armWatchdog(step);
  if (!taken.isNew) return;
  considerInterruption(step);
  considerTentative(step);
  considerSpeculation(step);
}

function takeFinal(
  step: Step,
  given: { text: string; seq: number | undefined; mode: 'delta' | 'cumulative' | null },
): void {
  const { state } = step;
  if (!state.turn) return;
  const seq = given.seq ?? 0;
  state.turn = { ...state.turn, final: { text: given.text, mode: given.mode, seq } };
  closeWhenWhole(step);
}

/** A turn closes on a whole set of chunks; what is missing is asked for and awaited a little. */
function closeWhenWhole(step: Step): void {
  const { state } = step;
  const turn = state.turn;
  if (!turn?.final) return;
  const isMissing = turn.held.length > 0 || turn.final.seq > turn.last_chunk_seq + 1;
  if (!isMissing || coversWholeTurn(turn, turn.final)) {
    commitTurn(step, { forced: false });
    return;
  }
  const { turn: reported, gap } = reportGap(turn, Math.max(turn.final.seq, turn.held[0]?.seq ?? 0));
  state.turn = reported;
  if (gap) tellGap(step, gap);
  if (state.floor === 'user_speaking') state.floor = 'settling';
  clearTimers(step, 'tentative');
  if (state.timers.watchdog === undefined || gap) {
    setTimer(step, 'watchdog', state.config.missing_chunks_wait_ms);
  }
  announce(step);
}

/** No `final` may ever come: the turn is committed after a silence, a longer one where more is to be expected. */
export function armWatchdog(step: Step): void {
  const { state } = step;
  const { turn } = state;
  if (turn?.waits_for_reply !== 'no') return;
  if (turn.final) setTimer(step, 'watchdog', state.config.missing_chunks_wait_ms);
  else if (turn.input === 'typed') clearTimers(step, 'watchdog');
  else
    setTimer(
      step,
      'watchdog',
      watchdogAfter(state, looksUnfinished(wholeText(turn), state.plan.language)),
    );
}

/** The candidate was told that the words they had begun are kept: there is time to read them and go on. */
export function keepWordsWaiting(step: Step): void {
  const { state } = step;
  armWatchdog(step);
  if (state.turn?.final || state.timers.watchdog === undefined) return;
  setTimer(step, 'watchdog', state.config.watchdog_kept_ms);
}

function tellGap(step: Step, gap: { from: number; to: number }): void {
  const turn_id = step.state.turn?.turn_id;
  deliver(step, errorMessage('missing_chunks', { ...gap, ...(turn_id ? { turn_id } : {}) }));
}
