import {
  MAX_RECOGNISED_PAGES,
  MAX_RECOGNISING_MS,
  MAX_RECOGNISING_PAGE_MS,
} from '#lib/documents/document-limits.ts';
import type { PdfiumDocument } from '#lib/documents/reader/child/pdf/pdfium-document.ts';
import type { ReadingContext } from '#lib/documents/reader/child/reading-context.ts';
import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import { type GreyImage, toGrey } from './grey-image.ts';
import { type PageHabit, recognisePage } from './recognise-page.ts';
import type { Recognition } from './text-of-table.ts';

/** 250 dots per inch on A4 and letter paper: more costs time and reads no better. */
const LONGEST_SIDE_PIXELS = 2_900;
/** Between two signs of life while a page is recognised. */
const TELL_EVERY_MS = 500;

/**
 * Reads pages of a PDF from their pictures. `pages` are indices from 0; the answer has an entry for each,
 * in the same order: its text, upright and in reading order, with the engine's confidence from 0 to 100,
 * or null where there is none or no time was left for it (then the context is warned).
 */
export async function recognisePages(input: {
  pdf: PdfiumDocument;
  pages: readonly number[];
  context: ReadingContext;
}): Promise<(Recognition | null)[]> {
  const { pdf, pages, context } = input;
  const { recogniser, now } = context;
  const end = now() + MAX_RECOGNISING_MS;
  const total = Math.min(pages.length, MAX_RECOGNISED_PAGES);
  const results: (Recognition | null)[] = pages.map(() => null);
  const unread = new Set(pages);
  let habit: PageHabit = { turns: 0, language: 'eng' };
  try {
    for (const [at, index] of pages.slice(0, total).entries()) {
      if (now() >= end) break;
      const tell = () => context.onProgress({ stage: 'recognising', page: at + 1, pages: total });
      tell();
      const deadline = Math.min(end, now() + MAX_RECOGNISING_PAGE_MS);
      const image = await paint(pdf, index);
      if (!image) continue;
      const onStep = atMostEvery(TELL_EVERY_MS, now, tell);
      const page = await recognisePage({ image, habit, recogniser, deadline, now, onStep });
      if (!page) continue;
      unread.delete(index);
      if (page.text === '') continue;
      results[at] = { text: page.text, confidence: page.confidence };
      habit = { turns: page.turns, language: page.language };
    }
  } finally {
    recogniser.close();
  }
  if (unread.size > 0) context.warn({ code: 'pages_not_read', message: notRead([...unread]) });
  return results;
}

/** A damaged page keeps none of the others from being read. */
async function paint(pdf: PdfiumDocument, index: number): Promise<GreyImage | null> {
  try {
    return toGrey(await pdf.renderPage(index, { longestSide: LONGEST_SIDE_PIXELS }));
  } catch (error) {
    if (error instanceof ReadingFailure) return null;
    throw error;
  }
}

function atMostEvery(ms: number, now: () => number, call: () => void): () => void {
  let last = now();
  return () => {
    if (now() - last < ms) return;
    last = now();
    call();
  };
}

function notRead(indices: readonly number[]): string {
  const numbers = indices.map((index) => index + 1);
  const names =
    numbers.length === 1
      ? `Page ${numbers[0]} is a picture`
      : `Pages ${ranges(numbers)} are pictures`;
  return `${names} whose text could not be recognised within the limits; it is missing here.`;
}

/** [1, 3, 4, 5] → "1, 3–5". */
function ranges(numbers: readonly number[]): string {
  const parts: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = parts.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else parts.push({ from: number, to: number });
  }
  return parts.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
