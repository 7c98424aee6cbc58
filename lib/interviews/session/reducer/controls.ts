import type { ControlName } from '#lib/interviews/protocol.ts';
import { NEED_TIME_LINE } from '#lib/interviews/session/holding-lines.ts';
import { commitTurn } from './commit.ts';
import { endInterview } from './ending.ts';
import { hush } from './interruption.ts';
import { armSilence, liftPause, pause } from './pause.ts';
import { beginReply } from './reply.ts';
import { speakHold } from './speak.ts';
import { clearTimers, type Step } from './step.ts';
import { armWatchdog, keepWordsWaiting } from './take-words.ts';
import { wholeText } from './tentative.ts';

/** What the candidate asks for by a button instead of words. */
export function takeControl(step: Step, control: ControlName): void {
  const { state } = step;
  switch (control) {
    case 'end_interview':
      endInterview(step, 'candidate');
      return;
    case 'repeat':
    case 'rephrase':
      liftPause(step);
      ask(step, control);
      return;
    case 'skip':
      liftPause(step);
      // What was said to the question before it was skipped is an answer all the same.
      if (state.turn && wholeText(state.turn) !== '') commitTurn(step, { forced: false });
      else ask(step, 'skip');
      return;
    case 'need_time':
      liftPause(step);
      needTime(step);
      return;
    case 'turn_done':
      if (state.turn) commitTurn(step, { forced: false });
      return;
    case 'pause':
      pause(step, 'candidate');
      return;
    case 'continue':
      liftPause(step);
      if (state.turn) armWatchdog(step);
      else armSilence(step);
      return;
    default:
      control satisfies never;
  }
}

/** While a reply is on its way it is the answer to the button as well: one reply at a time. */
function ask(step: Step, move: 'repeat' | 'rephrase' | 'skip'): void {
  const { state } = step;
  if (state.reply) return;
  hush(step, 'request');
  clearTimers(step, 'watchdog', 'tentative');
  state.epoch += 1;
  state.last_commit = null;
  beginReply(step, { move: { type: move } });
  // An answer that was begun goes on once the question has been heard again.
  if (state.turn) keepWordsWaiting(step);
}

function needTime(step: Step): void {
  const { state } = step;
  if (state.reply) return;
  state.silence = { ...state.silence, slow: true, since: step.at };
  if (state.turn) {
    keepWordsWaiting(step);
    return;
  }
  speakHold(step, NEED_TIME_LINE);
  armSilence(step);
}
