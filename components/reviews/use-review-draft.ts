'use client';

import { useEffect, useRef, useState } from 'react';
import { ApiProblem, callApi, sentenceOf } from '#components/shell/call-api.ts';
import type { ReviewState } from '#lib/api/review-schemas.ts';
import { messages } from '#lib/messages.ts';

/** What a person chose for a criterion; a criterion that is not there has no answer yet. */
export type Answer = { level: number | null; note: string };
type Draft = { answers: Record<string, Answer>; revision: number };
export type DraftStatus = { kind: 'idle' | 'saving' | 'saved' } | { kind: 'failed'; why: string };

/** Long enough to be between two clicks, short enough to lose next to nothing. */
const SAVE_AFTER_MS = 1500;

/** Drafts of this page by interview: switching to the transcript and back keeps them. */
const drafts = new Map<string, Draft>();

type Saved = { revision: number };

/** A person's levels while they choose them: kept on the server as they go, and submitted once. */
export function useReviewDraft(state: ReviewState) {
  const { interview_id: interviewId, report_version: reportVersion } = state;
  const [draft, setDraft] = useState(() => latestDraft(state));
  const [status, setStatus] = useState<DraftStatus>({ kind: 'idle' });
  const current = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saving = useRef<Promise<void>>(Promise.resolve());

  function keep(next: Draft) {
    current.current = next;
    drafts.set(interviewId, next);
    setDraft(next);
  }

  async function send(method: 'PATCH' | 'POST'): Promise<void> {
    const { answers, revision } = current.current;
    const saved = await callApi<Saved>(`/interviews/${interviewId}/review`, {
      method,
      body: {
        report_version: reportVersion,
        revision,
        levels: Object.entries(answers).map(([criterion_id, { level, note }]) => ({
          criterion_id,
          level,
          note: note.trim() === '' ? null : note,
        })),
      },
    });
    keep({ answers: current.current.answers, revision: saved.revision });
  }

  /** One save after the other: each needs the revision of the one before. */
  function save(): Promise<void> {
    clearTimeout(timer.current);
    timer.current = undefined;
    saving.current = saving.current.then(async () => {
      setStatus({ kind: 'saving' });
      try {
        await send('PATCH');
        setStatus({ kind: 'saved' });
      } catch (thrown) {
        setStatus({ kind: 'failed', why: whyNotKept(thrown) });
      }
    });
    return saving.current;
  }

  const flush = useRef(save);
  flush.current = save;
  useEffect(
    () => () => {
      if (timer.current !== undefined) void flush.current();
    },
    [],
  );

  return {
    answers: draft.answers,
    status,
    choose(criterionId: string, answer: Answer) {
      const { answers, revision } = current.current;
      keep({ answers: { ...answers, [criterionId]: answer }, revision });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    /** Rejects with an ApiProblem; the draft is kept then. */
    async submit(): Promise<void> {
      clearTimeout(timer.current);
      timer.current = undefined;
      await saving.current;
      await send('POST');
      drafts.delete(interviewId);
    },
  };
}

/** To who is no longer asked, the interview is not there any more. */
export function whyNotKept(thrown: unknown): string {
  const isWithdrawn = thrown instanceof ApiProblem && thrown.code === 'not_found';
  return isWithdrawn ? messages.reviews.own.withdrawn : sentenceOf(thrown);
}

/** What was chosen on this page, unless a later draft was saved elsewhere. */
function latestDraft({ interview_id, mine }: ReviewState): Draft {
  const here = drafts.get(interview_id);
  if (here && here.revision >= (mine?.revision ?? 0)) return here;
  return {
    revision: mine?.revision ?? 0,
    answers: Object.fromEntries(
      (mine?.levels ?? []).map(({ criterion_id, level, note }) => [
        criterion_id,
        { level, note: note ?? '' },
      ]),
    ),
  };
}
