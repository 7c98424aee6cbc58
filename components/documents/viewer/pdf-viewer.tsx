'use client';

import './pdf-viewer.css';
import { ChevronDown, ChevronUp, Download, Minus, MoveHorizontal, Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { TextRange } from '#components/documents/source-of.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { formatPercent } from '#components/ui/format.ts';
import { Progress } from '#components/ui/progress.tsx';
import { messages } from '#lib/messages.ts';
import type { OpenPdf } from './open-pdf.ts';
import { ACTUAL_SCALE, nextZoom } from './page-box.ts';
import { pageOfOffset, rangeOfPage } from './page-of-offset.ts';
import { type PageMark, PdfPage } from './pdf-page.tsx';
import { usePages } from './use-pages.ts';
import { usePdf } from './use-pdf.ts';

const text = messages.documents.viewer;

export type PdfViewerProps = {
  /** where the original's bytes are */
  fileUrl: string;
  /** the document's text, where each page begins in it, and the place to show */
  content: { text: string; pageStarts: readonly number[] | null };
  current: TextRange | null;
};

/** The original as it looks on paper. Nothing in it is carried out, and nothing leaves our own origin. */
export function PdfViewer({ fileUrl, content, current }: PdfViewerProps) {
  const { state, stop, retry } = usePdf(fileUrl);
  switch (state.status) {
    case 'loading':
      return (
        <Frame>
          <div className="grid justify-items-start gap-4 p-6">
            <Progress label={state.isSlow ? text.openingSlow : text.opening} />
            {state.isSlow ? (
              <Button size="sm" onClick={stop}>
                {text.stop}
              </Button>
            ) : null}
          </div>
        </Frame>
      );
    case 'failed':
      return (
        <Banner
          live
          tone={state.reason === 'stopped' ? 'neutral' : 'caution'}
          title={text.failed[state.reason]}
          action={
            <>
              {state.reason === 'password' || state.reason === 'damaged' ? null : (
                <Button size="sm" onClick={retry}>
                  {messages.common.retry}
                </Button>
              )}
              <DownloadLink fileUrl={fileUrl} />
            </>
          }
        >
          {text.failedNext}
        </Banner>
      );
    case 'open':
      return <Pages pdf={state.pdf} content={content} current={current} />;
  }
}

/** The original, saved as a file. */
export function DownloadLink({ fileUrl }: { fileUrl: string }) {
  return (
    <a href={fileUrl} download className={buttonClass({ size: 'sm' })}>
      <Download aria-hidden="true" className="size-4" />
      {text.download}
    </a>
  );
}

function Pages({
  pdf,
  content,
  current,
}: Pick<PdfViewerProps, 'content' | 'current'> & { pdf: OpenPdf }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [found, setFound] = useState<{ target: object; top: number | null } | null>(null);
  const { boxes, sight, look, showPage, isMeasured } = usePages(scroller, pdf.sizes, zoom);
  const target = useMemo(
    () => targetOf(content, current, pdf.sizes.length),
    [content, current, pdf],
  );

  // Before the pages' own effects, which know the place on the page and scroll on to it.
  const show = useRef(showPage);
  useLayoutEffect(() => {
    show.current = showPage;
  });
  useLayoutEffect(() => {
    if (target && isMeasured) show.current(target.page);
  }, [target, isMeasured]);

  const onMarked = useCallback(
    (top: number | null) => {
      if (!target) return;
      if (top !== null) show.current(target.page, top);
      setFound({ target, top });
    },
    [target],
  );
  const note = target && found?.target === target ? noteOf(target.page, found.top) : '';

  const scale = boxes[sight.current]?.scale ?? ACTUAL_SCALE;
  const count = pdf.sizes.length;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') setZoom(nextZoom(scale, 1));
    else if (event.key === '-') setZoom(nextZoom(scale, -1));
    else if (event.key === '0') setZoom('fit');
    else return;
    event.preventDefault();
  }

  return (
    <Frame
      onKeyDown={onKeyDown}
      toolbar={
        <>
          <Tool
            label={text.previousPage}
            icon={<ChevronUp aria-hidden="true" className="size-4" />}
            disabled={sight.current === 0}
            onClick={() => showPage(sight.current - 1)}
          />
          <span className="text-sm whitespace-nowrap text-ink-2 tabular-nums">
            {text.page(sight.current + 1, pdf.pageCount)}
          </span>
          <Tool
            label={text.nextPage}
            icon={<ChevronDown aria-hidden="true" className="size-4" />}
            disabled={sight.current >= count - 1}
            onClick={() => showPage(sight.current + 1)}
          />
          <span className="ms-auto flex items-center gap-1">
            <Tool
              label={text.smaller}
              icon={<Minus aria-hidden="true" className="size-4" />}
              disabled={nextZoom(scale, -1) === scale}
              onClick={() => setZoom(nextZoom(scale, -1))}
            />
            <span className="w-11 text-center max-sm:hidden text-sm text-ink-2 tabular-nums">
              {formatPercent(scale / ACTUAL_SCALE)}
            </span>
            <Tool
              label={text.larger}
              icon={<Plus aria-hidden="true" className="size-4" />}
              disabled={nextZoom(scale, 1) === scale}
              onClick={() => setZoom(nextZoom(scale, 1))}
            />
            <Tool
              label={text.fit}
              icon={<MoveHorizontal aria-hidden="true" className="size-4" />}
              disabled={zoom === 'fit'}
              onClick={() => setZoom('fit')}
            />
          </span>
        </>
      }
      note={note}
    >
      {/* A box that scrolls must be reached by the keyboard. */}
      <section
        ref={scroller}
        aria-label={text.pages}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        onScroll={look}
        className="relative min-h-0 flex-1 overflow-auto overscroll-contain bg-sunken focus-visible:-outline-offset-2"
      >
        <ol className="grid w-max min-w-full gap-3 p-3">
          {isMeasured
            ? boxes.map((box, index) => (
                <PdfPage
                  // biome-ignore lint/suspicious/noArrayIndexKey: pages are their places
                  key={index}
                  pdf={pdf}
                  index={index}
                  box={box}
                  isNear={index >= sight.first && index <= sight.last}
                  mark={target?.page === index ? target.mark : null}
                  onMarked={onMarked}
                />
              ))
            : null}
        </ol>
        {pdf.pageCount > count ? (
          <p className="px-4 pb-4 text-ink-2">{text.morePages(pdf.pageCount - count)}</p>
        ) : null}
      </section>
    </Frame>
  );
}

