import type { JobProfile, Requirement } from '#lib/profiles/profile-schemas.ts';
import { chooseCompetencies, signalCount } from './choose-competencies.ts';
import type { Competency } from './competency-library.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { isCredential, joinNames, requirementTopic } from './requirement-topic.ts';

/** What a role's interviews have in common: what they are judged by, and what everybody is asked. */
export type CriteriaDraft = { criteria: Criterion[]; coreItems: PlanItem[] };

export const CORE_PROBES_MAX = 2;
/** Time of one core question; `makePlan` fits it to the length of the interview. */
export const CORE_SECONDS = 150;
const CREDENTIALS_SECONDS = 45;
/** Skills named in one question; more would be a list, not a question. */
const TOPICS_PER_QUESTION = 3;
/** Questions about the work itself at most, so that time is left for the rest. */
const PRACTICE_QUESTIONS_MAX = 2;

/**
 * Criteria and core questions from the job description and the shipped library, without a model. Every
 * requirement is tied to the question it can show in; a must-have is always reachable.
 */
export function draftByRules(job: JobProfile): CriteriaDraft {
  const { practice, others } = chooseCompetencies(job);
  const chosen: Competency[] = [practice, ...others];
  const criteria = chosen.map((competency) => toCriterion(competency));
  const variant = stableNumber(`${job.title ?? ''}${job.requirements.length}`);

  const credentials = job.requirements.filter(isCredential);
  const rest = job.requirements.filter((requirement) => !isCredential(requirement));
  const byCompetency = new Map<string, Requirement[]>(chosen.map(({ id }) => [id, []]));
  for (const requirement of rest) {
    byCompetency.get(homeOf(requirement, others)?.id ?? practice.id)?.push(requirement);
  }

  const items: PlanItem[] = [];
  for (const group of practiceGroups(byCompetency.get(practice.id) ?? [])) {
    const topics = group.topics.slice(0, TOPICS_PER_QUESTION);
    const wordings = topics.length > 0 ? practice.topicQuestions : practice.questions;
    // The first names what the role asks for, the second what it asks for besides.
    const wording = pick(wordings, topics.length > 0 ? items.length : variant);
    items.push(
      coreItem({
        index: items.length,
        question: wording.replace('{topic}', joinNames(topics)),
        criterionId: practice.id,
        requirements: group.requirements,
      }),
    );
  }
  const mustCredentials = credentials.filter(({ kind }) => kind === 'must');
  for (const competency of others) {
    items.push(
      coreItem({
        index: items.length,
        question: pick(competency.questions, variant),
        criterionId: competency.id,
        requirements: byCompetency.get(competency.id) ?? [],
      }),
    );
  }
  if (mustCredentials.length > 0) {
    items.push(credentialItem({ index: items.length, criterionId: practice.id, credentials }));
  } else if (items[0]) {
    items[0].requirement_ids.push(...credentials.map(({ id }) => id));
  }
  return { criteria, coreItems: items };
}

/** The one direct question about what a person holds: short, without follow-ups, the same for everybody. */
export function credentialItem(input: {
  index: number;
  criterionId: string;
  credentials: readonly Requirement[];
}): PlanItem {
  const musts = input.credentials.filter(({ kind }) => kind === 'must');
  const topics = musts.map(requirementTopic).filter((topic) => topic !== null);
  const named = joinNames(topics.slice(0, TOPICS_PER_QUESTION));
  const question =
    topics.length === 0
      ? 'The role asks for certain qualifications. Which relevant qualifications or registrations do you hold?'
      : topics.length === 1
        ? `The role asks for the following: ${named}. Do you have this, and is it current?`
        : `The role asks for the following: ${named}. Which of these do you have?`;
  return {
    id: `core_${input.index + 1}`,
    kind: 'core',
    question,
    criterion_id: input.criterionId,
    requirement_ids: input.credentials.map(({ id }) => id),
    probes_max: 0,
    seconds: CREDENTIALS_SECONDS,
  };
}

export function coreItem(input: {
  index: number;
  question: string;
  criterionId: string;
  requirements: readonly Pick<Requirement, 'id'>[];
}): PlanItem {
  return {
    id: `core_${input.index + 1}`,
    kind: 'core',
    question: input.question,
    criterion_id: input.criterionId,
    requirement_ids: input.requirements.map(({ id }) => id),
    probes_max: CORE_PROBES_MAX,
    seconds: CORE_SECONDS,
  };
}

function toCriterion({ id, name, definition, anchors }: Competency): Criterion {
  return { id, name, definition, anchors: { ...anchors }, weight: 1 };
}

/** Which of the other competencies a requirement belongs to; a named skill always belongs to the practice. */
function homeOf(requirement: Requirement, others: readonly Competency[]): Competency | null {
  if (requirement.skills.length > 0) return null;
  let home: { competency: Competency; score: number } | null = null;
  for (const competency of others) {
    const score = signalCount(competency, requirement.text);
    if (score > 0 && (!home || score > home.score)) home = { competency, score };
  }
  return home?.competency ?? null;
}

type PracticeGroup = { topics: string[]; requirements: Requirement[] };

/** One question about the work, or two when the must-haves name more than one question can. */
function practiceGroups(requirements: readonly Requirement[]): PracticeGroup[] {
  const musts = requirements.filter(({ kind }) => kind === 'must');
  const named = musts.map((requirement) => ({ requirement, topic: requirementTopic(requirement) }));
  const withTopic = named.filter((entry) => entry.topic !== null);
  const count = withTopic.length > TOPICS_PER_QUESTION ? PRACTICE_QUESTIONS_MAX : 1;
  const groups: PracticeGroup[] = Array.from({ length: count }, () => ({
    topics: [],
    requirements: [],
  }));
  const size = Math.ceil(withTopic.length / count);
  withTopic.forEach(({ requirement, topic }, index) => {
    const group = groups[Math.min(count - 1, Math.floor(index / Math.max(size, 1)))];
    group?.requirements.push(requirement);
    if (topic) group?.topics.push(topic);
  });
  const unnamed = requirements.filter(
    (requirement) => !withTopic.some((entry) => entry.requirement === requirement),
  );
  groups[0]?.requirements.push(...unnamed);
  return groups;
}

function pick<T>(choices: readonly [T, ...T[]], number: number): T {
  return choices[number % choices.length] ?? choices[0];
}

/** The same text gives the same number: wording varies between roles, never between candidates of one. */
function stableNumber(text: string): number {
  let sum = 0;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum;
}
