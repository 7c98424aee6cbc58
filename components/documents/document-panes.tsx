'use client';

import { FileDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { cn } from '#components/ui/cn.ts';
import { Progress } from '#components/ui/progress.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { TextRange } from './source-of.ts';
import { HiddenFold, TextPane } from './text-pane.tsx';
import type { DocumentContent } from './use-document.ts';
import { useWide } from './use-wide.ts';

const text = messages.documents;

// pdf.js is half a megabyte: it comes when somebody opens an original.
const PdfViewer = dynamic(
  () => import('./viewer/pdf-viewer.tsx').then((module) => module.PdfViewer),
  { ssr: false, loading: () => <Progress label={text.viewer.opening} className="p-6" /> },
);

/** The parts of a document's page. On a wide window the profile stands beside the other two at all times. */
export type View = 'profile' | 'original' | 'text';

export const PDF_MEDIA_TYPE = 'application/pdf';

/** Where the file is, as it was uploaded. */
export function fileUrlOf(document: DocumentAnswer): string {
  return `/api/v1/documents/${document.document_id}/file`;
}

/** The document beside what was understood of it; on a narrow window one of them at a time. */
export function DocumentPanes({
  document,
  content,
  current,
  view,
  onView,
  isHiddenOpen,
  onHiddenOpen,
  profile,
}: {
  document: DocumentAnswer;
  content: DocumentContent;
  current: TextRange | null;
  view: View;
  onView: (view: View) => void;
  isHiddenOpen: boolean;
  onHiddenOpen: (isOpen: boolean) => void;
  profile: ReactNode;
}) {
  const isWide = useWide();
  const isHydrated = useHydrated();
  const isPdf = document.media_type === PDF_MEDIA_TYPE;
  const id = useId();
  const beside: View = view === 'profile' ? (isPdf ? 'original' : 'text') : view;
  const shown = isWide ? beside : view;
  const views: View[] = [
    ...(isWide ? [] : ['profile' as const]),
    ...(isPdf ? ['original' as const] : []),
    'text',
  ];
  const panel = (of: View) => ({
    id: `${id}-${of}`,
    role: 'tabpanel',
    'aria-labelledby': `${id}-${of}-tab`,
  });
  // Fetched and opened once; while another part is looked at, it stays as it was left.
  const [isOpened, setOpened] = useState(false);
  if (shown === 'original' && isHydrated && !isOpened) setOpened(true);
  const isRecognised = document.warnings.some((warning) => warning.code === 'read_by_ocr');

  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-5 xl:grid-cols-2 xl:items-start">
      <div className="grid grid-cols-1 gap-3 xl:sticky xl:top-6 xl:flex xl:h-[calc(100dvh-3rem)] xl:flex-col">
        <TabRow id={id} views={views} shown={shown} onView={onView} />
        {isOpened ? (
          <div
            {...panel('original')}
            className={cn('min-h-0 xl:flex-1', shown !== 'original' && 'hidden')}
          >
            <PdfViewer fileUrl={fileUrlOf(document)} content={content} current={current} />
          </div>
        ) : null}
        {shown === 'text' ? (
          <div {...panel('text')} className="flex min-h-0 flex-col gap-3 xl:flex-1">
            {isPdf ? null : (
              <p className="flex items-start gap-2 text-sm text-ink-3">
                <FileDown aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
                {text.page.noPageView}
              </p>
            )}
            {isRecognised ? <p className="text-sm text-ink-3">{text.page.recognised}</p> : null}
            <TextPane text={content.text} current={current} />
            <HiddenFold hidden={content.hidden} isOpen={isHiddenOpen} onToggle={onHiddenOpen} />
          </div>
        ) : null}
      </div>
      {/* Kept while another part is looked at: what somebody is typing in it must not go. */}
      <div
        {...(isWide ? {} : panel('profile'))}
        className={cn('min-w-0', view === 'profile' ? null : 'max-xl:hidden')}
      >
        {profile}
      </div>
    </div>
  );
}

function TabRow({
  id,
  views,
  shown,
  onView,
}: {
  id: string;
  views: readonly View[];
  shown: View;
  onView: (view: View) => void;
}) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = (views.indexOf(shown) + step + views.length) % views.length;
    const next = views[place];
    if (!next) return;
    onView(next);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[place]?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={text.page.views}
      onKeyDown={onKeyDown}
      className="sticky top-12 z-10 flex shrink-0 gap-6 border-b border-line bg-paper md:top-0 xl:static print:hidden"
    >
      {views.map((view) => (
        <button
          key={view}
          type="button"
          role="tab"
          id={`${id}-${view}-tab`}
          aria-selected={shown === view}
          aria-controls={shown === view ? `${id}-${view}` : undefined}
          tabIndex={shown === view ? 0 : -1}
          onClick={() => onView(view)}
          className={cn(
            '-mb-px min-h-10 border-b-2 py-2 font-medium whitespace-nowrap transition-colors focus-visible:-outline-offset-2 pointer-coarse:min-h-11',
            shown === view ? 'border-ink text-ink' : 'border-transparent text-ink-2 hover:text-ink',
          )}
        >
          {text.page[view === 'text' ? 'textTab' : view]}
        </button>
      ))}
    </div>
  );
}
