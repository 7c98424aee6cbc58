'use client';

import { useId } from 'react';
import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';

const text = messages.reviews.own;
const LEVELS = [1, 2, 3, 4, 5] as const;

const OPTION =
  'relative grid min-h-9 cursor-pointer place-items-center rounded-md border border-line-strong/60 bg-surface px-3 text-base transition-colors hover:border-line-strong hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11';

/** One level of five, or none: radio buttons, so that arrow keys move between them. `undefined`: not chosen yet. */
export function LevelChoice({
  label,
  value,
  onChoose,
  withNone = true,
}: {
  label: string;
  value: number | null | undefined;
  onChoose: (level: number | null) => void;
  /** offers "cannot tell" */
  withNone?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {LEVELS.map((level) => (
          <label key={level} className={cn(OPTION, 'w-10 px-0 pointer-coarse:w-11')}>
            <input
              type="radio"
              name={name}
              checked={value === level}
              onChange={() => onChoose(level)}
              aria-label={`${level}: ${messages.reports.competencies.levels[level]}`}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {level}
          </label>
        ))}
        {withNone ? (
          <label className={cn(OPTION, 'text-ink-2')}>
            <input
              type="radio"
              name={name}
              checked={value === null}
              onChange={() => onChoose(null)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {text.cannotTell}
          </label>
        ) : null}
      </div>
    </fieldset>
  );
}
