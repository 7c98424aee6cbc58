import { Scale } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '#components/ui/badge.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { ReviewTask } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.tasks;

/** What a person was asked to review, what waits first. */
export function ReviewTasks({ tasks }: { tasks: ReviewTask[] }) {
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHeader title={text.title} />
      {tasks.length === 0 ? (
        <EmptyState icon={<Scale />} title={text.none}>
          {text.noneText}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {tasks.map((task) => (
            <li key={task.interview_id} className="border-b border-line">
              <Link
                href={`/reviews/${task.interview_id}`}
                className="flex min-h-11 flex-wrap items-baseline gap-x-4 gap-y-1 rounded-sm py-3 transition-colors hover:bg-sunken"
              >
                <span className="font-medium">{task.candidate_name ?? text.unnamed}</span>
                <span className="text-ink-2">{task.role_title}</span>
                <Badge tone={task.submitted_at ? 'neutral' : 'info'}>
                  {task.submitted_at ? text.done : text.waiting}
                </Badge>
                <span className="text-sm text-ink-3">
                  {text.asked} <RelativeTime at={task.requested_at} />
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
