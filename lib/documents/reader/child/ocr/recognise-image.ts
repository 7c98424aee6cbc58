import type { PageHabit, PageReading } from '#lib/documents/reader/recognise-in-turn.ts';
import {
  countPieces,
  type GreyImage,
  inkThreshold,
  withDarkLetters,
  withoutDust,
} from './grey-image.ts';
import {
  type Recognition,
  textOfWords,
  type Word,
  withSurerAddresses,
} from './recognised-words.ts';
import type { Recogniser } from './recogniser.ts';
import type { QuarterTurns } from './tesseract-engine.ts';
import { languageOf } from './text-language.ts';

/** Dense small print has about 8,000 pieces of ink; beyond this it is dust, on which the engine spends minutes. */
const MAX_PIECES = 20_000;
/** Below this the page may lie on its side or stand on its head. */
const UPRIGHT_CONFIDENCE = 70;
/** By how much ink changes more across a page than down it where lines of text run upwards; slopes give 2, tables 1. */
const SIDEWAYS_UNREST = 4;
/** By how much another language must not read worse to be taken at its word. */
const LANGUAGE_SLACK = 3;

/**
 * Reads a page's picture: upright first and then turned while it makes no sense, in English first and then in the
 * language it turns out to be. Null where it is too dusty to read or not done at the deadline.
 */
export async function recogniseImage(input: {
  image: GreyImage;
  habit: PageHabit;
  recogniser: Recogniser;
  deadline: number;
  now(): number;
}): Promise<PageReading | null> {
  const { habit, recogniser, deadline, now } = input;
  const image = prepare(input.image);
  if (!image) return null;

  async function read(how: PageHabit): Promise<Attempt | null> {
    if (now() > deadline || !image) return null;
    const words = await recogniser.recognise(image, { ...how, deadline, now });
    return words && { how, words, ...textOfWords(words) };
  }

  let best: Attempt | null = null;
  for (const turns of turnsToTry(image, habit.turns)) {
    const attempt = await read({ ...habit, turns });
    if (attempt && (!best || attempt.confidence > best.confidence)) best = attempt;
    if (!attempt || attempt.confidence >= UPRIGHT_CONFIDENCE) break;
  }
  if (!best) return null;
  const first = readingOf(best, best.words);
  const language = languageOf(first.text);
  if (language === first.language) return first;
  const again = await read({ turns: first.turns, language });
  if (!again || again.confidence < first.confidence - LANGUAGE_SLACK) return first;
  return readingOf(again, withSurerAddresses(again.words, best.words));
}

type Attempt = Recognition & { how: PageHabit; words: Word[][] };

function readingOf({ how }: Attempt, words: Word[][]): PageReading {
  return { ...textOfWords(words), ...how };
}

/** Dark letters on light ground, without dust; null where nothing but dust is there. */
function prepare(image: GreyImage): GreyImage | null {
  const dark = withDarkLetters(image);
  if (isReadable(dark)) return dark;
  const clean = withoutDust(dark);
  return isReadable(clean) ? clean : null;
}

function isReadable(image: GreyImage): boolean {
  return Math.abs(countPieces(image, inkThreshold(image))) <= MAX_PIECES;
}

/** All four, the likely first: as the page before, then as the lines of ink run. */
function turnsToTry(image: GreyImage, first: QuarterTurns): QuarterTurns[] {
  const order: QuarterTurns[] = runsUpward(image) ? [1, 3, 0, 2] : [0, 2, 1, 3];
  // A page of the same kind as the one before may still be turned; a sideways look decides that.
  const leading = order.slice(0, 2).includes(first) ? [first] : [];
  return [...leading, ...order.filter((turns) => !leading.includes(turns))];
}

/**
 * Whether lines of text seem to run from top to bottom: then the ink changes much more from one column
 * of pixels to the next than from row to row.
 */
function runsUpward(image: GreyImage): boolean {
  const { width, height, grey } = image;
  const threshold = inkThreshold(image);
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((grey[at] ?? 255) > threshold) continue;
      rows[y] = (rows[y] ?? 0) + 1 / width;
      columns[x] = (columns[x] ?? 0) + 1 / height;
    }
  }
  return unrest(columns) > SIDEWAYS_UNREST * unrest(rows);
}

function unrest(profile: Float64Array): number {
  let sum = 0;
  for (let at = 1; at < profile.length; at += 1) {
    sum += ((profile[at] ?? 0) - (profile[at - 1] ?? 0)) ** 2;
  }
  return sum / profile.length;
}
