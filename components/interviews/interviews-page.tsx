import { MessagesSquare, Plus } from 'lucide-react';
import Link from 'next/link';
import { AutoRefresh } from '#components/shell/auto-refresh.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader, Section } from '#components/ui/page-header.tsx';
import type { InterviewListItem } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';
import { InterviewList } from './interview-list.tsx';
import { interviewStage, isMoving, needsAttention } from './interview-stage.ts';
import { LoadExample } from './load-example.tsx';
import { NeedsYou } from './needs-you.tsx';

const text = messages.interviews;
// Quick enough to feel live, slow enough for a list that is left open all day.
const REFRESH_MS = 5000;

/** Who needs me now, and everything else below it. */
export function InterviewsPage({
  page,
  hasModel,
  now,
}: {
  page: { items: InterviewListItem[]; next_cursor: string | null };
  hasModel: boolean;
  now: Date;
}) {
  const isEmpty = page.items.length === 0;
  const newInterview = (
    <ButtonLink
      href="/interviews/new"
      variant="primary"
      icon={<Plus aria-hidden="true" className="size-4" />}
    >
      {text.new}
    </ButtonLink>
  );
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeader title={text.title} actions={isEmpty ? null : newInterview} />
      {hasModel ? null : (
        <Banner className="-mt-2">
          {text.noModel.text}{' '}
          <Link
            href="/settings/models"
            className="font-medium text-accent underline decoration-1 underline-offset-3"
          >
            {text.noModel.action}
          </Link>
        </Banner>
      )}
      {isEmpty ? (
        <EmptyState
          icon={<MessagesSquare />}
          title={text.empty.title}
          action={
            <>
              {newInterview}
              <LoadExample />
            </>
          }
        >
          {text.empty.text}
        </EmptyState>
      ) : (
        <>
          <NeedsYou entries={needsAttention(page.items, now)} />
          <Section title={text.all}>
            <InterviewList {...page} />
          </Section>
        </>
      )}
      <AutoRefresh
        active={page.items.some((item) => isMoving(interviewStage(item)))}
        everyMs={REFRESH_MS}
      />
    </div>
  );
}
