import type { ReplyRequest } from '#lib/interviews/session/interviewer.ts';
import { hedgeAfter, isResting, isSpared } from './provider-health.ts';
import { speakFallback } from './reply-by-rules.ts';
import { flag } from './reply-record.ts';
import { limitMs, type Provider, type Reply, type SessionState } from './state.ts';
import { clearTimers, nextCall, now, type Step, setTimer } from './step.ts';
import { joinWords } from './words.ts';

/** An interview may make one second call before it has earned any: a provider may be slow from the beginning. */
export const FIRST_HEDGE_CREDIT = 1;
/** The second call's own provider. */
const HEDGE: Provider = 'fallback';

/**
 * The way through the providers: the first, the second if there is one, the first again. One that asked to be left
 * alone is not on it.
 */
export function providersOf(state: SessionState, at: number): Provider[] {
  const order: Provider[] = state.interviewers.fallback
    ? ['primary', 'fallback', 'primary']
    : ['primary', 'primary'];
  return order.filter((provider) => !isResting(state, provider, at));
}

/** The way through the providers, from its beginning. */
export function callModels(step: Step): void {
  const { state } = step;
  if (!state.reply) return;
  state.generation = 'live';
  state.reply = { ...state.reply, rival: null, tries: providersOf(state, step.at) };
  setTimer(step, 'holding', state.config.holding_ms);
  setTimer(step, 'fallback', state.config.fallback_ms);
  callNext(step);
}

/** The next provider at once, or the rules when all were tried. */
export function callNext(step: Step): void {
  const { state, effects } = step;
  const reply = state.reply;
  if (!reply) return;
  const [provider, ...tries] = reply.tries;
  const request = requestOf(step, reply);
  if (!provider || !request) {
    speakFallback(step);
    return;
  }
  const call = nextCall(step);
  state.reply = {
    ...reply,
    call,
    provider,
    tries,
    calls: reply.calls + 1,
    made: [...reply.made, call],
    resumes: request.spoken,
    repeated: '',
    // Of a call that failed before its first words nothing is left, also not its pace.
    ...(reply.body === '' ? { act: null, ttft_ms: null } : {}),
  };
  effects.push({ type: 'call_reply', call, provider, request });
  armHedge(step, 0);
}

/**
 * Asks for the reply at the second provider too, if the call under way is still without a word when it is slower
 * than most. `age`: how long it has been under way.
 */
export function armHedge(step: Step, age: number): void {
  const { state } = step;
  const { reply } = state;
  if (!reply?.provider || reply.provider === HEDGE || !mayHedge(step)) return;
  const after = hedgeAfter(state, reply.provider);
  if (after !== null) setTimer(step, 'hedge', after - age);
}

/** The call is slower than most: the same is asked of the second provider. */
export function onHedgeDue(step: Step): void {
  const { state, effects } = step;
  const { reply } = state;
  if (!reply || reply.call === null || reply.act !== null || !mayHedge(step)) return;
  const request = requestOf(step, reply);
  if (!request) return;
  const call = nextCall(step);
  const used = reply.tries.indexOf(HEDGE);
  state.hedge_credit -= 1;
  state.reply = {
    ...reply,
    rival: { call, provider: HEDGE, act: null },
    tries: reply.tries.filter((_, index) => index !== used),
    calls: reply.calls + 1,
    made: [...reply.made, call],
    hedges: reply.hedges + 1,
  };
  flag(step, { hedged: true });
  effects.push({ type: 'call_reply', call, provider: HEDGE, request });
}

/** The second call is taken: it was the first to give usable words, or the other one failed. */
export function promoteRival(step: Step): void {
  const { state, effects } = step;
  const { reply } = state;
  if (!reply?.rival) return;
  clearTimers(step, 'hedge');
  if (reply.call !== null) effects.push({ type: 'abort_call', call: reply.call });
  const { call, provider, act } = reply.rival;
  state.reply = {
    ...reply,
    rival: null,
    call,
    provider,
    act,
    ttft_ms: null,
    resumes: reply.prefix,
    repeated: '',
  };
}

/** The second call is not needed any more. */
export function dropRival(step: Step): void {
  const { state, effects } = step;
  clearTimers(step, 'hedge');
  if (!state.reply?.rival) return;
  effects.push({ type: 'abort_call', call: state.reply.rival.call });
  state.reply = { ...state.reply, rival: null };
}

function mayHedge({ state, at }: Step): boolean {
  const { reply } = state;
  return (
    reply !== null &&
    reply.rival === null &&
    reply.body === '' &&
    reply.hedges === 0 &&
    state.interviewers.fallback &&
    state.hedge_credit >= 1 &&
    !isResting(state, HEDGE, at) &&
    !isSpared(state, 'hedging') &&
    !isSpared(state, 'hedging', HEDGE)
  );
}

/** null: the reply is to nothing that a model could answer. */
function requestOf(step: Step, reply: Reply): ReplyRequest | null {
  const { state } = step;
  const { move, decision, act } = reply;
  if (!move) return null;
  const history = state.turns
    .slice(0, move.type === 'answer' ? -1 : undefined)
    .map(({ speaker, text }) => ({ speaker, text }));
  return {
    interview_id: state.interview_id,
    epoch: reply.epoch,
    plan: state.plan,
    dialogue: state.dialogue,
    // Whoever finishes a sentence finishes that one, not another.
    decision: reply.body !== '' && act !== null ? { ...decision, allowed: [act] } : decision,
    move,
    history,
    spoken: joinWords(reply.prefix, reply.body),
    remaining_ms: Math.max(0, limitMs(state) - now(step)),
  };
}
