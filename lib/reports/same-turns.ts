import { createHash } from 'node:crypto';
import type { ReportTurn } from './report-input.ts';

/** Reports that are made at the same time; of older ones nothing is found again. */
const TRANSCRIPTS_MAX = 32;

const known = new Map<string, WeakRef<readonly ReportTurn[]>>();

/**
 * The same objects for the same turns, as long as somebody still holds them: every step of a report loads its
 * transcript, and what was worked out of it once (`WeakMap`s beside this file) is found again. Keeps no text alive.
 */
export function sameTurns(turns: readonly ReportTurn[]): readonly ReportTurn[] {
  const key = createHash('sha256').update(JSON.stringify(turns)).digest('base64');
  const found = known.get(key)?.deref();
  known.delete(key);
  known.set(key, new WeakRef(found ?? turns));
  const [oldest] = known.keys();
  if (known.size > TRANSCRIPTS_MAX && oldest !== undefined) known.delete(oldest);
  return found ?? turns;
}
