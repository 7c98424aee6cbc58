'use client';

import { ChevronDown, ChevronUp, CornerUpLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MarkGroup } from '#components/reports/report-index.ts';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { HUE_FILL } from '#components/ui/hue.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.transcript.highlights;

/** What is marked in the transcript: a legend whose entries are switches, and the way from mark to mark. */
export function HighlightBar({
  groups,
  chosen,
  onChoose,
  position,
  count,
  onStep,
  back,
}: {
  groups: MarkGroup[];
  /** ids of groups; none chosen is all shown */
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
  /** of the mark the reader stands at, from 1; 0: at none */
  position: number;
  count: number;
  onStep: (by: 1 | -1) => void;
  back?: { label: string; onBack: () => void } | undefined;
}) {
  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChoose(next.size === groups.length ? new Set() : next);
  }
  return (
    <div className="sticky top-12 z-10 -mx-4 flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-paper px-4 py-2 sm:mx-0 sm:px-0 md:top-0 print:static">
      {groups.length === 0 ? null : (
        <fieldset className="flex min-w-0 flex-1 flex-wrap gap-x-2 gap-y-1 max-sm:basis-full max-sm:flex-nowrap max-sm:overflow-x-auto">
          <legend className="sr-only">{text.legend}</legend>
          <Chip pressed={chosen.size === 0} onPress={() => onChoose(new Set())}>
            {text.all}
          </Chip>
          {groups.map(({ id, label, hue, marks }) => (
            <Chip key={id} pressed={chosen.has(id)} onPress={() => toggle(id)}>
              <span
                aria-hidden="true"
                className={cn(
                  'size-2 shrink-0 rounded-[2px]',
                  hue ? HUE_FILL[hue] : 'bg-line-strong',
                )}
              />
              {label}
              <span className="text-ink-3">{new Set(marks.map((mark) => mark.id)).size}</span>
            </Chip>
          ))}
        </fieldset>
      )}
      <div className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1 max-sm:basis-full print:hidden">
        {back ? (
          <Button
            size="sm"
            aria-keyshortcuts="b"
            title={messages.reports.quote.backHint}
            onClick={back.onBack}
            icon={<CornerUpLeft aria-hidden="true" className="size-4 rtl:-scale-x-100" />}
          >
            {back.label}
          </Button>
        ) : null}
        {groups.length === 0 ? null : (
          <div className="ms-auto flex items-center gap-1">
            <p role="status" className="me-2 text-sm whitespace-nowrap text-ink-3">
              {position === 0 ? text.count(count) : text.position(position, count)}
            </p>
            <Button
              size="sm"
              variant="quiet"
              iconOnly
              aria-keyshortcuts="p"
              aria-label={text.previous}
              title={text.previousHint}
              disabled={count === 0}
              onClick={() => onStep(-1)}
              icon={<ChevronUp aria-hidden="true" className="size-4" />}
            />
            <Button
              size="sm"
              variant="quiet"
              iconOnly
              aria-keyshortcuts="n"
              aria-label={text.next}
              title={text.nextHint}
              disabled={count === 0}
              onClick={() => onStep(1)}
              icon={<ChevronDown aria-hidden="true" className="size-4" />}
            />
          </div>
        )}
      </div>
    </div>
  );
}

function Chip({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={cn(
        'inline-flex min-h-8 items-center justify-center gap-2 rounded-md border px-2.5 text-sm whitespace-nowrap transition-colors pointer-coarse:min-h-11 pointer-coarse:min-w-11',
        pressed ? 'border-ink-3 bg-surface text-ink' : 'border-line text-ink-2 hover:bg-sunken',
      )}
    >
      {children}
    </button>
  );
}
