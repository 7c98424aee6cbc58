import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cn } from './cn.ts';

/** Tones are states of the system, never of a person. */
export type Tone = 'neutral' | 'info' | 'caution' | 'danger' | 'positive';

const LOOK: Record<Tone, { box: string; icon: string }> = {
  neutral: { box: 'border-line bg-surface', icon: 'text-ink-3' },
  info: { box: 'border-accent/25 bg-accent-wash', icon: 'text-accent' },
  caution: { box: 'border-caution/30 bg-caution-wash', icon: 'text-caution' },
  danger: { box: 'border-danger/30 bg-danger-wash', icon: 'text-danger' },
  positive: { box: 'border-positive/30 bg-positive-wash', icon: 'text-positive' },
};

const ICON: Record<Tone, typeof Info> = {
  neutral: Info,
  info: Info,
  caution: TriangleAlert,
  danger: CircleAlert,
  positive: CircleCheck,
};

export type BannerProps = {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  /** one thing to do, at the end of the line */
  action?: ReactNode;
  /** read out when it appears after the page has loaded */
  live?: boolean;
  className?: string;
};

/** Something the person should know before going on, and the one thing they can do about it. */
export function Banner({
  tone = 'neutral',
  title,
  children,
  action,
  live = false,
  className,
}: BannerProps) {
  const Icon = ICON[tone];
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={cn(
        'flex flex-wrap items-start gap-x-4 gap-y-3 rounded-lg border px-4 py-3',
        LOOK[tone].box,
        className,
      )}
    >
      <Icon aria-hidden="true" className={cn('mt-0.5 size-4 shrink-0', LOOK[tone].icon)} />
      <div className="min-w-0 flex-1 basis-60 text-ink">
        {title ? <p className="font-medium">{title}</p> : null}
        {children ? (
          <div className={cn('max-w-text', title ? 'mt-0.5 text-ink-2' : null)}>{children}</div>
        ) : null}
      </div>
      {action ? <div className="flex shrink-0 flex-wrap gap-2">{action}</div> : null}
    </div>
  );
}
