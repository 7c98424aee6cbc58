import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { COMPETENCIES, GENERAL_PRACTICE, PRACTICES } from './competency-library.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { joinNames, topicNames } from './requirement-topic.ts';
import { openRequirements, wordingsOf } from './resume-questions.ts';

/** A question that could stand in the place of another, and what it would ask for. */
export type ProposedQuestion = Pick<PlanItem, 'question' | 'requirement_ids'>;

export type ProposalContext = {
  job: JobProfile;
  match: readonly RequirementMatch[];
  criteria: readonly Criterion[];
  /** every question of the plan, this one too */
  items: readonly PlanItem[];
  /** the question that another is wanted for */
  item: PlanItem;
  /** wordings that were seen already */
  seen: readonly string[];
};

/** Topics in one question; more would be a list. */
const TOPICS_MAX = 4;

/**
 * Another question for the same purpose, by rules: of a main question another wording of the shipped library, of a
 * résumé question the next gap of the résumé, then other wordings. Pure; goes round when everything was seen.
 */
export function proposeByRules(context: ProposalContext): ProposedQuestion {
  const { item } = context;
  const all = item.kind === 'resume' ? resumeProposals(context) : coreProposals(context);
  const used = new Set(context.items.map(({ question }) => question));
  const fresh = all.filter(({ question }) => !used.has(question));
  const seen = new Set(context.seen);
  return (
    fresh.find(({ question }) => !seen.has(question)) ??
    // All of them were seen: again from the one after the newest.
    fresh[
      (fresh.findIndex(({ question }) => question === context.seen.at(-1)) + 1) % fresh.length
    ] ?? { question: item.question, requirement_ids: item.requirement_ids }
  );
}

function resumeProposals(context: ProposalContext): ProposedQuestion[] {
  const { item, items } = context;
  const coreItems = items.filter(({ kind }) => kind === 'core');
  const open = openRequirements({ ...context, coreItems });
  const taken = new Set(
    items.filter(({ kind }) => kind === 'resume').flatMap(({ requirement_ids }) => requirement_ids),
  );
  const own = open.filter(({ requirement }) => item.requirement_ids.includes(requirement.id));
  const others = open.filter(({ requirement }) => !taken.has(requirement.id));
  return [
    ...others.flatMap((gap) => proposal(gap, 0)),
    ...[...own, ...others].flatMap((gap) => [...proposal(gap, 1), ...proposal(gap, 2)]),
    ...own.flatMap((gap) => proposal(gap, 0)),
  ];
}

function proposal(gap: Parameters<typeof wordingsOf>[0], wording: number): ProposedQuestion[] {
  const question = wordingsOf(gap)[wording];
  return question === undefined ? [] : [{ question, requirement_ids: [gap.requirement.id] }];
}

function coreProposals({ item, criteria, job }: ProposalContext): ProposedQuestion[] {
  const { requirement_ids } = item;
  const asked = job.requirements.filter(({ id }) => requirement_ids.includes(id));
  const topic = joinNames([...new Set(asked.flatMap(topicNames))].slice(0, TOPICS_MAX));
  const wordings =
    item.probes_max === 0 && topic !== ''
      ? directWordings(topic)
      : openWordings({ item, criteria, topic });
  return wordings.map((question) => ({ question, requirement_ids }));
}

/** For what a person holds or does not hold. */
function directWordings(topic: string): string[] {
  return [
    `One point everybody is asked: the role needs ${topic}. What of this do you have today?`,
    `Please tell me which of the following you have, and since when: ${topic}.`,
  ];
}

function openWordings({
  item,
  criteria,
  topic,
}: {
  item: PlanItem;
  criteria: readonly Criterion[];
  topic: string;
}): string[] {
  const practice = [...PRACTICES, GENERAL_PRACTICE].find(({ id }) => id === item.criterion_id);
  const competency = COMPETENCIES.find(({ id }) => id === item.criterion_id);
  const name = criteria.find(({ id }) => id === item.criterion_id)?.name.toLowerCase();
  const about = name ?? 'the work of this role';
  return [
    ...(practice && topic !== ''
      ? practice.topicQuestions.map((wording) => wording.replace('{topic}', topic))
      : []),
    ...(practice?.questions ?? competency?.questions ?? []),
    `Tell me about a piece of your own work in which ${about} counted most. What was the situation, and what did you do?`,
    `Think of a time when ${about} was difficult at work. What did you do, step by step, and what came of it?`,
  ];
}
