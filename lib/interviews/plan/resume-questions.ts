import type { JobProfile, Requirement, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { PlanItem } from './plan-schema.ts';
import { isCredential, requirementTopic } from './requirement-topic.ts';

export const RESUME_QUESTIONS_MAX = 2;
const RESUME_SECONDS = 90;
/** More names in one question are a list, and no question. */
const MISSING_NAMED_MAX = 3;
/** A requirement is quoted no longer than this. */
const QUOTE_CHARACTERS_MAX = 140;

/**
 * Up to two questions where the résumé leaves a requirement open: must-haves it does not show, then
 * must-haves it only names, then wishes it does not show. They belong to no criterion: levels rest on the
 * questions that everybody is asked, these only settle requirements.
 */
export function resumeQuestions(input: {
  job: JobProfile;
  match: readonly RequirementMatch[];
  coreItems: readonly PlanItem[];
}): PlanItem[] {
  return openRequirements(input)
    .slice(0, RESUME_QUESTIONS_MAX)
    .map(({ requirement, match }, index) => ({
      id: `resume_${index + 1}`,
      kind: 'resume',
      question: wordingOf(requirement, match),
      criterion_id: null,
      requirement_ids: [requirement.id],
      probes_max: 1,
      seconds: RESUME_SECONDS,
    }));
}

export type OpenRequirement = {
  requirement: Requirement;
  match: RequirementMatch | undefined;
};

/** Requirements that the résumé leaves open and nobody is asked for directly, the most pressing first. */
export function openRequirements(input: {
  job: JobProfile;
  match: readonly RequirementMatch[];
  coreItems: readonly PlanItem[];
}): OpenRequirement[] {
  // What everybody is asked directly (the qualifications) needs no second question.
  const askedDirectly = new Set(
    input.coreItems
      .filter(({ probes_max }) => probes_max === 0)
      .flatMap(({ requirement_ids }) => requirement_ids),
  );
  const matchOf = new Map(input.match.map((each) => [each.requirement_id, each]));
  return input.job.requirements
    .filter(({ id }) => !askedDirectly.has(id))
    .map((requirement) => {
      const match = matchOf.get(requirement.id);
      return { requirement, match, rank: rankOf(requirement, match?.status ?? 'not_found') };
    })
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ requirement, match }) => ({ requirement, match }));
}

/** Ways to ask for a requirement that the résumé leaves open, the usual one first. */
export function wordingsOf({ requirement, match }: OpenRequirement): string[] {
  const what = requirementTopic(requirement) ?? quoted(requirement.text);
  return [
    wordingOf(requirement, match),
    ...(isCredential(requirement)
      ? [`Which documents could you show for this point of the job description: ${what}?`]
      : [
          `Let us look at one point of the job description: ${what}. Which piece of your work comes closest to it, and what did you do there yourself?`,
          `When did you last need this: ${what}? Tell me what the task was and what you did, step by step.`,
        ]),
  ];
}

function rankOf(requirement: Requirement, status: RequirementMatch['status']): number | null {
  if (status === 'evidence_found') return null;
  if (requirement.kind === 'must') return status === 'not_found' ? 0 : 1;
  // That a wish is only named is not worth a question of its own.
  return status === 'not_found' ? 2 : null;
}

function wordingOf(requirement: Requirement, match: RequirementMatch | undefined): string {
  const status = match?.status ?? 'not_found';
  // Of several things that are asked for, the résumé may name some: the question is about the others.
  const missing = status === 'not_found' ? missingBesideFound(match) : null;
  const topic = missing ?? requirementTopic(requirement);
  if (isCredential(requirement)) {
    const what = topic ?? quoted(requirement.text);
    return status === 'not_found'
      ? `The role asks for ${what}, and I did not find it in your résumé. Do you have this, or are you working towards it?`
      : `Your résumé mentions ${what}. Do you have this today?`;
  }
  if (!topic) {
    return `One point of the job description reads: ${quoted(requirement.text)}. What have you done so far that comes closest to this?`;
  }
  return status === 'not_found'
    ? `The role asks for ${topic}, and I did not find it in your résumé. What have you done so far that shows this, or something close to it?`
    : `Your résumé mentions ${topic} without an example. Tell me about one piece of work where you used or did this yourself.`;
}

function missingBesideFound(match: RequirementMatch | undefined): string | null {
  const items = match?.items ?? [];
  const missing = items.filter(({ found }) => !found).map(({ name }) => name);
  if (missing.length === 0 || missing.length === items.length) return null;
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(
    missing.slice(0, MISSING_NAMED_MAX),
  );
}

function quoted(text: string): string {
  const bare = text.replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '');
  if (bare.length <= QUOTE_CHARACTERS_MAX) return `“${bare}”`;
  const cut = bare.slice(0, QUOTE_CHARACTERS_MAX);
  return `“${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …”`;
}
