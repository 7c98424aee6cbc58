import type { Criterion, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { otherRequirementQuestions } from '#lib/interviews/plan/requirement-question.ts';
import { requirementTopic } from '#lib/interviews/plan/requirement-topic.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import type { Competency, InterviewReport } from './report-schema.ts';
import type { RequirementFinding } from './requirement-status.ts';

/** More than a next interview has room for helps nobody. */
const QUESTIONS_MAX = 6;

type NextQuestion = InterviewReport['next_round'][number];

/** Questions that would close what stands open: must-haves first, then criteria, then wishes. */
export function nextRound(input: {
  job: JobProfile;
  requirements: readonly RequirementFinding[];
  competencies: readonly Competency[];
  criteria: readonly Criterion[];
  items: readonly PlanItem[];
}): NextQuestion[] {
  const musts = input.requirements.filter(({ kind }) => kind === 'must');
  const rank: Record<RequirementFinding['status'], number> = {
    contradicted: 0,
    not_covered: 1,
    claimed: 2,
    confirmed: 3,
  };
  const openMusts = musts
    .filter(({ status }) => status !== 'confirmed')
    .sort((a, b) => rank[a.status] - rank[b.status])
    .map((finding) => forRequirement(finding, input.job));
  const openCriteria = input.competencies.flatMap((competency) =>
    forCompetency(competency, input.items),
  );
  const openWishes = input.requirements
    .filter(({ kind, status }) => kind === 'nice' && status === 'not_covered')
    .map((finding) => forRequirement(finding, input.job));
  return [...openMusts, ...openCriteria, ...openWishes].slice(0, QUESTIONS_MAX);
}

function forRequirement(finding: RequirementFinding, job: JobProfile): NextQuestion {
  const requirement = job.requirements.find(({ id }) => id === finding.requirement_id);
  const topic = (requirement && requirementTopic(requirement)) ?? `“${finding.text}”`;
  const [comesClosest = '', lastTime = comesClosest] = otherRequirementQuestions(
    requirement ?? { text: finding.text, skills: [] },
  );
  switch (finding.status) {
    case 'contradicted':
      return {
        question: `One point of the job is this: ${topic}. What would you need for it, and what comes closest so far?`,
        reason: `The candidate said that this is not given: ${finding.text}`,
      };
    case 'not_covered':
      return {
        question: comesClosest,
        reason: `Neither interview nor résumé shows: ${finding.text}`,
      };
    case 'claimed':
    case 'confirmed':
      return {
        question: lastTime,
        reason: `Named, but not told by an example: ${finding.text}`,
      };
    default:
      return finding.status satisfies never;
  }
}

function forCompetency(competency: Competency, items: readonly PlanItem[]): NextQuestion[] {
  const question = items.find(
    ({ criterion_id }) => criterion_id === competency.criterion_id,
  )?.question;
  if (!question) return [];
  if (competency.status === 'not_assessed') {
    return [{ question, reason: `Not assessed: ${competency.name}` }];
  }
  if (competency.status === 'assessed' && competency.confidence === 'low') {
    return [{ question, reason: `Little evidence so far: ${competency.name}` }];
  }
  return [];
}
