'use client';

import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { pageBox } from './page-box.ts';
import { PAGE_GAP, pagesInSight, stackPages } from './pages-in-sight.ts';

/** Pixels at each side of a page that fills the pane. */
const SIDE = 12;

type Sight = { first: number; last: number; current: number };

/**
 * The pages of a document in a box that scrolls: how large each is, which are near the screen, which one is
 * being read. A change of size keeps the place that was being read.
 */
export function usePages(
  scroller: RefObject<HTMLDivElement | null>,
  sizes: readonly { width: number; height: number }[],
  zoom: number | 'fit',
) {
  const [pane, setPane] = useState({ width: 0, density: 1 });
  const [sight, setSight] = useState<Sight>({ first: 0, last: 0, current: 0 });
  // Share of the whole height at which the reader is.
  const place = useRef(0);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      // Hidden: what was measured before is what it will be again.
      if (element.clientWidth === 0) return;
      setPane({ width: element.clientWidth, density: window.devicePixelRatio });
      element.scrollTop = place.current * element.scrollHeight;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const boxes = useMemo(
    () =>
      sizes.map((page) =>
        pageBox({
          page,
          paneWidth: pane.width - 2 * SIDE,
          zoom,
          devicePixelRatio: pane.density,
        }),
      ),
    [sizes, zoom, pane],
  );
  const { tops, total } = useMemo(() => stackPages(boxes.map((box) => box.height)), [boxes]);

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element || element.clientHeight === 0) return;
    place.current = element.scrollTop / Math.max(1, total);
    const next = pagesInSight({
      tops,
      total,
      scrollTop: element.scrollTop,
      viewHeight: element.clientHeight,
    });
    setSight((last) => (isSame(last, next) ? last : next));
  }, [scroller, tops, total]);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = place.current * total;
    look();
  }, [scroller, total, look]);

  const showPage = useCallback(
    /** `within` is a share of the page's height, shown a third down the pane */
    (index: number, within: number | null = null) => {
      const element = scroller.current;
      const top = tops[index];
      const box = boxes[index];
      if (!element || top === undefined || !box) return;
      element.scrollTop =
        within === null ? top - PAGE_GAP : top + within * box.height - element.clientHeight / 3;
    },
    [scroller, tops, boxes],
  );

  return { boxes, sight, look, showPage, isMeasured: pane.width > 0 };
}

function isSame(left: Sight, right: Sight): boolean {
  return left.first === right.first && left.last === right.last && left.current === right.current;
}
