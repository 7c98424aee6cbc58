import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { type Plan, type PlanItem, planSchema } from './plan-schema.ts';
import { resumeQuestions } from './resume-questions.ts';

export const MINUTES_DEFAULT = 20;
/** Opening and goodbye together. */
const FRAME_SECONDS = 60;
const CANDIDATE_SECONDS = 120;
const CLOSING_SECONDS = 20;
/** A core question under this is not worth asking; over it, it is a conversation of its own. */
const CORE_SECONDS_MIN = 60;
const CORE_SECONDS_MAX = 300;

/**
 * The plan of one interview: the core questions of the role, up to two for this résumé, the candidate's own
 * questions, goodbye. Pure: the same input gives the same plan.
 */
export function makePlan(input: {
  job: JobProfile;
  roleTitle: string;
  coreItems: readonly PlanItem[];
  match: readonly RequirementMatch[];
  /** all the interviewer may tell of role and company; those of the job description if left out */
  facts?: readonly string[];
  minutes?: number;
}): Plan {
  const minutes = input.minutes ?? MINUTES_DEFAULT;
  const resume = resumeQuestions({
    job: input.job,
    match: input.match,
    coreItems: input.coreItems,
  });
  return planSchema.parse({
    version: 1,
    language: 'en',
    minutes,
    opening: openingText({ roleTitle: input.roleTitle, company: input.job.company, minutes }),
    items: [
      ...fitTime({ items: input.coreItems, resume, minutes }),
      ...resume,
      {
        id: 'candidate',
        kind: 'candidate',
        question:
          'Those were my questions. Now it is your turn: what would you like to know about the role?',
        criterion_id: null,
        requirement_ids: [],
        probes_max: 0,
        seconds: CANDIDATE_SECONDS,
      },
      {
        id: 'closing',
        kind: 'closing',
        question:
          'Thank you for your time and your answers. They are saved, and a person on the hiring team will read them. Goodbye.',
        criterion_id: null,
        requirement_ids: [],
        probes_max: 0,
        seconds: CLOSING_SECONDS,
      },
    ],
    facts: [...(input.facts ?? input.job.facts)],
    role_title: input.roleTitle,
  } satisfies Plan);
}

/** The first words: that an AI is speaking, what is recorded, how long it takes, who decides. */
export function openingText(input: {
  roleTitle: string;
  company: string | null;
  minutes: number;
}): string {
  const at = input.company ? ` at ${input.company}` : '';
  return [
    `Hello, and welcome. I am an AI interviewer, not a person. We will talk about the role of ${input.roleTitle}${at}.`,
    `It takes about ${input.minutes} minutes.`,
    'What you say or type is recorded as text, and a person on the hiring team reads it and decides; I do not.',
    'Everybody who applies for this role gets the same main questions.',
    'You can ask me to repeat or rephrase a question, skip one, take your time, or end at any moment.',
  ].join(' ');
}

/**
 * Core questions with follow-ups share the time that the rest leaves, in the proportion of their own times; those
 * without keep theirs.
 */
function fitTime(input: {
  items: readonly PlanItem[];
  resume: readonly PlanItem[];
  minutes: number;
}): PlanItem[] {
  const isShort = (item: PlanItem) => item.probes_max === 0;
  const fixed =
    FRAME_SECONDS +
    CANDIDATE_SECONDS +
    CLOSING_SECONDS +
    sumSeconds(input.resume) +
    sumSeconds(input.items.filter(isShort));
  const open = input.items.filter((item) => !isShort(item));
  const stretch = (input.minutes * 60 - fixed) / Math.max(sumSeconds(open), 1);
  const fitted = (seconds: number) =>
    Math.min(Math.max(Math.floor(seconds * stretch), CORE_SECONDS_MIN), CORE_SECONDS_MAX);
  return input.items.map((item) =>
    isShort(item) ? { ...item } : { ...item, seconds: fitted(item.seconds) },
  );
}

function sumSeconds(items: readonly PlanItem[]): number {
  return items.reduce((sum, item) => sum + item.seconds, 0);
}
