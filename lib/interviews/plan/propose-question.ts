import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { COMPETENCIES, GENERAL_PRACTICE, PRACTICES } from './competency-library.ts';
import { naming } from './draft-by-rules.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { openRequirements, wordingsOf } from './resume-questions.ts';
import { topicNames } from './topic-names.ts';

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
  const topics = [...new Set(asked.flatMap(topicNames))];
  const wordings =
    item.probes_max === 0 && topics.length > 0
      ? directWordings(topics)
      : openWordings({ item, criteria, topics });
  return wordings.map((question) => ({ question, requirement_ids }));
}

/** For what a person holds or does not hold. */
function directWordings(topics: readonly string[]): string[] {
  return [
    'The role also needs this: {topic}. What of it do you have today?',
    'Which of the following do you have, and since when: {topic}?',
  ].flatMap((wording) => naming(wording, topics) ?? []);
}

function openWordings({
  item,
  criteria,
  topics,
}: {
  item: PlanItem;
  criteria: readonly Criterion[];
  topics: readonly string[];
}): string[] {
  const practice = [...PRACTICES, GENERAL_PRACTICE].find(({ id }) => id === item.criterion_id);
  const competency = COMPETENCIES.find(({ id }) => id === item.criterion_id);
  const name = criteria.find(({ id }) => id === item.criterion_id)?.name.toLowerCase();
  const about = name ?? 'the work of this role';
  return [
    ...(practice?.topicQuestions ?? [])
      .filter((wording) => !isFrameOf(wording, item.question))
      .flatMap((wording) => naming(wording, topics) ?? []),
    ...(practice?.questions ?? competency?.questions ?? []),
    `Tell me about a piece of your own work in which ${about} counted most. What was the situation, and what did you do?`,
    `Think of a time when ${about} was difficult at work. What did you do, step by step, and what came of it?`,
  ];
}

/** Whether a question is this wording already, only about something else. */
function isFrameOf(wording: string, question: string): boolean {
  const [before = '', after = ''] = wording.split('{topic}');
  return question.startsWith(before) && question.endsWith(after);
}
