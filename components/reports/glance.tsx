import type { ReactNode } from 'react';
import { formatDuration, formatNumber, formatPercent } from '#components/ui/format.ts';
import { ExactTime, RelativeTime } from '#components/ui/time.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { figuresOf } from '#lib/reports/report-words.ts';

const text = messages.reports.glance;

/** The figures of the interview, computed, at the side of the report. */
export function Glance({ report }: { report: InterviewReport }) {
  const { data_quality: quality, provenance } = report;
  const endReasons: Record<string, string> = messages.interviews.endReason;
  const facts: [string, ReactNode][] = [
    [text.length, formatDuration(quality.duration_ms)],
    ...figuresOf(report),
    [text.quotes, formatNumber(report.evidence.length)],
    ...(quality.recognition_confidence === null
      ? []
      : [[text.recognition, formatPercent(quality.recognition_confidence)] as [string, string]]),
    ...(quality.turns_with_gaps > 0
      ? [[text.gaps, formatNumber(quality.turns_with_gaps)] as [string, string]]
      : []),
    ...(quality.forced_turns > 0
      ? [[text.forced, formatNumber(quality.forced_turns)] as [string, string]]
      : []),
    [text.ended, endReasons[quality.end_reason] ?? quality.end_reason],
    [text.analyst, provenance.analyst === 'built_in' ? text.builtIn : provenance.models.join(', ')],
    [
      text.made,
      <span key="made">
        <RelativeTime at={provenance.created_at} className="print:hidden" />
        <ExactTime at={provenance.created_at} className="hidden print:inline" />
      </span>,
    ],
    [text.version, String(provenance.report_version)],
  ];
  return (
    <dl className="grid gap-x-8 text-sm sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-1">
      {facts.map(([label, value]) => (
        <div key={label} className="flex justify-between gap-4 border-t border-line py-1.5">
          <dt className="whitespace-nowrap text-ink-3">{label}</dt>
          <dd className="min-w-0 text-end break-words">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
