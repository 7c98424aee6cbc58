import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A text that was made to turn a model, with an id by which it can be named without repeating it. */
export type InjectionString = { id: string; set: 'cv' | 'goal' | 'payload'; text: string };

/** Collections that lie beside the checkout and are no part of it; the readme of the evaluation tells which. */
const FOLDER = '../shared/data/injection';

/** All strings of the collections, or null where they are not. */
export function readInjectionStrings(folder = FOLDER): InjectionString[] | null {
  const at = (name: string) => path.join(folder, name);
  const files = ['cv-strings.jsonl', 'indirect-goals.json', 'output-payloads.json'].map(at);
  const [cv = '', goals = '', payloads = ''] = files;
  if (!files.every((file) => existsSync(file))) return null;
  const lines = readFileSync(cv, 'utf8').split('\n').filter(Boolean);
  const { train } = JSON.parse(readFileSync(goals, 'utf8')) as { train: Record<string, string[]> };
  const payload = JSON.parse(readFileSync(payloads, 'utf8')) as { payloads: { payload: string }[] };
  return [
    ...lines.map((line, index) => ({
      id: `cv:${index + 1}`,
      set: 'cv' as const,
      text: (JSON.parse(line) as { text: string }).text.trim(),
    })),
    ...Object.entries(train).flatMap(([family, texts]) =>
      texts.map((text, index) => ({
        id: `goal:${family}:${index + 1}`,
        set: 'goal' as const,
        text: text.trim(),
      })),
    ),
    ...payload.payloads.map((each, index) => ({
      id: `payload:${index + 1}`,
      set: 'payload' as const,
      text: each.payload.trim(),
    })),
  ];
}
