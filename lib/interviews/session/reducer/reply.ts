import { newWordsAfter } from '#lib/interviews/session/continuation.ts';
import { decide } from '#lib/interviews/session/dialogue-policy.ts';
import type { CandidateMove, Decision, DialogueAct } from '#lib/interviews/session/interviewer.ts';
import { guardSentence } from '#lib/interviews/session/reply-guard.ts';
import type { ReplyFailure } from './events.ts';
import { firstSoundAfter } from './measured.ts';
import {
  armHedge,
  callModels,
  callNext,
  dropRival,
  promoteRival,
  providersOf,
} from './provider-calls.ts';
import { finishPlanned, sayByRules, speakFallback } from './reply-by-rules.ts';
import { abortCall, finishBody, flag, isPlanned, noteVoice } from './reply-record.ts';
import { isPreferred, isSettled } from './settled.ts';
import { NO_SPEECH, newResponseId, speakBody } from './speak.ts';
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
  type Reply,
  type Speculation,
  type Tentative,
  type TranscriptTurn,
} from './state.ts';
import { announce, clearTimers, now, type Step, setTimer } from './step.ts';

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
    rival: null,
    tries: [],
    provider: null,
    calls: 0,
    made: [],
    voices: [],
    failures: 0,
    hedges: 0,
    resumes: '',
    repeated: '',
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
  } else if (isPreferred(state, decision) && couldRunAhead(step, to)) {
    sayByRules(step);
    return;
  } else callModels(step);
  // Nobody could be asked: the rules have spoken.
  if (!state.reply) return;
  setTimer(step, 'first_sound', firstSoundAfter(state));
}

function adoptable(step: Step, to: ReplyTo, decision: Decision): Speculation | null {
  if (to.move?.type !== 'answer' || to.spokenIn === undefined) return null;
  return adoptSpeculation(step, { text: to.move.text, decision, epoch: to.spokenIn });
}

/** The answer was spoken and heard as it grew, so that a reply to it had its chance to run ahead. */
function couldRunAhead({ state, at }: Step, { move, spokenIn }: ReplyTo): boolean {
  const turn = state.last_commit?.turn;
  const isAnswer = move?.type === 'answer' && spokenIn !== undefined;
  return isAnswer && turn?.input === 'spoken' && turn.opened_at < at;
}

/** The reply that ran ahead is the reply: what came of it so far is said now, the rest as it comes. */
function takeOver(step: Step, ahead: Speculation): void {
  const { state, at } = step;
  if (!state.reply) return;
  state.generation = 'live';
  const { call } = ahead;
  const tries = providersOf(state, at);
  // Its own try is used up.
  if (tries[0] === 'primary') tries.shift();
  state.reply = { ...state.reply, call, provider: 'primary', tries, calls: 1, made: [call] };
  flag(step, { speculated: true });
  state.reply = { ...state.reply, lead_ms: at - ahead.begun_at, ttft_ms: ahead.ttft_ms };
  setTimer(step, 'holding', state.config.holding_ms);
  setTimer(step, 'fallback', state.config.fallback_ms);
  armHedge(step, at - ahead.begun_at);
  if (ahead.act) onReplyAct(step, call, ahead.act);
  for (const piece of ahead.pieces) {
    if (state.reply?.call === call) onReplySegment(step, call, piece, ahead.ttft_ms);
  }
  if (ahead.end !== null && state.reply?.call === call)
    onReplyEnd(step, call, ahead.end, ahead.ttft_ms);
}

export function onReplyAct(step: Step, call: number, act: DialogueAct): void {
  if (isSpeculation(step.state, call)) {
    keepAct(step, act);
    return;
  }
  const { reply } = step.state;
  if (reply?.rival?.call === call) {
    if (reply.decision.allowed.includes(act))
      step.state.reply = { ...reply, rival: { ...reply.rival, act } };
    else dropRival(step);
    return;
  }
  const current = currentReply(step, call);
  if (!current) return;
  if (!current.decision.allowed.includes(act)) {
    flag(step, { act_refused: true });
    speakFallback(step);
    return;
  }
  // The sentence that was begun keeps its act.
  if (current.body === '') step.state.reply = { ...current, act };
}

