'use client';

import { PlanDifferences } from '#components/interviews/plan-differences.tsx';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { factsOfQuestion } from '#lib/reports/report-words.ts';
import { JumpLink } from './jump-link.tsx';

/** Every planned question: what became of it, how long it took, the way to it; and where they are not the role's. */
export function QuestionsAsked({
  questions,
  changes,
}: {
  questions: InterviewReport['questions'];
  changes: InterviewReport['core_changes'];
}) {
  return (
    <>
      <PlanDifferences changes={changes} />
      <ol className="grid grid-cols-1">
        {questions.map((question, index) => (
          <li
            key={question.item_id}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-line py-3 first:border-t-0 first:pt-1"
          >
            <span className="text-ink-3">{index + 1}</span>
            <div>
              <p className="max-w-text">{question.question}</p>
              {question.summary ? (
                <p className="words mt-1 max-w-text text-md text-ink-2">{question.summary}</p>
              ) : null}
              <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
                {factsOfQuestion(question, changes).join(' · ')}
                {question.turn_ids[0] ? <JumpLink turnId={question.turn_ids[0]} /> : null}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
