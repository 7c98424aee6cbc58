import { CornerDownRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';
import { HUE_RULE, type Hue } from './hue.ts';

export type QuoteProps = {
  text: string;
  /** hue of the criterion it speaks for; without one the rule is neutral */
  hue?: Hue | undefined;
  /** where it was said: `04:12`, `Résumé` */
  place: string;
  /** says in words what the jump does */
  placeLabel?: string;
  /** address of the place; a plain text where there is none */
  href?: string | undefined;
  /** told which element leads there, so that somebody can come back to it */
  onJump?: ((from: HTMLElement) => void) | undefined;
  /** a word above it: “Points the other way” */
  label?: ReactNode;
  /** what to know of it, under its place */
  note?: ReactNode;
  className?: string;
};

/** The words of a person: serif, a rule at their side, the place they stand, and the way there. */
export function Quote({
  text,
  hue,
  place,
  placeLabel,
  href,
  onJump,
  label,
  note,
  className,
}: QuoteProps) {
  return (
    <figure
      className={cn('border-s-2 ps-4', hue ? HUE_RULE[hue] : 'border-line-strong', className)}
    >
      {label ? <p className="eyebrow mb-0.5">{label}</p> : null}
      <blockquote className="words max-w-text">
        <p className="inline">
          <span aria-hidden="true">“</span>
          {text}
          <span aria-hidden="true">”</span>
        </p>
      </blockquote>
      <figcaption className="mt-0.5 text-sm text-ink-3">
        {href ? (
          <a
            href={href}
            aria-label={placeLabel}
            onClick={(event) => {
              if (!onJump || event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onJump(event.currentTarget);
            }}
            className="-mx-1.5 inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 transition-colors hover:bg-sunken hover:text-ink pointer-coarse:-my-2 pointer-coarse:min-h-10"
          >
            {place}
            <CornerDownRight
              aria-hidden="true"
              className="size-3.5 rtl:-scale-x-100 print:hidden"
            />
          </a>
        ) : (
          place
        )}
        {note ? <p>{note}</p> : null}
      </figcaption>
    </figure>
  );
}
