import { LoaderCircle } from 'lucide-react';
import { cn } from './cn.ts';

/** A turning ring. Decoration only: the words beside it say what is being done. */
export function Spinner({ className }: { className?: string }) {
  return (
    <LoaderCircle aria-hidden="true" className={cn('size-4 shrink-0 animate-spin', className)} />
  );
}
