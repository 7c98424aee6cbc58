'use client';

import { EyeOff } from 'lucide-react';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { messages } from '#lib/messages.ts';
import { RevealReport } from './reveal-report.tsx';

const text = messages.reviews.hidden;

/** In the place of a report that is held back: the way to the own levels, and for some the way around them. */
export function HiddenReport({
  interviewId,
  mayReveal,
}: {
  interviewId: string;
  mayReveal: boolean;
}) {
  return (
    <EmptyState
      icon={<EyeOff />}
      title={text.title}
      action={
        <>
          <ButtonLink variant="primary" href={`/interviews/${interviewId}?tab=review`}>
            {text.give}
          </ButtonLink>
          {mayReveal ? <RevealReport interviewId={interviewId} /> : null}
        </>
      }
    >
      {text.text}
    </EmptyState>
  );
}
