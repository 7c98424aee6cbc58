import { abortCall, finishBody, flag, isPlanned, noteVoice } from './reply-record.ts';
import { speakBody } from './speak.ts';
import type { Step } from './step.ts';

/** The built-in interviewer takes over; after the act was chosen, the planned question is enough. */
export function speakFallback(step: Step): void {
  const { state } = step;
  abortCall(step);
  if (!state.reply) return;
  state.generation = 'fallback';
  if (isPlanned(state.reply)) {
    finishPlanned(step);
    return;
  }
  flag(step, { built_in: true });
  sayByRules(step);
}

/** The words that code has for the move: what is scripted, and the questions of the plan. */
export function sayByRules(step: Step): void {
  const { state } = step;
  if (!state.reply) return;
  const { decision, move } = state.reply;
  const { fallback, next_item } = decision;
  state.reply = { ...state.reply, act: fallback.act };
  // The built-in sentence that leads there is English; the question of the plan is in the language of the plan.
  const isForeign = move !== null && !/^en\b/i.test(state.plan.language);
  const question = isForeign && isPlanned(state.reply) ? next_item?.question : undefined;
  speakBody(step, question ?? fallback.text, true);
  finishBody(step);
}

/** Asks the planned question, word for word: the core questions are the same for every candidate. */
export function finishPlanned(step: Step): void {
  // That it leads to this question was the model's word.
  noteVoice(step);
  abortCall(step);
  const question = step.state.reply?.decision.next_item?.question ?? '';
  speakBody(step, question, true);
  finishBody(step);
}

/** Ends a body that was begun, however it broke off. */
export function cutBody(step: Step): void {
  const { state } = step;
  if (!state.reply) return;
  if (state.reply.body.includes('?')) {
    abortCall(step);
    finishBody(step);
  } else {
    speakFallback(step);
  }
}
