import { FILLER_LINES, pickFiller, waitingLines } from '#lib/interviews/session/holding-lines.ts';
import { isFillerWorthACall } from './budget.ts';
import { isSpared } from './provider-health.ts';
import { finishPlanned, speakFallback } from './reply-by-rules.ts';
import { isPlanned } from './reply-record.ts';
import { speakPrefix } from './speak.ts';
import type { Reply } from './state.ts';
import { nextCall, type Step } from './step.ts';

/**
 * Asks the mini model at the commit for something to say while the reply is awaited, unless what was
 * acknowledged already fits the whole answer.
 */
export function prepareFiller(step: Step, answer: string): void {
  const { state, effects } = step;
  const reply = state.reply;
  if (!reply || state.generation !== 'live' || reply.body !== '') return;
  if (fits(step, reply) || reply.mini.call !== null || !mayFill(step)) return;
  // Words that come in time need nothing before them; where that is not known, the closed set will do.
  if (!isFillerWorthACall(state) || isSpared(state, 'acknowledgement')) return;
  const call = nextCall(step);
  state.reply = {
    ...reply,
    mini: { call, call_words: reply.answer_words, text: null, words: 0, is_filler: true },
  };
  effects.push({
    type: 'call_acknowledge',
    call,
    input: {
      interview_id: state.interview_id,
      question: state.dialogue.question,
      partial: answer,
    },
  });
}

/** A second has passed without a body: something is said at once. */
export function onFirstSecond(step: Step): void {
  const { state } = step;
  const reply = state.reply;
  if (reply?.body !== '' || reply.prefix !== '') return;
  // The planned question is known: better than any filler.
  if (isPlanned(reply)) {
    finishPlanned(step);
    return;
  }
  const { text } = reply.mini;
  const isNew = text !== null && !wasSaidLately(step, text);
  if (text !== null && isNew && fits(step, reply) && !reply.mini.is_filler) {
    speakPrefix(step, text, 'tentative');
    return;
  }
  if (!mayFill(step)) return;
  if (text !== null && isNew && reply.mini.is_filler) {
    speakPrefix(step, text, 'filler');
    return;
  }
  const { recent } = state.fillers;
  const { fillers: lines } = waitingLines(state.plan.language);
  const index = pickFiller(recent, state.epoch, lines.length);
  state.fillers = {
    ...state.fillers,
    recent: [...recent, index].slice(-state.config.filler_memory),
  };
  speakPrefix(step, lines[index] ?? FILLER_LINES[0], 'filler');
}

/** A second sign of life, five seconds after the commit. */
export function onHolding(step: Step): void {
  const { reply, plan } = step.state;
  if (reply && reply.body === '') speakPrefix(step, waitingLines(plan.language).holding, 'filler');
}

/** Eight seconds without a body: the built-in interviewer speaks. */
export function onFallbackDue(step: Step): void {
  const reply = step.state.reply;
  if (reply && reply.body === '') speakFallback(step);
}

/** What was acknowledged was made from nearly all of the answer. */
function fits(step: Step, reply: Reply): boolean {
  const { text, words } = reply.mini;
  return text !== null && words >= step.state.config.tentative_min_share * reply.answer_words;
}

/** Fillers wear out: not on the first answer, not on two running. */
function mayFill(step: Step): boolean {
  const { state } = step;
  if (state.config.fillers === 0) return false;
  const answers = state.turns.filter(({ speaker }) => speaker === 'candidate').length;
  return answers > 1 && !state.fillers.last_reply_had_one;
}

/** Whether one of the interviewer's newest turns began with these words. */
function wasSaidLately({ state }: Step, text: string): boolean {
  return state.turns
    .filter(({ speaker }) => speaker === 'interviewer')
    .slice(-state.config.filler_memory)
    .some((turn) => turn.text.startsWith(text));
}
