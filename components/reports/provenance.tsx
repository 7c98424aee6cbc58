import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatDuration, formatNumber } from '#components/ui/format.ts';
import { Section } from '#components/ui/page-header.tsx';
import { ExactTime, RelativeTime } from '#components/ui/time.tsx';
import type { ReportAnswer } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { CompareVersions } from './compare-versions.tsx';

const text = messages.reports.provenance;

/** Where a report comes from, so that it can be made and checked again; and its other versions. */
export function Provenance({
  answer,
  report,
  interviewId,
  actions,
}: {
  answer: ReportAnswer;
  report: InterviewReport;
  interviewId: string;
  actions?: ReactNode;
}) {
  const { provenance } = report;
  const readable = answer.versions
    .filter(({ status }) => status === 'ready')
    .map(({ version }) => version);
  const facts: [string, ReactNode][] = [
    [
      text.analyst,
      provenance.analyst === 'built_in'
        ? messages.reports.glance.builtIn
        : provenance.models.join(', '),
    ],
    [text.criteria, String(provenance.criteria_version)],
    [text.created, <ExactTime key="c" at={provenance.created_at} />],
    ...(provenance.runs === null ? [] : [[text.runs, String(provenance.runs)] as [string, string]]),
    ...(provenance.based_on_version === null
      ? []
      : [[text.basedOn, text.version(provenance.based_on_version)] as [string, string]]),
    ...(provenance.put_back_sentences === 0
      ? []
      : [[text.putBack, String(provenance.put_back_sentences)] as [string, string]]),
    [text.took, formatDuration(provenance.took_ms)],
    [
      text.tokens,
      provenance.tokens
        ? text.tokensValue(
            formatNumber(provenance.tokens.input),
            formatNumber(provenance.tokens.output),
          )
        : messages.common.notMeasured,
    ],
    [text.transcript, <Hash key="t" value={provenance.transcript_hash} />],
    [text.inputs, <Hashes key="i" values={provenance.input_hashes} />],
    [text.prompts, <Hashes key="p" values={provenance.prompt_hashes} />],
  ];
  return (
    <Section title={text.title} aside={actions}>
      <dl className="grid grid-cols-1">
        {facts.map(([label, value]) => (
          <div
            key={label}
            className="grid grid-cols-1 gap-x-4 border-t border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
          >
            <dt className="text-ink-3">{label}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ))}
      </dl>
      {answer.versions.length < 2 ? null : (
        <>
          <h3 className="eyebrow mt-6 mb-1">{text.versions}</h3>
          <ul className="max-w-text">
            {answer.versions.map((version, position) => (
              <li
                key={version.version}
                className="flex flex-wrap items-center gap-x-4 border-t border-line py-2"
              >
                <span className="font-medium">{text.version(version.version)}</span>
                <RelativeTime at={version.created_at} className="text-ink-3" />
                <span className="ms-auto text-sm text-ink-3">
                  {version.version === answer.version ? (
                    text.shown
                  ) : version.status === 'ready' ? (
                    <Link
                      href={`?tab=overview&version=${version.version}`}
                      aria-label={text.showVersion(version.version)}
                      className="inline-flex min-h-6 items-center text-accent underline underline-offset-3 pointer-coarse:-my-2 pointer-coarse:min-h-10 pointer-coarse:min-w-10 pointer-coarse:justify-end"
                    >
                      {text.show}
                    </Link>
                  ) : (
                    messages.interviews.stage[
                      version.status === 'failed' ? 'report_failed' : 'report_pending'
                    ]
                  )}
                  {position === 0 && answer.version !== version.version ? ` (${text.newest})` : ''}
                </span>
              </li>
            ))}
          </ul>
          {readable.length < 2 ? null : (
            <CompareVersions interviewId={interviewId} versions={readable} />
          )}
        </>
      )}
    </Section>
  );
}

function Hash({ value }: { value: string }) {
  return <code className="font-mono text-sm break-all text-ink-2">{value}</code>;
}

function Hashes({ values }: { values: Record<string, string> }) {
  const entries = Object.entries(values);
  if (entries.length === 0) return messages.common.none;
  return (
    <ul className="grid gap-1">
      {entries.map(([name, value]) => (
        <li key={name}>
          <span className="text-sm text-ink-3">{text.inputNames[name] ?? name} </span>
          <Hash value={value} />
        </li>
      ))}
    </ul>
  );
}
