import { CircleAlert } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { cn } from './cn.ts';

const CONTROL =
  'w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-ink-3 transition-colors hover:border-ink-3 focus-visible:outline-offset-0 disabled:bg-sunken disabled:text-ink-3 aria-invalid:border-danger pointer-coarse:text-md';

export type FieldProps = {
  label: ReactNode;
  /** stands under the label, before the person types */
  hint?: ReactNode;
  /** what is wrong and what to do; read out when it appears */
  error?: string | null | undefined;
  /** the label is there for screen readers only */
  labelHidden?: boolean;
  className?: string;
  children: (control: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
};

/** A label, a hint and an error around any control; the ids that join them are made here. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className,
  children,
}: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint ? hintId : null, error ? errorId : null].filter(Boolean).join(' ');
  return (
    <div className={cn('grid gap-1.5', className)}>
      <label htmlFor={id} className={cn('font-medium text-ink', labelHidden && 'sr-only')}>
        {label}
      </label>
      {hint ? (
        <p id={hintId} className="-mt-1 text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      <p id={errorId} aria-live="polite" className={cn('text-sm text-danger', !error && 'hidden')}>
        {error ? (
          <span className="inline-flex items-start gap-1.5">
            <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {error}
          </span>
        ) : null}
      </p>
    </div>
  );
}

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...rest} className={cn(CONTROL, 'h-10 pointer-coarse:h-11', className)} />;
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea {...rest} className={cn(CONTROL, 'min-h-24 py-2 leading-normal', className)} />;
}

/** A choice of few, as the device shows it. */
export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...rest} className={cn(CONTROL, 'h-10 pe-8 pointer-coarse:h-11', className)} />;
}

/** A box to tick with its words beside it; the whole line can be pressed. */
export function Checkbox({
  label,
  hint,
  className,
  ...rest
}: Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode }) {
  return (
    <label className={cn('flex items-start gap-3 py-1', className)}>
      <input {...rest} type="checkbox" className="mt-0.5 size-4.5 shrink-0 accent-accent" />
      <span className="grid gap-0.5">
        <span className="text-ink">{label}</span>
        {hint ? <span className="text-sm text-ink-3">{hint}</span> : null}
      </span>
    </label>
  );
}
