'use client';

import { useRouter } from 'next/navigation';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';
import { AskDialog } from './ask-dialog.tsx';
import { Comparison } from './comparison.tsx';

const text = messages.reviews.others;

/** What others gave, who was asked, and the way to ask. */
export function OtherReviewers({ state }: { state: ReviewState }) {
  const { others, sees } = state;
  const me = state.mine?.reviewer.user_id;
  const waiting = state.waiting.filter(({ reviewer }) => reviewer.user_id !== me);
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
        <ul>
          {waiting.map((entry) => (
            <WaitingRow
              key={entry.reviewer.user_id}
              interviewId={state.interview_id}
              entry={entry}
            />
          ))}
        </ul>
        {state.may.ask ? <AskDialog state={state} /> : null}
      </Section>
    </>
  );
}

function WaitingRow({
  interviewId,
  entry,
}: {
  interviewId: string;
  entry: ReviewState['waiting'][number];
}) {
  const router = useRouter();
  const toast = useToast();
  const { reviewer, requested_at, can_sign_in, may_withdraw } = entry;
  const name = reviewer.name ?? messages.reviews.compare.gone;
  return (
    <li className="flex min-h-11 max-w-text flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-1.5">
      <span>
        {text.waiting(name)} <RelativeTime at={requested_at} className="text-ink-3" />
        {can_sign_in ? null : <span className="block text-sm text-ink-3">{text.cannotSignIn}</span>}
      </span>
      {may_withdraw ? (
        <ConfirmDialog
          trigger={
            <Button
              size="sm"
              variant="quiet"
              className="ms-auto print:hidden"
              aria-label={text.withdrawOf(name)}
            >
              {text.withdraw}
            </Button>
          }
          title={text.withdrawTitle(name)}
          description={text.withdrawText}
          confirmLabel={text.withdraw}
          onConfirm={async () => {
            try {
              await callApi(`/interviews/${interviewId}/review-requests/${reviewer.user_id}`, {
                method: 'DELETE',
              });
            } catch (thrown) {
              router.refresh();
              throw new Error(sentenceOf(thrown));
            }
            toast(text.withdrawn);
            router.refresh();
          }}
        />
      ) : null}
    </li>
  );
}
