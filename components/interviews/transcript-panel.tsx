'use client';

import { MessagesSquare, Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/field.tsx';
import { findMatches, type Range } from '#components/ui/split-highlights.ts';
import {
  Transcript,
  type TranscriptMark,
  type TranscriptTurn,
} from '#components/ui/transcript.tsx';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.transcript;

/** The whole conversation with the report's quotes marked; `target` is where the reader was sent. */
export function TranscriptPanel({
  turns,
  marks,
  target,
  emptyText = text.empty,
}: {
  turns: TranscriptTurn[];
  marks: TranscriptMark[];
  /** `e-<evidence id>` or `turn-<turn id>` */
  target: string | null;
  emptyText?: string;
}) {
  const [search, setSearch] = useState('');

  useEffect(() => {
    if (target === null) return;
    const place = document.getElementById(target);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [target]);

  if (turns.length === 0) return <EmptyState icon={<MessagesSquare />} title={emptyText} />;

  const matches: Record<string, Range[]> = {};
  let count = 0;
  for (const turn of turns) {
    const found = findMatches(turn.text, search);
    count += found.length;
    if (found.length > 0) matches[turn.id] = found;
  }
  const wanted = search.trim() !== '';
  return (
    <div className="grid grid-cols-1 gap-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <div className="relative w-full max-w-narrow">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-3"
          />
          <Input
            type="search"
            aria-label={text.search}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            placeholder={text.search}
            className="ps-9"
          />
        </div>
        <p role="status" className="text-sm text-ink-3">
          {wanted ? (count === 0 ? text.noMatches : text.matches(count)) : text.turns(turns.length)}
        </p>
      </div>
      <Transcript
        turns={wanted ? turns.filter((turn) => matches[turn.id]) : turns}
        marks={marks}
        matches={matches}
        current={target?.replace(/^(e|turn)-/, '') ?? null}
      />
    </div>
  );
}
