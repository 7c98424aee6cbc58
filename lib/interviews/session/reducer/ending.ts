import type { EndReason } from '#lib/interviews/protocol.ts';
import { END_SENTENCES, TIME_UP_LINE } from '#lib/interviews/session/holding-lines.ts';
import { recordUnfinishedTurn } from './commit.ts';
import { wholeSpeech } from './heard.ts';
import { hush } from './interruption.ts';
import { hearingOf, speechNow } from './overlap.ts';
import { beginReply } from './reply.ts';
import { recordCutReply } from './reply-record.ts';
import { speakHold } from './speak.ts';
import type { TimerName } from './state.ts';
import { clearTimers, isOverTime, type Step, send, setTimer, stopClock } from './step.ts';

/** Ends the interview for good: what was said is kept, also the half sentence. */
export function endInterview(step: Step, reason: EndReason): void {
  const { state, effects } = step;
  if (state.status === 'ended') return;
  if (reason === 'candidate' || reason === 'recruiter') recordHeard(step);
  else recordCutReply(step);
  recordUnfinishedTurn(step);
  stopClock(step);
  clearTimers(step, ...(Object.keys(state.timers) as TimerName[]));
  state.status = 'ended';
  state.floor = 'ended';
  state.generation = 'none';
  state.paused = null;
  state.end_reason = reason;
  state.epoch += 1;
  send(step, { type: 'end', payload: END_SENTENCES[reason], reason });
  effects.push({ type: 'complete', reason });
  if (state.connection) {
    effects.push({ type: 'close', connection: state.connection.id, why: 'ended' });
  }
}

/** Somebody ended it in the middle of the interviewer's words: what was heard of them was said. */
function recordHeard(step: Step): void {
  const { speech, heard } = speechNow(step);
  if (!step.state.reply) hush(step, 'request');
  else if (hearingOf(step.state) === 'shown') recordCutReply(step);
  else recordCutReply(step, wholeSpeech(speech).slice(0, heard));
}

/** The time is up: goodbye is said at once, or after the answer that is being given. */
export function onTimeLimit(step: Step): void {
  const { state } = step;
  state.over_time = true;
  if (state.turn || state.reply) setTimer(step, 'over_time', state.config.over_time_ms);
  else sayGoodbye(step);
}

/** Still going on a while after the time was up. */
export function onOverTime(step: Step): void {
  if (step.state.reply) setTimer(step, 'over_time', step.state.config.fallback_ms);
  else sayGoodbye(step);
}

function sayGoodbye(step: Step): void {
  const { state } = step;
  recordUnfinishedTurn(step);
  clearTimers(step, 'watchdog', 'tentative');
  state.epoch += 1;
  // Over its time the policy closes: nothing is asked of a model.
  beginReply(step, { move: { type: 'answer', text: '', forced: true } });
  if (!state.dialogue.closed && !state.reply) {
    speakHold(step, TIME_UP_LINE);
    endInterview(step, 'time');
  }
}

/** After goodbye was said. */
export function endWhenClosed(step: Step): void {
  const { state } = step;
  if (state.status !== 'in_progress' || !state.dialogue.closed || state.reply) return;
  endInterview(step, state.over_time || isOverTime(step) ? 'time' : 'plan_done');
}
