/** Fields that count pages: their numbers are no text of the document. */
export const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

/**
 * `Page 2 of 3`, in whatever language: a word at most before, between and after the numbers, which are
 * left out of `text` and stood at the offsets `pageNumbers`.
 */
export function isPageNumber({
  text,
  pageNumbers,
}: {
  text: string;
  pageNumbers: readonly number[];
}): boolean {
  const pieces = [...pageNumbers, text.length].map((end, index) =>
    text.slice(index === 0 ? 0 : pageNumbers[index - 1], end),
  );
  return (
    pageNumbers.length > 0 &&
    !/[\d@]/.test(text) &&
    pieces.every((piece) => (piece.match(/\p{L}+/gu)?.length ?? 0) <= 1)
  );
}
