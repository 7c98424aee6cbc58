/** One line of the table. */
export type EvalRow = {
  what: string;
  /** what is to be reached; '' where nothing is set */
  goal: string;
  /** which analyst gave the judgements */
  analyst: string;
  got: string;
  /** null: there is no goal, or it was not measured */
  reached: boolean | null;
  /** what missed, by name */
  misses: string[];
};

export const NOT_MEASURED = 'not measured';

export function notMeasured(what: string, goal: string, analyst: string): EvalRow {
  return { what, goal, analyst, got: NOT_MEASURED, reached: null, misses: [] };
}

/** "12 of 40 (30.0 %)" */
export function partOf(part: number, whole: number): string {
  return whole === 0
    ? NOT_MEASURED
    : `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;
}
