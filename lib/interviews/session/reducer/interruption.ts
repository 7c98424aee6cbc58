import { hearMove } from '#lib/interviews/session/apply-act.ts';
import { isFalseInterruption } from '#lib/interviews/session/interruption-policy.ts';
import { spokenRequest } from '#lib/interviews/session/spoken-requests.ts';
import { forgetTurn } from './forget-turn.ts';
import { placeIn, wholeSpeech } from './heard.ts';
import { count, hearingOf, isSpoken, judge, speechNow, tellClient, wordsOver } from './overlap.ts';
import { recordCutReply } from './reply-record.ts';
import { goOnAfterAll } from './resume-speech.ts';
import { awaitSpeechEnd } from './speak.ts';
import type { Reply, SessionState, Speech } from './state.ts';
import { announce, clearTimers, recordTurn, type Step, setTimer } from './step.ts';
import { wholeText } from './tentative.ts';

/** The client paused at a sound of the candidate. */
export function onSound(step: Step): void {
  const { state, at } = step;
  if (!isSpoken(state)) {
    answerStrayPause(step);
    return;
  }
  state.interruption = { stage: 'undecided', last_sound_at: at };
  clearTimers(step, 'speech_end');
  decide(step);
}

/** The client paused at words that are over as far as the server knows: it is not left waiting. */
export function answerStrayPause(step: Step): void {
  const { state } = step;
  const hasFloor = state.floor === 'waiting_for_user_input' || state.floor === 'user_speaking';
  if (hasFloor) hush(step, 'words');
  else tellClient(step, 'continue', { reason: 'false_interruption' });
}

/** The client goes on by itself, before any word came. */
export function onResumedByClient(step: Step): void {
  const { state } = step;
  if (state.interruption?.stage !== 'undecided' || wordsOver(state) !== '') return;
  state.interruption = null;
  clearTimers(step, 'interruption');
}

/** New words of the candidate: perhaps over the interviewer. */
export function considerInterruption(step: Step): void {
  const { state, at } = step;
  const { turn, interruption } = state;
  if (!turn || turn.input === 'typed') return;
  if (interruption?.stage === 'stopped') {
    state.interruption = { ...interruption, last_sound_at: at };
    awaitMore(step);
  } else if (isSpoken(state)) {
    state.interruption = { stage: 'undecided', last_sound_at: at };
    decide(step);
  }
}

export function onInterruptionDue(step: Step): void {
  const { state } = step;
  const { interruption } = state;
  if (interruption?.stage === 'undecided') decide(step);
  else if (interruption?.stage === 'stopped' && awaitMore(step)) goOnAfterAll(step, interruption);
}

/**
 * Decides on words that are complete. turn: they are one · forgotten: they only showed that somebody listens ·
 * later: the interviewer was stopped for them, and goes on unless more comes.
 */
export function closeOverlap(step: Step, text: string): 'turn' | 'forgotten' | 'later' {
  const { state } = step;
  const { turn, interruption } = state;
  if (!turn) return 'turn';
  if (interruption?.stage === 'stopped') {
    const isNothing = isFalseInterruption(text) && spokenRequest(text) === null;
    return isNothing ? 'later' : 'turn';
  }
  if (turn.input === 'typed') {
    if (isSpoken(state) && !state.reply) hush(step, 'words');
    return 'turn';
  }
  const isOver = isSpoken(state) || (state.reply !== null && hearingOf(state) !== 'shown');
  if (!isOver) return 'turn';
  const verdict = judge(step, { text, isFinal: true });
  if (verdict.type === 'continue') {
    letGoOn(step, verdict.reason);
    return 'forgotten';
  }
  // Also where nothing was said yet: the reply to the first half of what they had to say is not wanted any more.
  if (verdict.type === 'stop') giveWay(step, verdict.reason);
  return 'turn';
}

/** A button, or a message that was typed, ends what is being said. What was heard of it stays. */
export function hush(step: Step, reason: 'words' | 'request'): void {
  const { state } = step;
  const { speech, heard } = speechNow(step);
  const isTyped = state.turn?.input === 'typed';
  if (speech.segments.every(({ ended }) => ended)) return;
  const turn = speech.ordinal === null ? undefined : state.turns[speech.ordinal];
  const text = wholeSpeech(speech).slice(0, heard);
  // Who types has read it.
  const isCut = hearingOf(state) === 'told' && !isTyped && text !== '';
  if (turn && isCut) recordTurn(step, { ...turn, text, flags: { ...turn.flags, cut: true } });
  tellClient(step, 'stop', { reason, heard: placeIn(speech, heard) });
  state.speech = over(speech);
  state.interruption = null;
  clearTimers(step, 'interruption', 'speech_end');
}

/** What no longer holds ends an interruption that is not decided: a pause, a lost connection, other words. */
export function settleInterruption(step: Step): void {
  const { state } = step;
  const { interruption } = state;
  if (!interruption) return;
  const isThere =
    state.status === 'in_progress' && state.connection !== null && state.paused === null;
  const holds =
    interruption.stage === 'undecided'
      ? isSpoken(state)
      : state.reply === null && state.turns.length === interruption.turns;
  if (isThere && holds) return;
  state.interruption = null;
  clearTimers(step, 'interruption');
}

