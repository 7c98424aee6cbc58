import { requireInterview } from '#lib/interviews/get-interview.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { type Paper, writePdf } from './pdf-writer.ts';
import { reportContent } from './report-content.ts';

/** A report of an interview as a PDF. Throws `not_found` when there is no such interview. */
export async function reportPdf(
  interviewId: string,
  { report, paper }: { report: InterviewReport; paper: Paper },
): Promise<Buffer> {
  const interview = await requireInterview(interviewId);
  const { report_version: shown, created_at } = report.provenance;
  return writePdf(reportContent({ report, interview }), await pdfFonts(), {
    paper,
    title: messages.reports.pdf.title,
    createdAt: new Date(created_at),
    footer: (page, pages) => messages.reports.pdf.footer({ interviewId, shown, page, pages }),
    standInNote: messages.reports.pdf.standIns,
    titleStandInNote: messages.reports.pdf.titleStandIns,
  });
}
