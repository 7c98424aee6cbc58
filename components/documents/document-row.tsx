import { CircleAlert, FileText, RotateCw, TriangleAlert, X } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { Bar } from '#components/ui/progress.tsx';
import { Spinner } from '#components/ui/spinner.tsx';
import type { DocumentStatus, DocumentWarning } from '#lib/documents/document-types.ts';
import { messages } from '#lib/messages.ts';

const text = messages.documents;

export type DocumentRowProps = {
  title: string;
  detail: string | null;
  status: DocumentStatus | 'uploading';
  /** 0–1 while it is being sent, or while its pages are read */
  share?: number | null;
  /** what is being done now, where more is known than the status says */
  doing?: string | null;
  /** why it could not be read or taken */
  error?: string | null;
  warnings?: DocumentWarning[];
  href?: string | undefined;
  isExample?: boolean;
  choice?:
    | {
        type: 'radio' | 'checkbox';
        name: string;
        checked: boolean;
        onChange: (on: boolean) => void;
      }
    | undefined;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  onRemove?: (() => void) | undefined;
};

/** One document with its state in words, and what can be done with it. */
export function DocumentRow({
  title,
  detail,
  status,
  share = null,
  doing = null,
  error = null,
  warnings = [],
  href,
  isExample = false,
  choice,
  onRetry,
  retrying = false,
  onRemove,
}: DocumentRowProps) {
  const ready = status === 'ready';
  const failed = status === 'failed';
  const Frame = choice && ready ? 'label' : 'div';
  return (
    <li
      className={cn(
        'flex flex-wrap items-center rounded-lg border bg-surface transition-colors',
        choice?.checked && ready ? 'border-accent ring-1 ring-accent' : 'border-line',
        choice && ready && 'hover:border-line-strong has-checked:hover:border-accent',
      )}
    >
      <Frame className="flex min-w-0 flex-1 basis-60 items-start gap-3 px-3 py-2.5">
        <span className="grid size-5 shrink-0 place-items-center">
          <Lead status={status} choice={ready ? choice : undefined} />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate font-medium" title={title}>
            <bdi>{title}</bdi>
            {isExample ? (
              <span className="ms-2 text-sm font-normal text-ink-3">{messages.common.example}</span>
            ) : null}
          </span>
          {ready && detail ? (
            <span className="block truncate text-sm text-ink-2" title={detail}>
              <bdi>{detail}</bdi>
            </span>
          ) : null}
          {ready ? null : (
            <span
              className={cn('block text-sm', failed ? 'text-danger' : 'text-ink-2')}
              role="status"
            >
              {failed
                ? (error ?? text.statusSentence.failed)
                : (doing ?? text.statusSentence[status])}
            </span>
          )}
          {!ready && !failed && share !== null ? (
            <Bar
              share={share}
              label={status === 'uploading' ? text.statusSentence.uploading : (doing ?? title)}
              className="mt-1.5"
            />
          ) : null}
          {warnings.map((warning) => (
            <Note key={warning.code}>{text.warnings[warning.code].title}</Note>
          ))}
        </span>
      </Frame>
      {href || onRetry || onRemove ? (
        <div className="ms-auto flex items-center gap-1 pe-3">
          {onRetry ? (
            <Button
              size="sm"
              variant="quiet"
              pending={retrying}
              onClick={onRetry}
              icon={<RotateCw aria-hidden="true" className="size-3.5" />}
            >
              {text.retry}
              <span className="sr-only">: {title}</span>
            </Button>
          ) : null}
          {onRemove ? (
            <Button
              size="sm"
              variant="quiet"
              onClick={onRemove}
              icon={<X aria-hidden="true" className="size-3.5" />}
            >
              {text.remove}
              <span className="sr-only">: {title}</span>
            </Button>
          ) : null}
          {href ? (
            <Link
              href={href}
              className="inline-flex min-h-6 items-center rounded-sm px-1.5 text-sm text-ink-3 decoration-1 underline-offset-3 hover:text-ink hover:underline"
            >
              {text.open}
              <span className="sr-only">: {title}</span>
            </Link>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

function Note({ children }: { children: ReactNode }) {
  return (
    <span className="mt-1 flex items-start gap-1.5 text-sm text-caution">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      {children}
    </span>
  );
}

function Lead({
  status,
  choice,
}: {
  status: DocumentRowProps['status'];
  choice: DocumentRowProps['choice'];
}) {
  if (choice) {
    return (
      <input
        type={choice.type}
        name={choice.name}
        checked={choice.checked}
        onChange={(event) => choice.onChange(event.target.checked)}
        className="size-4.5 accent-accent"
      />
    );
  }
  if (status === 'failed') return <CircleAlert aria-hidden="true" className="size-4 text-danger" />;
  if (status === 'ready') return <FileText aria-hidden="true" className="size-4 text-ink-3" />;
  return <Spinner className="text-accent" />;
}
