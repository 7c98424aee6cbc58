'use client';

import { useRouter } from 'next/navigation';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.hidden;

/** The way around own levels, after a question: it is recorded. */
export function RevealReport({ interviewId }: { interviewId: string }) {
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger={<Button>{text.reveal}</Button>}
      title={text.confirmTitle}
      description={text.confirmText}
      confirmLabel={text.reveal}
      variant="primary"
      onConfirm={async () => {
        try {
          await callApi(`/interviews/${interviewId}/review/reveal`, { method: 'POST' });
        } catch (thrown) {
          throw new Error(sentenceOf(thrown));
        }
        router.refresh();
      }}
    />
  );
}
