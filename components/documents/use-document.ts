'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callApi } from '#components/shell/call-api.ts';
import { useProgress } from '#components/shell/use-progress.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { HiddenText } from '#lib/documents/document-types.ts';
import type { Sources } from '#lib/profiles/profile-schemas.ts';
import { isDocumentStatus } from './progress-of.ts';

export type DocumentContent = {
  text: string;
  sources: Sources | null;
  hidden: HiddenText[];
  /** where each page begins in the text; null where that is not known */
  pageStarts: readonly number[] | null;
};

/** Values by JSON Pointer of the profile that are to be set, and pointers to take back what was read. */
export type ProfileChange = { set?: Record<string, unknown>; unset?: string[] };

type TextAnswer = {
  text: string;
  sources: Sources | null;
  hidden_text: HiddenText[];
  page_starts: number[] | null;
};

/**
 * A document on its page: as the server gave it, then as it is while it is read, and after each correction.
 * `save` throws an ApiProblem and changes nothing then.
 */
export function useDocument(given: DocumentAnswer, givenContent: DocumentContent | null) {
  const router = useRouter();
  const [document, setDocument] = useState(given);
  const [content, setContent] = useState(givenContent);
  const [last, setLast] = useState(given);
  // A page that the server has made anew wins over what is here, unless it is older.
  if (last !== given) {
    setLast(given);
    if (given.updated_at >= document.updated_at) {
      setDocument(given);
      setContent(givenContent);
    }
  }
  const version = useRef(document.updated_at);
  useEffect(() => {
    version.current = document.updated_at;
  });

  const id = given.document_id;
  const isMoving = document.status === 'queued' || document.status === 'reading';
  useProgress(isMoving ? `/documents/${id}/events` : null, (status) => {
    if (!isDocumentStatus(status, id)) return;
    setDocument(status);
    // Its text and what was understood come with the page.
    if (status.status === 'ready') router.refresh();
  });

  const reload = useCallback(async () => {
    const [next, text] = await Promise.all([
      callApi<DocumentAnswer>(`/documents/${id}`),
      callApi<TextAnswer>(`/documents/${id}/text`),
    ]);
    version.current = next.updated_at;
    setDocument(next);
    setContent(contentOf(text));
  }, [id]);

  const save = useCallback(
    async (change: ProfileChange): Promise<void> => {
      const next = await callApi<DocumentAnswer>(`/documents/${id}/profile`, {
        method: 'PATCH',
        body: { ...change, updated_at: version.current },
      });
      version.current = next.updated_at;
      setDocument(next);
      // The correction stands even if the places of values cannot be had now: those of old values go.
      const text = await callApi<TextAnswer>(`/documents/${id}/text`).catch(() => null);
      if (text) setContent(contentOf(text));
      else setContent((before) => before && { ...before, sources: null });
    },
    [id],
  );

  return { document, content, save, reload };
}

function contentOf(answer: TextAnswer): DocumentContent {
  return {
    text: answer.text,
    sources: answer.sources,
    hidden: answer.hidden_text,
    pageStarts: answer.page_starts,
  };
}
