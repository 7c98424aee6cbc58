'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { OwnLevel } from './own-level.tsx';
import { useReviewDraft, whyNotKept } from './use-review-draft.ts';

const text = messages.reviews.own;

/** Whether this review is blind, in a sentence. */
function standing({ has_ai_levels, sees }: ReviewState): string {
  if (!has_ai_levels) return text.alone;
  return sees.ai ? text.open : text.blind;
}

/** A person's own levels, criterion by criterion, beside the candidate's words; submitted once. */
export function OwnLevels({ state }: { state: ReviewState }) {
  const router = useRouter();
  const toast = useToast();
  const { answers, status, choose, submit } = useReviewDraft(state);
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { mine, criteria } = state;

  const missing = criteria.filter(({ criterion_id }) => !answers[criterion_id]).length;
  const given = Object.values(answers).some(({ level }) => level !== null);
  const problem = missing > 0 ? text.missing(missing) : given ? null : text.allUnknown;

  return (
    <Section id="own-levels" title={text.title} text={standing(state)}>
      {mine?.requested_by ? (
        <Banner tone="info" className="mb-4">
          {text.askedBy(mine.requested_by.name ?? text.someone)}
        </Banner>
      ) : null}
      {criteria.map((criterion, index) => (
        <OwnLevel
          key={criterion.criterion_id}
          criterion={criterion}
          index={index}
          answer={answers[criterion.criterion_id]}
          onAnswer={(answer) => choose(criterion.criterion_id, answer)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-6">
        <Button variant="primary" onClick={() => (problem ? setAsked(true) : setConfirming(true))}>
          {text.submit}
        </Button>
        <p role="status" className="text-sm text-ink-3">
          {status.kind === 'saved' ? text.saved : null}
        </p>
        {asked && problem ? (
          <p role="alert" className="w-full text-danger">
            {problem}
          </p>
        ) : null}
        {status.kind === 'failed' ? (
          <Banner tone="danger" live className="w-full">
            {status.why}
          </Banner>
        ) : null}
      </div>
      <ConfirmDialog
        open={confirming}
        onOpenChange={setConfirming}
        title={text.confirmTitle}
        description={text.confirmText}
        confirmLabel={text.submit}
        variant="primary"
        onConfirm={async () => {
          try {
            await submit();
          } catch (thrown) {
            throw new Error(whyNotKept(thrown));
          }
          toast(text.submitted);
          router.refresh();
        }}
      />
    </Section>
  );
}
