'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useUnsavedWarning } from '#components/editors/use-unsaved-warning.ts';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { OpenQuestionAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.asked;

/** What candidates asked and nobody could answer: to be answered by a fact, or put aside. Nothing when there is none. */
export function AskedSection({ roleId, asked }: { roleId: string; asked: OpenQuestionAnswer[] }) {
  if (asked.length === 0) return null;
  return (
    <Section title={text.title} text={text.text}>
      <ul className="grid grid-cols-1">
        {asked.map((entry) => (
          <Asked key={entry.question} roleId={roleId} entry={entry} />
        ))}
      </ul>
    </Section>
  );
}

function Asked({ roleId, entry }: { roleId: string; entry: OpenQuestionAnswer }) {
  const router = useRouter();
  const toast = useToast();
  const isAwake = useHydrated();
  const [fact, setFact] = useState<string | null>(null);
  const [pending, setPending] = useState<'answer' | 'dismiss' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useUnsavedWarning(fact !== null && fact.trim() !== '' && pending === null);

  async function handle(answer: string | null) {
    setPending(answer === null ? 'dismiss' : 'answer');
    setFailure(null);
    try {
      await callApi(`/roles/${roleId}/open-questions`, {
        method: 'POST',
        body: { question: entry.question, fact: answer },
      });
      toast(answer === null ? text.dismissed : text.answered);
      router.refresh();
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
      setPending(null);
    }
  }

  return (
    <li className="grid gap-3 border-t border-line py-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-72">
          <p className="max-w-text font-serif text-md">“{entry.question}”</p>
          <p className="mt-1 text-sm text-ink-3">
            {text.count(entry.count)} · <RelativeTime at={entry.last_asked_at} />
          </p>
        </div>
        {fact === null ? (
          <div className="flex gap-2">
            <Button
              size="sm"
              aria-label={text.answerOf(entry.question)}
              onClick={() => setFact('')}
              disabled={!isAwake || pending !== null}
            >
              {text.answer}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              aria-label={text.dismissOf(entry.question)}
              pending={pending === 'dismiss'}
              disabled={!isAwake}
              onClick={() => handle(null)}
            >
              {text.dismiss}
            </Button>
          </div>
        ) : null}
      </div>
      {fact === null ? null : (
        <form
          noValidate
          className="grid max-w-text gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            if (fact.trim() !== '' && pending === null) void handle(fact.trim());
          }}
        >
          <Field label={text.fact} hint={text.factHint}>
            {(control) => (
              <Textarea
                {...control}
                autoFocus
                rows={2}
                dir="auto"
                maxLength={400}
                value={fact}
                onChange={(event) => setFact(event.target.value)}
                className="min-h-16"
              />
            )}
          </Field>
          <div className="flex gap-2">
            <Button
              type="submit"
              size="sm"
              variant="primary"
              pending={pending === 'answer'}
              disabled={fact.trim() === ''}
            >
              {text.save}
            </Button>
            <Button
              size="sm"
              variant="quiet"
              onClick={() => setFact(null)}
              disabled={pending !== null}
            >
              {text.cancel}
            </Button>
          </div>
        </form>
      )}
      {failure ? (
        <p role="alert" className="text-danger">
          {failure}
        </p>
      ) : null}
    </li>
  );
}