export function onReplySegment(step: Step, call: number, text: string, ttft: number | null): void {
  if (isSpeculation(step.state, call)) {
    keepSegment(step, text, ttft);
    return;
  }
  if (isUsableOfRival(step, call, text)) promoteRival(step);
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
  if (isUsableOfRival(step, call, text, true)) promoteRival(step);
  else if (step.state.reply?.rival?.call === call) {
    loseRival(step, 'failed');
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  step.state.reply = { ...reply, ttft_ms: reply.ttft_ms ?? ttft };
  if (text.trim() !== '' || reply.repeated !== '') takeModelText(step, text, true);
  const after = step.state.reply;
  // Already finished: its question was asked, or it was refused.
  if (!after || after.call !== call) return;
  if (isPlanned(after)) finishPlanned(step);
  // It had nothing to say, or nothing to add to what another call had begun.
  else if (!after.voices.includes(call)) onReplyFailed(step, call, 'failed');
  else finishBody(step);
}

/** A model gave nothing that can be used: the next one at once, or the rules. What was said is never said again. */
export function onReplyFailed(step: Step, call: number, failure: ReplyFailure): void {
  if (isSpeculation(step.state, call)) {
    dropSpeculation(step);
    return;
  }
  if (step.state.reply?.rival?.call === call) {
    loseRival(step, failure);
    return;
  }
  const reply = currentReply(step, call);
  if (!reply) return;
  // A model that asks to be left alone is; one that says what cannot be used would say it again.
  const tries =
    failure === 'rate_limited' || failure === 'invalid'
      ? reply.tries.filter((provider) => provider !== reply.provider)
      : reply.tries;
  step.state.reply = { ...reply, call: null, tries, failures: reply.failures + 1 };
  flag(step, { [`failed_${reply.calls}`]: failure });
  if (isPlanned(reply)) finishPlanned(step);
  else if (reply.body.includes('?')) finishBody(step);
  // The same was asked of another already.
  else if (reply.rival) promoteRival(step);
  else callNext(step);
}

function loseRival(step: Step, failure: ReplyFailure): void {
  const { reply } = step.state;
  if (!reply?.rival) return;
  step.state.reply = { ...reply, rival: null, failures: reply.failures + 1 };
  flag(step, { failed_hedge: failure });
}

/** Whether the second call gives, before the first one, what can be said. */
function isUsableOfRival(step: Step, call: number, text: string, isEnd = false): boolean {
  const { reply } = step.state;
  const { rival } = reply ?? {};
  if (!reply || !rival || rival.call !== call || rival.act === null) return false;
  const taken = { ...reply, act: rival.act };
  return (isEnd && isPlanned(taken)) || guarded(step, taken, rival.act, text) !== null;
}

function takeModelText(step: Step, given: string, isEnd: boolean): void {
  const { state } = step;
  const text = withoutRepetition(step, given, isEnd);
  const reply = state.reply;
  if (!reply || text === '') return;
  if (reply.act === null) {
    flag(step, { act_missing: true });
    speakFallback(step);
    return;
  }
  const sentence = guarded(step, reply, reply.act, text);
  if (sentence !== null) {
    const isFirst = reply.body === '';
    dropRival(step);
    if (isFirst) {
      clearTimers(step, 'first_sound', 'hedge', 'holding', 'fallback');
      setTimer(step, 'body_end', state.config.model_body_ms);
    }
    noteVoice(step);
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

/** The text of a call that goes on where another one broke off, without what it says again. */
function withoutRepetition(step: Step, given: string, isEnd: boolean): string {
  const { state } = step;
  const { reply } = state;
  if (!reply || reply.resumes === '') return given;
  const text = reply.repeated === '' ? given : `${reply.repeated} ${given}`;
  const read = newWordsAfter({ spoken: reply.resumes, text, isEnd });
  if (read.state === 'repeating') {
    state.reply = { ...reply, repeated: text };
    return '';
  }
  if (read.text !== '') state.reply = { ...reply, resumes: '', repeated: '' };
  return read.text;
}

function guarded(step: Step, reply: Reply, act: DialogueAct, text: string): string | null {
  const { state } = step;
  const sentence = guardSentence({
    sentence: text,
    isFirst: reply.body === '',
    act,
    candidateName: state.candidate_name,
    hasAsked: reply.body.includes('?'),
    said: reply.body,
    heard: heardLately(state.turns),
    prefix: reply.prefix,
    language: state.plan.language,
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

/** The answer that is replied to, and those before it that a model still sees best. */
const HEARD_TURNS = 6;

function heardLately(turns: readonly TranscriptTurn[]): string {
  return turns
    .slice(-HEARD_TURNS)
    .filter(({ speaker }) => speaker === 'candidate')
    .map(({ text }) => text)
    .join(' ');
}

function currentReply(step: Step, call: number): Reply | null {
  const { reply } = step.state;
  if (reply && reply.call === call) return reply;
  step.state.stale_blocked += 1;
  return null;
}
