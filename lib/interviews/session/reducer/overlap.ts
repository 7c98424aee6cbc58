import {
  type InterruptionVerdict,
  judgeInterruption,
} from '#lib/interviews/session/interruption-policy.ts';
import { guessPlayback, heardLength, wholeSpeech } from './heard.ts';
import type { FloorCounts, SessionState, Speech } from './state.ts';
import { deliver, recordTurn, type Step } from './step.ts';
import { wholeText } from './tentative.ts';

/**
 * How the client makes the interviewer's words heard. told: it says how far they were played · guessed: only that
 * the candidate speaks, so it probably does · shown: nothing, so they are taken for read as soon as they are sent.
 */
export function hearingOf({ connection }: SessionState): 'told' | 'guessed' | 'shown' {
  if (connection?.plays) return 'told';
  return connection?.speaks ? 'guessed' : 'shown';
}

/** Whether words of the interviewer are being heard, or are about to be. */
export function isSpoken(state: SessionState): boolean {
  const { floor, speech, status, paused } = state;
  if (status !== 'in_progress' || paused !== null || hearingOf(state) === 'shown') return false;
  const isAgents =
    floor === 'agent_speaking' || floor === 'overlap' || floor === 'processing_answer';
  return isAgents && speech.segments.some(({ ended }) => !ended);
}

/** The speech with all that is known or guessed of how far it was heard. */
export function speechNow({ state, at }: Step): { speech: Speech; heard: number } {
  const pace = { at, msPerChar: state.config.speech_ms_per_char };
  const speech =
    hearingOf(state) === 'guessed'
      ? { ...state.speech, segments: guessPlayback(state.speech.segments, pace) }
      : state.speech;
  return { speech, heard: heardLength(speech, pace) };
}

/** What the policy says of the words so far; without words, of the sound alone. */
export function judge(
  step: Step,
  { text, isFinal }: { text: string; isFinal: boolean },
): InterruptionVerdict {
  const { state, at } = step;
  const { config, interruption } = state;
  return judgeInterruption({
    text,
    quietMs: at - (interruption?.last_sound_at ?? at),
    isFinal,
    isAnswerable: isAnswerable(step),
    decideMs: config.interruption_decide_ms,
    falseMs: config.interruption_false_ms,
  });
}

/** Words over the interviewer that are not decided yet; those of a turn that waits for the reply are no news. */
export function wordsOver({ turn }: SessionState): string {
  return turn && turn.waits_for_reply === 'no' ? wholeText(turn) : '';
}

/** Tells the client what becomes of what it plays. */
export function tellClient(
  step: Step,
  payload: 'continue' | 'stop',
  more: {
    reason: 'backchannel' | 'false_interruption' | 'words' | 'request';
    turn_id?: string | null;
    heard?: { segment_id: string; char_index: number } | null;
  },
): void {
  const { state } = step;
  if (!state.connection?.greeted || hearingOf(state) === 'shown') return;
  const { response_id } = state.speech;
  deliver(step, {
    type: 'interruption',
    payload,
    reason: more.reason,
    ...(response_id === null ? {} : { response_id }),
    ...(more.heard === undefined ? {} : { heard: more.heard }),
    ...(more.turn_id ? { turn_id: more.turn_id } : {}),
  });
}

/** Adds one to a figure of the interviewer's turn, which may still be under way. */
export function count(step: Step, what: keyof FloorCounts): void {
  const { state } = step;
  const { speech } = state;
  const counts = { ...speech.counts, [what]: speech.counts[what] + 1 };
  state.speech = { ...speech, counts };
  const turn = speech.ordinal === null ? undefined : state.turns[speech.ordinal];
  if (turn) recordTurn(step, { ...turn, metrics: { ...turn.metrics, ...counts } });
}

/** Something was asked, or all but: people answer before the last word. */
function isAnswerable(step: Step): boolean {
  const { state } = step;
  const { speech, heard } = speechNow(step);
  const whole = wholeSpeech(speech);
  if (whole.slice(0, heard).includes('?')) return true;
  return state.reply === null && whole.length - heard <= state.config.nearly_over_chars;
}
