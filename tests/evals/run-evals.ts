/**
 * Tries plan, turn engine and report with simulated candidates and prints one dated table:
 *   npm run eval -- [--json DIR] [--strings N] [--only PART,PART]
 * Fake scorers (honest, obeying, inventing, garbage …) answer over real HTTP to a loopback server. The model that
 * the environment connects (ANALYST_MODEL, LLM_MODEL and their keys, as for the product) is measured besides; without one
 * its rows say "not measured". `--json` writes the table into a folder as Markdown and as JSON; `--strings`
 * tries only so many of the injected strings, evenly spread; `--only` measures some parts (levels, trust, honest-sentences,
 * times, answers, documents, interviewer, model). Ten minutes or so for everything; each run brings its own database.
 */
import { parseArgs } from 'node:util';
import { describeModels } from '#lib/ai/models.ts';
import { env } from '#lib/env.ts';
import { setLogLevel } from '#lib/logger.ts';
import { createFakeOpenAi } from '#tests/fakes/openai-server.ts';
import { readInjectionStrings } from '#tests/support/injection-strings.ts';
import type { Analyst } from './analysts.ts';
import { simulatedCandidates } from './candidates/simulated-candidates.ts';
import { openEvalDatabase } from './eval-database.ts';
import { evalMarkdown, writeEval } from './eval-table.ts';
import { measureAll, sample } from './measure-all.ts';
import { TRADES } from './trades.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, strings: { type: 'string' }, only: { type: 'string' } },
});

const begun = performance.now();
const models = describeModels().map(({ purpose, name }) => ({ purpose, name }));
const configured = configuredAnalyst();
// Fakes that answer garbage are wanted here; their failures are no news.
setLogLevel('silent');
const all = readInjectionStrings();
const strings = all && values.strings ? sample(all, Number(values.strings)) : all;
const database = await openEvalDatabase();
const server = await createFakeOpenAi();
try {
  const rows = await measureAll({
    trades: TRADES,
    server,
    slowServer: (ttftMs) => createFakeOpenAi({ ttftMs }),
    configured,
    strings,
    only: values.only?.split(',') ?? null,
    onProgress: (what) => process.stderr.write(`${what} …\n`),
  });
  const head = {
    date: new Date().toISOString(),
    models,
    interviewer:
      'the turn engine on its virtual clock with the built-in interviewer; the rows of off-policy acts with a fake model',
    trades: TRADES.map(({ id }) => id),
    candidates: [...new Set(TRADES.flatMap((trade) => simulatedCandidates(trade)))]
      .map(({ id }) => id)
      .filter((id, index, ids) => ids.indexOf(id) === index),
    strings: strings?.length ?? null,
    tookMs: performance.now() - begun,
  };
  process.stdout.write(`${evalMarkdown(head, rows)}\n`);
  if (values.json) await writeEval(values.json, head, rows);
} finally {
  await server.close();
  await database.close();
}
// The thread that matches requirements has no end of its own.
process.exit(0);

function configuredAnalyst(): Analyst | null {
  const name = models.find(({ purpose }) => purpose === 'analyst')?.name;
  if (!name) return null;
  const { LLM_BASE_URL, LLM_MODEL, MINI_LLM_MODEL, ANALYST_MODEL, LLM_API_KEY } = env();
  const connection = Object.fromEntries(
    Object.entries({ LLM_BASE_URL, LLM_MODEL, MINI_LLM_MODEL, ANALYST_MODEL, LLM_API_KEY }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return { name, connect: () => connection };
}
