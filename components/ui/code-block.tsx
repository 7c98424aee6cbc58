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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard */}
      <section
        aria-label={label}
        tabIndex={0}
        className="min-w-0 flex-1 overflow-x-auto rounded-sm"
      >
        <pre className="py-1.5 font-mono text-sm leading-normal">
          <code>{text}</code>
        </pre>
      </section>
      <CopyButton text={text} variant="quiet" />
    </div>
  );
}
