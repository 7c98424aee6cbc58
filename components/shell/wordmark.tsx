import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';

/** The sign: an opening quotation mark, since everything here rests on what was said. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={cn('size-5 shrink-0', className)}>
      <path
        fill="currentColor"
        d="M8.6 4.2C5 5.4 2.6 8.4 2.6 12.1c0 2.5 1.4 4 3.3 4 1.7 0 3-1.3 3-3 0-1.6-1.1-2.8-2.6-2.8-.3 0-.6 0-.8.1.4-1.9 1.9-3.6 4-4.5L8.6 4.2Zm8.2 0c-3.6 1.2-6 4.2-6 7.9 0 2.5 1.4 4 3.3 4 1.7 0 3-1.3 3-3 0-1.6-1.1-2.8-2.6-2.8-.3 0-.6 0-.8.1.4-1.9 1.9-3.6 4-4.5l-.9-1.7Z"
      />
    </svg>
  );
}

export function Wordmark({ className }: { className?: string }) {
  return (
    <span className={cn('inline-flex items-center gap-2', className)}>
      <Mark className="text-accent" />
      <span className="font-serif text-[1.1875rem] leading-none font-semibold tracking-[-0.01em]">
        {messages.product.name}
      </span>
    </span>
  );
}
