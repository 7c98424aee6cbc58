import type { ReactNode } from 'react';
import { Provenance } from '#components/reports/provenance.tsx';
import { formatDuration } from '#components/ui/format.ts';
import { Section } from '#components/ui/page-header.tsx';
import { ExactTime } from '#components/ui/time.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewForPage, InterviewPageData } from './interview-for-page.ts';
import { PlanDifferences } from './plan-differences.tsx';
import { PlanPreview } from './plan-preview.tsx';

const text = messages.interviews.details;

/** How this interview came about: what it is judged by, its plan, its times, where the report comes from. */
export function DetailsPanel({
  interview,
  report,
  actions,
}: Pick<InterviewPageData, 'interview' | 'report'> & { actions?: ReactNode }) {
  const criteria = interview.criteria?.items ?? [];
  return (
    <div className="grid grid-cols-1 gap-10">
      {report?.report ? (
        <Provenance
          answer={report}
          report={report.report}
          interviewId={interview.interview_id}
          actions={actions}
        />
      ) : null}
      <Criteria criteria={criteria} />
      {interview.plan ? (
        <div className="grid grid-cols-1 gap-4">
          <PlanDifferences changes={interview.plan.core_changes} />
          <PlanPreview plan={interview.plan} source={interview.plan_source} criteria={criteria} />
        </div>
      ) : (
        <Section title={text.plan}>
          <p className="text-ink-3">{text.noPlan}</p>
        </Section>
      )}
      <Times interview={interview} />
    </div>
  );
}

function Criteria({ criteria }: { criteria: NonNullable<InterviewForPage['criteria']>['items'] }) {
  return (
    <Section title={text.criteria}>
      {criteria.length === 0 ? (
        <p className="text-ink-3">{text.criteriaNone}</p>
      ) : (
        criteria.map((criterion) => (
          <article
            key={criterion.id}
            className="grid gap-x-8 gap-y-2 border-t border-line py-4 lg:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <h3 className="text-base">{criterion.name}</h3>
            <div>
              <p className="max-w-text text-ink-2">{criterion.definition}</p>
              <dl className="mt-2 grid max-w-text grid-cols-[1.5rem_minmax(0,1fr)] gap-y-1">
                {([1, 3, 5] as const).map((level) => (
                  <div key={level} className="contents">
                    <dt className="font-medium text-level-ink">{level}</dt>
                    <dd className="text-ink-2">{criterion.anchors[level]}</dd>
                  </div>
                ))}
              </dl>
            </div>
          </article>
        ))
      )}
    </Section>
  );
}

function Times({ interview }: { interview: InterviewForPage }) {
  const facts: [string, ReactNode][] = [
    [text.created, <ExactTime key="c" at={interview.created_at} />],
    [
      text.started,
      interview.started_at ? <ExactTime key="s" at={interview.started_at} /> : messages.common.none,
    ],
    [
      text.ended,
      interview.ended_at ? <ExactTime key="e" at={interview.ended_at} /> : messages.common.none,
    ],
    [text.length, interview.active_ms > 0 ? formatDuration(interview.active_ms) : '–'],
    [
      text.id,
      <code key="i" className="font-mono text-sm break-all">
        {interview.interview_id}
      </code>,
    ],
  ];
  return (
    <Section title={text.timeline}>
      <dl className="grid max-w-text grid-cols-[8rem_minmax(0,1fr)] gap-x-4">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="border-t border-line py-2 text-ink-3">{label}</dt>
            <dd className="border-t border-line py-2">{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
