import Link from 'next/link';
import { Badge } from '#components/ui/badge.tsx';
import { formatDuration } from '#components/ui/format.ts';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { InterviewListItem } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';
import { interviewStage } from './interview-stage.ts';
import { StageBadge } from './stage-badge.tsx';

const text = messages.interviews;

/** Interviews, one a line. On a phone role, state and time stand under the name. */
export function InterviewTable({ interviews }: { interviews: InterviewListItem[] }) {
  return (
    <Table>
      <caption className="sr-only">{text.all}</caption>
      <thead>
        <tr>
          <HeadCell>{text.columns.candidate}</HeadCell>
          <HeadCell className="max-md:hidden">{text.columns.role}</HeadCell>
          <HeadCell className="max-md:hidden">{text.columns.status}</HeadCell>
          <HeadCell className="max-lg:hidden">{text.columns.when}</HeadCell>
          <HeadCell className="text-end">{text.columns.next}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {interviews.map((interview) => (
          <Row key={interview.interview_id} interview={interview} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ interview }: { interview: InterviewListItem }) {
  const stage = interviewStage(interview);
  const when = interview.ended_at ?? interview.started_at ?? interview.created_at;
  const length = interview.active_ms > 0 ? formatDuration(interview.active_ms) : null;
  return (
    <tr className="group relative transition-colors hover:bg-sunken/60">
      <Cell className="max-w-0 w-full md:w-auto md:max-w-60">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">
            {interview.candidate.name ?? <span className="text-ink-3">{text.unnamed}</span>}
          </span>
          {interview.is_example ? <Badge>{messages.common.example}</Badge> : null}
        </p>
        <p className="truncate text-ink-2 md:hidden">{interview.role.title}</p>
        <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3 md:hidden">
          <StageBadge stage={stage} />
          <RelativeTime at={when} />
        </div>
      </Cell>
      <Cell className="max-w-60 truncate text-ink-2 max-md:hidden" title={interview.role.title}>
        {interview.role.title}
      </Cell>
      <Cell className="max-md:hidden">
        <StageBadge stage={stage} />
      </Cell>
      <Cell className="whitespace-nowrap text-ink-2 max-lg:hidden">
        <RelativeTime at={when} />
        {length ? <span className="text-ink-3"> · {length}</span> : null}
      </Cell>
      <Cell className="text-end whitespace-nowrap">
        <Link
          href={`/interviews/${interview.interview_id}`}
          aria-label={`${text.next[stage]}: ${interview.candidate.name ?? text.unnamed}, ${interview.role.title}`}
          className="inline-flex min-h-6 items-center font-medium text-accent decoration-1 underline-offset-3 before:absolute before:inset-0 group-hover:underline"
        >
          {text.next[stage]}
        </Link>
      </Cell>
    </tr>
  );
}
