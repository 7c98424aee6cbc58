import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { table } from '#tests/bench/documents/tables.ts';
import type { EvalRow } from './eval-row.ts';

export type EvalHead = {
  /** ISO */
  date: string;
  /** what the environment connects; null: nothing */
  models: { purpose: string; name: string | null }[];
  interviewer: string;
  trades: string[];
  candidates: string[];
  strings: number | null;
  tookMs: number;
};

/** More would hide the table; of rows without a goal some are enough. */
const MISSES_TOLD = 40;
const EXAMPLES_TOLD = 6;

/** The dated table as Markdown: who judged, what was measured, what was not. */
export function evalMarkdown(head: EvalHead, rows: readonly EvalRow[]): string {
  const analyst = head.models.find(({ purpose }) => purpose === 'analyst')?.name ?? null;
  const missed = rows.filter(({ misses }) => misses.length > 0);
  return [
    `# Evaluation of plan and report, ${head.date.slice(0, 10)}`,
    '',
    `- Analyst configured by the environment: ${analyst ?? 'none; rows of a real model say "not measured"'}.`,
    '- Fake scorers answer by plain rules over real HTTP to a loopback server. What they show is whether plan, turn engine and report carry, check and limit what a scorer says. They tell nothing of how well a model judges.',
    `- Interviewer: ${head.interviewer}.`,
    `- ${head.candidates.length} simulated candidates (${head.candidates.join(', ')}), all invented, in ${head.trades.length} trades (${head.trades.join(', ')}); plans drafted by rules.`,
    `- Injected strings: ${head.strings === null ? 'the collections are not beside the checkout' : head.strings}.`,
    `- Took ${(head.tookMs / 1000).toFixed(0)} s.`,
    '',
    table([
      ['what', 'goal', 'analyst', 'figure', 'reached'],
      ...rows.map(({ what, goal, analyst: by, got, reached }) => [
        what,
        goal,
        by,
        got,
        reached === null ? '' : reached ? 'yes' : '**no**',
      ]),
    ]),
    '',
    ...(missed.length > 0 ? ['## What missed', ''] : []),
    ...missed.map(({ what, goal, analyst: by, misses }) => {
      const told = goal === '' ? EXAMPLES_TOLD : MISSES_TOLD;
      const more = misses.length > told ? ` … and ${misses.length - told} more` : '';
      return `- ${what} (${by}): ${misses.slice(0, told).join('; ')}${more}`;
    }),
    '',
  ].join('\n');
}

/** Writes the table into a folder, as `DATE-evals.md` and `DATE-evals.json`. */
export async function writeEval(
  folder: string,
  head: EvalHead,
  rows: readonly EvalRow[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const name = path.join(folder, `${head.date.slice(0, 10)}-evals`);
  await writeFile(`${name}.md`, evalMarkdown(head, rows));
  await writeFile(`${name}.json`, `${JSON.stringify({ ...head, rows }, null, 2)}\n`);
}
