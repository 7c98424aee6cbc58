import { hearMove } from '#lib/interviews/session/apply-act.ts';
import { applyAct } from '#lib/interviews/session/dialogue-policy.ts';
import type { DialogueAct } from '#lib/interviews/session/interviewer.ts';
import { spokenRequest } from '#lib/interviews/session/spoken-requests.ts';
import { wholeSpeech } from './heard.ts';
import { remember } from './measured.ts';
import { hedgeCreditAfterReply } from './provider-health.ts';
import { isPlannedAct } from './settled.ts';
import { awaitSpeechEnd } from './speak.ts';
import { bookReply, spentMetrics } from './spending.ts';
import type { Reply, SessionState } from './state.ts';
import { announce, clearTimers, now, recordTurn, type Step } from './step.ts';
import { joinWords } from './words.ts';

/** Notes something about the reply for the transcript. */
export function flag(step: Step, flags: Record<string, boolean | string>): void {
  const { state } = step;
  if (state.reply) state.reply = { ...state.reply, flags: { ...state.reply.flags, ...flags } };
}

/** Whether the act was chosen whose words stand in the plan. */
export function isPlanned(reply: Reply): boolean {
  return (
    reply.act !== null && isPlannedAct(reply.act) && Boolean(reply.decision.next_item?.question)
  );
}

/** The words of the call under way are said. */
export function noteVoice({ state }: Step): void {
  const { reply } = state;
  if (!reply || reply.call === null || reply.voices.includes(reply.call)) return;
  state.reply = { ...reply, voices: [...reply.voices, reply.call] };
}

/** Gives up all calls of the reply, and what waits for them. */
export function abortCall(step: Step): void {
  const { state, effects } = step;
  if (!state.reply) return;
  const { call, rival, mini } = state.reply;
  for (const open of [call, rival?.call ?? null, mini.call]) {
    if (open !== null) effects.push({ type: 'abort_call', call: open });
  }
  state.reply = { ...state.reply, call: null, rival: null, mini: { ...mini, call: null } };
  clearTimers(step, 'first_sound', 'hedge', 'holding', 'fallback', 'body_end');
}

/** The words of a reply that was stopped on the way, as far as they were heard, for the transcript. */
export function recordCutReply(step: Step, heard?: string): void {
  const { state } = step;
  abortCall(step);
  if (!state.reply) return;
  const text = heard ?? joinWords(state.reply.prefix, state.reply.body);
  if (text !== '') {
    flag(step, { cut: true });
    recordReply(step, state.reply.act, text);
  }
  state.reply = null;
  state.generation = 'none';
}

/** The body is complete: the dialogue goes on, the transcript has a turn more, the candidate has the floor. */
export function finishBody(step: Step): void {
  const { state } = step;
  const reply = state.reply;
  if (!reply) return;
  const act = reply.act ?? reply.decision.fallback.act;
  const { plan, dialogue } = state;
  clearTimers(step, 'first_sound', 'hedge', 'holding', 'fallback', 'body_end');
  state.dialogue = applyAct({
    plan: state.plan,
    dialogue: state.dialogue,
    act,
    text: reply.body,
    clockMs: now(step),
    move: reply.move,
    nextItem: reply.decision.next_item,
  });
  recordReply(step, act, joinWords(reply.prefix, reply.body));
  if (reply.move) state.hedge_credit = hedgeCreditAfterReply(state);
  const unheard = hearMove({ plan, dialogue, move: reply.move, act });
  state.speech = { ...state.speech, question: questionIn(state, unheard) };
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

/** Where the question on the table begins in what was just said; null: it was not asked now. */
function questionIn(
  { speech, dialogue }: SessionState,
  unheard: SessionState['dialogue'],
): SessionState['speech']['question'] {
  const at = dialogue.question === '' ? -1 : wholeSpeech(speech).lastIndexOf(dialogue.question);
  return at < 0 ? null : { at, unheard };
}

function recordReply(step: Step, act: DialogueAct | null, text: string): void {
  const { state } = step;
  const reply = state.reply;
  if (!reply) return;
  const ordinal = state.turns.length;
  const { first_sound_at, first_word_at, committed_at, ttft_ms } = reply;
  const lag = reply.move?.type === 'answer' ? state.turns.at(-1)?.metrics.final_lag_ms : undefined;
  const metrics = {
    fillers: reply.fillers,
    calls: reply.calls,
    failures: reply.failures,
    hedges: reply.hedges,
    ...state.speech.counts,
    stale_sends_blocked: state.stale_blocked - state.stale_told,
    ...(first_sound_at === null ? {} : { first_sound_ms: first_sound_at - committed_at }),
    ...(first_sound_at === null || lag === undefined
      ? {}
      : { e2e_latency_ms: lag + first_sound_at - committed_at }),
    ...(first_word_at === null ? {} : { first_word_ms: first_word_at - committed_at }),
    ...(ttft_ms === null ? {} : { ttft_ms }),
    ...(reply.lead_ms === null ? {} : { speculation_lead_ms: reply.lead_ms }),
    ...spentMetrics(bookReply(state, reply, ordinal)),
  };
  recordTurn(step, {
    ordinal,
    speaker: 'interviewer',
    text,
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
  state.stale_told = state.stale_blocked;
  state.speech = { ...state.speech, ordinal };
}
