import { OFFER_LINE, TAKE_YOUR_TIME_LINE } from '#lib/interviews/session/holding-lines.ts';
import { speakHold } from './speak.ts';
import { announce, clearTimers, type Step, setTimer, startClock, stopClock } from './step.ts';

/** Stops the interview's clock until the candidate speaks or says `continue`. */
export function pause(step: Step, by: 'candidate' | 'silence'): void {
  const { state, effects } = step;
  if (state.paused !== null) return;
  stopClock(step);
  state.paused = by;
  clearTimers(step, 'silence', 'watchdog', 'tentative');
  effects.push({ type: 'status', status: 'paused' });
  announce(step);
}

/** The candidate is back at it; the silence that counts begins anew. */
export function liftPause(step: Step): void {
  const { state, effects } = step;
  if (state.paused === null) return;
  state.paused = null;
  state.silence = { ...state.silence, since: step.at };
  startClock(step);
  effects.push({ type: 'status', status: 'in_progress' });
  announce(step);
}

/** Waits for the next of the three silences of this question; each comes once, doubled for who asked for time. */
export function armSilence(step: Step): void {
  const { state, at } = step;
  const { config, silence } = state;
  const isQuiet =
    state.floor === 'waiting_for_user_input' && state.paused === null && state.connection !== null;
  if (!isQuiet || state.turn !== null) return;
  const stages = [config.silence_first_ms, config.silence_second_ms, config.silence_pause_ms];
  const stage = stages[silence.stage] ?? config.silence_pause_ms;
  const factor = silence.slow ? config.need_time_factor : 1;
  setTimer(step, 'silence', silence.since + stage * factor - at);
}

export function onSilence(step: Step): void {
  const { state } = step;
  if (state.floor !== 'waiting_for_user_input' || state.turn !== null) return;
  const { stage } = state.silence;
  if (stage >= 2) {
    pause(step, 'silence');
    return;
  }
  state.silence = { ...state.silence, stage: stage + 1 };
  speakHold(step, stage === 0 ? TAKE_YOUR_TIME_LINE : OFFER_LINE);
  armSilence(step);
}

/** The interviewer's words were heard: the candidate's silence begins to count. */
export function onSpeechEnd(step: Step): void {
  const { state } = step;
  clearTimers(step, 'speech_end');
  if (state.reply) return;
  if (state.floor === 'overlap') {
    state.floor = 'user_speaking';
  } else if (state.floor === 'agent_speaking') {
    state.floor = 'waiting_for_user_input';
    state.silence = { ...state.silence, since: step.at };
    armSilence(step);
  }
}
