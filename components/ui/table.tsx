import type { ComponentProps } from 'react';
import { cn } from './cn.ts';
import { ScrollFrame } from './scroll-frame.tsx';

/** Rules and space, no boxes. Wide tables scroll in their own frame, never the page. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return (
    <ScrollFrame className="-mx-3 overflow-x-auto px-3">
      <table {...rest} className={cn('w-full border-collapse text-start', className)} />
    </ScrollFrame>
  );
}

export function HeadCell({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...rest}
      className={cn(
        'eyebrow border-b border-line px-3 py-2 text-start whitespace-nowrap first:ps-0 last:pe-0',
        className,
      )}
    />
  );
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return (
    <td
      {...rest}
      className={cn(
        'border-b border-line px-3 py-3 text-start align-top first:ps-0 last:pe-0',
        className,
      )}
    />
  );
}
