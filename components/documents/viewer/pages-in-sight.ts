/** Pixels between two pages, and above the first. */
export const PAGE_GAP = 12;

/** Where each page begins in the scrolled box, and how high all of them are (CSS pixels). */
export function stackPages(heights: readonly number[]): { tops: number[]; total: number } {
  const tops: number[] = [];
  let total = PAGE_GAP;
  for (const height of heights) {
    tops.push(total);
    total += height + PAGE_GAP;
  }
  return { tops, total };
}

/**
 * Which pages (from 0) are worth drawing: those in sight and up to half a screen beyond, and the one in the
 * middle of the sight, which is the one that is being read.
 */
export function pagesInSight(input: {
  tops: readonly number[];
  total: number;
  scrollTop: number;
  viewHeight: number;
}): { first: number; last: number; current: number } {
  const { tops, total, scrollTop, viewHeight } = input;
  const pageAt = (y: number) => {
    const after = tops.findIndex((top) => top > y);
    return Math.max(0, after === -1 ? tops.length - 1 : after - 1);
  };
  const atEnd = scrollTop > 0 && scrollTop + viewHeight >= total - 1;
  return {
    first: pageAt(scrollTop - viewHeight / 2),
    last: pageAt(scrollTop + viewHeight * 1.5),
    current: atEnd ? tops.length - 1 : scrollTop <= 0 ? 0 : pageAt(scrollTop + viewHeight / 3),
  };
}
