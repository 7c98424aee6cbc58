import { cn } from './cn.ts';

/** How much of the whole is known (0–1); the rest is left open. */
export function CoverageBar({
  share,
  label,
  className,
}: {
  share: number;
  /** the same in words, which stands beside it */
  label: string;
  className?: string;
}) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg
      role="img"
      aria-label={label}
      className={cn('h-2 w-full overflow-hidden rounded-full bg-level-0', className)}
    >
      <rect width={`${percent}%`} height="100%" className="fill-level-4" />
    </svg>
  );
}
