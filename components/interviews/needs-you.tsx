import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { RelativeTime } from '#components/ui/time.tsx';
import type { InterviewListItem } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewStage } from './interview-stage.ts';
import { StageBadge } from './stage-badge.tsx';

const text = messages.interviews;

/** The few that wait for the recruiter: each a thing to pick up, with what to do in words. */
export function NeedsYou({
  entries,
}: {
  entries: { interview: InterviewListItem; stage: InterviewStage }[];
}) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="needs-you">
      <h2 id="needs-you" className="mb-3 text-md">
        {text.needsYou}
      </h2>
      <ul className="grid grid-cols-1 gap-2 lg:grid-cols-2">
        {entries.map(({ interview, stage }) => (
          <li key={interview.interview_id}>
            <Link
              href={`/interviews/${interview.interview_id}`}
              className="group flex h-full items-center gap-4 rounded-lg border border-line bg-surface px-4 py-3 transition-colors hover:border-line-strong"
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">
                  {interview.candidate.name ?? text.unnamed}
                </span>
                <span className="block truncate text-ink-2">{interview.role.title}</span>
                <span className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-3">
                  <StageBadge stage={stage} />
                  <RelativeTime at={interview.ended_at ?? interview.created_at} />
                </span>
              </span>
              <span className="flex shrink-0 items-center gap-1 font-medium text-accent">
                <span className="max-sm:sr-only">{text.next[stage]}</span>
                <ChevronRight aria-hidden="true" className="size-4 rtl:-scale-x-100" />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
