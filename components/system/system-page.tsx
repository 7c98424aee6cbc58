import { Activity } from 'lucide-react';
import Link from 'next/link';
import { cn } from '#components/ui/cn.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { formatNumber, formatPercent } from '#components/ui/format.ts';
import { PageHeader, Section } from '#components/ui/page-header.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import {
  type Readiness,
  SYSTEM_PERIODS,
  type SystemSummary,
  TURN_TIMES,
} from '#lib/api/system-schemas.ts';
import { messages } from '#lib/messages.ts';
import { LatencyCurve } from './latency-curve.tsx';
import { ModelCalls } from './model-calls.tsx';
import { SystemParts } from './system-parts.tsx';

const text = messages.system;
type CountName = keyof typeof text.counts.names;
const COUNT_NAMES = Object.keys(text.counts.names) as CountName[];

/** How the installation does: what is well now, and how fast it answered in the period. */
export function SystemPage({ state, summary }: { state: Readiness; summary: SystemSummary }) {
  const { turns, documents, interviews } = summary;
  return (
    <div className="grid grid-cols-1 gap-10">
      <div>
        <PageHeader title={text.title} actions={<Periods current={summary.period} />} />
        <p className="mt-3 max-w-text text-md text-ink-2">{text.text}</p>
      </div>
      <SystemParts state={state} running={interviews.in_progress} />
      <Section
        title={text.glance.title}
        aside={turns.replies > 0 ? text.glance.replies(formatNumber(turns.replies)) : null}
      >
        {turns.answers === 0 ? (
          <EmptyState icon={<Activity />} title={text.glance.empty}>
            {text.glance.emptyText}
          </EmptyState>
        ) : (
          <>
            <Glance turns={turns} />
            {interviews.examples > 0 ? (
              <p className="mt-6 text-ink-2">
                {text.glance.examples(interviews.examples, interviews.held)}
              </p>
            ) : null}
          </>
        )}
      </Section>
      {turns.answers > 0 ? (
        <>
          <Section title={text.curve.title}>
            <LatencyCurve points={summary.over_time} />
          </Section>
          <Section title={text.times.title} text={text.times.text}>
            <Times times={turns.times} />
          </Section>
          <Section title={text.counts.title}>
            <Counts turns={turns} />
          </Section>
        </>
      ) : null}
      <Section title={text.models.title}>
        <ModelCalls models={summary.models} />
      </Section>
      <Section
        title={text.documents.title}
        aside={text.documents.text(formatNumber(documents.read), formatNumber(documents.failed))}
      >
        {documents.seconds.p50 !== null && documents.seconds.p95 !== null ? (
          <p className="text-ink-2">
            {text.documents.seconds(
              formatNumber(documents.seconds.p50),
              formatNumber(documents.seconds.p95),
            )}
          </p>
        ) : null}
      </Section>
      <p className="text-sm text-ink-3">{text.prometheus}</p>
    </div>
  );
}

function Periods({ current }: { current: SystemSummary['period'] }) {
  return (
    <nav aria-label={text.period} className="flex gap-1 rounded-md bg-sunken p-1">
      {SYSTEM_PERIODS.map((period) => (
        <Link
          key={period}
          href={`/settings/system?period=${period}`}
          aria-current={period === current ? 'page' : undefined}
          className={cn(
            'inline-flex min-h-8 items-center rounded-sm px-3 text-ink-2 transition-colors hover:text-ink',
            period === current && 'bg-surface font-medium text-ink',
          )}
        >
          {text.periods[period]}
        </Link>
      ))}
    </nav>
  );
}

function Glance({ turns }: { turns: SystemSummary['turns'] }) {
  const { first_word_ms } = turns.times;
  const share = (count: number | undefined) =>
    turns.replies === 0 ? null : formatPercent((count ?? 0) / turns.replies);
  const figures: [label: string, value: string | null][] = [
    [
      text.glance.firstWord,
      first_word_ms.p50 === null ? null : `${formatNumber(Math.round(first_word_ms.p50))} ms`,
    ],
    [text.glance.ratio, turns.word_ratio === null ? null : formatPercent(turns.word_ratio)],
    [text.glance.adopted, share(turns.speculation.adopted)],
    [text.glance.fillers, share(turns.counts.fillers)],
  ];
  return (
    <dl className="grid grid-cols-1 gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {figures.map(([label, value]) => (
        <div key={label} className="flex flex-col-reverse justify-end gap-1">
          <dt className="text-ink-2">{label}</dt>
          <dd className={value === null ? 'text-md text-ink-3' : 'text-xl tabular-nums'}>
            {value ?? text.glance.notMeasured}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Times({ times }: { times: SystemSummary['turns']['times'] }) {
  const ms = (value: number | null) =>
    value === null ? text.glance.notMeasured : formatNumber(Math.round(value));
  return (
    <Table>
      <thead>
        <tr>
          <HeadCell>{text.times.name}</HeadCell>
          <HeadCell className="text-end">{text.times.half}</HeadCell>
          <HeadCell className="text-end">{text.times.most}</HeadCell>
          <HeadCell className="text-end">{text.times.measured}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {TURN_TIMES.map((name) => (
          <tr key={name}>
            <Cell>
              {text.times.names[name]}
              <code className="block font-mono text-xs text-ink-3">{name}</code>
            </Cell>
            <Cell className="text-end tabular-nums">{ms(times[name].p50)}</Cell>
            <Cell className="text-end tabular-nums">{ms(times[name].p95)}</Cell>
            <Cell className="text-end text-ink-2 tabular-nums">{formatNumber(times[name].n)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Counts({ turns }: { turns: SystemSummary['turns'] }) {
  return (
    <Table>
      <thead>
        <tr>
          <HeadCell>{text.counts.happening}</HeadCell>
          <HeadCell className="text-end">{text.counts.turns}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {COUNT_NAMES.map((name) => (
          <tr key={name}>
            <Cell>{text.counts.names[name]}</Cell>
            <Cell className="text-end tabular-nums">{formatNumber(turns.counts[name] ?? 0)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
