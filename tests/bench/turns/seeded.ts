import { createHash } from 'node:crypto';

/** A number in [0, 1) that depends on its parts alone: every variant meets the same luck. */
export function draw(...parts: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest();
  return digest.readUIntBE(0, 6) / 2 ** 48;
}

export type LogNormal = { p50: number; p95: number };

/** z of the 95th percentile of the standard normal distribution. */
const Z95 = 1.6449;

/** The value of a log-normal distribution, given by two of its percentiles, for a uniform number in [0, 1). */
export function logNormalAt({ p50, p95 }: LogNormal, uniform: number): number {
  const sigma = Math.log(p95 / p50) / Z95;
  return p50 * Math.exp(sigma * normalAt(uniform));
}

/**
 * The standard normal quantile, by Acklam's rational approximation (relative error below 1.2e-9).
 */
function normalAt(uniform: number): number {
  const p = Math.min(Math.max(uniform, 1e-12), 1 - 1e-12);
  const LOW = 0.02425;
  if (p < LOW) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - LOW) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  const r = q * q;
  const above = polynomial(
    r,
    [
      -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269,
      -30.66479806614716, 2.506628277459239,
    ],
  );
  const below = polynomial(
    r,
    [
      -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
      -13.28068155288572, 1,
    ],
  );
  return (above * q) / below;
}

function tail(q: number): number {
  const above = polynomial(
    q,
    [
      -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
      4.374664141464968, 2.938163982698783,
    ],
  );
  const below = polynomial(
    q,
    [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
  );
  return above / below;
}

/** Coefficients from the highest power to the constant. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
