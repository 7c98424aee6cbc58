import type { ReactNode } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';

const text = messages.reports.needsPerson;

/** Says which criteria have no level because a model failed, and offers to ask it again for those alone. */
export function NeedsPerson({ report, retry }: { report: InterviewReport; retry?: ReactNode }) {
  const failed = report.competencies.filter((competency) => competency.is_retryable);
  if (failed.length === 0) return null;
  return (
    <Banner
      tone="caution"
      title={text.title(failed.length)}
      action={retry ? <span className="print:hidden">{retry}</span> : null}
    >
      {text.text(failed.map(({ name }) => name).join(', '))}
    </Banner>
  );
}
