import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve('../shared/data/injection');

/** Texts of public collections that were made to turn a model, from beside the checkout; none where they are not. */
export const SHARED_INJECTION: readonly string[] = existsSync(FOLDER) ? readAll() : [];
if (SHARED_INJECTION.length === 0) {
  console.warn(`No injection data at ${FOLDER}: tests that need it are skipped.`);
}

function readAll(): string[] {
  const read = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8');
  const goals = JSON.parse(read('indirect-goals.json')) as { train: Record<string, string[]> };
  const output = JSON.parse(read('output-payloads.json')) as { payloads: { payload: string }[] };
  return [
    ...read('cv-strings.jsonl')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
    ...Object.values(goals.train).flat(),
    ...output.payloads.map(({ payload }) => payload),
  ];
}
