'use client';

import { useRouter } from 'next/navigation';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { Transcript, type TranscriptTurn } from '#components/ui/transcript.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.live;

/** An interview while it runs: what is said appears as it is said. */
export function LivePanel({
  interviewId,
  paused,
  turns,
}: {
  interviewId: string;
  paused: boolean;
  turns: TranscriptTurn[];
}) {
  const router = useRouter();
  const toast = useToast();

  async function end() {
    try {
      await callApi(`/interviews/${interviewId}/end`, { method: 'POST' });
    } catch (thrown) {
      throw new Error(sentenceOf(thrown));
    }
    toast(text.ended);
    router.refresh();
  }

  return (
    <div className="grid grid-cols-1 gap-6">
      <Banner
        tone={paused ? 'caution' : 'info'}
        title={paused ? undefined : text.title}
        action={
          <ConfirmDialog
            trigger={<Button size="sm">{text.end}</Button>}
            title={text.endTitle}
            description={text.endText}
            confirmLabel={text.end}
            onConfirm={end}
          />
        }
      >
        {paused ? text.paused : turns.length === 0 ? text.waiting : text.following}
      </Banner>
      <div aria-live="polite" aria-relevant="additions">
        <Transcript turns={turns} />
      </div>
    </div>
  );
}
