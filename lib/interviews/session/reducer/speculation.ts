import { decide } from '#lib/interviews/session/dialogue-policy.ts';
import type { Decision, DialogueAct } from '#lib/interviews/session/interviewer.ts';
import { isSameAnswer } from '#lib/interviews/session/same-answer.ts';
import { contentWords, speculationDueAt } from '#lib/interviews/session/speculation-policy.ts';
import { hasBudget, wordsWorthSpeculating } from './budget.ts';
import { rememberFirstText, runningGap } from './measured.ts';
import { isResting, isSpared } from './provider-health.ts';
import { isSettled } from './settled.ts';
import { limitMs, type OpenTurn, type SessionState, type Speculation } from './state.ts';
import { clearTimers, nextCall, now, type Step, setTimer } from './step.ts';
import { wholeText } from './tentative.ts';
import { plainWords } from './words.ts';

/**
 * New words came: a reply to fewer of them is given up, unless only "yeah" and the like was added, and the
 * next one is awaited.
 */
export function considerSpeculation(step: Step): void {
  const { state } = step;
  const { turn, speculation } = state;
  if (!turn || !maySpeculate(state)) return;
  const text = wholeText(turn);
  if (speculation) {
    if (isSameAnswer(speculation.words, plainWords(text), state.plan.language)) return;
    dropSpeculation(step);
  }
  const due = speculationDueAt({
    text,
    language: state.plan.language,
    lastWordAt: turn.last_word_at,
    begun: turn.speculated.begun,
    runningGapMs: runningGap(state),
    minWords: state.config.speculation_min_words,
    config: state.config,
  });
  if (due === null) clearTimers(step, 'speculate');
  else setTimer(step, 'speculate', due - step.at);
}

/** The words stood still: the reply is begun that they would get if they were the whole answer. */
export function onSpeculationDue(step: Step): void {
  const { state, effects, at } = step;
  const { turn } = state;
  if (!turn || state.speculation || !maySpeculate(state)) return;
  if (!hasBudget(state)) return;
  // Only here, since it reads earlier answers: pieces come four times a second, silences seldom.
  if (contentWords(wholeText(turn)) < wordsWorthSpeculating(state)) return;
  // A reply that is asked for may need what this one would cost.
  if (isSpared(state, 'speculation') || isResting(state, 'primary', at)) return;
  const text = wholeText(turn);
  const move = { type: 'answer', text, forced: false } as const;
  const decision = decide({
    plan: state.plan,
    dialogue: state.dialogue,
    move,
    clockMs: now(step),
    limitMs: limitMs(state),
  });
  // What code says of itself is there at once.
  if (decision.scripted || isSettled(state, decision)) return;
  const call = nextCall(step);
  state.speculation = {
    call,
    epoch: state.epoch,
    words: plainWords(text),
    decision,
    begun_at: at,
    act: null,
    pieces: [],
    end: null,
    ttft_ms: null,
  };
  state.generation = 'speculating';
  state.turn = {
    ...turn,
    speculated: { ...turn.speculated, begun: [...turn.speculated.begun, at] },
  };
  effects.push({
    type: 'call_reply',
    call,
    provider: 'primary',
    request: {
      interview_id: state.interview_id,
      epoch: state.epoch,
      plan: state.plan,
      dialogue: state.dialogue,
      decision,
      move,
      history: state.turns.map(({ speaker, text: words }) => ({ speaker, text: words })),
      spoken: '',
      remaining_ms: Math.max(0, limitMs(state) - now(step)),
    },
  });
}

/** Whether the call is the one that runs ahead; what it gives is kept until the answer is final. */
export function isSpeculation(state: SessionState, call: number): boolean {
  return state.speculation?.call === call;
}

export function keepAct(step: Step, act: DialogueAct): void {
  const { speculation } = step.state;
  if (!speculation) return;
  step.state.speculation = { ...speculation, act };
  step.state.measured = rememberFirstText(step.state, step.at - speculation.begun_at);
}

export function keepSegment(step: Step, text: string, ttft: number | null): void {
  const { speculation } = step.state;
  if (!speculation) return;
  step.state.speculation = {
    ...speculation,
    pieces: [...speculation.pieces, text],
    ttft_ms: speculation.ttft_ms ?? ttft,
  };
}

/** The call is over. One that gave nothing is never adopted. */
export function keepEnd(step: Step, text: string, ttft: number | null): void {
  const { speculation } = step.state;
  if (!speculation) return;
  if (speculation.pieces.length === 0 && text.trim() === '' && speculation.act === null) {
    dropSpeculation(step);
    return;
  }
  step.state.speculation = { ...speculation, end: text, ttft_ms: speculation.ttft_ms ?? ttft };
}

/**
 * Hands over the reply that was begun on these very words, if it is the one that would be begun now: the same
 * conversation, the same decision, the same answer. Otherwise it is given up and null.
 */
export function adoptSpeculation(
  step: Step,
  final: { text: string; decision: Decision; epoch: number },
): Speculation | null {
  const { state } = step;
  const { speculation } = state;
  clearTimers(step, 'speculate');
  if (!speculation) return null;
  const isAdopted =
    speculation.epoch === final.epoch &&
    isSameAnswer(speculation.words, plainWords(final.text), state.plan.language) &&
    JSON.stringify(speculation.decision) === JSON.stringify(final.decision);
  if (!isAdopted) {
    dropSpeculation(step);
    return null;
  }
  state.speculation = null;
  return speculation;
}

/** Gives up the reply that runs ahead. */
export function dropSpeculation(step: Step): void {
  const { state, effects } = step;
  const { speculation, turn } = state;
  if (!speculation) return;
  if (speculation.end === null) effects.push({ type: 'abort_call', call: speculation.call });
  state.speculation = null;
  if (state.generation === 'speculating') state.generation = 'none';
  if (turn) {
    const { begun, aborted } = turn.speculated;
    state.turn = { ...turn, speculated: { begun, aborted: aborted + 1 } };
  }
}

/** What no longer holds ends the reply that runs ahead: a pause, a lost connection, the end. */
export function settleSpeculation(step: Step): void {
  const { state } = step;
  if (maySpeculate(state)) return;
  clearTimers(step, 'speculate');
  dropSpeculation(step);
}

export function noSpeculation(): OpenTurn['speculated'] {
  return { begun: [], aborted: 0 };
}

function maySpeculate(state: SessionState): boolean {
  const { turn } = state;
  return (
    turn !== null &&
    turn.input === 'spoken' &&
    turn.final === null &&
    turn.waits_for_reply === 'no' &&
    state.status === 'in_progress' &&
    state.floor === 'user_speaking' &&
    state.reply === null &&
    state.paused === null &&
    state.connection !== null &&
    state.interviewers.primary
  );
}
