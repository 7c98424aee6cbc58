'use client';

import { useEffect, useRef, useState } from 'react';
import { callApi, sentenceOf } from './call-api.ts';

type Page<T> = { items: T[]; next_cursor?: string | null };

/** Longer than between two keys of somebody who types, shorter than a wait. */
const SEARCH_AFTER_MS = 250;

/**
 * A list of the API, page after page, that can be searched. `path` may carry a query; `first` is the page that came
 * with the document, or null where `search('')` is to fetch it. What was asked last counts: slower answers to earlier
 * questions are dropped.
 */
export function usePagedList<T>(path: string, first: Page<T> | null) {
  const [items, setItems] = useState<T[]>(first?.items ?? []);
  const [cursor, setCursor] = useState(first?.next_cursor ?? null);
  const [search, setSearch] = useState('');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const asked = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      asked.current?.abort();
    },
    [],
  );

  async function load(query: string, from: string | null): Promise<void> {
    asked.current?.abort();
    const call = new AbortController();
    asked.current = call;
    setError(null);
    try {
      const page = await callApi<Page<T>>(withQuery(path, { search: query, cursor: from ?? '' }), {
        signal: call.signal,
      });
      if (call.signal.aborted) return;
      setItems((shown) => (from === null ? page.items : [...shown, ...page.items]));
      setCursor(page.next_cursor ?? null);
    } catch (thrown) {
      if (call.signal.aborted) return;
      setError(sentenceOf(thrown));
    }
    setPending(false);
  }

  function searchFor(query: string): void {
    setSearch(query);
    setPending(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void load(query.trim(), null),
      query === '' ? 0 : SEARCH_AFTER_MS,
    );
  }

  function showMore(): void {
    setPending(true);
    void load(search.trim(), cursor);
  }

  return { items, setItems, search, searchFor, hasMore: cursor !== null, showMore, pending, error };
}

function withQuery(path: string, values: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''));
  if (query.size === 0) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${query}`;
}
