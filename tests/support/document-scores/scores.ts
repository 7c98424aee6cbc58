/** One field over many documents. `given` counts what was found, right or wrong. */
export type Tally = { right: number; given: number; wanted: number; misses: Miss[] };
export type Miss = { file: string; wanted: string | null; given: string | null };
export type Scores = Map<string, Tally>;

export function tallyOf(scores: Scores, field: string): Tally {
  const known = scores.get(field);
  if (known) return known;
  const tally: Tally = { right: 0, given: 0, wanted: 0, misses: [] };
  scores.set(field, tally);
  return tally;
}

/** Counts one value that was wanted; `given` is null where nothing was found. */
export function count(
  scores: Scores,
  field: string,
  result: { file: string; wanted: string; given: string | null; isRight: boolean },
): void {
  const { file, wanted, given, isRight } = result;
  const tally = tallyOf(scores, field);
  tally.wanted += 1;
  if (isRight) tally.right += 1;
  if (given !== null || isRight) tally.given += 1;
  if (!isRight) tally.misses.push({ file, wanted, given });
}

/** Counts a value that was found and should not have been. */
export function countWrong(
  scores: Scores,
  field: string,
  result: { file: string; given: string; weight?: number },
): void {
  const tally = tallyOf(scores, field);
  tally.given += result.weight ?? 1;
  tally.misses.push({ file: result.file, wanted: null, given: result.given });
}

/** Shares of 0…1; null where there is nothing to divide by. F1 is the harmonic mean, 2·right / (given + wanted). */
export function sharesOf({ right, given, wanted }: Tally): {
  precision: number | null;
  recall: number | null;
  f1: number | null;
} {
  return {
    precision: given === 0 ? null : right / given,
    recall: wanted === 0 ? null : right / wanted,
    f1: given + wanted === 0 ? null : (2 * right) / (given + wanted),
  };
}
