/** Two levels, 1–5, that were given for the same criterion of the same interview. */
export type LevelPair = { a: number; b: number };

export type Agreement = {
  /** pairs that were compared */
  n: number;
  /** share of pairs with the same level, 0–1; null: too few to say */
  exact: number | null;
  /** share of pairs at most one level apart, 0–1; null: too few to say */
  within_one: number | null;
  /** quadratic weighted kappa, 1 full agreement, 0 what chance gives; null: too few to say, or not defined */
  kappa: number | null;
};

const SCALE = [1, 2, 3, 4, 5] as const;
const LEVELS = SCALE.length;
/** With fewer pairs one single pair moves a share by more than ten points: too few to say. */
export const SHARE_MIN_PAIRS = 10;
/**
 * 2 k² for k = 5 levels: the sample from which the normal approximation of weighted kappa holds (D. V. Cicchetti,
 * "Testing the normal approximation and minimal sample size requirements of weighted kappa when the number of
 * categories is large", Applied Psychological Measurement 5, 1981).
 */
export const KAPPA_MIN_PAIRS = 2 * LEVELS * LEVELS;

/**
 * How far two judges agree. `interchangeable`: which of the two is `a` means nothing (two reviewers, not reviewer
 * and AI), so chance is reckoned from the levels of both together. Null where there are too few pairs to say.
 */
export function agreementOf(
  pairs: readonly LevelPair[],
  { interchangeable = false }: { interchangeable?: boolean } = {},
): Agreement {
  const n = pairs.length;
  const shareOf = (fits: (distance: number) => boolean): number | null =>
    n < SHARE_MIN_PAIRS ? null : pairs.filter(({ a, b }) => fits(Math.abs(a - b))).length / n;
  return {
    n,
    exact: shareOf((distance) => distance === 0),
    within_one: shareOf((distance) => distance <= 1),
    kappa: n < KAPPA_MIN_PAIRS ? null : weightedKappa(pairs, { interchangeable }),
  };
}

/**
 * Cohen's weighted kappa with quadratic weights (J. Cohen, "Weighted kappa: Nominal scale agreement with provision
 * for scaled disagreement or partial credit", Psychological Bulletin 70, 1968):
 * 1 − Σ w·observed / Σ w·expected with w = (i − j)² / (k − 1)², expected from the two judges' own frequencies. For
 * interchangeable judges every pair counts both ways round. Null when chance leaves nothing to disagree about: no
 * pairs, or one level throughout.
 */
export function weightedKappa(
  pairs: readonly LevelPair[],
  { interchangeable = false }: { interchangeable?: boolean } = {},
): number | null {
  const table = interchangeable
    ? pairs.flatMap(({ a, b }) => [
        { a, b },
        { a: b, b: a },
      ])
    : pairs;
  let observed = 0;
  let expected = 0;
  for (const { a, b } of table) observed += weight(a, b);
  for (const i of SCALE) {
    for (const j of SCALE) {
      const often =
        table.filter(({ a }) => a === i).length * table.filter(({ b }) => b === j).length;
      expected += (weight(i, j) * often) / table.length;
    }
  }
  // No pairs at all make 0 / 0.
  return !(expected > 0) ? null : 1 - observed / expected;
}

function weight(a: number, b: number): number {
  return (a - b) ** 2 / (LEVELS - 1) ** 2;
}
