'use client';

import { CornerDownRight } from 'lucide-react';
import { formatDuration } from '#components/ui/format.ts';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { useJump } from './jump.tsx';

const text = messages.reports.questions;

/** Every planned question: what became of it, how long it took, and the way to it. */
export function QuestionsAsked({ questions }: { questions: InterviewReport['questions'] }) {
  const jump = useJump();
  return (
    <ol className="grid">
      {questions.map((question, index) => {
        const target = question.turn_ids[0] ? `turn-${question.turn_ids[0]}` : null;
        const facts = [
          question.skipped_by && question.status !== 'answered'
            ? `${text.status[question.status]}, ${text.skippedBy[question.skipped_by]}`
            : text.status[question.status],
          question.time_ms > 0 ? formatDuration(question.time_ms) : null,
          question.follow_ups > 0 ? text.followUps(question.follow_ups) : null,
          messages.interviews.plan.kinds[question.kind],
        ].filter((fact) => fact !== null);
        return (
          <li
            key={question.item_id}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-line py-3 first:border-t-0 first:pt-1"
          >
            <span className="text-ink-3">{index + 1}</span>
            <div>
              <p className="max-w-text">{question.question}</p>
              {question.summary ? (
                <p className="mt-1 max-w-text text-ink-2">{question.summary}</p>
              ) : null}
              <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
                {facts.join(' · ')}
                {jump && target ? (
                  <a
                    href={`?tab=transcript#${target}`}
                    onClick={(event) => {
                      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                      event.preventDefault();
                      jump(target);
                    }}
                    className="inline-flex min-h-6 items-center gap-1 rounded-sm text-accent underline-offset-3 hover:underline print:hidden"
                  >
                    {text.show}
                    <CornerDownRight aria-hidden="true" className="size-3.5 rtl:-scale-x-100" />
                  </a>
                ) : null}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
