import {
  type JobProfile,
  type Requirement,
  type RequirementMatch,
  requirementMatchSchema,
  requirementSchema,
} from '#lib/profiles/profile-schemas.ts';

// Interviews planned before requirements could be corrected have none beside their match.
const plannedMatchSchema = requirementMatchSchema.extend({
  requirement: requirementSchema.nullish(),
});
type PlannedMatch = RequirementMatch & { requirement: Requirement | null };

/**
 * The match of an interview as it is kept with it: each beside its requirement as it was then. What a person
 * corrects later in the job description changes neither the plan nor the report of an interview that was planned
 * before; those that are prepared later use what is corrected.
 */
export function plannedMatch(job: JobProfile, match: readonly RequirementMatch[]): PlannedMatch[] {
  const requirements = new Map(job.requirements.map((each) => [each.id, each]));
  return match.map((each) => ({
    ...each,
    requirement: requirements.get(each.requirement_id) ?? null,
  }));
}

/** The requirements an interview was planned by, in their order; null where they were not kept. */
export function plannedRequirements(stored: unknown): Requirement[] | null {
  const match = plannedMatchSchema.array().safeParse(stored);
  if (!match.success || match.data.length === 0) return null;
  const requirements = match.data.flatMap(({ requirement }) => requirement ?? []);
  return requirements.length === match.data.length ? requirements : null;
}
