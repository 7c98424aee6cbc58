'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import { CalmScreen } from './calm-screen.tsx';
import { type CandidateProblemCode, candidateMessages as texts } from './messages.ts';
import { noticeOf } from './notices.ts';
import { ProblemScreen } from './problem-screen.tsx';

export type ConsentAnswer = 'agreed' | 'declined';

/** The notice and the two answers to it. Nothing is recorded before one of them. */
export function ConsentStep({
  interview,
  onAnswer,
}: {
  interview: Pick<CandidateInterview, 'notice_version' | 'consent'>;
  /** gives null when the answer was kept, else why not */
  onAnswer: (answer: ConsentAnswer) => Promise<CandidateProblemCode | 'conflict' | null>;
}) {
  const { consent } = texts;
  const [pending, setPending] = useState<ConsentAnswer | null>(null);
  const [problem, setProblem] = useState<CandidateProblemCode | 'conflict' | null>(null);
  const [readsAgain, setReadsAgain] = useState(false);
  const notice = noticeOf(interview.notice_version);

  async function answer(value: ConsentAnswer) {
    setPending(value);
    setProblem(null);
    setProblem(await onAnswer(value));
    setPending(null);
    setReadsAgain(false);
  }

  if (interview.consent?.answer === 'declined' && !readsAgain) {
    return (
      <CalmScreen
        title={consent.declinedTitle}
        action={<Button onClick={() => setReadsAgain(true)}>{consent.changedMind}</Button>}
      >
        <p>{consent.declinedText}</p>
      </CalmScreen>
    );
  }
  if (!notice) return <ProblemScreen code="internal" onRetry={() => window.location.reload()} />;

  return (
    <article className="grid gap-8">
      <h1 className="font-serif text-xl font-medium text-ink sm:text-2xl">{consent.title}</h1>
      <ol className="grid gap-6">
        {notice.points.map((point, index) => (
          <li key={point.title} className="grid grid-cols-[1.75rem_1fr] gap-y-1">
            <span aria-hidden="true" className="text-ink-3">
              {index + 1}
            </span>
            <div className="grid gap-1">
              <h2 className="text-md font-medium text-ink">{point.title}</h2>
              <p className="text-md text-ink-2">{point.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <footer className="grid gap-4 border-t border-line pt-6">
        {problem ? (
          <p role="alert" className="text-danger">
            {problem === 'conflict' ? consent.changed : texts.problems[problem].text}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3 max-sm:grid">
          <Button
            variant="primary"
            size="lg"
            pending={pending === 'agreed'}
            disabled={pending !== null}
            onClick={() => void answer('agreed')}
          >
            {consent.agree}
          </Button>
          <Button
            variant="quiet"
            size="lg"
            pending={pending === 'declined'}
            disabled={pending !== null}
            onClick={() => void answer('declined')}
          >
            {consent.decline}
          </Button>
        </div>
        <p className="text-sm text-ink-3">{consent.version(notice.version)}</p>
      </footer>
    </article>
  );
}
