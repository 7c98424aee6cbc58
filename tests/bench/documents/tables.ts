import { type Scores, sharesOf, tallyOf } from '#tests/support/document-scores/scores.ts';

/** Rows of text as a Markdown table; the first row names the columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

export const share = (value: number | null) => (value === null ? '–' : value.toFixed(2));

export const milliseconds = (value: number | null) =>
  value === null ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0);

/** What is to be reached by rules, on the figure that the field is judged by. */
export type Goal = { figure: 'f1' | 'precision' | 'recall'; value: number };

/** A row for each field: right, given, wanted, precision, recall, F1, what is to be reached, and whether it is. */
export function fieldTable(scores: Scores, goals: Record<string, Goal | undefined>): string {
  const rows = [...scores.keys()].map((field) => {
    const tally = tallyOf(scores, field);
    const shares = sharesOf(tally);
    const goal = goals[field];
    const reached = goal && (shares[goal.figure] ?? 0) >= goal.value;
    return [
      field,
      String(tally.right),
      String(tally.given),
      String(tally.wanted),
      share(shares.precision),
      share(shares.recall),
      share(shares.f1),
      goal ? `${goal.figure} ≥ ${goal.value}` : '',
      goal ? (reached ? 'yes' : '**no**') : '',
    ];
  });
  return table([
    ['field', 'right', 'given', 'wanted', 'precision', 'recall', 'F1', 'goal by rules', 'reached'],
    ...rows,
  ]);
}

/** What was expected and what was given instead, a line for each. */
export function missList(scores: Scores): string {
  return [...scores]
    .flatMap(([field, { misses }]) =>
      misses.map(({ file, wanted, given }) => {
        const want = wanted === null ? 'nothing' : `"${wanted}"`;
        return `- ${field} · ${file}: wanted ${want}, given ${given === null ? 'nothing' : `"${given}"`}`;
      }),
    )
    .join('\n');
}

/** The value below which `portion` (0…1) of the values lie: the nearest rank. */
export function quantile(values: readonly number[], portion: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)] ?? null;
}
