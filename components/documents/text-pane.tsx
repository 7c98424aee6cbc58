'use client';

import { useEffect, useRef } from 'react';
import { splitHighlights } from '#components/ui/split-highlights.ts';
import type { HiddenText } from '#lib/documents/document-types.ts';
import { messages } from '#lib/messages.ts';
import type { TextRange } from './source-of.ts';

const text = messages.documents.page;

/** The text as it was read, in a box of its own; the place asked for is marked and brought into sight. */
export function TextPane({ text: whole, current }: { text: string; current: TextRange | null }) {
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);

  useEffect(() => {
    const place = mark.current;
    if (!current || !place || !box.current) return;
    box.current.scrollTop = place.offsetTop - box.current.clientHeight / 3;
  }, [current]);

  if (whole === '') return <p className="text-ink-3">{text.textEmpty}</p>;
  return (
    <section
      ref={box}
      aria-label={text.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
      tabIndex={0}
      className="relative max-h-[75dvh] min-h-0 overflow-y-auto overscroll-contain rounded-lg border border-line bg-surface px-5 py-4 focus-visible:-outline-offset-2 xl:max-h-none xl:flex-1 print:max-h-none"
    >
      <p
        dir="auto"
        className="max-w-text text-sm leading-relaxed break-words whitespace-pre-wrap text-ink-2"
      >
        {splitHighlights(whole, current ? [current] : []).map((piece) =>
          piece.ranges.length > 0 ? (
            <mark
              key={piece.start}
              ref={mark}
              className="rounded-[2px] bg-accent-wash text-ink underline decoration-accent decoration-2 underline-offset-4"
            >
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </p>
    </section>
  );
}

/** What the file holds and does not show, folded away until somebody looks at it. */
export function HiddenFold({
  hidden,
  isOpen,
  onToggle,
}: {
  hidden: readonly HiddenText[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  if (hidden.length === 0) return null;
  return (
    <details
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="shrink-0 rounded-lg border border-caution/30 bg-caution-wash px-4 py-2.5"
    >
      <summary className="font-medium">{text.hidden.fold(hidden.length)}</summary>
      <p className="mt-1 max-w-text text-ink-2">{text.hidden.text}</p>
      <ul className="mt-2 grid max-h-60 grid-cols-1 gap-2 overflow-y-auto">
        {hidden.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
          <li key={index}>
            <span className="eyebrow">{text.hiddenKinds[entry.kind]}</span>
            <span
              dir="auto"
              className="block font-mono text-sm break-words whitespace-pre-wrap text-ink"
            >
              {entry.text}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
