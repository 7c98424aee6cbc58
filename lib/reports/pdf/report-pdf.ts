import { AppError } from '#lib/errors.ts';
import { requireInterview } from '#lib/interviews/get-interview.ts';
import { messages } from '#lib/messages.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { type Paper, writePdf } from './pdf-writer.ts';
import { reportContent } from './report-content.ts';

export type ReportPdf = { filename: string; bytes: Buffer };

/**
 * A report as a PDF: the version asked for, else the newest that can be read. The file is named after the
 * interview's id and holds no name. Throws `not_found`, and `not_ready` when that version is not there yet.
 */
export async function reportPdf(
  interviewId: string,
  { version, paper }: { version?: number | undefined; paper: Paper },
): Promise<ReportPdf> {
  const [interview, newest] = await Promise.all([
    requireInterview(interviewId),
    getReport(interviewId, version),
  ]);
  if (!newest) throw new AppError('not_found', 'This report has no such version.');
  const ready = newest.versions.find(({ status }) => status === 'ready');
  const { report } =
    version === undefined && !newest.report && ready
      ? ((await getReport(interviewId, ready.version)) ?? newest)
      : newest;
  if (!report) throw new AppError('not_ready', 'There is no report to read yet.');
  const { report_version: shown, created_at } = report.provenance;
  const bytes = await writePdf(reportContent({ report, interview }), await pdfFonts(), {
    paper,
    title: messages.reports.pdf.title,
    createdAt: new Date(created_at),
    footer: (page, pages) => messages.reports.pdf.footer({ interviewId, shown, page, pages }),
    standInNote: messages.reports.pdf.standIns,
  });
  return { filename: `report-${interviewId}-v${shown}.pdf`, bytes };
}
