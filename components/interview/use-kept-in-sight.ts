'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Scrolls as little as needed so that the end of an element is seen, whenever `key` changes; null: not now. */
export function useKeptInSight<E extends HTMLElement>(
  key: string | number | null,
): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (key !== null) element.current?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  return element;
}
