'use client';

import { useRouter } from 'next/navigation';
import { memo, useMemo, useRef, useState } from 'react';
import { JumpProvider } from '#components/reports/jump.tsx';
import { markGroups } from '#components/reports/report-index.ts';
import { ReviewPanel } from '#components/reviews/review-panel.tsx';
import { useProgress } from '#components/shell/use-progress.ts';
import { Badge } from '#components/ui/badge.tsx';
import { formatDuration } from '#components/ui/format.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { messages } from '#lib/messages.ts';
import { DetailsPanel } from './details-panel.tsx';
import { DocumentsPanel } from './documents-panel.tsx';
import type { InterviewPageData } from './interview-for-page.ts';
import { interviewStage, isMoving } from './interview-stage.ts';
import { OverviewPanel } from './overview-panel.tsx';
import { progressKey, reportStageOf } from './progress-news.ts';
import { StageBadge } from './stage-badge.tsx';
import { TranscriptPanel } from './transcript-panel.tsx';
import { transcriptTurns } from './transcript-turns.ts';
import { useInterviewTabs } from './use-interview-tabs.ts';
import { useLiveTurns } from './use-live-turns.ts';

const text = messages.interviews;
/** Kept while the transcript is read: nothing in it changes then. */
const Overview = memo(OverviewPanel);

/** An interview from its making to its report. What moves is followed by events; tabs live in the address. */
export function InterviewPage(data: InterviewPageData) {
  const { interview, report, invites, jd, resume } = data;
  const id = interview.interview_id;
  const router = useRouter();
  const stage = interviewStage(interview);
  const live = stage === 'in_progress' || stage === 'paused';
  const { turns: rawTurns, reload } = useLiveTurns(id, { initial: data.turns, live });
  const turns = useMemo(() => transcriptTurns(rawTurns), [rawTurns]);
  const groups = useMemo(() => (report?.report ? markGroups(report.report) : []), [report]);

  const [reportStage, setReportStage] = useState<string | null>(null);
  const lastNews = useRef<string | null>(null);
  const moving = isMoving(stage) || stage === 'ready' || hasUnfinishedVersion(data);
  useProgress(moving ? `/interviews/${id}/events` : null, (status) => {
    setReportStage(reportStageOf(status));
    if (live) void reload();
    const key = progressKey(status);
    if (key !== lastNews.current) {
      lastNews.current = key;
      router.refresh();
    }
  });

  const { tab, showTab, target, jump, origin, back } = useInterviewTabs();
  const backTo = messages.reports.quote.backTo;
  const wayBack =
    origin === 'overview' || origin === 'review'
      ? { label: backTo[origin], onBack: back }
      : undefined;
  const when = interview.ended_at ?? interview.started_at ?? interview.created_at;

  return (
    <JumpProvider onJump={jump}>
      <div className="grid grid-cols-1 gap-6">
        <PageHeader
          up={{ href: '/', label: text.title }}
          title={interview.candidate.name ?? text.unnamed}
          meta={
            <>
              <span>{interview.role.title}</span>
              <StageBadge stage={stage} />
              {interview.is_example ? <Badge>{messages.common.example}</Badge> : null}
              <span className="text-ink-3">
                <RelativeTime at={when} />
                {interview.active_ms > 0 ? ` · ${formatDuration(interview.active_ms)}` : ''}
                {interview.end_reason ? ` · ${text.endReason[interview.end_reason]}` : ''}
              </span>
            </>
          }
        />
        <Tabs
          label={text.tabs.label}
          value={tab}
          onValueChange={showTab}
          tabs={[
            {
              id: 'overview',
              keep: origin === 'overview',
              label: text.tabs.overview,
              content: (
                <Overview
                  interview={interview}
                  report={report}
                  mayReveal={data.review?.may.reveal ?? false}
                  invites={invites}
                  turns={turns}
                  reportStage={reportStage}
                />
              ),
            },
            {
              id: 'review',
              keep: origin === 'review',
              label: messages.reviews.tab,
              content: data.review ? <ReviewPanel state={data.review} /> : null,
            },
            {
              id: 'transcript',
              label: text.tabs.transcript,
              count: turns.length > 0 ? turns.length : undefined,
              content: (
                <TranscriptPanel
                  turns={turns}
                  groups={groups}
                  target={target}
                  back={wayBack}
                  emptyText={interview.started_at ? text.transcript.empty : text.live.waiting}
                />
              ),
            },
            {
              id: 'documents',
              label: text.tabs.documents,
              content: <DocumentsPanel documents={[jd, resume]} />,
            },
            {
              id: 'details',
              label: text.tabs.details,
              content: <DetailsPanel interview={interview} report={report} />,
            },
          ]}
        />
      </div>
    </JumpProvider>
  );
}

function hasUnfinishedVersion({ report }: InterviewPageData): boolean {
  const newest = report?.versions[0];
  return newest?.status === 'pending' || newest?.status === 'running';
}
