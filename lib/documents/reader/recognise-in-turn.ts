import { z } from 'zod';
import {
  MAX_RECOGNISED_PAGES,
  MAX_RECOGNISING_MS,
  MAX_RECOGNISING_PAGE_MS,
} from '#lib/documents/document-limits.ts';

/** How a page was read: quarter turns clockwise that set it upright, and its language (ISO 639-3). */
export const pageHabitSchema = z.object({
  turns: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  language: z.enum(['eng', 'deu', 'fra', 'ron']),
});
export type PageHabit = z.infer<typeof pageHabitSchema>;

/** What was read of a picture. `confidence` is the mean of the letters, 0 to 100; `text` may be empty. */
export const pageReadingSchema = pageHabitSchema.extend({
  text: z.string(),
  confidence: z.number(),
});
export type PageReading = z.infer<typeof pageReadingSchema>;

/** Text of a page of a document; `page` counts from 0. */
export const recognisedPageSchema = z.object({
  page: z.int().min(0),
  text: z.string(),
  confidence: z.number(),
});
export type RecognisedPage = z.infer<typeof recognisedPageSchema>;

/**
 * Has the pages of one document read from their pictures, one after the other, within the limits of
 * pages and time; each begins as the one before was read. What the answer does not have could not be read.
 * `readPage` gives null for such a page, and how many ms of processor time it took: waiting costs nothing.
 */
export async function recogniseInTurn(input: {
  pages: readonly number[];
  readPage(
    page: number,
    options: {
      /** the how manieth it is, of how many that are tried */
      at: { page: number; pages: number };
      habit: PageHabit;
      budgetMs: number;
    },
  ): Promise<{ reading: PageReading | null; ms: number }>;
}): Promise<RecognisedPage[]> {
  const tried = input.pages.slice(0, MAX_RECOGNISED_PAGES);
  const recognised: RecognisedPage[] = [];
  let habit: PageHabit = { turns: 0, language: 'eng' };
  let left = MAX_RECOGNISING_MS;
  for (const [index, page] of tried.entries()) {
    if (left <= 0) break;
    const at = { page: index + 1, pages: tried.length };
    const budgetMs = Math.min(left, MAX_RECOGNISING_PAGE_MS);
    const { reading, ms } = await input.readPage(page, { at, habit, budgetMs });
    left -= ms;
    if (!reading) continue;
    const { text, confidence, turns, language } = reading;
    recognised.push({ page, text, confidence });
    if (text !== '') habit = { turns, language };
  }
  return recognised;
}
