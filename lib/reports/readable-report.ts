import { AppError } from '#lib/errors.ts';
import type { ReportAnswer } from './get-report.ts';
import type { InterviewReport } from './report-schema.ts';

/** Reads a version of one report, the newest without one, as far as its reader may. */
export type ReadReport = (version?: number) => Promise<(ReportAnswer & { hidden: boolean }) | null>;

/**
 * The version asked for, else the newest that is ready, though a newer one is being made. Throws `not_found`,
 * and `not_ready` for a version that is not there yet, failed, or is held back from this reader.
 */
export async function requireReadableReport(
  read: ReadReport,
  version: number | undefined,
): Promise<InterviewReport> {
  const asked = await read(version);
  if (!asked) throw new AppError('not_found', 'There is no such version of a report.');
  const ready = asked.versions.find(({ status }) => status === 'ready');
  const answer =
    version === undefined && asked.status !== 'ready' && ready ? await read(ready.version) : asked;
  if (answer?.hidden) {
    throw new AppError(
      'not_ready',
      'The report is held back until you have given your own levels.',
    );
  }
  if (!answer?.report) throw new AppError('not_ready', 'There is no report to read yet.');
  return answer.report;
}

/** The name of a report's file: the interview's id and the version, nothing of a person. */
export function reportFilename(
  interviewId: string,
  { report, ending }: { report: InterviewReport; ending: 'pdf' | 'json' },
): string {
  return `report-${interviewId}-v${report.provenance.report_version}.${ending}`;
}
