'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { Reviewer, ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { Comparison } from './comparison.tsx';

const text = messages.reviews.others;

/** What others gave, who was asked, and the way to ask. */
export function OtherReviewers({
  state,
  reviewers,
}: {
  state: ReviewState;
  reviewers: Reviewer[];
}) {
  const { others, waiting, sees } = state;
  const taken = new Set([...others, ...waiting].map(({ reviewer }) => reviewer.user_id));
  const free = reviewers.filter(({ user_id }) => !taken.has(user_id));
  return (
    <>
      {others.map((review) => (
        <Comparison key={review.review_id} state={state} review={review} isMine={false} />
      ))}
      <Section id="others" title={text.title}>
        {sees.others ? null : <p className="text-ink-3">{text.hidden}</p>}
        {sees.others && others.length + waiting.length === 0 ? (
          <p className="text-ink-3">{text.none}</p>
        ) : null}
        <ul className="grid gap-1">
          {waiting.map(({ reviewer, requested_at }) => (
            <li key={reviewer.user_id}>
              {text.waiting(reviewer.name ?? messages.reviews.compare.gone)}{' '}
              <RelativeTime at={requested_at} className="text-ink-3" />
            </li>
          ))}
        </ul>
        {state.may.ask ? <AskDialog interviewId={state.interview_id} reviewers={free} /> : null}
      </Section>
    </>
  );
}

function AskDialog({ interviewId, reviewers }: { interviewId: string; reviewers: Reviewer[] }) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [who, setWho] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function ask() {
    if (who === '') return setError(text.needPerson);
    setPending(true);
    setError(null);
    try {
      await callApi(`/interviews/${interviewId}/review-requests`, {
        method: 'POST',
        body: { user_id: who },
      });
      setOpen(false);
      setWho('');
      toast(text.asked);
      router.refresh();
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <Dialog
      trigger={<Button className="mt-4 justify-self-start print:hidden">{text.ask}</Button>}
      open={open}
      onOpenChange={(next) => {
        setError(null);
        setOpen(next);
      }}
      title={text.askTitle}
      description={text.askText}
      footer={
        <>
          <Button onClick={() => setOpen(false)}>{messages.common.cancel}</Button>
          {reviewers.length === 0 ? null : (
            <Button variant="primary" pending={pending} onClick={ask}>
              {text.send}
            </Button>
          )}
        </>
      }
    >
      {reviewers.length === 0 ? (
        <p className="text-ink-2">{text.nobody}</p>
      ) : (
        <Field label={text.who} error={error}>
          {(control) => (
            <select
              {...control}
              value={who}
              onChange={(event) => setWho(event.target.value)}
              className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink pointer-coarse:h-11"
            >
              <option value="">{text.choose}</option>
              {reviewers.map((reviewer) => (
                <option key={reviewer.user_id} value={reviewer.user_id}>
                  {reviewer.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Dialog>
  );
}
