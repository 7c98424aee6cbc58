import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { Clock } from '#lib/interviews/session/clock.ts';
import type { DialogueAct, Interviewer } from '#lib/interviews/session/interviewer.ts';
import type { Effect, SessionEvent } from '#lib/interviews/session/reducer/events.ts';
import type { TranscriptTurn } from '#lib/interviews/session/reducer/state.ts';
import { streamReply } from '#lib/interviews/session/stream-reply.ts';
import { turnConfig } from '#lib/interviews/session/turn-config.ts';
import { VirtualInterview } from '#lib/interviews/session/virtual-interview.ts';
import type { SimulatedCandidate } from './candidates/simulated-candidates.ts';

/** An interview that was held on the virtual clock. */
export type HeldInterview = {
  log: readonly SessionEvent[];
  turns: readonly TranscriptTurn[];
  endReason: 'candidate' | 'plan_done' | 'time' | 'recruiter' | 'abandoned';
  activeMs: number;
  /** for each reply that a model gave words to: what the rules allowed, and what it was recorded as */
  acts: { allowed: readonly DialogueAct[]; act: DialogueAct | null }[];
};

/** About 150 words a minute. */
const WORD_MS = 400;
/** A recogniser's piece; far more often than the watchdog of silence would like to see one. */
const WORDS_PER_CHUNK = 4;
/** As the engine reckons how long its own words take. */
const CHARACTER_MS = turnConfig().speech_ms_per_char;
/** Before somebody answers: long enough for the last word to be over, short of "take your time". */
const REACTION_MS = 1_500;
/** Past every line of patience: the interview pauses by itself. */
const SILENCE_MS = 240_000;
const STEP_MS = 250;
/** More turns than any plan with all its follow-ups. */
const TURNS_MAX = 80;

// A real model's seconds are not those of the virtual clock: its own time limits do not apply here.
const NO_LIMITS: Clock = { now: () => 0, after: () => () => {} };

/**
 * Holds the interview of a plan with a simulated candidate through the turn engine's reducer on its virtual clock.
 * `interviewer` speaks where the engine asks a model to; without one the built-in interviewer does.
 */
export async function holdInterview(given: {
  plan: Plan;
  candidate: SimulatedCandidate;
  interviewer?: Interviewer | null;
}): Promise<HeldInterview> {
  const { plan, candidate, interviewer = null } = given;
  const calls: Extract<Effect, { type: 'call_reply' | 'call_acknowledge' }>[] = [];
  const acts: HeldInterview['acts'] = [];
  const interview = new VirtualInterview({
    plan,
    ...(interviewer
      ? {
          model: (call) => {
            calls.push(call);
            return [];
          },
        }
      : {}),
  });

  /** Lets the models that were called speak; no virtual time passes meanwhile. */
  async function letModelsSpeak(): Promise<void> {
    for (let call = calls.shift(); call; call = calls.shift()) {
      if (call.type === 'call_acknowledge') {
        interview.dispatch({ type: 'acknowledged', call: call.call, text: null });
        continue;
      }
      if (!interviewer) continue;
      const record = { allowed: call.request.decision.allowed, act: null as DialogueAct | null };
      acts.push(record);
      await streamReply({
        interviewer,
        request: call.request,
        call: call.call,
        clock: NO_LIMITS,
        config: interview.state.config,
        controller: new AbortController(),
        emit: (event) => {
          if (event.type === 'reply_act') record.act = event.act;
          interview.dispatch(event);
        },
      });
    }
  }

  async function wait(ms: number): Promise<void> {
    await letModelsSpeak();
    if (!interviewer) {
      interview.wait(ms);
      return;
    }
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      interview.wait(Math.min(STEP_MS, ms - passed));
      await letModelsSpeak();
    }
  }

  async function speak(text: string, turnId: string): Promise<void> {
    const words = text.split(/\s+/u);
    for (let at = WORDS_PER_CHUNK; at < words.length; at += WORDS_PER_CHUNK) {
      interview.say({
        type: 'chunk',
        payload: words.slice(0, at).join(' '),
        turn_id: turnId,
        mode: 'cumulative',
        input: 'spoken',
      });
      await wait(WORDS_PER_CHUNK * WORD_MS);
    }
    interview.say({ type: 'final', payload: text, turn_id: turnId, input: 'spoken' });
  }

  interview.connect();
  await wait(interview.state.config.resume_wait_ms + STEP_MS);
  const answered = new Map<string, number>();
  let heard = 0;
  let listenedTo = 0;
  for (let turn = 0; turn < TURNS_MAX; turn += 1) {
    await wait(REACTION_MS);
    const said = interview.texts().join(' ').length;
    await wait((said - listenedTo) * CHARACTER_MS);
    listenedTo = interview.texts().join(' ').length;
    // What was said meanwhile is listened to as well.
    await wait((listenedTo - said) * CHARACTER_MS);
    if (interview.state.status === 'ended') break;
    const asked = interview.state.turns.findLast(({ speaker }) => speaker === 'interviewer');
    const item = plan.items.find(({ id }) => id === asked?.question_id);
    if (!asked || !item) throw new Error('The interviewer asked nothing of the plan.');
    const before = answered.get(item.id) ?? 0;
    const answer = candidate.answer({ plan, item, text: asked.text, answered: before });
    if (answer === 'leave') {
      interview.say({ type: 'control', payload: 'end_interview' });
      await wait(REACTION_MS);
      break;
    }
    if (answer === null) {
      await wait(SILENCE_MS);
      break;
    }
    answered.set(item.id, before + 1);
    heard += 1;
    await speak(answer, `t${heard}`);
  }
  // Nobody came back: what closes interviews that stand still does so here.
  if (interview.state.status !== 'ended') interview.dispatch({ type: 'abandoned' });
  const { state } = interview;
  return {
    log: interview.log,
    turns: state.turns,
    endReason: state.end_reason ?? 'abandoned',
    activeMs: Math.round(interview.now - (interview.log[0]?.at ?? interview.now)),
    acts,
  };
}
