'use client';

import { useEffect, useRef, useState } from 'react';
import type { TextRange } from '#components/documents/source-of.ts';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';
import { matchTextItems } from './match-text-items.ts';
import type { OpenPdf, PDFPageProxy } from './open-pdf.ts';
import type { PageBox } from './page-box.ts';

const text = messages.documents.viewer;

/** A value's place to be marked on a page: the page's text, and the range in it. */
export type PageMark = { pageText: string; range: TextRange };

/** In shares of the page's size, so that they hold at any zoom. */
type Rect = { left: number; top: number; width: number; height: number };

// A page is drawn in well under a second; after this the reader may end it, later it ends by itself.
const SLOW_MS = 5000;
const GIVE_UP_MS = 40_000;
// More pieces of text than a page of small print has; with them, every zoom would cost the browser seconds.
const MAX_TEXT_ITEMS = 10_000;

export type PdfPageProps = {
  pdf: OpenPdf;
  /** from 0 */
  index: number;
  box: PageBox;
  /** near enough to the screen to be drawn */
  isNear: boolean;
  mark: PageMark | null;
  /** where the mark begins, as a share of the page's height; null when its words are not on the page */
  onMarked: (top: number | null) => void;
};

/** One page: its picture, over it the text that can be selected, and the place asked for. */
export function PdfPage({ pdf, index, box, isNear, mark, onMarked }: PdfPageProps) {
  const picture = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const { drawing, stop } = useDrawing({ pdf, index, box, isNear, holder: picture });
  const divs = useTextLayer({ pdf, index, isNear, layer });
  const [rects, setRects] = useState<Rect[]>([]);
  const told = useRef(onMarked);
  useEffect(() => {
    told.current = onMarked;
  });

  useEffect(() => {
    if (!mark || !divs || !layer.current) {
      setRects([]);
      return;
    }
    const found = rectsOf(divs, layer.current, mark);
    setRects(found);
    told.current(found.length > 0 ? Math.min(...found.map((rect) => rect.top)) : null);
  }, [mark, divs]);

  const label = text.page(index + 1, pdf.pageCount);
  return (
    <li
      className="relative mx-auto bg-white shadow-[0_0_0_1px_var(--line)] [color-scheme:light]"
      style={
        {
          width: box.width,
          height: box.height,
          '--total-scale-factor': box.scale,
        } as React.CSSProperties
      }
    >
      <div
        ref={picture}
        role="img"
        aria-label={label}
        aria-busy={drawing === 'drawing' || drawing === 'slow' || undefined}
        className="absolute inset-0 overflow-hidden"
      />
      {rects.map((rect) => (
        <span
          key={`${rect.left}-${rect.top}`}
          data-page-mark=""
          aria-hidden="true"
          className="pdf-mark"
          style={{
            left: percent(rect.left),
            top: percent(rect.top),
            width: percent(rect.width),
            height: percent(rect.height),
          }}
        />
      ))}
      <div ref={layer} className="pdf-text" dir="ltr" />
      {drawing === 'slow' || drawing === 'stopped' ? (
        <div className="absolute inset-x-3 top-3 flex flex-wrap items-center gap-3 rounded-lg border border-line bg-surface px-3 py-2 text-ink shadow-float">
          <p role="status" className="min-w-0 flex-1">
            {drawing === 'slow' ? text.pageSlow : text.pageStopped}
          </p>
          {drawing === 'slow' ? (
            <Button size="sm" onClick={stop}>
              {text.stop}
            </Button>
          ) : null}
        </div>
      ) : null}
    </li>
  );
}

type Drawing = 'away' | 'drawing' | 'slow' | 'drawn' | 'stopped';

