import type { ClientMessage } from '#lib/interviews/protocol.ts';
import { startDialogue } from '#lib/interviews/session/dialogue-policy.ts';
import { commitTurn } from './reducer/commit.ts';
import {
  greetWithoutResume,
  onConnected,
  onDisconnected,
  onRestarted,
  onResume,
} from './reducer/connection.ts';
import { takeControl } from './reducer/controls.ts';
import { endInterview, endWhenClosed, onOverTime, onTimeLimit } from './reducer/ending.ts';
import type { Effect, SessionEvent } from './reducer/events.ts';
import { onFallbackDue, onFirstSecond, onHolding } from './reducer/first-second.ts';
import { onInterruptionDue, settleInterruption } from './reducer/interruption.ts';
import { onSilence, onSpeechEnd } from './reducer/pause.ts';
import { onPlayback } from './reducer/playback.ts';
import { FIRST_HEDGE_CREDIT, onHedgeDue } from './reducer/provider-calls.ts';
import { onRecovered } from './reducer/recovered.ts';
import { onReplyAct, onReplyEnd, onReplyFailed, onReplySegment } from './reducer/reply.ts';
import { cutBody } from './reducer/reply-by-rules.ts';
import { NO_SPEECH } from './reducer/speak.ts';
import { onSpeculationDue, settleSpeculation } from './reducer/speculation.ts';
import { NOTHING_SPENT, onCallSpent } from './reducer/spending.ts';
import type { SessionState, TimerName } from './reducer/state.ts';
import { reject, type Step } from './reducer/step.ts';
import { takeWords } from './reducer/take-words.ts';
import { considerTentative, onAcknowledged } from './reducer/tentative.ts';
import { turnConfig } from './turn-config.ts';

type Begin = Extract<SessionEvent, { type: 'begin' }>;

/** The state of an interview before anybody was there. */
export function beginSession(event: Begin): SessionState {
  return {
    interview_id: event.interview_id,
    plan: event.plan,
    candidate_name: event.candidate_name,
    // A log of an older version may lack newer numbers.
    config: turnConfig(event.config),
    interviewers: event.interviewers,
    status: 'ready',
    end_reason: null,
    floor: 'waiting_for_user_input',
    generation: 'none',
    epoch: 0,
    last_at: event.at,
    last_server_at: event.at,
    clock: { active_ms: 0, running_since: null },
    paused: null,
    over_time: false,
    connection: null,
    delivered_seq: 0,
    timers: {},
    timer_count: 0,
    call_count: 0,
    response_count: 0,
    segment_count: 0,
    turn: null,
    last_commit: null,
    speculation: null,
    reply: null,
    dialogue: startDialogue(),
    turns: [],
    seq: 0,
    sent: [],
    announced: null,
    speech: NO_SPEECH,
    interruption: null,
    forgotten: null,
    silence: { stage: 0, slow: false, since: event.at },
    measured: { final_lag_ms: [], first_word_ms: [], word_gap_ms: [] },
    fillers: { recent: [], last_reply_had_one: false },
    providers: null,
    hedge_credit: FIRST_HEDGE_CREDIT,
    spending: { open: NOTHING_SPENT, last: null },
    stale_blocked: 0,
    stale_told: 0,
  };
}

/**
 * The turn engine: what an event makes of an interview, and what is to be done about it. Pure: the same state
 * and event give the same result, the state given is not changed. An event that comes too late, twice, or for
 * somebody who has left does nothing.
 */
export function advance(
  before: SessionState,
  event: SessionEvent,
): { state: SessionState; effects: Effect[] } {
  const at = interviewTime(before, event);
  const step: Step = { state: { ...before }, effects: [], at };
  apply(step, event);
  settle(step);
  step.state.last_at = at;
  step.state.last_server_at = event.at;
  return { state: step.state, effects: step.effects };
}

/**
 * The interview's time at an event. A server's clock that is set back must not make time run backwards nor stand
 * still until it has caught up; one that leaps forward while somebody is there must not eat the interview.
 */
function interviewTime(before: SessionState, event: SessionEvent): number {
  const passed = Math.max(0, event.at - before.last_server_at);
  // Between a crash and the restart as much time may pass as will.
  const isRebuilt = event.type === 'restarted' || event.type === 'recovered';
  const isRunning = before.clock.running_since !== null && !isRebuilt;
  return before.last_at + (isRunning ? Math.min(passed, before.config.clock_jump_ms) : passed);
}

