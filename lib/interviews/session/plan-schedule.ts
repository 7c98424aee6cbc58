import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import type { DialogueState } from './interviewer.ts';

/**
 * What the end of an interview needs, as a share of its limit, so that short ones keep a main part; each is
 * capped at what a 20-minute interview needs.
 */
const WRAP_UP = { share: 0.1, maxMs: 75_000 };
const CLOSE = { share: 0.03, maxMs: 20_000 };
/** Below this a question cannot be answered any more: it is not asked. */
const ANSWER = { share: 0.05, maxMs: 45_000 };
/** What a core question is worth keeping free for, whatever comes before it. */
const CORE_MIN_MS = 60_000;

/** What there is still time for. */
export type Schedule = {
  /** the next core or résumé question that fits; null: the main part is done */
  nextMain: PlanItem | null;
  /** the candidate's own part, while it has not come */
  candidateItem: PlanItem | null;
  /** a follow-up now would not cost a core question its time */
  timeToProbe: boolean;
  /** time for the end only */
  isShort: boolean;
  /** goodbye, now */
  mustClose: boolean;
};

/**
 * Core questions are the same for every candidate of a role, so they come before what differs: a résumé
 * question or a follow-up is left out when it would cost a core question its minute.
 */
export function planSchedule(input: {
  plan: Plan;
  dialogue: DialogueState;
  clockMs: number;
  limitMs: number;
}): Schedule {
  const { plan, dialogue, clockMs, limitMs } = input;
  const part = ({ share, maxMs }: { share: number; maxMs: number }) =>
    Math.min(maxMs, limitMs * share);
  const remainingMs = Math.max(0, limitMs - clockMs);
  const unasked = plan.items.filter((item) => !dialogue.outcomes[item.id]);
  const candidateItem = unasked.find((item) => item.kind === 'candidate') ?? null;
  const wrapUpMs = candidateItem ? part(WRAP_UP) : part(CLOSE);
  const mainMs = remainingMs - wrapUpMs;
  const coreMs = unasked
    .filter((item) => item.kind === 'core')
    .reduce((sum, item) => sum + Math.min(CORE_MIN_MS, item.seconds * 1000), 0);

  const fits = (item: PlanItem) =>
    item.kind === 'core'
      ? mainMs >= part(ANSWER)
      : mainMs >= coreMs + Math.min(CORE_MIN_MS, item.seconds * 1000);
  const nextMain =
    unasked.find((item) => (item.kind === 'core' || item.kind === 'resume') && fits(item)) ?? null;
  return {
    nextMain,
    candidateItem,
    timeToProbe: mainMs >= part(ANSWER) && mainMs >= coreMs,
    isShort: mainMs < part(ANSWER),
    mustClose: remainingMs <= part(CLOSE),
  };
}
