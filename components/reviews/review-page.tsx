'use client';

import { useMemo } from 'react';
import { TranscriptPanel } from '#components/interviews/transcript-panel.tsx';
import { transcriptTurns } from '#components/interviews/transcript-turns.ts';
import { useInterviewTabs } from '#components/interviews/use-interview-tabs.ts';
import { JumpProvider } from '#components/reports/jump.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import type { TurnAnswer } from '#lib/api/interview-schemas.ts';
import type { ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { ReviewPanel } from './review-panel.tsx';

const text = messages.reviews.tasks;

/** An interview as a reviewer sees it: their review and what was said, and nothing else. */
export function ReviewPage({ state, turns }: { state: ReviewState; turns: TurnAnswer[] }) {
  const { tab, showTab, target, jump, origin, back } = useInterviewTabs('review');
  const wayBack =
    origin === 'review' ? { label: messages.reports.quote.backTo.review, onBack: back } : undefined;
  const shown = useMemo(() => transcriptTurns(turns), [turns]);
  return (
    <JumpProvider onJump={jump}>
      <div className="grid grid-cols-1 gap-6">
        <PageHeader
          up={{ href: '/reviews', label: text.back }}
          title={state.candidate_name ?? text.unnamed}
          meta={<span>{state.role.title}</span>}
        />
        <Tabs
          label={text.label}
          value={tab === 'transcript' ? tab : 'review'}
          onValueChange={showTab}
          tabs={[
            {
              id: 'review',
              // What is half written stays while the transcript is looked up.
              keep: true,
              label: messages.reviews.tab,
              content: <ReviewPanel state={state} />,
            },
            {
              id: 'transcript',
              label: text.transcript,
              count: shown.length > 0 ? shown.length : undefined,
              content: <TranscriptPanel turns={shown} groups={[]} target={target} back={wayBack} />,
            },
          ]}
        />
      </div>
    </JumpProvider>
  );
}
