'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';

/** Puts the invented job description and résumé in, and goes to what was made of them. */
export function LoadExample({ onError }: { onError?: (sentence: string) => void }) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);

  async function load() {
    setPending(true);
    try {
      const made = await callApi<{ jd_id: string; resume_id: string; interview_id: string | null }>(
        '/example',
        { method: 'POST' },
      );
      router.push(
        made.interview_id
          ? `/interviews/${made.interview_id}`
          : `/interviews/new?jd=${made.jd_id}&resume=${made.resume_id}`,
      );
    } catch (thrown) {
      setPending(false);
      (onError ?? toast)(sentenceOf(thrown));
    }
  }

  return (
    <Button pending={pending} onClick={load}>
      {pending ? messages.interviews.loadingExample : messages.interviews.loadExample}
    </Button>
  );
}
