'use client';

import { Popover } from 'radix-ui';
import { useState } from 'react';
import { messages } from '#lib/messages.ts';
import { cn } from './cn.ts';

const STEPS = [1, 2, 3, 4, 5] as const;
const FILL: Record<(typeof STEPS)[number], string> = {
  1: 'fill-level-1',
  2: 'fill-level-2',
  3: 'fill-level-3',
  4: 'fill-level-4',
  5: 'fill-level-5',
};

export type Anchors = { 1: string; 3: string; 5: string };

/** The five steps, drawn: filled up to the level, open above it; a level that is not there is all open. */
export function LevelSteps({ level, className }: { level: number | null; className?: string }) {
  return (
    <svg viewBox="0 0 52 20" aria-hidden="true" className={cn('h-5 w-13 shrink-0', className)}>
      {STEPS.map((step) => {
        const height = 4 + step * 3;
        // A mean between two levels fills its last step in part.
        const share = level === null ? 0 : Math.min(1, Math.max(0, level - (step - 1)));
        return (
          <g key={step}>
            <rect
              x={(step - 1) * 11 + 0.5}
              y={20 - height + 0.5}
              width={7}
              height={height - 1}
              rx={1.5}
              strokeWidth={1}
              strokeDasharray={level === null ? '2 2' : undefined}
              className={
                share === 1 ? 'fill-none stroke-transparent' : 'fill-none stroke-line-strong/60'
              }
            />
            <rect
              x={(step - 1) * 11}
              y={20 - height * share}
              width={8}
              height={height * share}
              rx={share === 1 ? 2 : 1}
              className={FILL[step]}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** A level with its word; the anchors of the scale show on hover, focus or press. */
export function LevelLadder({
  level,
  word,
  anchors,
  className,
}: {
  level: number | null;
  /** the level in a word, or why there is none */
  word: string;
  anchors?: Anchors | undefined;
  className?: string;
}) {
  const [open, setOpen] = useState(false);
  const text = messages.reports.competencies;
  const face = (
    <>
      <LevelSteps level={level} />
      <span className="flex items-baseline gap-2">
        {level === null ? null : (
          <span className="text-lg leading-none font-semibold text-level-ink">{level}</span>
        )}
        <span className={level === null ? 'text-ink-2' : 'text-ink'}>{word}</span>
      </span>
    </>
  );
  const box = 'inline-flex items-end gap-3 text-start';
  const name = level === null ? `${text.noLevel}: ${word}` : text.level(level, word);

  if (!anchors) {
    return (
      <span role="img" aria-label={name} className={cn(box, className)}>
        {face}
      </span>
    );
  }
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger
        onPointerEnter={(event) => event.pointerType === 'mouse' && setOpen(true)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setOpen(false)}
        className={cn(
          box,
          '-m-1.5 rounded-md p-1.5 transition-colors hover:bg-sunken pointer-coarse:min-h-10 print:pointer-events-none',
          className,
        )}
      >
        {face}
        <span className="sr-only">{`${name}. ${text.anchors}`}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          side="bottom"
          align="end"
          sideOffset={6}
          collisionPadding={16}
          onOpenAutoFocus={(event) => event.preventDefault()}
          className="z-50 w-80 max-w-[calc(100vw-2rem)] animate-fade rounded-lg border border-line bg-surface p-4 shadow-float"
        >
          <p className="eyebrow mb-2">{text.anchors}</p>
          <dl className="grid grid-cols-[1.25rem_1fr] gap-x-2 gap-y-2">
            {([1, 3, 5] as const).map((step) => (
              <div key={step} className="contents">
                <dt
                  className={cn('font-semibold', level === step ? 'text-level-ink' : 'text-ink-3')}
                >
                  {step}
                </dt>
                <dd className={level === step ? 'text-ink' : 'text-ink-2'}>{anchors[step]}</dd>
              </div>
            ))}
          </dl>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
