import type { Prisma } from '#lib/db/client.ts';
import { messageOfCode } from '#lib/errors.ts';
import { type RequirementMatch, requirementMatchSchema } from '#lib/profiles/profile-schemas.ts';
import { type Criterion, criterionSchema, type Plan, planSchema } from './plan/plan-schema.ts';

/** What a view of an interview is made from. */
export const interviewInclude = {
  role: true,
  candidate: true,
  criteriaVersion: true,
  reports: {
    select: { status: true, version: true, stage: true, errorCode: true },
    orderBy: { version: 'desc' },
    take: 1,
  },
} as const satisfies Prisma.InterviewInclude;

export type InterviewRow = Prisma.InterviewGetPayload<{ include: typeof interviewInclude }>;

export const INTERVIEW_STATUSES = [
  'preparing',
  'ready',
  'in_progress',
  'paused',
  'completed',
  'abandoned',
  'failed',
] as const;
export type InterviewStatus = (typeof INTERVIEW_STATUSES)[number];
export type InterviewEndReason = 'candidate' | 'plan_done' | 'time' | 'recruiter' | 'abandoned';
export type ReportStatus = 'pending' | 'running' | 'ready' | 'failed';
export type Failure = { code: string; message: string } | null;

export type InterviewSummary = {
  interview_id: string;
  status: InterviewStatus;
  error: Failure;
  role: { role_id: string; title: string };
  candidate: { candidate_id: string; name: string | null };
  jd_id: string;
  resume_id: string;
  end_reason: InterviewEndReason | null;
  created_at: string;
  started_at: string | null;
  ended_at: string | null;
  active_ms: number;
  is_example: boolean;
  /** the newest version; null before there is one */
  report: { status: ReportStatus; version: number } | null;
};

export type InterviewView = InterviewSummary & {
  plan: Plan | null;
  plan_source: 'rules' | 'model' | 'person' | null;
  requirement_match: RequirementMatch[] | null;
  /** what the interview is judged by */
  criteria: { version: number; source: 'rules' | 'model' | 'person'; items: Criterion[] } | null;
};

/** One line of a list: who, what for, how far. */
export function interviewSummary(row: InterviewRow): InterviewSummary {
  const report = row.reports[0];
  return {
    interview_id: row.id,
    status: row.status as InterviewStatus,
    error: failureOf(row.errorCode),
    role: { role_id: row.roleId, title: row.role.title },
    candidate: { candidate_id: row.candidateId, name: row.candidate.name },
    jd_id: row.role.jdDocumentId,
    resume_id: row.candidate.resumeDocumentId,
    end_reason: row.endReason as InterviewEndReason | null,
    created_at: row.createdAt.toISOString(),
    started_at: row.startedAt?.toISOString() ?? null,
    ended_at: row.endedAt?.toISOString() ?? null,
    active_ms: row.activeMs,
    is_example: row.isExample,
    report: report ? { status: report.status as ReportStatus, version: report.version } : null,
  };
}

/** The whole of an interview for a recruiter: the summary, the plan, the match and the criteria. */
export function interviewView(row: InterviewRow): InterviewView {
  const { criteriaVersion } = row;
  return {
    ...interviewSummary(row),
    plan: row.plan === null ? null : planSchema.parse(row.plan),
    plan_source: row.planSource as InterviewView['plan_source'],
    requirement_match:
      row.requirementMatch === null
        ? null
        : requirementMatchSchema.array().parse(row.requirementMatch),
    criteria: criteriaVersion && {
      version: criteriaVersion.version,
      source: criteriaVersion.source as 'rules' | 'model' | 'person',
      items: criterionSchema.array().parse(criteriaVersion.criteria),
    },
  };
}

/** A stored code with its sentence. */
export function failureOf(code: string | null): Failure {
  return code === null ? null : { code, message: messageOfCode(code) };
}