function Frame({
  toolbar,
  note,
  children,
  ...rest
}: {
  toolbar?: ReactNode;
  note?: string;
  children: ReactNode;
  onKeyDown?: (event: KeyboardEvent) => void;
}) {
  return (
    <div
      {...rest}
      className="flex h-[75dvh] min-h-80 flex-col overflow-hidden rounded-lg border border-line bg-surface xl:h-full"
    >
      {toolbar ? (
        <div className="flex flex-wrap items-center gap-1 border-b border-line px-2 py-1">
          {toolbar}
        </div>
      ) : null}
      {children}
      <p
        role="status"
        className={note ? 'border-t border-line px-4 py-1.5 text-sm text-ink-2' : 'sr-only'}
      >
        {note}
      </p>
    </div>
  );
}

function Tool({ label, ...rest }: { label: string } & React.ComponentProps<typeof Button>) {
  return <Button {...rest} size="sm" variant="quiet" iconOnly aria-label={label} title={label} />;
}

function noteOf(page: number, top: number | null): string {
  return top === null ? text.notMarked(page + 1) : text.marked(page + 1);
}

/** The page of a place in the text and what to mark on it; null when the page cannot be known. */
function targetOf(
  { text: whole, pageStarts }: PdfViewerProps['content'],
  range: TextRange | null,
  pageCount: number,
): { page: number; mark: PageMark } | null {
  if (!range) return null;
  const starts = pageStarts ?? (pageCount === 1 ? [0] : null);
  const page = pageOfOffset(starts, range.start);
  if (page === null || !starts || page >= pageCount) return null;
  const { start, end } = rangeOfPage(starts, page, whole.length);
  return {
    page,
    mark: {
      pageText: whole.slice(start, end),
      range: { start: range.start - start, end: Math.min(range.end, end) - start },
    },
  };
}
