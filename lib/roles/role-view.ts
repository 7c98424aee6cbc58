import type { Db, Prisma } from '#lib/db/client.ts';

export const roleInclude = {
  criteria: { select: { version: true, approvedAt: true }, orderBy: { version: 'desc' } },
  interviews: {
    select: {
      status: true,
      reports: { select: { status: true }, orderBy: { version: 'desc' }, take: 1 },
    },
  },
} as const satisfies Prisma.RoleInclude;

export type RoleRow = Prisma.Result<
  Db['role'],
  { include: typeof roleInclude },
  'findUniqueOrThrow'
>;

/** Interviews of a role by how far they are. */
export type StageCounts = {
  preparing: number;
  ready: number;
  /** under way or paused */
  in_progress: number;
  /** ended, the report is being made */
  reporting: number;
  /** the report is there */
  reported: number;
  /** preparation or report failed */
  failed: number;
};

export type RoleSummary = {
  role_id: string;
  title: string;
  jd_id: string;
  is_example: boolean;
  created_at: string;
  interview_count: number;
  counts: StageCounts;
  criteria_state: CriteriaState;
};

/**
 * What there is to judge by: nothing yet, a draft that nobody has approved, approved criteria, or approved ones with
 * a newer version beside them.
 */
export type CriteriaState = 'none' | 'draft' | 'approved' | 'changed';

export function roleSummary(row: RoleRow): RoleSummary {
  const counts: StageCounts = {
    preparing: 0,
    ready: 0,
    in_progress: 0,
    reporting: 0,
    reported: 0,
    failed: 0,
  };
  for (const interview of row.interviews) counts[stageOf(interview)] += 1;
  return {
    role_id: row.id,
    title: row.title,
    jd_id: row.jdDocumentId,
    is_example: row.isExample,
    created_at: row.createdAt.toISOString(),
    interview_count: row.interviews.length,
    counts,
    criteria_state: criteriaState(row.criteria),
  };
}

/** Of all versions of a role, the newest first. */
export function criteriaState(versions: readonly { approvedAt: Date | null }[]): CriteriaState {
  const [newest] = versions;
  if (!newest) return 'none';
  if (newest.approvedAt !== null) return 'approved';
  return versions.some(({ approvedAt }) => approvedAt !== null) ? 'changed' : 'draft';
}

/** Where an interview stands for the recruiter: its own status until it has ended, then that of its report. */
export function stageOf(interview: {
  status: string;
  reports: readonly { status: string }[];
}): keyof StageCounts {
  switch (interview.status) {
    case 'preparing':
    case 'ready':
    case 'failed':
      return interview.status;
    case 'in_progress':
    case 'paused':
      return 'in_progress';
    default: {
      const report = interview.reports[0]?.status;
      if (report === 'ready') return 'reported';
      return report === 'failed' ? 'failed' : 'reporting';
    }
  }
}
