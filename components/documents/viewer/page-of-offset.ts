/**
 * The page (0-based) on which a place of the text stands. `pageStarts` holds where each page begins in the
 * text, in order (UTF-16 units); null when that is not known. What stands before the first page belongs to it.
 */
export function pageOfOffset(pageStarts: readonly number[] | null, offset: number): number | null {
  if (!pageStarts || pageStarts.length === 0) return null;
  let low = 0;
  let high = pageStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pageStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a page's text begins and ends in the whole text; `length` is that of the whole. */
export function rangeOfPage(
  pageStarts: readonly number[],
  page: number,
  length: number,
): { start: number; end: number } {
  const start = page === 0 ? 0 : (pageStarts[page] ?? length);
  return { start, end: Math.max(start, pageStarts[page + 1] ?? length) };
}
