import type {
  InterviewStateName,
  LiveErrorCode,
  ReplayableMessage,
  ServerMessage,
} from '#lib/interviews/protocol.ts';
import { PREPARING_SENTENCE } from '#lib/interviews/session/holding-lines.ts';
import type { Effect } from './events.ts';
import {
  clockMs,
  limitMs,
  type SessionState,
  type TimerName,
  type TranscriptTurn,
} from './state.ts';

/**
 * One event being worked on: a shallow copy of the state whose fields are replaced, never changed in depth,
 * and the effects so far. `at` is the event's time.
 */
export type Step = {
  readonly state: SessionState;
  readonly effects: Effect[];
  readonly at: number;
};

/** Gives a message the next `seq`, keeps it for those who come back, and sends it if somebody is there. */
export function send(step: Step, message: ReplayableMessage): void {
  const { state } = step;
  const seq = state.seq + 1;
  state.seq = seq;
  const numbered = { ...message, seq };
  state.sent = [...state.sent, { epoch: state.epoch, message: numbered }];
  if (state.connection?.greeted) deliver(step, numbered);
}

/** Hands a message to the connection without keeping it. */
export function deliver(step: Step, message: ServerMessage): void {
  const { state, effects } = step;
  if (!state.connection) return;
  effects.push({ type: 'send', connection: state.connection.id, message });
  if ('seq' in message && message.seq !== undefined) {
    state.delivered_seq = Math.max(state.delivered_seq, message.seq);
  }
}

/** Where a message came from, and its own id. */
export type Source = { connection: string; id: string | undefined };

export function reject(step: Step, source: Source, code: LiveErrorCode): void {
  step.effects.push({ type: 'reject', ...source, code });
}

export function setTimer(step: Step, name: TimerName, ms: number): void {
  const { state, effects } = step;
  const generation = state.timer_count + 1;
  state.timer_count = generation;
  state.timers = { ...state.timers, [name]: generation };
  effects.push({ type: 'set_timer', name, generation, ms: Math.max(0, Math.round(ms)) });
}

export function clearTimers(step: Step, ...names: TimerName[]): void {
  const { state, effects } = step;
  for (const name of names) {
    if (state.timers[name] === undefined) continue;
    const { [name]: _cleared, ...others } = state.timers;
    state.timers = others;
    effects.push({ type: 'clear_timer', name });
  }
}

export function nextCall(step: Step): number {
  step.state.call_count += 1;
  return step.state.call_count;
}

export function now(step: Step): number {
  return clockMs(step.state, step.at);
}

export function isOverTime(step: Step): boolean {
  return now(step) >= limitMs(step.state);
}

/** Writes a turn of the transcript, or the same turn anew. */
export function recordTurn(step: Step, turn: TranscriptTurn): void {
  const { state, effects } = step;
  state.turns = [
    ...state.turns.slice(0, turn.ordinal),
    turn,
    ...state.turns.slice(turn.ordinal + 1),
  ];
  effects.push({ type: 'turn', turn });
}

/** The floor as a client sees it: the one table of `interview_state`. */
export function wireStateOf(state: SessionState): InterviewStateName {
  if (state.paused !== null) return 'paused';
  switch (state.floor) {
    case 'settling':
    case 'processing_answer':
      return 'processing_answer';
    case 'agent_speaking':
    case 'overlap':
      return state.reply ? 'generating_question' : 'waiting_for_user_input';
    case 'waiting_for_user_input':
    case 'user_speaking':
    case 'ended':
      return 'waiting_for_user_input';
    default:
      return state.floor satisfies never;
  }
}

const STATE_SENTENCES: Record<InterviewStateName, string> = {
  preparing: PREPARING_SENTENCE,
  waiting_for_user_input: 'Your turn.',
  processing_answer: 'Analyzing your answer…',
  generating_question: 'Finding the next question…',
  paused: 'The interview is paused and its clock stands still. Say or press continue.',
};

/** Tells the state if it is another than the one told last. */
export function announce(step: Step): void {
  const { state } = step;
  if (state.status !== 'in_progress') return;
  const name = wireStateOf(state);
  if (name === state.announced) return;
  state.announced = name;
  send(step, { ...stateMessage(step), type: 'interview_state' });
}

export function stateMessage(step: Step): Extract<ServerMessage, { type: 'interview_state' }> {
  const name = wireStateOf(step.state);
  return {
    type: 'interview_state',
    payload: STATE_SENTENCES[name],
    state: name,
    ...progressOf(step),
  };
}

/** How far the interview is; planned questions are those that are not the goodbye. */
export function progressOf(step: Step) {
  const { state } = step;
  const questions = state.plan.items.filter((item) => item.kind !== 'closing');
  const asked = questions.filter((item) => state.dialogue.outcomes[item.id] !== undefined).length;
  return {
    remaining_ms: Math.max(0, limitMs(state) - now(step)),
    question_index: asked,
    question_total: questions.length,
    interviewer: state.interviewers.primary ? ('model' as const) : ('built_in' as const),
  };
}

export function startClock(step: Step): void {
  const { state } = step;
  if (state.clock.running_since !== null || state.status !== 'in_progress') return;
  if (state.paused !== null || state.connection === null) return;
  state.clock = { ...state.clock, running_since: step.at };
  if (!state.over_time) setTimer(step, 'time_limit', limitMs(state) - state.clock.active_ms);
}

export function stopClock(step: Step): void {
  const { state } = step;
  if (state.clock.running_since === null) return;
  state.clock = { active_ms: now(step), running_since: null };
  clearTimers(step, 'time_limit', 'over_time');
}