/** Draws the page while it is near, anew when its size changes; lets go of the pixels when it is far. */
function useDrawing({
  pdf,
  index,
  box,
  isNear,
  holder,
}: Pick<PdfPageProps, 'pdf' | 'index' | 'box' | 'isNear'> & {
  holder: React.RefObject<HTMLDivElement | null>;
}): { drawing: Drawing; stop: () => void } {
  const [drawing, setDrawing] = useState<Drawing>('away');
  const cancel = useRef(() => {});
  const { width, height, scale, density } = box;

  useEffect(() => {
    const place = holder.current;
    if (!isNear || !place) return;
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.floor(width * density));
    canvas.height = Math.max(1, Math.floor(height * density));
    canvas.className = 'block size-full';
    let ended = false;
    let end = () => {};
    const timers = [
      setTimeout(() => setDrawing('slow'), SLOW_MS),
      setTimeout(() => finish('stopped'), GIVE_UP_MS),
    ];
    setDrawing('drawing');

    function finish(as: Drawing) {
      if (ended) return;
      ended = true;
      timers.forEach(clearTimeout);
      end();
      setDrawing(as);
    }
    cancel.current = () => finish('stopped');

    async function draw() {
      const page = await pdf.page(index);
      if (ended) return;
      const task = page.render({ canvas, viewport: page.getViewport({ scale: scale * density }) });
      end = () => task.cancel();
      // The first picture may be seen growing; a sharper one takes its place when it is whole.
      if (place?.childElementCount === 0) place.replaceChildren(canvas);
      await task.promise;
      end = () => {};
      if (!ended) place?.replaceChildren(canvas);
      finish('drawn');
    }
    // What fails here is one page's content; the others and the text are still there.
    draw().catch(() => finish('stopped'));
    return () => {
      ended = true;
      timers.forEach(clearTimeout);
      end();
    };
  }, [pdf, index, isNear, width, height, scale, density, holder]);

  useEffect(() => {
    const place = holder.current;
    if (isNear || !place) return;
    for (const canvas of place.querySelectorAll('canvas')) canvas.width = canvas.height = 0;
    place.replaceChildren();
    setDrawing('away');
  }, [isNear, holder]);

  return { drawing, stop: () => cancel.current() };
}

/** Lays the page's text over it, once; null until it is there. Its size follows the page's by a variable. */
function useTextLayer({
  pdf,
  index,
  isNear,
  layer,
}: Pick<PdfPageProps, 'pdf' | 'index' | 'isNear'> & {
  layer: React.RefObject<HTMLDivElement | null>;
}): HTMLElement[] | null {
  const [divs, setDivs] = useState<HTMLElement[] | null>(null);

  useEffect(() => {
    const place = layer.current;
    if (!isNear || !place) return;
    let gone = false;
    let end = () => {};

    async function lay(container: HTMLDivElement) {
      const page: PDFPageProxy = await pdf.page(index);
      const content = await page.getTextContent();
      if (gone) return;
      if (content.items.length > MAX_TEXT_ITEMS) {
        setDivs([]);
        return;
      }
      const made = new pdf.TextLayer({
        textContentSource: content,
        container,
        viewport: page.getViewport({ scale: 1 }),
      });
      end = () => made.cancel();
      await made.render();
      if (!gone) setDivs(made.textDivs);
    }
    // Without it the page is still to be seen; marking says that it found nothing.
    lay(place).catch(() => {
      if (!gone) setDivs([]);
    });
    return () => {
      gone = true;
      end();
      place.replaceChildren();
      setDivs(null);
    };
  }, [pdf, index, isNear, layer]);

  return divs;
}

function rectsOf(divs: HTMLElement[], layer: HTMLElement, mark: PageMark): Rect[] {
  const outer = layer.getBoundingClientRect();
  if (outer.width === 0 || outer.height === 0) return [];
  const items = divs.map((div) => div.textContent ?? '');
  return matchTextItems({ items, ...mark }).flatMap((place) => {
    const node = divs[place.item]?.firstChild;
    if (!node) return [];
    const range = document.createRange();
    range.setStart(node, place.start);
    range.setEnd(node, place.end);
    return [...range.getClientRects()].map((rect) => ({
      left: (rect.left - outer.left) / outer.width,
      top: (rect.top - outer.top) / outer.height,
      width: rect.width / outer.width,
      height: rect.height / outer.height,
    }));
  });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
