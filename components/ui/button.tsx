import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn.ts';
import { Spinner } from './spinner.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

type Look = { variant?: ButtonVariant; size?: ButtonSize; iconOnly?: boolean };

const BASE =
  'inline-flex shrink-0 select-none items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap transition-colors active:translate-y-px disabled:translate-y-0 aria-disabled:pointer-events-none disabled:opacity-55';

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong',
  secondary:
    'border-line-strong/60 bg-surface text-ink enabled:hover:border-line-strong enabled:hover:bg-sunken [a&]:hover:border-line-strong [a&]:hover:bg-sunken',
  quiet:
    'border-transparent bg-transparent text-ink-2 enabled:hover:bg-ink/6 enabled:hover:text-ink [a&]:hover:bg-ink/6 [a&]:hover:text-ink',
  danger:
    'border-transparent bg-danger text-on-danger enabled:hover:bg-danger-strong [a&]:hover:bg-danger-strong',
};

// Targets are at least 32 px high here and 44 px where a finger is likely (lg, coarse pointers).
const SIZES: Record<ButtonSize, string> = {
  sm: 'min-h-8 px-3 py-1 text-sm pointer-coarse:min-h-10',
  md: 'min-h-9 px-4 py-1.5 text-base pointer-coarse:min-h-11',
  lg: 'min-h-11 px-5 py-2 text-md',
};

const SQUARE: Record<ButtonSize, string> = {
  sm: 'w-8 px-0 pointer-coarse:w-10',
  md: 'w-9 px-0 pointer-coarse:w-11',
  lg: 'w-11 px-0',
};

/** The classes of a button, for elements that are not one (a summary, a label). */
export function buttonClass({
  variant = 'secondary',
  size = 'md',
  iconOnly = false,
}: Look = {}): string {
  return cn(BASE, VARIANTS[variant], SIZES[size], iconOnly && SQUARE[size]);
}

export type ButtonProps = ComponentProps<'button'> &
  Look & {
    /** Work is under way: the button keeps its width, shows a ring and cannot be pressed twice. */
    pending?: boolean;
    icon?: ReactNode;
  };

/** One primary button a page; an icon alone needs an `aria-label`. */
export function Button({
  variant,
  size,
  iconOnly,
  pending = false,
  icon,
  className,
  children,
  disabled,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || pending}
      aria-busy={pending || undefined}
      className={cn(buttonClass({ variant, size, iconOnly }), className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

export type ButtonLinkProps = ComponentProps<typeof Link> & Look & { icon?: ReactNode };

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function ButtonLink({
  variant,
  size,
  iconOnly,
  icon,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <Link {...rest} className={cn(buttonClass({ variant, size, iconOnly }), className)}>
      {icon}
      {children}
    </Link>
  );
}