function apply(step: Step, event: SessionEvent): void {
  const { state } = step;
  switch (event.type) {
    case 'begin':
      return;
    case 'connected':
      onConnected(step, event.connection);
      return;
    case 'disconnected':
      onDisconnected(step, event.connection);
      return;
    case 'message':
      onMessage(step, event.connection, event.message);
      return;
    case 'timer':
      onTimer(step, event.name, event.generation);
      return;
    case 'reply_act':
      onReplyAct(step, event.call, event.act);
      return;
    case 'reply_segment':
      onReplySegment(step, event.call, event.text, event.ttft_ms);
      return;
    case 'reply_end':
      onReplyEnd(step, event.call, event.text, event.ttft_ms);
      return;
    case 'reply_failed':
      onReplyFailed(step, event.call, event.failure);
      return;
    case 'acknowledged':
      onAcknowledged(step, event.call, event.text);
      return;
    case 'call_spent':
      onCallSpent(step, event);
      return;
    case 'providers':
      state.providers = event.health;
      return;
    case 'command':
      onCommand(step, event.command);
      return;
    case 'restarted':
      onRestarted(step, event.interviewers);
      return;
    case 'recovered':
      onRecovered(step, event);
      return;
    case 'abandoned':
      if (state.status !== 'ended') endInterview(step, 'abandoned');
      return;
    default:
      event satisfies never;
  }
}

function onMessage(step: Step, connection: string, message: ClientMessage): void {
  const { state } = step;
  const source = { connection, id: message.id };
  // Words of a connection that was taken over a moment ago still count; its buttons don't.
  const isCurrent = state.connection?.id === connection;
  if (state.status !== 'in_progress') {
    reject(step, source, state.status === 'ended' ? 'ended' : 'not_ready');
    return;
  }
  if (isCurrent && message.type !== 'resume') greetWithoutResume(step);
  switch (message.type) {
    case 'chunk':
    case 'final':
      if (state.connection && isCurrent && message.patience !== undefined)
        state.connection = { ...state.connection, patience: message.patience };
      takeWords(step, message, source);
      break;
    case 'control':
      if (isCurrent) takeControl(step, message.payload);
      break;
    case 'playback':
      if (isCurrent) onPlayback(step, message.payload);
      break;
    case 'resume':
      if (isCurrent) onResume(step, message.payload.last_seq);
      break;
    default:
      message satisfies never;
  }
}

function onTimer(step: Step, name: TimerName, generation: number): void {
  const { state } = step;
  if (state.timers[name] !== generation) {
    state.stale_blocked += 1;
    return;
  }
  const { [name]: _fired, ...others } = state.timers;
  state.timers = others;
  ON_TIMER[name](step);
}

const ON_TIMER: Record<TimerName, (step: Step) => void> = {
  watchdog: (step) => commitTurn(step, { forced: true }),
  tentative: considerTentative,
  speculate: onSpeculationDue,
  first_sound: onFirstSecond,
  hedge: onHedgeDue,
  holding: onHolding,
  fallback: onFallbackDue,
  body_end: cutBody,
  speech_end: onSpeechEnd,
  interruption: onInterruptionDue,
  silence: onSilence,
  resume_wait: greetWithoutResume,
  time_limit: onTimeLimit,
  over_time: onOverTime,
};

function onCommand(step: Step, command: 'end' | 'revoke'): void {
  const { state, effects } = step;
  switch (command) {
    case 'end':
      endInterview(step, 'recruiter');
      return;
    case 'revoke':
      if (state.connection) {
        effects.push({ type: 'close', connection: state.connection.id, why: 'revoked' });
      }
      return;
    default:
      command satisfies never;
  }
}

/** What follows from the new state whatever led to it: the end after goodbye, the turn that had to wait. */
function settle(step: Step): void {
  const { state } = step;
  settleSpeculation(step);
  settleInterruption(step);
  if (state.status !== 'in_progress') return;
  endWhenClosed(step);
  if (state.turn && state.turn.waits_for_reply !== 'no' && !state.reply && !isEnded(state)) {
    commitTurn(step, { forced: state.turn.waits_for_reply === 'forced' });
    endWhenClosed(step);
  }
}

function isEnded(state: SessionState): boolean {
  return state.status === 'ended';
}
