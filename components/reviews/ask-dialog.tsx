'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { usePagedList } from '#components/shell/use-paged-list.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { Reviewer, ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.others;
/** As many as fit into a dialog without a long way down; the rest is found by name. */
const SHOWN_MAX = 20;

/** Asks one person for a review; of many, those whose name or address is typed. */
export function AskDialog({ state }: { state: ReviewState }) {
  const router = useRouter();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [who, setWho] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const list = usePagedList<Reviewer>(`/reviewers?limit=${SHOWN_MAX}`, null);
  const isSearching = list.search.trim() !== '';
  const isAlone = !list.pending && !list.error && !isSearching && list.items.length === 0;

  function change(next: boolean) {
    setError(null);
    setWho(null);
    setOpen(next);
    if (next) list.searchFor('');
  }

  async function ask() {
    if (who === null) return setError(text.needPerson);
    setAsking(true);
    setError(null);
    try {
      await callApi(`/interviews/${state.interview_id}/review-requests`, {
        method: 'POST',
        body: { user_id: who },
      });
      change(false);
      toast(text.asked);
      router.refresh();
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setAsking(false);
  }

  return (
    <Dialog
      trigger={<Button className="mt-4 justify-self-start print:hidden">{text.ask}</Button>}
      open={open}
      onOpenChange={change}
      title={text.askTitle}
      description={text.askText}
      footer={
        <>
          <Button onClick={() => change(false)}>{messages.common.cancel}</Button>
          {isAlone ? null : (
            <Button variant="primary" pending={asking} onClick={ask}>
              {text.send}
            </Button>
          )}
        </>
      }
    >
      {isAlone ? (
        <div className="grid gap-2 text-ink-2">
          <p>{text.nobody}</p>
          {state.may.set_blind ? (
            <p>
              <Link
                href="/people"
                className="font-medium text-accent underline decoration-1 underline-offset-3"
              >
                {text.invite}
              </Link>
            </p>
          ) : null}
        </div>
      ) : (
        <div className="grid gap-3">
          {isSearching || list.items.length >= SHOWN_MAX ? (
            <Field label={text.find}>
              {(control) => (
                <Input
                  {...control}
                  type="search"
                  autoComplete="off"
                  value={list.search}
                  onChange={(event) => {
                    setWho(null);
                    list.searchFor(event.target.value);
                  }}
                />
              )}
            </Field>
          ) : null}
          <Choices
            state={state}
            items={list.items}
            pending={list.pending}
            who={who}
            onWho={setWho}
          />
          {isSearching && !list.pending && list.items.length === 0 ? (
            <p className="text-ink-2">{text.noMatch}</p>
          ) : null}
          {error || list.error ? (
            <p role="alert" className="text-danger">
              {error ?? list.error}
            </p>
          ) : null}
        </div>
      )}
    </Dialog>
  );
}

function Choices({
  state,
  items,
  pending,
  who,
  onWho,
}: {
  state: ReviewState;
  items: readonly Reviewer[];
  pending: boolean;
  who: string | null;
  onWho: (id: string) => void;
}) {
  const name = useId();
  const done = new Set(state.others.map(({ reviewer }) => reviewer.user_id));
  const waits = new Set(state.waiting.map(({ reviewer }) => reviewer.user_id));
  return (
    <fieldset aria-busy={pending} className={pending ? 'min-h-24 opacity-60' : undefined}>
      <legend className="mb-1.5 font-medium">{text.who}</legend>
      {items.map(({ user_id, name: person, email }) => {
        const note = done.has(user_id)
          ? text.hasReviewed
          : waits.has(user_id)
            ? text.wasAsked
            : null;
        return (
          <label
            key={user_id}
            className="flex min-h-11 cursor-pointer items-center gap-3 border-t border-line py-1.5 has-disabled:cursor-default has-disabled:text-ink-3"
          >
            <input
              type="radio"
              name={name}
              checked={who === user_id}
              disabled={note !== null}
              onChange={() => onWho(user_id)}
              className="size-4.5 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block truncate">{person}</span>
              <span className="block truncate text-sm text-ink-3">{note ?? email}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
