import type { JobProfile, Requirement } from '#lib/profiles/profile-schemas.ts';
import { chooseCompetencies, signalCount } from './choose-competencies.ts';
import type { Competency } from './competency-library.ts';
import { canExpire, isCredential } from './credentials.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { namedAttribute } from './protected-attributes.ts';
import { isPerson } from './requirement-question.ts';
import { askedFor, topicOf } from './requirement-topic.ts';
import { joinNames, namesThatFit, SPOKEN_WORDS_MAX, wordCount } from './spoken-words.ts';
import type { Topic } from './topic-form.ts';
import { topicNames } from './topic-names.ts';

/** What a role's interviews have in common: what they are judged by, and what everybody is asked. */
export type CriteriaDraft = { criteria: Criterion[]; coreItems: PlanItem[] };

export const CORE_PROBES_MAX = 2;
/** Time of one core question; `makePlan` fits it to the length of the interview. */
export const CORE_SECONDS = 150;
const CREDENTIALS_SECONDS = 45;
/** Names in one question; more would be a list, not a question. */
const TOPICS_PER_QUESTION = 4;
/** Must-haves that one question names. */
const MUSTS_PER_QUESTION = 3;
const CREDENTIALS_PER_QUESTION = 3;
/** Questions about the work itself at most, so that time is left for the rest. */
const PRACTICE_QUESTIONS_MAX = 2;

/**
 * Criteria and core questions from the job description and the shipped library, without a model. Every
 * requirement is tied to the question it can show in; a must-have is always reachable. `turn` counts the drafts of
 * a role: each takes the next wording where the library has several.
 */
export function draftByRules(job: JobProfile, { turn = 0 }: { turn?: number } = {}): CriteriaDraft {
  const { practice, others } = chooseCompetencies(job);
  const chosen: Competency[] = [practice, ...others];
  const criteria = chosen.map((competency) => toCriterion(competency));
  const variant = stableNumber(`${job.title ?? ''}${job.requirements.length}`) + turn;

  const credentials = job.requirements.filter(isCredential);
  const rest = job.requirements.filter((requirement) => !isCredential(requirement));
  const byCompetency = new Map<string, Requirement[]>(chosen.map(({ id }) => [id, []]));
  for (const requirement of rest) {
    byCompetency.get(homeOf(requirement, others)?.id ?? practice.id)?.push(requirement);
  }

  const items: PlanItem[] = [];
  for (const group of practiceGroups(byCompetency.get(practice.id) ?? [])) {
    items.push(
      coreItem({
        index: items.length,
        question:
          // The first names what the role asks for, the second what it asks for besides.
          naming(pick(practice.topicQuestions, items.length), topicsOf(group)) ??
          pick(practice.questions, variant + items.length),
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
  const topics = musts.flatMap((requirement) =>
    namedAttribute(requirement.text) === null ? (topicOf(requirement) ?? []) : [],
  );
  return {
    id: `core_${input.index + 1}`,
    kind: 'core',
    question: credentialQuestion(topics, musts.some(canExpire)),
    criterion_id: input.criterionId,
    requirement_ids: input.credentials.map(({ id }) => id),
    probes_max: 0,
    seconds: CREDENTIALS_SECONDS,
  };
}

function credentialQuestion(topics: readonly Topic[], expires: boolean): string {
  const several = 'The role asks for the following:';
  // Somebody is a nurse, and has a degree.
  const ofPerson = topics.some(isPerson);
  const which = ofPerson ? 'Which of these apply to you?' : 'Which of these do you have?';
  const fitting = namesThatFit(topics.map(askedFor), {
    frameWords: wordCount(`${several} ${which}`),
    most: CREDENTIALS_PER_QUESTION,
  });
  const [first] = fitting;
  if (first === undefined) {
    return 'The role asks for certain qualifications. Which relevant qualifications or registrations do you hold?';
  }
  if (fitting.length > 1) return `${several} ${fitting.join('; ')}. ${which}`;
  const holds = ofPerson ? 'Does this apply to you' : 'Do you have this';
  const rest = expires ? ', and is it valid today' : ', or something equivalent';
  const whole = `The role asks for ${first}. ${holds}${ofPerson ? ' today' : rest}?`;
  return wordCount(whole) <= SPOKEN_WORDS_MAX ? whole : `The role asks for ${first}. ${holds}?`;
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

/**
 * Which of the other competencies a requirement belongs to. One that names tools or techniques belongs to the
 * practice; one whose every skill is a competency by itself ("communication skills") belongs there.
 */
function homeOf(requirement: Requirement, others: readonly Competency[]): Competency | null {
  const names = requirement.skills.map(({ name }) => name);
  let home: { competency: Competency; score: number } | null = null;
  for (const competency of others) {
    const score = signalCount(competency, requirement.text);
    const fits = names.every((name) => signalCount(competency, name) > 0);
    if (fits && score > 0 && (!home || score > home.score)) home = { competency, score };
  }
  return home?.competency ?? null;
}

/** The question with as many of the topics as can be followed by ear; null when not even one fits. */
export function naming(wording: string, topics: readonly string[]): string | null {
  const frameWords = wordCount(wording) - 1;
  const fitting = namesThatFit(topics, { frameWords, most: TOPICS_PER_QUESTION });
  return fitting.length === 0 ? null : wording.replace('{topic}', () => joinNames(fitting));
}

type PracticeGroup = { requirements: Requirement[]; named: Requirement[] };

/** One question about the work, or two when the must-haves name more than one question can. */
function practiceGroups(requirements: readonly Requirement[]): PracticeGroup[] {
  const named = requirements.filter(
    (requirement) => requirement.kind === 'must' && nameable(requirement).length > 0,
  );
  const count = named.length > MUSTS_PER_QUESTION ? PRACTICE_QUESTIONS_MAX : 1;
  const size = Math.max(1, Math.ceil(named.length / count));
  const groups = Array.from({ length: count }, (_, index): PracticeGroup => {
    const own = named.slice(index * size, (index + 1) * size);
    return { named: own, requirements: [...own] };
  });
  groups[0]?.requirements.push(
    ...requirements.filter((requirement) => !named.includes(requirement)),
  );
  return groups;
}

/** What nobody may be judged by is named in no question, whatever the job description says. */
function nameable(requirement: Requirement): string[] {
  return namedAttribute(requirement.text) === null ? topicNames(requirement) : [];
}

/** What a question names: the first skill of each of its must-haves, then their second ones, as far as it goes. */
function topicsOf(group: PracticeGroup): string[] {
  const lists = group.named.slice(0, TOPICS_PER_QUESTION).map(nameable);
  const chosen = new Set<string>();
  for (let depth = 0; depth < TOPICS_PER_QUESTION; depth += 1) {
    for (const list of lists) {
      const name = list[depth];
      if (name !== undefined && chosen.size < TOPICS_PER_QUESTION) chosen.add(name);
    }
  }
  return lists.flat().filter((name, index, all) => chosen.has(name) && all.indexOf(name) === index);
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
