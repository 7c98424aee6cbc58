import { acknowledgementsMax } from './budget.ts';
import { isSpared } from './provider-health.ts';
import { showTentative } from './speak.ts';
import type { OpenTurn, Tentative } from './state.ts';
import { clearTimers, nextCall, type Step, setTimer } from './step.ts';
import { joinWords, wordCount } from './words.ts';

export function noTentative(at: number): Tentative {
  return { count: 0, last_task_at: at, words_at_task: 0, call: null, text: null, text_words: 0 };
}

/**
 * Asks the mini model for an acknowledgement of what was said so far, when it is due: two seconds since the
 * last model task of this turn, and enough new words to be worth a call. Called at new words and by a timer.
 */
export function considerTentative(step: Step): void {
  const { state, effects, at } = step;
  const { turn, config } = state;
  if (!turn || !mayAcknowledge(step, turn)) return;
  const { tentative } = turn;
  const words = wordCount(wholeText(turn));
  if (words - tentative.words_at_task < Math.max(1, config.tentative_min_new_words)) return;
  const dueIn = tentative.last_task_at + config.tentative_interval_ms - at;
  if (dueIn > 0) {
    if (state.timers.tentative === undefined) setTimer(step, 'tentative', dueIn);
    return;
  }
  clearTimers(step, 'tentative');
  const call = nextCall(step);
  state.turn = {
    ...turn,
    tentative: {
      ...tentative,
      call,
      count: tentative.count + 1,
      last_task_at: at,
      words_at_task: words,
    },
  };
  effects.push({
    type: 'call_acknowledge',
    call,
    input: {
      interview_id: state.interview_id,
      question: state.dialogue.question,
      partial: wholeText(turn),
    },
  });
}

/** An acknowledgement came: shown while the turn goes on, kept for the first second after it. */
export function onAcknowledged(step: Step, call: number, text: string | null): void {
  const { state } = step;
  const { turn, reply } = state;
  if (turn && turn.tentative.call === call) {
    const { words_at_task } = turn.tentative;
    state.turn = {
      ...turn,
      tentative: {
        ...turn.tentative,
        call: null,
        ...(text === null ? {} : { text, text_words: words_at_task }),
      },
    };
    if (text !== null && state.floor === 'user_speaking') showTentative(step, text);
    return;
  }
  if (reply && reply.mini.call === call) {
    state.reply = {
      ...reply,
      mini: {
        ...reply.mini,
        call: null,
        ...(text === null ? {} : { text, words: reply.mini.call_words }),
      },
    };
    return;
  }
  state.stale_blocked += 1;
}

function mayAcknowledge(step: Step, turn: OpenTurn): boolean {
  const { state } = step;
  return (
    state.interviewers.primary &&
    !isSpared(state, 'acknowledgement') &&
    state.floor === 'user_speaking' &&
    turn.input === 'spoken' &&
    turn.tentative.call === null &&
    turn.tentative.count < acknowledgementsMax(state)
  );
}

export function wholeText(turn: OpenTurn): string {
  return joinWords(turn.base, turn.text);
}
