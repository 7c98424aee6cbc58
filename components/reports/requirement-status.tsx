import { cn } from '#components/ui/cn.ts';

/** How surely something is known, as a shape: full, half, struck through, nothing. Never a colour. */
export type Sureness = 'shown' | 'said' | 'against' | 'nothing';

const RESUME = {
  evidence_found: 'shown',
  claimed_without_detail: 'said',
  not_found: 'nothing',
} as const;

const INTERVIEW = {
  confirmed: 'shown',
  claimed: 'said',
  contradicted: 'against',
  not_covered: 'nothing',
} as const;

export function resumeSureness(status: keyof typeof RESUME): Sureness {
  return RESUME[status];
}

export function interviewSureness(status: keyof typeof INTERVIEW): Sureness {
  return INTERVIEW[status];
}

export function SurenessMark({
  sureness,
  word,
  className,
}: {
  sureness: Sureness;
  word: string;
  className?: string;
}) {
  return (
    <span className={cn('inline-flex items-center gap-2 whitespace-nowrap', className)}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 shrink-0 text-level-ink">
        <Shape sureness={sureness} />
      </svg>
      <span className={sureness === 'nothing' ? 'text-ink-3' : 'text-ink-2'}>{word}</span>
    </span>
  );
}

function Shape({ sureness }: { sureness: Sureness }) {
  switch (sureness) {
    case 'shown':
      return <circle cx="6" cy="6" r="5" fill="currentColor" />;
    case 'said':
      return <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />;
    case 'against':
      return (
        <g fill="none" stroke="currentColor" strokeWidth="1.5">
          <circle cx="6" cy="6" r="4.25" />
          <path d="m3 9 6-6" />
        </g>
      );
    case 'nothing':
      return <path d="M2.5 6h7" stroke="currentColor" strokeWidth="1.5" opacity="0.6" />;
  }
}
