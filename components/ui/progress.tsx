import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { Spinner } from './spinner.tsx';

/**
 * Work that takes a while: what is being done now in words, how far it is where that is known.
 * `share` is 0–1; null when nobody can know.
 */
export function Progress({
  label,
  detail,
  share = null,
  className,
}: {
  label: ReactNode;
  detail?: ReactNode;
  share?: number | null;
  className?: string;
}) {
  return (
    <div className={cn('grid gap-2', className)}>
      <p role="status" className="flex items-center gap-2 text-ink">
        {share === null ? <Spinner className="text-accent" /> : null}
        <span className="font-medium">{label}</span>
      </p>
      {share === null ? null : (
        <Bar share={share} label={typeof label === 'string' ? label : undefined} />
      )}
      {detail ? <p className="text-ink-2">{detail}</p> : null}
    </div>
  );
}

/** The bar itself, drawn by attributes: no inline style under the page's policy. */
export function Bar({
  share,
  label,
  className,
}: {
  share: number;
  label?: string | undefined;
  className?: string;
}) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cn('h-1.5 w-full overflow-hidden rounded-full bg-line text-accent', className)}
    >
      <rect width={`${percent}%`} height="100%" rx="3" fill="currentColor" />
    </svg>
  );
}
