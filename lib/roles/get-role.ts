import { db } from '#lib/db/client.ts';
import {
  type Criterion,
  criterionSchema,
  type PlanItem,
  planItemSchema,
} from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { criteriaInUse } from './criteria-in-use.ts';
import { factsOf } from './role-facts.ts';
import { type RoleSummary, roleInclude, roleSummary } from './role-view.ts';

export type RoleView = RoleSummary & {
  /** what the job description asks for; empty until it has been read */
  requirements: Requirement[];
  /** what interviews prepared from now on are judged by; null before the first draft */
  criteria: {
    version: number;
    source: 'rules' | 'model' | 'person';
    items: Criterion[];
    core_questions: PlanItem[];
  } | null;
  /** all an interviewer may tell of it */
  facts: string[];
};

/** One role with its requirements, facts and the criteria in use; null when there is none with this id. */
export async function getRole(id: string): Promise<RoleView | null> {
  const row = await db().role.findUnique({
    where: { id },
    include: {
      ...roleInclude,
      document: { select: PROFILE_COLUMNS },
    },
  });
  if (!row) return null;
  const inUse = await criteriaInUse(db(), id);
  const job = effectiveJob(row.document);
  return {
    ...roleSummary(row),
    requirements: job?.requirements ?? [],
    facts: factsOf(row, job),
    criteria: inUse
      ? {
          version: inUse.version,
          source: inUse.source as 'rules' | 'model' | 'person',
          items: criterionSchema.array().parse(inUse.criteria),
          core_questions: planItemSchema.array().parse(inUse.coreItems),
        }
      : null,
  };
}
