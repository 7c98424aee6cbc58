import type { PdfiumDocument } from '#lib/documents/reader/child/pdf/pdfium-document.ts';
import type { ReadingContext } from '#lib/documents/reader/child/reading-context.ts';
import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import {
  type PageHabit,
  type PageReading,
  type RecognisedPage,
  recogniseInTurn,
} from '#lib/documents/reader/recognise-in-turn.ts';
import { DOTS_PER_INCH } from './dots-per-inch.ts';
import { type GreyImage, toGrey } from './grey-image.ts';
import { recogniseImage } from './recognise-image.ts';
import type { Recognition } from './recognised-words.ts';
import type { Recogniser } from './recogniser.ts';

/** Of A4, in inches. */
const LONGEST_SIDE_PIXELS = Math.round(11.69 * DOTS_PER_INCH);

/** Thrown where a reading cannot go on before these pages (from 0) were recognised. Not a failure. */
export class RecognitionNeeded extends Error {
  override readonly name = 'RecognitionNeeded';
  readonly pages: readonly number[];

  constructor(pages: readonly number[]) {
    super('Pages are pictures.');
    this.pages = pages;
  }
}

/**
 * Gives the text of pages of a PDF that are pictures. `pages` are indices from 0; the answer has an entry
 * for each, in the same order: its text, upright and in reading order, with the engine's confidence from
 * 0 to 100, or null where there is none or it could not be read (then the context is warned).
 * Throws RecognitionNeeded, for whoever asked for the reading, where the context wants it `later`.
 */
export async function recognisePages(input: {
  pdf: PdfiumDocument;
  pages: readonly number[];
  context: ReadingContext;
}): Promise<(Recognition | null)[]> {
  const { pages, context } = input;
  if (pages.length === 0) return [];
  const recognised = await recognisedPages(input);
  const readings = new Map(recognised.map((reading) => [reading.page, reading]));
  const unread = pages.filter((page) => !readings.has(page));
  if (unread.length > 0) context.warn({ code: 'pages_not_read', message: notRead(unread) });
  return pages.map((page) => {
    const reading = readings.get(page);
    return reading?.text ? { text: reading.text, confidence: reading.confidence } : null;
  });
}

async function recognisedPages(
  input: Parameters<typeof recognisePages>[0],
): Promise<readonly RecognisedPage[]> {
  const { pdf, pages, context } = input;
  const { recognition, recogniser, now } = context;
  switch (recognition.type) {
    case 'done':
      return recognition.recognised;
    case 'later':
      throw new RecognitionNeeded(pages);
    case 'now':
      try {
        return await recogniseInTurn({
          pages,
          async readPage(page, { at, habit, budgetMs }) {
            context.onProgress({ stage: 'recognising', ...at });
            const begun = now();
            const deadline = begun + budgetMs;
            const reading = await recognisePage({ pdf, page, habit, recogniser, deadline, now });
            return { reading, ms: now() - begun };
          },
        });
      } finally {
        recogniser.close();
      }
  }
}

/** Reads one page (from 0) from its picture; null where it cannot be painted, or read before the deadline. */
export async function recognisePage(input: {
  pdf: PdfiumDocument;
  page: number;
  habit: PageHabit;
  recogniser: Recogniser;
  deadline: number;
  now(): number;
}): Promise<PageReading | null> {
  const image = await paint(input.pdf, input.page);
  return image && recogniseImage({ ...input, image });
}

/** A damaged page keeps none of the others from being read. */
async function paint(pdf: PdfiumDocument, page: number): Promise<GreyImage | null> {
  try {
    return toGrey(await pdf.renderPage(page, { longestSide: LONGEST_SIDE_PIXELS }));
  } catch (error) {
    if (error instanceof ReadingFailure) return null;
    throw error;
  }
}

function notRead(indices: readonly number[]): string {
  const numbers = indices.map((index) => index + 1);
  const subject =
    numbers.length === 1
      ? `Page ${numbers[0]} is a picture`
      : `Pages ${ranges(numbers)} are pictures`;
  return `${subject} whose text could not be recognised within the limits; it is missing here.`;
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
