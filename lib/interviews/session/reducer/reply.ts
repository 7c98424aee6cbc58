import { applyAct, decide } from '#lib/interviews/session/dialogue-policy.ts';
import type { CandidateMove, Decision, DialogueAct } from '#lib/interviews/session/interviewer.ts';
import { guardSentence } from '#lib/interviews/session/reply-guard.ts';
import { spokenRequest } from '#lib/interviews/session/spoken-requests.ts';
import type { ReplyFailure } from './events.ts';
import { firstSoundAfter, remember } from './measured.ts';
import { isPlannedAct, isSettled } from './settled.ts';
import { awaitSpeechEnd, NO_SPEECH, newResponseId, speakBody } from './speak.ts';
import {
  adoptSpeculation,
  dropSpeculation,
  isSpeculation,
  keepAct,
  keepEnd,
  keepSegment,
} from './speculation.ts';
import {
  limitMs,
  type Provider,
  type Reply,
  type SessionState,
  type Speculation,
  type Tentative,
} from './state.ts';
import { announce, clearTimers, nextCall, now, recordTurn, type Step, setTimer } from './step.ts';
import { joinWords } from './words.ts';

export type ReplyTo = {
  /** null: the opening */
  move: CandidateMove | null;
  /** words of the answer, and what was acknowledged of it already */
  answerWords?: number;
  tentative?: Tentative;
  /** the epoch in which the answer was given: a reply that ran ahead must have been begun in it */
  spokenIn?: number;
};

/** Begins the reply to what the candidate did: code decides what may be said, then a model or the rules say it. */
export function beginReply(step: Step, to: ReplyTo): void {
  const { state, at } = step;
  const clock = now(step);
  const decision = decide({
    plan: state.plan,
    dialogue: state.dialogue,
    move: to.move,
    clockMs: clock,
    limitMs: limitMs(state),
  });
  clearTimers(step, 'silence', 'speech_end');
  const { tentative } = to;
  state.speech = NO_SPEECH;
  state.reply = {
    epoch: state.epoch,
    response_id: newResponseId(step),
    move: to.move,
    decision,
    act: null,
    prefix: '',
    body: '',
    committed_at: at,
    started_ms: clock,
    call: null,
    tries: [],
    provider: null,
    calls: 0,
    mini: {
      call: tentative?.call ?? null,
      call_words: tentative?.words_at_task ?? 0,
      text: tentative?.text ?? null,
      words: tentative?.text_words ?? 0,
      is_filler: false,
    },
    answer_words: to.answerWords ?? 0,
    flags: {},
    first_sound_at: null,
    first_word_at: null,
    ttft_ms: null,
    lead_ms: null,
    fillers: 0,
  };
  state.floor = 'processing_answer';
  if (to.move) announce(step);
  if (decision.scripted || !state.interviewers.primary || !to.move) {
    speakFallback(step);
    return;
  }
  // Nothing is left for a model to choose: the question of the plan is not kept waiting for a bridge to it.
  if (isSettled(state, decision)) {
    sayByRules(step);
    return;
  }
  const ahead = adoptable(step, to, decision);
  if (ahead) {
    takeOver(step, ahead);
    if (state.reply?.body !== '') return;
  } else callModels(step);
  setTimer(step, 'first_sound', firstSoundAfter(state));
}

function adoptable(step: Step, to: ReplyTo, decision: Decision): Speculation | null {
  if (to.move?.type !== 'answer' || to.spokenIn === undefined) return null;
  return adoptSpeculation(step, { text: to.move.text, decision, epoch: to.spokenIn });
}

/** The reply that ran ahead is the reply: what came of it so far is said now, the rest as it comes. */
function takeOver(step: Step, ahead: Speculation): void {
  const { state, at } = step;
  if (!state.reply) return;
  state.generation = 'live';
  const { call } = ahead;
  const [, ...tries] = providersOf(state);
  state.reply = { ...state.reply, call, provider: 'primary', tries, calls: 1 };
  flag(step, { speculated: true });
  state.reply = { ...state.reply, lead_ms: at - ahead.begun_at, ttft_ms: ahead.ttft_ms };
  setTimer(step, 'holding', state.config.holding_ms);
  setTimer(step, 'fallback', state.config.fallback_ms);
  if (ahead.act) onReplyAct(step, call, ahead.act);
  for (const piece of ahead.pieces) {
    if (state.reply?.call === call) onReplySegment(step, call, piece, ahead.ttft_ms);
  }
  if (ahead.end !== null && state.reply?.call === call)
    onReplyEnd(step, call, ahead.end, ahead.ttft_ms);
}

function providersOf({ interviewers }: SessionState): Provider[] {
  return interviewers.fallback ? ['primary', 'fallback', 'primary'] : ['primary', 'primary'];
}

