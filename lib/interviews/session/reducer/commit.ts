import { closeGap, isWholeTurn, withFinal } from './accumulate.ts';
import { prepareFiller } from './first-second.ts';
import { closeOverlap } from './interruption.ts';
import { remember } from './measured.ts';
import { beginReply } from './reply.ts';
import { abortCall } from './reply-record.ts';
import type { OpenTurn } from './state.ts';
import { announce, clearTimers, now, recordTurn, type Step } from './step.ts';
import { wholeText } from './tentative.ts';
import { joinWords, wordCount, wordsBeyond } from './words.ts';

/**
 * Closes the open turn and begins the reply to it. While an earlier reply is still being said, the turn waits
 * for its end: words that come meanwhile are the next turn, never lost and never a second reply to one turn.
 */
export function commitTurn(step: Step, { forced }: { forced: boolean }): void {
  const { state, at } = step;
  clearTimers(step, 'watchdog', 'tentative');
  if (!state.turn) return;
  const hasGap = state.turn.held.length > 0;
  const turn = complete(state.turn);
  const text = wholeText(turn);
  if (text === '') {
    state.turn = null;
    if (state.floor === 'user_speaking' || state.floor === 'settling') {
      state.floor = 'waiting_for_user_input';
    } else if (state.floor === 'overlap') {
      state.floor = 'agent_speaking';
    }
    announce(step);
    return;
  }
  const overlap = state.turn.waits_for_reply === 'no' ? closeOverlap(step, text) : 'turn';
  if (overlap === 'later') state.turn = turn;
  if (overlap !== 'turn') return;
  if (state.reply) {
    state.turn = { ...turn, waits_for_reply: forced ? 'forced' : 'final' };
    return;
  }
  const epoch = state.epoch;
  state.epoch += 1;
  recordCandidateTurn(step, turn, { forced, hasGap, unfinished: false });
  state.last_commit = { turn, at, forced };
  if (!forced && turn.input === 'spoken') {
    const final_lag_ms = remember(state.measured.final_lag_ms, at - turn.last_word_at);
    state.measured = { ...state.measured, final_lag_ms };
  }
  state.turn = null;
  state.forgotten = null;
  beginReply(step, {
    move: { type: 'answer', text, forced },
    answerWords: wordCount(text),
    tentative: turn.tentative,
    spokenIn: epoch,
  });
  prepareFiller(step, text);
}

/** The words of a turn that the interview's end, and not the candidate, brought to a close. */
export function recordUnfinishedTurn(step: Step): void {
  const { state } = step;
  if (!state.turn) return;
  const hasGap = state.turn.held.length > 0;
  const turn = complete(state.turn);
  if (wholeText(turn) !== '') {
    recordCandidateTurn(step, turn, {
      forced: turn.waits_for_reply === 'forced',
      hasGap,
      unfinished: turn.waits_for_reply === 'no',
    });
  }
  state.turn = null;
}

/**
 * Opens the turn again that was committed a moment ago, if nothing was said to it yet: late words are its end.
 * The reply that was begun is given up, so that one turn never gets two. null: it is too late for that.
 */
export function reopenCommitted(
  step: Step,
  turnId: string | null,
  payload: string,
): OpenTurn | null {
  const { state, at } = step;
  const { last_commit, reply, config } = state;
  if (!last_commit || !reply || reply.epoch !== state.epoch) return null;
  if (reply.move?.type !== 'answer' || reply.body !== '' || reply.prefix !== '') return null;
  if (at - last_commit.at > config.merge_window_ms) return null;
  if (last_commit.turn.merges >= config.merges_max) return null;
  state.epoch += 1;
  abortCall(step);
  state.reply = null;
  state.generation = 'none';
  state.turns = state.turns.slice(0, -1);
  state.last_commit = null;
  state.floor = 'user_speaking';
  const turn = reopened(last_commit.turn, turnId, payload);
  state.turn = { ...turn, merges: turn.merges + 1 };
  return state.turn;
}

/**
 * What a client may send again of a turn: all it sent under its name, all words of the turn, or those since they were
 * joined. The one that the payload begins with; otherwise all it sent.
 */
export function knownPart(turn: OpenTurn, payload: string): string {
  const sent = joinWords(turn.already, turn.text);
  const known = [sent, wholeText(turn), turn.text];
  return known.find((text) => wordsBeyond(text, payload) !== null) ?? sent;
}

/** A finished turn to which the words of a payload come: what it had is its beginning. */
export function reopened(turn: OpenTurn, turnId: string | null, payload: string): OpenTurn {
  const text = wholeText(turn);
  const goesOn = turnId === null || turnId === turn.turn_id;
  return {
    ...turn,
    turn_id: turnId ?? turn.turn_id,
    base: text,
    already: knownPart(turn, payload),
    text: '',
    whole: false,
    final: null,
    waits_for_reply: 'no',
    held: goesOn ? turn.held : [],
    last_chunk_seq: goesOn ? turn.last_chunk_seq : 0,
    reported_gap_to: goesOn ? turn.reported_gap_to : 0,
  };
}

/** Whether a `final` holds the whole turn, so that missing chunks don't matter. */
export function coversWholeTurn(turn: OpenTurn, final: NonNullable<OpenTurn['final']>): boolean {
  if (final.text.trim() === '' || final.mode === 'delta') return false;
  return (
    final.mode === 'cumulative' ||
    turn.text === '' ||
    turn.whole ||
    isWholeTurn(turn.text, final.text)
  );
}

function complete(turn: OpenTurn): OpenTurn {
  const covered = turn.final !== null && coversWholeTurn(turn, turn.final);
  const closed = covered ? { ...turn, held: [] } : closeGap(turn);
  const whole = turn.final ? withFinal(closed, turn.final).turn : closed;
  return {
    ...whole,
    final: null,
    last_chunk_seq: Math.max(whole.last_chunk_seq, turn.final?.seq ?? 0),
  };
}

function recordCandidateTurn(
  step: Step,
  turn: OpenTurn,
  how: { forced: boolean; hasGap: boolean; unfinished: boolean },
): void {
  const { state, at } = step;
  recordTurn(step, {
    ordinal: state.turns.length,
    speaker: 'candidate',
    text: wholeText(turn),
    question_id: state.plan.items[state.dialogue.item]?.id ?? null,
    act: null,
    started_ms: turn.opened_ms,
    ended_ms: now(step),
    started_at: turn.opened_at,
    ended_at: at,
    input: turn.input,
    flags: {
      ...(how.forced ? { forced: true } : {}),
      ...(how.hasGap ? { has_gap: true } : {}),
      ...(how.unfinished ? { unfinished: true } : {}),
      ...(turn.merges > 0 ? { merged: turn.merges } : {}),
    },
    metrics: {
      final_lag_ms: at - turn.last_word_at,
      words: wordCount(wholeText(turn)),
      tentatives: turn.tentative.count,
      speculations: turn.speculated.begun.length,
      speculations_aborted: turn.speculated.aborted,
      merges: turn.merges,
    },
  });
}