function decide(step: Step): void {
  const { state } = step;
  const verdict = judge(step, { text: wordsOver(state), isFinal: false });
  if (verdict.type === 'wait') setTimer(step, 'interruption', verdict.ms);
  else if (verdict.type === 'continue') letGoOn(step, verdict.reason);
  else giveWay(step, verdict.reason);
}

/** It was no interruption: the words are no part of an answer, the interviewer goes on. */
function letGoOn(step: Step, reason: 'backchannel' | 'false_interruption'): void {
  const { state, at } = step;
  const turn_id = state.turn?.waits_for_reply === 'no' ? state.turn.turn_id : null;
  if (state.turn?.waits_for_reply === 'no') forgetTurn(step);
  state.interruption = null;
  clearTimers(step, 'interruption');
  count(step, reason === 'backchannel' ? 'backchannels' : 'false_interruptions');
  tellClient(step, 'continue', { reason, turn_id });
  const { speech, config } = state;
  const paused = speech.segments.findLastIndex(({ heard, ended }) => heard > 0 && !ended);
  state.speech = {
    ...speech,
    segments: speech.segments.map((segment, index) =>
      index === paused
        ? { ...segment, playing_since: at - segment.heard * config.speech_ms_per_char }
        : segment,
    ),
  };
  if (state.floor === 'overlap') state.floor = 'agent_speaking';
  if (state.floor === 'agent_speaking' && !state.reply) awaitSpeechEnd(step);
}

/** The candidate has the floor: nothing more is said, and what was not heard was not said. */
function giveWay(step: Step, reason: 'words' | 'request'): void {
  const { state, at } = step;
  const { reply, dialogue } = state;
  const { speech, heard } = speechNow(step);
  if (speech.segments.length > 0) count(step, 'interruptions');
  const { counts } = state.speech;
  const turn = speech.ordinal === null ? null : (state.turns[speech.ordinal] ?? null);
  const heardText = wholeSpeech(speech).slice(0, heard);
  if (reply) cutReply(step, reply, heardText);
  else if (turn) cutTurn(step, { speech, heard, heardText });
  state.epoch += 1;
  // A reply that was cut has become a turn only now.
  const { ordinal } = state.speech;
  state.speech = { ...over(speech), ordinal, counts };
  clearTimers(step, 'speech_end', 'interruption');
  state.floor = 'user_speaking';
  tellClient(step, 'stop', {
    reason,
    heard: placeIn(speech, heard),
    turn_id: state.turn?.turn_id ?? null,
  });
  announce(step);
  state.interruption = {
    stage: 'stopped',
    last_sound_at: at,
    speech: { ...speech, ordinal, counts },
    heard,
    dialogue,
    turns: state.turns.length,
    turn,
    reply,
  };
  awaitMore(step);
}

/** A reply that is still being made ends here. The answer it replied to was heard all the same. */
function cutReply(step: Step, reply: Reply, heardText: string): void {
  const { state } = step;
  recordCutReply(step, heardText);
  const { plan, dialogue } = state;
  state.dialogue = hearMove({ plan, dialogue, move: reply.move, act: reply.act ?? 'ask' });
}

function cutTurn(
  step: Step,
  { speech, heard, heardText }: { speech: Speech; heard: number; heardText: string },
): void {
  const { state } = step;
  const turn = speech.ordinal === null ? undefined : state.turns[speech.ordinal];
  if (!turn) return;
  const isLast = turn.ordinal === state.turns.length - 1;
  if (heardText === '' && isLast) state.turns = state.turns.slice(0, -1);
  else if (heardText === '') {
    // Others follow it, so it stays, but as what it is.
    recordTurn(step, { ...turn, flags: { ...turn.flags, unheard: true } });
  } else recordTurn(step, { ...turn, text: heardText, flags: { ...turn.flags, cut: true } });
  // A question of which not a word was heard was not asked.
  const { question } = speech;
  if (isLast && question && heard <= question.at && hearingOf(state) === 'told') {
    state.dialogue = question.unheard;
  }
}

/** Waits for words with a meaning after the interviewer was stopped. True: none came in time. */
function awaitMore(step: Step): boolean {
  const { state, at } = step;
  const { interruption, turn, config } = state;
  if (interruption?.stage !== 'stopped') return false;
  if (!isFalseInterruption(turn ? wholeText(turn) : '')) {
    state.interruption = null;
    clearTimers(step, 'interruption');
    return false;
  }
  const left = interruption.last_sound_at + config.interruption_false_ms - at;
  if (left > 0) setTimer(step, 'interruption', left);
  return left <= 0;
}

function over(speech: Speech): SessionState['speech'] {
  return { ...speech, segments: speech.segments.map((segment) => ({ ...segment, ended: true })) };
}
