import { cn } from './cn.ts';

/** The place of something that is being loaded. Give it the size of what will stand there. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={cn('block h-4 w-full animate-breathe rounded-sm bg-line/70', className)}
    />
  );
}

/** Lines of text to come; the last one is shorter, as in a paragraph. */
export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <span className={cn('grid gap-2', className)}>
      {Array.from({ length: lines }, (_, index) => index).map((line) => (
        <Skeleton key={line} className={line === lines - 1 ? 'w-2/3' : undefined} />
      ))}
    </span>
  );
}
