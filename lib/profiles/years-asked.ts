const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
};
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2}|${Object.keys(NUMBER_WORDS).join('|')})\\s*(?:\\(\\d+\\)\\s*)?(?:\\+|plus)?\\s*(?:(?:-|–|to|bis)\\s*\\d{1,2}\\s*\\+?\\s*)?(?:full\\s+)?(?:years?|yrs?|jahren?|ans|años|anni|lat)(?!\\p{L})`,
  'iu',
);

/** Years of experience that a requirement asks for, the least of a range; null when it asks for none. */
export function yearsAskedFor(text: string): number | null {
  const written = YEARS.exec(text)?.[1]?.toLowerCase();
  if (written === undefined) return null;
  return NUMBER_WORDS[written] ?? Number(written);
}
