'use client';

import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { JumpLink } from './jump-link.tsx';
import { askedByCandidate } from './report-index.ts';

const text = messages.reports.candidateQuestions;

/** What the candidate wanted to know: first what people still owe an answer, then what was answered. */
export function CandidateQuestions({ report }: { report: InterviewReport }) {
  return (
    <ul className="grid grid-cols-1">
      {askedByCandidate(report).map((question) => (
        <li
          key={`${question.turn_id}-${question.text}`}
          className="border-t border-line py-3 first:border-t-0 first:pt-1"
        >
          <p className="words max-w-text">{question.text}</p>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm">
            <span className={question.answered ? 'text-ink-3' : 'font-medium text-ink'}>
              {question.answered ? text.answered : text.unanswered}
            </span>
            <JumpLink turnId={question.turn_id} />
          </p>
        </li>
      ))}
    </ul>
  );
}
