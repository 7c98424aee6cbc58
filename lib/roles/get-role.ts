import { db } from '#lib/db/client.ts';
import {
  type Criterion,
  criterionSchema,
  type PlanItem,
  planItemSchema,
} from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { type RoleSummary, roleInclude, roleSummary } from './role-view.ts';

export type RoleView = RoleSummary & {
  /** what the job description asks for; empty until it has been read */
  requirements: Requirement[];
  /** what interviews for this role are judged by; null before the first was prepared */
  criteria: {
    version: number;
    source: 'rules' | 'model' | 'person';
    items: Criterion[];
    core_questions: PlanItem[];
  } | null;
};

/** One role with its requirements and newest criteria; null when there is none with this id. */
export async function getRole(id: string): Promise<RoleView | null> {
  const row = await db().role.findUnique({
    where: { id },
    include: {
      ...roleInclude,
      document: { select: PROFILE_COLUMNS },
      criteria: { orderBy: { version: 'desc' }, take: 1 },
    },
  });
  if (!row) return null;
  const newest = row.criteria[0];
  return {
    ...roleSummary(row),
    requirements: effectiveJob(row.document)?.requirements ?? [],
    criteria: newest
      ? {
          version: newest.version,
          source: newest.source as 'rules' | 'model' | 'person',
          items: criterionSchema.array().parse(newest.criteria),
          core_questions: planItemSchema.array().parse(newest.coreItems),
        }
      : null,
  };
}
