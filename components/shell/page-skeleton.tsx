import { Skeleton } from '#components/ui/skeleton.tsx';
import { messages } from '#lib/messages.ts';

/** The place of a page while its data is read: a title, a line, a list. */
export function PageSkeleton() {
  return (
    <div role="status" className="grid gap-8">
      <span className="sr-only">{messages.common.loading}</span>
      <div className="grid gap-3">
        <Skeleton className="h-8 w-56" />
        <Skeleton className="w-80 max-w-full" />
      </div>
      <div className="grid gap-4">
        {['w-full', 'w-11/12', 'w-full', 'w-4/5', 'w-11/12'].map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: five places that never move
          <Skeleton key={index} className={`h-10 ${width}`} />
        ))}
      </div>
    </div>
  );
}
