import Link from 'next/link';
import {
  MakeReport,
  NewVersion,
  PutBack,
  RetryFailed,
  TakeOut,
} from '#components/reports/report-actions.tsx';
import { ReportView } from '#components/reports/report-view.tsx';
import { HiddenReport } from '#components/reviews/hidden-report.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { SkeletonText } from '#components/ui/skeleton.tsx';
import type { TranscriptTurn } from '#components/ui/transcript.tsx';
import { messages } from '#lib/messages.ts';
import type { InterviewPageData } from './interview-for-page.ts';
import { type InterviewStage, interviewStage } from './interview-stage.ts';
import { InvitePanel } from './invite-panel.tsx';
import { LivePanel } from './live-panel.tsx';
import { PlanSection } from './plan-section.tsx';

const text = messages.interviews;
const reportText = messages.reports;

export type OverviewProps = Pick<InterviewPageData, 'interview' | 'report' | 'invites'> & {
  /** they may read the report before giving their own levels */
  mayReveal: boolean;
  turns: TranscriptTurn[];
  /** what is being done for the report now, in words, as the event stream told it last */
  reportStage: string | null;
};

/** The one thing that matters in each state: the wait, the link, the talk, the report. */
export function OverviewPanel({
  interview,
  report,
  mayReveal,
  invites,
  turns,
  reportStage,
}: OverviewProps) {
  const id = interview.interview_id;
  const shown = report?.report ?? null;
  if (report?.hidden) return <HiddenReport interviewId={id} mayReveal={mayReveal} />;
  // A version that is read stays readable while a newer one is made or has failed.
  const stage: InterviewStage = shown ? 'report_ready' : interviewStage(interview);
  switch (stage) {
    case 'preparing':
      return (
        <div className="grid max-w-text grid-cols-1 gap-8">
          <Progress label={text.preparing.title} detail={text.preparing.text} />
          <SkeletonText lines={5} />
        </div>
      );
    case 'preparation_failed':
      return (
        <Banner
          tone="danger"
          title={text.preparationFailed.title}
          action={
            <ButtonLink
              size="sm"
              href={`/interviews/new?jd=${interview.jd_id}&resume=${interview.resume_id}`}
            >
              {text.preparationFailed.action}
            </ButtonLink>
          }
        >
          {interview.error?.message} {text.preparationFailed.text}
        </Banner>
      );
    case 'ready':
      return (
        <div className="grid grid-cols-1 gap-10">
          <InvitePanel interviewId={id} invites={invites} />
          <PlanSection interview={interview} />
        </div>
      );
    case 'in_progress':
    case 'paused':
      return (
        <div className="grid grid-cols-1 gap-10">
          <LivePanel interviewId={id} paused={stage === 'paused'} turns={turns} />
          {stage === 'paused' ? <InvitePanel interviewId={id} invites={invites} /> : null}
        </div>
      );
    case 'report_pending':
      return (
        <div className="grid max-w-text grid-cols-1 gap-8">
          <Progress
            label={reportText.making.title}
            detail={
              <>
                <span className="block">
                  {reportStage ?? report?.stage ?? reportText.making.stages.pending}
                </span>
                {reportText.making.text}
              </>
            }
          />
          <SkeletonText lines={6} />
        </div>
      );
    case 'report_failed':
      return (
        <Banner
          tone="danger"
          title={reportText.failed.title}
          action={<MakeReport interviewId={id} label={reportText.failed.retry} />}
        >
          {report?.error?.message} {reportText.failed.text}
        </Banner>
      );
    case 'abandoned':
      return (
        <EmptyState
          title={reportText.none.title}
          action={<MakeReport interviewId={id} label={reportText.none.make} />}
        >
          {reportText.none.text}
        </EmptyState>
      );
    case 'report_ready':
      return shown && report ? (
        <div className="grid grid-cols-1 gap-6">
          <VersionNotice report={report} id={id} stage={reportStage} />
          <ReportView
            report={shown}
            match={interview.requirement_match ?? []}
            criteria={interview.criteria?.items ?? []}
            retry={<RetryFailed interviewId={id} />}
            putBack={
              shown.withheld.every((entry) => entry.is_put_back) ? null : (
                <PutBack interviewId={id} sentences={shown.withheld} />
              )
            }
            actions={
              <>
                <TakeOut interviewId={id} version={report.version} />
                <NewVersion interviewId={id} />
              </>
            }
          />
        </div>
      ) : (
        <SkeletonText lines={6} />
      );
  }
}

/** Says when the version on the page is not the newest, and what the newest is doing. */
function VersionNotice({
  report,
  id,
  stage,
}: {
  report: NonNullable<OverviewProps['report']>;
  id: string;
  stage: string | null;
}) {
  const newest = report.versions[0];
  if (!newest || newest.version === report.version) return null;
  if (newest.status === 'failed') {
    return (
      <Banner
        tone="danger"
        title={reportText.failed.title}
        action={<MakeReport interviewId={id} label={reportText.failed.retry} variant="secondary" />}
      >
        {reportText.provenance.version(newest.version)}
      </Banner>
    );
  }
  if (newest.status !== 'ready') {
    return (
      <Banner tone="info" title={reportText.rerun.started}>
        {stage ?? reportText.making.stages[newest.status]}
      </Banner>
    );
  }
  return (
    <Banner
      action={
        <Link href={`/interviews/${id}`} className="text-accent underline underline-offset-3">
          {reportText.provenance.showNewest}
        </Link>
      }
    >
      {reportText.provenance.older(report.version)}
    </Banner>
  );
}
