import type { Recruiter } from '#lib/auth/principal.ts';
import { getReport, type ReportAnswer } from '#lib/reports/get-report.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { noteAiSeen } from './note-ai-seen.ts';
import { getVisibility } from './standing.ts';

export type VisibleReport = ReportAnswer & {
  /** the report is there, and held back until this person has given their own levels */
  hidden: boolean;
};

/**
 * The report for one person: `getReport`, without the report itself where own levels come first. Everything of it
 * is held back, since its words, counts and even the order of its quotes tell of levels; what a reviewer needs
 * comes with their review. A report without levels hides nothing. Every way out to a person goes through here. That
 * somebody saw levels before giving their own is noted. null as with `getReport`.
 */
export async function getVisibleReport(
  viewer: Recruiter,
  interviewId: string,
  version?: number,
): Promise<VisibleReport | null> {
  const answer = await getReport(interviewId, version);
  if (!answer?.report || viewer.kind === 'api_key' || !hasLevels(answer.report)) {
    return answer && { ...answer, hidden: false };
  }
  const visibility = await getVisibility(interviewId, viewer);
  if (!visibility?.ai) return { ...answer, report: null, hidden: true };
  await noteAiSeen(interviewId, viewer.id);
  return { ...answer, hidden: false };
}

/** Whether a report holds any judgement of the AI that a reviewer could lean on. */
export function hasLevels(report: InterviewReport): boolean {
  return report.overall.mean !== null || report.competencies.some(({ level }) => level !== null);
}
