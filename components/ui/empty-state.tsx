import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** Nothing here yet: an icon, a sentence that says what to do, and the action that does it. */
export function EmptyState({
  icon,
  title,
  children,
  action,
  className,
}: {
  icon?: ReactNode;
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cn('flex flex-col items-center px-4 py-16 text-center', className)}>
      {icon ? (
        <div
          aria-hidden="true"
          className="mb-4 grid size-10 place-items-center rounded-full bg-sunken text-ink-3 [&>svg]:size-5"
        >
          {icon}
        </div>
      ) : null}
      <p className="text-md font-medium text-ink">{title}</p>
      {children ? <div className="mt-1 max-w-narrow text-ink-2">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  );
}
