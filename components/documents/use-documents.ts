'use client';

import { useCallback, useRef, useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { sendDocument } from './send-document.ts';

/** A file on its way: it becomes a document when the server has taken it. */
export type Sending = { key: number; file: File; share: number; error: string | null };

/** Documents, newest first, and where the older ones begin; null when there are none. */
export type PageOfDocuments = { items: DocumentAnswer[]; next_cursor: string | null };

export type DocumentStore = ReturnType<typeof useDocuments>;

/**
 * Documents of one kind on a page: those that were there, those that are being sent, and what has become
 * of each. `onTaken` is called with every document that this page brought in.
 */
export function useDocuments(
  kind: DocumentKind,
  options: { initial: PageOfDocuments; onTaken: (id: string) => void },
) {
  const [documents, setDocuments] = useState(options.initial.items);
  const [cursor, setCursor] = useState(options.initial.next_cursor);
  const [sending, setSending] = useState<Sending[]>([]);
  const nextKey = useRef(1);
  const { onTaken } = options;

  const put = useCallback((document: DocumentAnswer) => {
    setDocuments((list) =>
      list.some((entry) => entry.document_id === document.document_id)
        ? list.map((entry) => (entry.document_id === document.document_id ? document : entry))
        : [document, ...list],
    );
  }, []);

  const refresh = useCallback(
    async (id: string) => put(await callApi<DocumentAnswer>(`/documents/${id}`)),
    [put],
  );

  const change = useCallback((key: number, over: Partial<Sending>) => {
    setSending((list) => list.map((entry) => (entry.key === key ? { ...entry, ...over } : entry)));
  }, []);

  const send = useCallback(
    async (file: File) => {
      const key = nextKey.current++;
      setSending((list) => [{ key, file, share: 0, error: null }, ...list]);
      try {
        const taken = await sendDocument(kind, file, (share) => change(key, { share }));
        await refresh(taken.document_id);
        onTaken(taken.document_id);
        setSending((list) => list.filter((entry) => entry.key !== key));
      } catch (thrown) {
        change(key, { error: sentenceOf(thrown) });
      }
    },
    [kind, change, refresh, onTaken],
  );

  const drop = useCallback((key: number) => {
    setSending((list) => list.filter((entry) => entry.key !== key));
  }, []);

  const retry = useCallback(
    async (id: string) => {
      await callApi(`/documents/${id}/retry`, { method: 'POST' });
      await refresh(id);
    },
    [refresh],
  );

  /** Fetches the next older ones. Throws an ApiProblem. */
  const fetchOlder = useCallback(async () => {
    if (cursor === null) return;
    const page = await callApi<PageOfDocuments>(
      `/documents?kind=${kind}&cursor=${encodeURIComponent(cursor)}`,
    );
    setDocuments((list) => {
      const known = new Set(list.map((entry) => entry.document_id));
      return [...list, ...page.items.filter((entry) => !known.has(entry.document_id))];
    });
    setCursor(page.next_cursor);
  }, [kind, cursor]);

  return { documents, sending, send, drop, retry, put, hasOlder: cursor !== null, fetchOlder };
}
