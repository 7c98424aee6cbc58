'use client';

import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import type { InterviewListItem } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';
import { InterviewTable } from './interview-table.tsx';

type PageOfInterviews = { items: InterviewListItem[]; next_cursor: string | null };

/** The first page comes with the page and stays live; later ones are fetched on request and appended. */
export function InterviewList({ items, next_cursor }: PageOfInterviews) {
  const [more, setMore] = useState<InterviewListItem[]>([]);
  const [cursor, setCursor] = useState(next_cursor);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  async function showMore() {
    if (cursor === null) return;
    setPending(true);
    setError(null);
    try {
      const page = await callApi<PageOfInterviews>(
        `/interviews?cursor=${encodeURIComponent(cursor)}`,
      );
      setMore((list) => [...list, ...page.items]);
      setCursor(page.next_cursor);
    } catch (thrown) {
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  const shown = new Map([...items, ...more].map((item) => [item.interview_id, item]));
  // An interview that moved between two pages is shown once, as the newer answer has it.
  for (const item of items) shown.set(item.interview_id, item);

  return (
    <>
      <InterviewTable interviews={[...shown.values()]} />
      {error ? (
        <p role="alert" className="mt-4 text-center text-danger">
          {error}
        </p>
      ) : null}
      {cursor === null ? null : (
        <div className="mt-6 flex justify-center">
          <Button pending={pending} onClick={showMore}>
            {messages.common.showMore}
          </Button>
        </div>
      )}
    </>
  );
}
