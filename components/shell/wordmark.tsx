import { cn } from '#components/ui/cn.ts';
import { messages } from '#lib/messages.ts';

/** The sign: an opening quotation mark, since everything here rests on what was said. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={cn('size-5 shrink-0', className)}>
      <path
        fill="currentColor"
        d="M8.6 4.2C5 5.4 2.6 8.4 2.6 12.1c0 2.5 1.400 4 3.300 4 1.700 0 3-1.300 3-3 0-1.600-1.100-2.800-2.600-2.800-.3 0-.6 0-.8.1.4-1.900 1.900-3.600 4-4.500L8.600 4.200Zm8.200 0c-3.600 1.200-6 4.200-6 7.900 0 2.500 1.400 4 3.300 4 1.700 0 3-1.300 3-3 0-1.600-1.100-2.800-2.600-2.800-.3 0-.6 0-.8.1.4-1.900 1.900-3.600 4-4.500l-.9-1.700Z"
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
