'use client';

import { Button } from '#components/ui/button.tsx';
import { CalmScreen } from './calm-screen.tsx';
import { type CandidateProblemCode, candidateMessages as texts } from './messages.ts';

/** The calm screen of a problem; `onRetry` is offered where trying again can help. */
export function ProblemScreen({
  code,
  onRetry,
}: {
  code: CandidateProblemCode;
  onRetry?: () => void;
}) {
  const words = texts.problems[code];
  return (
    <CalmScreen
      title={words.title}
      action={
        onRetry && 'action' in words ? (
          <Button variant="primary" size="lg" onClick={onRetry}>
            {words.action}
          </Button>
        ) : null
      }
    >
      <p>{words.text}</p>
    </CalmScreen>
  );
}
