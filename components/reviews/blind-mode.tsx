'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Checkbox } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.blindMode;

/** Whether own levels come first for this role: the owner's switch, a sentence for everybody else. */
export function BlindMode({
  roleId,
  blind,
  mayChange,
}: {
  roleId: string;
  blind: boolean;
  mayChange: boolean;
}) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function set(next: boolean) {
    setPending(true);
    setError(null);
    try {
      await callApi(`/roles/${roleId}/review-settings`, { method: 'PATCH', body: { blind: next } });
      toast(text.saved);
      router.refresh();
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <Section id="blind-mode" title={text.title}>
      {mayChange ? (
        <Checkbox
          label={text.label}
          hint={text.hint}
          checked={blind}
          disabled={pending}
          onChange={(event) => void set(event.target.checked)}
        />
      ) : (
        <p className="text-ink-2">{blind ? text.on : text.off}</p>
      )}
      {error ? (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </Section>
  );
}
