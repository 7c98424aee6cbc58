import { PROTOCOL_VERSION, type Snapshot } from '#lib/interviews/protocol.ts';
import { armSilence, onSpeechEnd } from './pause.ts';
import { callModels } from './provider-calls.ts';
import { beginReply } from './reply.ts';
import { speakFallback } from './reply-by-rules.ts';
import type { SentMessage, SessionState, TimerName } from './state.ts';
import {
  announce,
  clearTimers,
  deliver,
  progressOf,
  type Step,
  setTimer,
  startClock,
  stateMessage,
  stopClock,
  wireStateOf,
} from './step.ts';
import { armWatchdog, keepWordsWaiting } from './take-words.ts';
import { wholeText } from './tentative.ts';

/** Timers of a conversation that somebody takes part in. The reply's own go on without. */
const TALK_TIMERS: readonly TimerName[] = [
  'watchdog',
  'tentative',
  'speculate',
  'speech_end',
  'interruption',
  'silence',
  'resume_wait',
];

/** Somebody is there: the newest connection is the one; the first begins the interview. */
export function onConnected(step: Step, connection: string): void {
  const { state, effects } = step;
  if (state.connection) {
    effects.push({ type: 'close', connection: state.connection.id, why: 'superseded' });
  }
  const isFirst = state.status === 'ready';
  state.connection = {
    id: connection,
    since_seq: state.seq,
    greeted: isFirst,
    plays: false,
    speaks: false,
  };
  if (state.status === 'ended') {
    replay(step, state.seq - 1);
    effects.push({ type: 'close', connection, why: 'ended' });
    return;
  }
  if (isFirst) {
    state.status = 'in_progress';
    effects.push({ type: 'status', status: 'in_progress' });
    startClock(step);
    beginReply(step, { move: null });
    return;
  }
  startClock(step);
  // What was said last was heard, or will be shown.
  if (state.floor === 'agent_speaking' || state.floor === 'overlap') onSpeechEnd(step);
  if (state.turn && state.paused === null) armWatchdog(step);
  state.silence = { ...state.silence, since: step.at };
  armSilence(step);
  setTimer(step, 'resume_wait', state.config.resume_wait_ms);
}

/** Nobody is there: the interview's clock stands still, what is being prepared goes on. */
export function onDisconnected(step: Step, connection: string): void {
  const { state } = step;
  if (state.connection?.id !== connection) return;
  stopClock(step);
  state.connection = null;
  state.interruption = null;
  clearTimers(step, ...TALK_TIMERS);
}

/** The client says what it has seen: it gets a snapshot and what it missed. */
export function onResume(step: Step, lastSeq: number | null): void {
  const { state } = step;
  if (!state.connection) return;
  // A reloaded page is told everything by the snapshot, but a question it never got is still to be said.
  const upTo = lastSeq ?? Math.min(firstUnheard(state) - 1, state.seq);
  const snapshot: Snapshot = {
    protocol: PROTOCOL_VERSION,
    state: wireStateOf(state),
    question: state.plan.items[state.dialogue.item]?.question ?? null,
    last_words: lastWords(state),
    ...progressOf(step),
    draft: {
      turn_id: state.turn?.turn_id ?? null,
      text: state.turn ? wholeText(state.turn) : '',
      last_chunk_seq: state.turn?.last_chunk_seq ?? 0,
    },
    last_seq: lastSeq === null ? upTo : state.seq,
    turns: lastSeq === null ? turnsOf(state, upTo) : [],
  };
  deliver(step, { type: 'snapshot', payload: snapshot });
  if (state.turn && state.paused === null) keepWordsWaiting(step);
  replay(step, upTo);
  greet(step);
}

/** A client of the seed came back: it gets what nobody got, and where the interview stands. */
export function greetWithoutResume(step: Step): void {
  const { state } = step;
  if (!state.connection || state.connection.greeted) return;
  replay(step, state.delivered_seq);
  greet(step);
  // Not numbered: it is no news, and a client that keeps count must not miss anything by it.
  deliver(step, stateMessage(step));
}

/** The state was rebuilt from the log after a crash or a rest: what was under way is begun again. */
export function onRestarted(step: Step, interviewers: SessionState['interviewers']): void {
  const { state } = step;
  const { running_since, active_ms } = state.clock;
  if (running_since !== null) {
    // Nobody knows when it broke off; the newest event is the last moment that is certain.
    state.clock = {
      active_ms: active_ms + Math.max(0, state.last_at - running_since),
      running_since: null,
    };
  }
  state.interviewers = interviewers;
  state.timers = {};
  state.connection = null;
  state.speculation = null;
  state.interruption = null;
  if (state.generation === 'speculating') state.generation = 'none';
  if (state.status === 'ended') return;
  if (state.turn) {
    state.turn = { ...state.turn, tentative: { ...state.turn.tentative, call: null } };
  }
  if (!state.reply) return;
  state.reply = { ...state.reply, call: null, mini: { ...state.reply.mini, call: null } };
  if (state.interviewers.primary && state.reply.move) callModels(step);
  else speakFallback(step);
}

function greet(step: Step): void {
  const { state } = step;
  clearTimers(step, 'resume_wait');
  if (state.connection) state.connection = { ...state.connection, greeted: true };
  announce(step);
}

/** Sends what came after `upTo`, except what this connection already got. */
function replay(step: Step, upTo: number): void {
  const { state } = step;
  if (!state.connection) return;
  const { since_seq, greeted } = state.connection;
  const unheard = firstUnheard(state);
  for (const sent of state.sent) {
    const { seq } = sent.message;
    if (seq <= upTo || (greeted && seq > since_seq)) continue;
    deliver(step, seq >= unheard ? sent.message : asShown(sent));
  }
}

/** A body whose moment has passed is shown, not spoken. */
function asShown({ message }: SentMessage): SentMessage['message'] {
  return message.type === 'llm_response' || message.type === 'mini_llm_filler'
    ? { ...message, speak: false, replayed: true }
    : { ...message, replayed: true };
}

/**
 * From which `seq` on nobody got what was sent, as far as it still matters: words of the current reply to which
 * the candidate has not begun to answer. Infinity: nothing.
 */
function firstUnheard(state: SessionState): number {
  if (state.turn) return Number.POSITIVE_INFINITY;
  const first = state.sent.find(
    ({ epoch, message }) => epoch === state.epoch && message.seq > state.delivered_seq,
  );
  return first?.message.seq ?? Number.POSITIVE_INFINITY;
}

function lastWords(state: SessionState): string | null {
  const last = state.turns.findLast(
    (turn) => turn.speaker === 'interviewer' && turn.act !== 'hold',
  );
  return last?.text ?? null;
}

/** The conversation up to a place: finished turns, and what was said of the reply under way. */
function turnsOf(state: SessionState, upTo: number): Snapshot['turns'] {
  const unheard = firstUnheard(state) <= upTo + 1;
  const told = state.turns.map(({ speaker, text }) => ({ speaker, text }));
  if (state.reply) {
    const text = `${state.reply.prefix} ${state.reply.body}`.trim();
    return text === '' || unheard ? told : [...told, { speaker: 'interviewer', text }];
  }
  const last = told.at(-1);
  return unheard && last?.speaker === 'interviewer' ? told.slice(0, -1) : told;
}
