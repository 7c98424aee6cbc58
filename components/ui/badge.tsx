import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';
import { cn } from './cn.ts';

const TONES: Record<Tone, string> = {
  neutral: 'border-line bg-surface text-ink-2',
  info: 'border-accent/25 bg-accent-wash text-accent',
  caution: 'border-caution/30 bg-caution-wash text-caution',
  danger: 'border-danger/30 bg-danger-wash text-danger',
  positive: 'border-positive/30 bg-positive-wash text-positive',
};

/** A word for a state of the system. `live` adds a dot that breathes while something is going on. */
export function Badge({
  tone = 'neutral',
  live = false,
  icon,
  className,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  icon?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1.5 rounded-full border px-2 py-px text-xs font-medium whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      {live ? (
        <span aria-hidden="true" className="size-1.5 animate-breathe rounded-full bg-current" />
      ) : (
        icon
      )}
      {children}
    </span>
  );
}
