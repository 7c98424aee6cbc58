'use client';

import { Scale } from 'lucide-react';
import Link from 'next/link';
import { usePagedList } from '#components/shell/use-paged-list.ts';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader, Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { ReviewTask, ReviewTaskPage } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.tasks;

/** What a person was asked to review: what waits for them, then what they have submitted. */
export function ReviewTasks({
  waiting,
  submitted,
}: {
  waiting: ReviewTaskPage;
  submitted: ReviewTaskPage;
}) {
  const isEmpty = waiting.items.length + submitted.items.length === 0;
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeader title={text.title} />
      {isEmpty ? (
        <EmptyState icon={<Scale />} title={text.none}>
          {text.noneText}
        </EmptyState>
      ) : (
        <>
          <Section id="waiting" title={text.waiting}>
            {waiting.items.length === 0 ? (
              <p className="text-ink-3">{text.allDone}</p>
            ) : (
              <TaskList state="waiting" page={waiting} />
            )}
          </Section>
          {submitted.items.length === 0 ? null : (
            <Section id="submitted" title={text.done}>
              <TaskList state="submitted" page={submitted} />
            </Section>
          )}
        </>
      )}
    </div>
  );
}

function TaskList({ state, page }: { state: ReviewTask['state']; page: ReviewTaskPage }) {
  const list = usePagedList<ReviewTask>(`/reviews?state=${state}`, page);
  return (
    <>
      <ul className="border-t border-line">
        {list.items.map((task) => (
          <li key={task.interview_id} className="border-b border-line">
            <Link
              href={`/reviews/${task.interview_id}`}
              className="-mx-3 grid min-h-11 items-baseline gap-x-6 gap-y-0.5 rounded-sm px-3 py-3 transition-colors hover:bg-sunken sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
            >
              <span className="truncate font-medium">{task.candidate_name ?? text.unnamed}</span>
              <span className="truncate text-ink-2">{task.role_title}</span>
              <span className="text-sm text-ink-3 sm:w-36 sm:text-end">
                {task.submitted_at ? text.submitted : text.asked}{' '}
                <RelativeTime at={task.submitted_at ?? task.requested_at} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {list.error ? (
        <p role="alert" className="mt-4 text-center text-danger">
          {list.error}
        </p>
      ) : null}
      {list.hasMore ? (
        <div className="mt-6 flex justify-center">
          <Button pending={list.pending} onClick={list.showMore}>
            {messages.common.showMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}
