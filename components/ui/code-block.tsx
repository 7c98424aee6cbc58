import { cn } from './cn.ts';
import { CopyButton } from './copy-button.tsx';

/** Text to be taken elsewhere as it is: a link, variables, a command. */
export function CodeBlock({
  text,
  label,
  className,
}: {
  text: string;
  /** what it is, for screen readers */
  label: string;
  className?: string;
}) {
  return (
    <div
      className={cn(
        'flex items-start gap-2 rounded-lg border border-line bg-sunken py-2 ps-4 pe-2',
        className,
      )}
    >
      {/* Wrapped, not scrolled: nothing hides past the edge, and the keyboard has no box to enter. */}
      <section aria-label={label} className="min-w-0 flex-1">
        <pre className="py-1.5 font-mono text-sm leading-normal break-words whitespace-pre-wrap">
          <code>{text}</code>
        </pre>
      </section>
      <CopyButton text={text} variant="quiet" />
    </div>
  );
}
