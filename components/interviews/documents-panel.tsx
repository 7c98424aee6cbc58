import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { documentLine } from '#components/documents/document-line.ts';
import { formatBytes } from '#components/ui/format.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.documents;

/** The two documents an interview was made from. */
export function DocumentsPanel({ documents }: { documents: (DocumentAnswer | null)[] }) {
  const there = documents.filter((document) => document !== null);
  if (there.length === 0) return <p className="text-ink-3">{messages.common.none}</p>;
  return (
    <ul className="grid grid-cols-1 gap-3 md:grid-cols-2">
      {there.map((document) => {
        const { title, detail } = documentLine(document);
        const facts = [
          document.filename,
          formatBytes(document.size_bytes),
          document.pages === null ? null : text.page.pages(document.pages),
        ];
        return (
          <li key={document.document_id}>
            <Link
              href={`/documents/${document.document_id}`}
              className="group block h-full rounded-lg border border-line bg-surface px-4 py-3 transition-colors hover:border-line-strong"
            >
              <span className="eyebrow">{text.kinds[document.kind]}</span>
              <span className="mt-0.5 flex items-center gap-2 font-medium">
                <bdi className="min-w-0 truncate">{title}</bdi>
                <ArrowRight
                  aria-hidden="true"
                  className="size-4 shrink-0 text-ink-3 transition-transform group-hover:translate-x-0.5 rtl:-scale-x-100"
                />
              </span>
              {detail && detail !== document.filename ? (
                <span className="block truncate text-ink-2">{detail}</span>
              ) : null}
              <span className="mt-1.5 block truncate text-sm text-ink-3">
                {facts.filter((fact) => fact !== null).join(' · ')}
              </span>
              {document.warnings.map((warning) => (
                <span key={warning.code} className="mt-1 block text-sm text-caution">
                  {text.warnings[warning.code].title}
                </span>
              ))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