/** The way through the providers, from its beginning: the first, the second if there is one, the first again. */
export function callModels(step: Step): void {
  const { state } = step;
  if (!state.reply) return;
  state.generation = 'live';
  state.reply = { ...state.reply, tries: providersOf(state) };
  setTimer(step, 'holding', state.config.holding_ms);
  setTimer(step, 'fallback', state.config.fallback_ms);
  callNext(step);
}

export function onReplyAct(step: Step, call: number, act: DialogueAct): void {
  if (isSpeculation(step.state, call)) {
    keepAct(step, act);
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  if (!reply.decision.allowed.includes(act)) {
    flag(step, { act_refused: true });
    speakFallback(step);
    return;
  }
  step.state.reply = { ...reply, act };
}

export function onReplySegment(step: Step, call: number, text: string, ttft: number | null): void {
  if (isSpeculation(step.state, call)) {
    keepSegment(step, text, ttft);
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  step.state.reply = { ...reply, ttft_ms: reply.ttft_ms ?? ttft };
  takeModelText(step, text, false);
}

export function onReplyEnd(step: Step, call: number, text: string, ttft: number | null): void {
  if (isSpeculation(step.state, call)) {
    keepEnd(step, text, ttft);
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  step.state.reply = { ...reply, ttft_ms: reply.ttft_ms ?? ttft };
  if (text.trim() !== '') takeModelText(step, text, true);
  const after = step.state.reply;
  // Already finished: its question was asked, or it was refused.
  if (!after || after.call !== call) return;
  if (isPlanned(after)) finishPlanned(step);
  else if (after.body === '') onReplyFailed(step, call, 'failed');
  else finishBody(step);
}

/** A model gave nothing that can be used: the next one, or the rules. What was said is never said again. */
export function onReplyFailed(step: Step, call: number, failure: ReplyFailure): void {
  if (isSpeculation(step.state, call)) {
    dropSpeculation(step);
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  // A model that asks to be left alone is: only other providers are tried.
  const tries =
    failure === 'rate_limited'
      ? reply.tries.filter((provider) => provider !== reply.provider)
      : reply.tries;
  step.state.reply = { ...reply, call: null, tries };
  flag(step, { [`failed_${reply.calls}`]: failure });
  if (isPlanned(reply)) finishPlanned(step);
  else if (reply.body.includes('?')) finishBody(step);
  else if (failure === 'invalid') speakFallback(step);
  else callNext(step);
}

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
function sayByRules(step: Step): void {
  const { state } = step;
  if (!state.reply) return;
  const { fallback } = state.reply.decision;
  state.reply = { ...state.reply, act: fallback.act };
  speakBody(step, fallback.text, true);
  finishBody(step);
}

/** Whether the act was chosen whose words stand in the plan. */
export function isPlanned(reply: Reply): boolean {
  return (
    reply.act !== null && isPlannedAct(reply.act) && Boolean(reply.decision.next_item?.question)
  );
}

/** Asks the planned question, word for word: the core questions are the same for every candidate. */
export function finishPlanned(step: Step): void {
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

/** The words of a reply that was stopped on the way, for the transcript. */
export function recordCutReply(step: Step): void {
  const { state } = step;
  abortCall(step);
  if (!state.reply) return;
  if (joinWords(state.reply.prefix, state.reply.body) !== '') {
    flag(step, { cut: true });
    recordReply(step, state.reply.act);
  }
  state.reply = null;
  state.generation = 'none';
}

export function abortCall(step: Step): void {
  const { state, effects } = step;
  if (!state.reply) return;
  for (const call of [state.reply.call, state.reply.mini.call]) {
    if (call !== null) effects.push({ type: 'abort_call', call });
  }
  state.reply = { ...state.reply, call: null, mini: { ...state.reply.mini, call: null } };
  clearTimers(step, 'first_sound', 'holding', 'fallback', 'body_end');
}

function takeModelText(step: Step, text: string, isEnd: boolean): void {
  const { state } = step;
  const reply = state.reply;
  if (!reply) return;
  if (reply.act === null) {
    flag(step, { act_missing: true });
    speakFallback(step);
    return;
  }
  const sentence = guarded(step, reply, reply.act, text);
  if (sentence !== null) {
    const isFirst = reply.body === '';
    if (isFirst) {
      clearTimers(step, 'first_sound', 'holding', 'fallback');
      setTimer(step, 'body_end', state.config.model_body_ms);
    }
    const asked = sentence.includes('?');
    const isFull = reply.body.length + sentence.length > state.config.body_max_chars;
    const isLast = !isPlanned(reply) && (isEnd || asked || isFull);
    if (isFirst && !isLast) {
      state.floor = state.turn ? 'overlap' : 'agent_speaking';
      announce(step);
    }
    speakBody(step, sentence, isLast);
    // One question at a time: what a model adds after it is not said.
    if (isLast && !isEnd) {
      abortCall(step);
      finishBody(step);
      return;
    }
  }
  // One sentence leads to the planned question; more would only delay it.
  if (isPlanned(reply) && /[.!?…]["”’)]*\s*$/u.test(text)) finishPlanned(step);
}

function guarded(step: Step, reply: Reply, act: DialogueAct, text: string): string | null {
  const { state } = step;
  const sentence = guardSentence({
    sentence: text,
    isFirst: reply.body === '',
    act,
    candidateName: state.candidate_name,
    hasAsked: reply.body.includes('?'),
    ...(act === 'answer' ? { facts: state.plan.facts } : {}),
  });
  if (sentence === null) return null;
  // The guard begins a sentence; the second half of one goes on in its own case.
  const goesOn = reply.body !== '' && !/[.!?…]["”’)]*$/u.test(reply.body);
  const first = sentence.charAt(0);
  return goesOn && text.trimStart().startsWith(first.toLowerCase())
    ? first.toLowerCase() + sentence.slice(1)
    : sentence;
}

function callNext(step: Step): void {
  const { state, effects } = step;
  const reply = state.reply;
  if (!reply) return;
  const [provider, ...tries] = reply.tries;
  if (!provider || !reply.move) {
    speakFallback(step);
    return;
  }
  const call = nextCall(step);
  state.reply = { ...reply, call, provider, tries, calls: reply.calls + 1 };
  const history = state.turns
    .slice(0, reply.move.type === 'answer' ? -1 : undefined)
    .map(({ speaker, text }) => ({ speaker, text }));
  effects.push({
    type: 'call_reply',
    call,
    provider,
    request: {
      interview_id: state.interview_id,
      epoch: reply.epoch,
      plan: state.plan,
      dialogue: state.dialogue,
      decision: reply.decision,
      move: reply.move,
      history,
      spoken: joinWords(reply.prefix, reply.body),
      remaining_ms: Math.max(0, limitMs(state) - now(step)),
    },
  });
}

/** The body is complete: the dialogue goes on, the transcript has a turn more, the candidate has the floor. */
function finishBody(step: Step): void {
  const { state } = step;
  const reply = state.reply;
  if (!reply) return;
  const act = reply.act ?? reply.decision.fallback.act;
  clearTimers(step, 'first_sound', 'holding', 'fallback', 'body_end');
  state.dialogue = applyAct({
    plan: state.plan,
    dialogue: state.dialogue,
    act,
    text: reply.body,
    clockMs: now(step),
    move: reply.move,
    nextItem: reply.decision.next_item,
  });
  recordReply(step, act);
  const asksForTime = reply.move?.type === 'answer' && spokenRequest(reply.move.text) === 'time';
  state.silence = { stage: 0, slow: asksForTime, since: step.at };
  state.fillers = { ...state.fillers, last_reply_had_one: reply.fillers > 0 };
  if (state.generation === 'live' && reply.first_word_at !== null) {
    const first_word_ms = remember(
      state.measured.first_word_ms,
      reply.first_word_at - reply.committed_at,
    );
    state.measured = { ...state.measured, first_word_ms };
  }
  state.reply = null;
  state.generation = 'none';
  state.floor = state.turn ? 'overlap' : 'agent_speaking';
  awaitSpeechEnd(step);
  // After goodbye comes the end, not the candidate's turn.
  if (!state.dialogue.closed) announce(step);
}

function recordReply(step: Step, act: DialogueAct | null): void {
  const { state } = step;
  const reply = state.reply;
  if (!reply) return;
  const ordinal = state.turns.length;
  const { first_sound_at, first_word_at, committed_at, ttft_ms } = reply;
  const metrics = {
    fillers: reply.fillers,
    calls: reply.calls,
    ...(first_sound_at === null ? {} : { first_sound_ms: first_sound_at - committed_at }),
    ...(first_word_at === null ? {} : { first_word_ms: first_word_at - committed_at }),
    ...(ttft_ms === null ? {} : { ttft_ms }),
    ...(reply.lead_ms === null ? {} : { speculation_lead_ms: reply.lead_ms }),
  };
  recordTurn(step, {
    ordinal,
    speaker: 'interviewer',
    text: joinWords(reply.prefix, reply.body),
    question_id: state.plan.items[state.dialogue.item]?.id ?? null,
    act,
    started_ms: reply.started_ms,
    ended_ms: now(step),
    started_at: reply.first_sound_at ?? step.at,
    ended_at: step.at,
    input: null,
    flags: { ...(reply.provider ? { provider: reply.provider } : {}), ...reply.flags },
    metrics,
  });
  state.speech = { ...state.speech, ordinal };
}

function currentReply(step: Step, call: number): Reply | null {
  const { reply } = step.state;
  if (reply && reply.call === call) return reply;
  step.state.stale_blocked += 1;
  return null;
}

function flag(step: Step, flags: Record<string, boolean | string>): void {
  const { state } = step;
  if (state.reply) state.reply = { ...state.reply, flags: { ...state.reply.flags, ...flags } };
}
