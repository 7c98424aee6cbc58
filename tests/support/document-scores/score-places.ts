import type { Sources } from '#lib/profiles/profile-schemas.ts';
import { lettersOf } from './plain-text.ts';
import { count, countWrong, type Scores } from './scores.ts';

/** Values that are worked out, not read: they have no place in the text. */
const WORKED_OUT =
  /\/(?:experience_months|is_current|canonical|kind|id|years|remote|start|end|seniority)$/;

/**
 * Counts values of a profile whose letters do not stand in the text (`value invented`, of which there is to
 * be none), and values without a place of their own or of what they belong to (`place in the text`).
 */
export function scorePlaces(
  scores: Scores,
  input: { file: string; profile: object; sources: Sources; text: string },
): void {
  const { file, profile, sources, text } = input;
  const letters = lettersOf(text);
  for (const { pointer, value } of valuesOf(profile)) {
    if (WORKED_OUT.test(pointer)) continue;
    const range = placeOf(sources, pointer);
    const stands =
      letters.includes(lettersOf(value)) ||
      wordsStand(letters, value) ||
      wordsStandWithin(range && text.slice(range.start, range.end), value);
    if (!stands) countWrong(scores, 'value invented', { file, given: `${pointer}: ${value}` });
    count(scores, 'place in the text', {
      file,
      wanted: `${pointer}: ${value}`,
      given: range && text.slice(range.start, range.end),
      isRight: range !== null && range.start < range.end && range.end <= text.length,
    });
  }
}

/** A value may leave out what stands between its words, such as a bullet in a broken line; not more. */
function wordsStand(letters: string, value: string): boolean {
  const words = value.split(/\s+/).map(lettersOf).filter(Boolean);
  const [first] = words;
  if (first === undefined) return true;
  const room = 2 * lettersOf(value).length + 40;
  for (let start = letters.indexOf(first); start >= 0; start = letters.indexOf(first, start + 1)) {
    let at = start;
    const stand = words.every((word) => {
      at = letters.indexOf(word, at);
      if (at < 0 || at > start + room) return false;
      at += word.length;
      return true;
    });
    if (stand) return true;
  }
  return false;
}

/** A form may ask for the parts of a name in another order: each stands within a place of no more than a few rows. */
function wordsStandWithin(place: string | null, value: string): boolean {
  if (place === null || place.length > 2 * value.length + 60) return false;
  const words = new Set(place.split(/\s+/).map(lettersOf));
  return value.split(/\s+/).every((word) => words.has(lettersOf(word)));
}

function placeOf(sources: Sources, pointer: string) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const range = sources[at];
    if (range) return range;
  }
  return null;
}

function valuesOf(value: unknown, pointer = ''): { pointer: string; value: string }[] {
  if (typeof value === 'string') return [{ pointer, value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => valuesOf(each, `${pointer}/${key}`));
}
