import { getUserNames } from '#lib/auth/users.ts';
import { db, type Prisma } from '#lib/db/client.ts';
import { type CriteriaWarning, criteriaWarnings } from '#lib/interviews/plan/check-criteria.ts';
import {
  type Criterion,
  criterionSchema,
  type PlanItem,
  planItemSchema,
} from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { versionInUse } from './criteria-in-use.ts';

/** Somebody who did something: `name` is null for an API key, and for a user who is gone. */
export type Actor = { id: string; name: string | null };

export type CriteriaVersionSummary = {
  version: number;
  source: 'rules' | 'model' | 'person';
  created_at: string;
  /** null where it was drafted while an interview was prepared */
  created_by: Actor | null;
  approved_at: string | null;
  approved_by: Actor | null;
  /** interviews prepared from now on are judged by it */
  in_use: boolean;
  /** interviews that were prepared with it */
  interview_count: number;
};

export type CriteriaVersionView = CriteriaVersionSummary & {
  criteria: Criterion[];
  core_questions: PlanItem[];
  weights_reason: string | null;
  warnings: CriteriaWarning[];
};

const rowInclude = {
  _count: { select: { interviews: true } },
} as const satisfies Prisma.CriteriaVersionInclude;
type Row = Prisma.CriteriaVersionGetPayload<{ include: typeof rowInclude }>;

/** All versions of a role's criteria, newest first; empty before the first draft. null when there is no such role. */
export async function listCriteriaVersions(
  roleId: string,
): Promise<CriteriaVersionSummary[] | null> {
  const role = await loadRole(roleId);
  if (!role) return null;
  const names = await namesOf(role.criteria);
  const inUse = versionInUse(role.criteria);
  return role.criteria.map((row) => summaryOf(row, { names, inUse }));
}

/** One version whole, the newest unless told which; null when there is no such role or version. */
export async function getCriteriaVersion(
  roleId: string,
  version?: number,
): Promise<CriteriaVersionView | null> {
  const role = await loadRole(roleId);
  const row = role?.criteria.find((each) => version === undefined || each.version === version);
  if (!role || !row) return null;
  const coreItems = planItemSchema.array().parse(row.coreItems);
  return {
    ...summaryOf(row, { names: await namesOf([row]), inUse: versionInUse(role.criteria) }),
    criteria: criterionSchema.array().parse(row.criteria),
    core_questions: coreItems,
    weights_reason: row.weightsReason,
    warnings: criteriaWarnings({ job: effectiveJob(role.document), coreItems }),
  };
}

async function loadRole(roleId: string) {
  return db().role.findUnique({
    where: { id: roleId },
    select: {
      document: { select: PROFILE_COLUMNS },
      criteria: { include: rowInclude, orderBy: { version: 'desc' } },
    },
  });
}

function namesOf(rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  return getUserNames(
    rows.flatMap(({ createdBy, approvedBy }) => [createdBy ?? [], approvedBy ?? []].flat()),
  );
}

function summaryOf(
  row: Row,
  { names, inUse }: { names: ReadonlyMap<string, string>; inUse: number | null },
): CriteriaVersionSummary {
  const actor = (id: string | null): Actor | null =>
    id === null ? null : { id, name: names.get(id) ?? null };
  return {
    version: row.version,
    source: row.source as CriteriaVersionSummary['source'],
    created_at: row.createdAt.toISOString(),
    created_by: actor(row.createdBy),
    approved_at: row.approvedAt?.toISOString() ?? null,
    approved_by: actor(row.approvedBy),
    in_use: row.version === inUse,
    interview_count: row._count.interviews,
  };
}
