'use client';

import { MessagesSquare, Search } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { MarkGroup } from '#components/reports/report-index.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Input } from '#components/ui/field.tsx';
import { findMatches, type Range } from '#components/ui/split-highlights.ts';
import { Transcript, type TranscriptTurn } from '#components/ui/transcript.tsx';
import { messages } from '#lib/messages.ts';
import { HighlightBar } from './highlight-bar.tsx';
import { inReadingOrder, stepTo } from './highlight-steps.ts';

const text = messages.interviews.transcript;
const ALL: ReadonlySet<string> = new Set();

/** The whole conversation with the report's quotes marked; `target` is where the reader was sent. */
export function TranscriptPanel({
  turns,
  groups,
  target,
  back,
  emptyText = text.empty,
}: {
  turns: TranscriptTurn[];
  groups: MarkGroup[];
  /** `e-<mark id>` or `turn-<turn id>` */
  target: string | null;
  /** the way back to where the reader came from, if they came by a quote */
  back?: { label: string; onBack: () => void } | undefined;
  emptyText?: string;
}) {
  const [typed, setTyped] = useState('');
  // A letter found ten thousand times must not hold up the next one.
  const search = useDeferredValue(typed);
  const [chosen, setChosen] = useState(ALL);
  const [here, setHere] = useState(target);
  useEffect(() => setHere(target), [target]);
  useEffect(() => (here === null ? undefined : showPlace(here)), [here]);

  const marks = useMemo(
    () => groups.flatMap(({ id, marks }) => (chosen.size === 0 || chosen.has(id) ? marks : [])),
    [groups, chosen],
  );
  const places = useMemo(
    () => inReadingOrder(marks, turns).map(({ id }) => `e-${id}`),
    [marks, turns],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = stepTo(places, { from: here, by });
      if (next === null) return;
      setTyped('');
      setHere(next);
      rememberPlace(next);
    },
    [places, here],
  );
  useKeys(step, back?.onBack);

  const matches = useMemo(() => {
    const found: Record<string, Range[]> = {};
    for (const turn of turns) {
      const ranges = findMatches(turn.text, search);
      if (ranges.length > 0) found[turn.id] = ranges;
    }
    return found;
  }, [turns, search]);

  if (turns.length === 0) return <EmptyState icon={<MessagesSquare />} title={emptyText} />;

  const count = Object.values(matches).reduce((sum, ranges) => sum + ranges.length, 0);
  const wanted = search.trim() !== '';
  return (
    <div className="grid grid-cols-1 gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
        <div className="relative w-full max-w-narrow">
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-ink-3"
          />
          <Input
            type="search"
            aria-label={text.search}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            placeholder={text.search}
            className="ps-9"
          />
        </div>
        <p role="status" className="text-sm text-ink-3">
          {wanted ? (count === 0 ? text.noMatches : text.matches(count)) : text.turns(turns.length)}
        </p>
      </div>
      {groups.length === 0 && !back ? null : (
        <HighlightBar
          back={back}
          groups={groups}
          chosen={chosen}
          onChoose={setChosen}
          position={here === null ? 0 : places.indexOf(here) + 1}
          count={places.length}
          onStep={step}
        />
      )}
      <Transcript
        turns={wanted ? turns.filter((turn) => matches[turn.id]) : turns}
        marks={marks}
        matches={matches}
        current={here?.replace(/^(e|turn)-/, '') ?? null}
      />
    </div>
  );
}

/** Brings a place to the middle. Turns out of sight are measured when they come near, so it looks twice. */
function showPlace(id: string): () => void {
  const show = () => document.getElementById(id)?.scrollIntoView({ block: 'center' });
  show();
  document.getElementById(id)?.focus({ preventScroll: true });
  const frame = requestAnimationFrame(show);
  return () => cancelAnimationFrame(frame);
}

/** Puts the place into the address, so that a reload and a link come back to it. */
function rememberPlace(place: string): void {
  const url = new URL(window.location.href);
  url.hash = place;
  window.history.replaceState(null, '', url);
}

/** `n` and `p` go from mark to mark, `b` back to the quote, wherever the focus is but in a field. */
function useKeys(step: (by: 1 | -1) => void, back: (() => void) | undefined): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const at = event.target;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, [role=dialog]')) return;
      if (event.key === 'n') step(1);
      else if (event.key === 'p') step(-1);
      else if (event.key === 'b') back?.();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [step, back]);
}
