/**
 * Measures reading, profiles and the requirement match on a folder of documents:
 *   npm run bench:documents -- [folder] [--misses] [--only resumes|job-descriptions|pairs|nasty|speed] [--model]
 * The folder has the form of the corpus: `resumes/`, `job-descriptions/`, `nasty/`, each FILE beside its
 * FILE.expected.json, and `pairs.expected.json`. Prints Markdown; `--misses` adds what was expected and what
 * was given, which quotes the documents. `--model` has every profile refined by the model that the environment
 * connects (LLM_MODEL and its keys, as for the product).
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { createDocumentReader } from '#lib/documents/reader/document-reader.ts';
import { setLogLevel } from '#lib/logger.ts';
import { matchRequirements } from '#lib/profiles/match-requirements.ts';
import { CORPUS_DIR, type CorpusFile, readCorpus } from '#tests/support/corpus.ts';
import type {
  ExpectedJob,
  ExpectedNasty,
  ExpectedPair,
  ExpectedResume,
} from '#tests/support/document-scores/expected.ts';
import { scoreJob } from '#tests/support/document-scores/score-job.ts';
import { faultsOfNasty } from '#tests/support/document-scores/score-nasty.ts';
import { scorePair } from '#tests/support/document-scores/score-pair.ts';
import { scorePlaces } from '#tests/support/document-scores/score-places.ts';
import { scoreResume } from '#tests/support/document-scores/score-resume.ts';
import { count, countWrong, type Scores } from '#tests/support/document-scores/scores.ts';
import { timeBareParser, timePdftotext } from './documents/bare-parsers.ts';
import { createProfiler } from './documents/profiler.ts';
import { readMeasured } from './documents/read-documents.ts';
import {
  fieldTable,
  type Goal,
  milliseconds,
  missList,
  quantile,
  table,
} from './documents/tables.ts';

/** The goals by rules, as the product's own specification sets them. */
const GOALS: Record<string, Goal> = {
  'e-mail': { figure: 'f1', value: 0.98 },
  phone: { figure: 'f1', value: 0.98 },
  name: { figure: 'f1', value: 0.92 },
  employer: { figure: 'f1', value: 0.8 },
  title: { figure: 'f1', value: 0.8 },
  'dates of the job': { figure: 'recall', value: 0.85 },
  school: { figure: 'f1', value: 0.78 },
  degree: { figure: 'f1', value: 0.78 },
  skill: { figure: 'recall', value: 0.88 },
  'job title': { figure: 'recall', value: 0.95 },
  must: { figure: 'f1', value: 0.82 },
  nice: { figure: 'f1', value: 0.82 },
  covered: { figure: 'recall', value: 0.78 },
  gap: { figure: 'recall', value: 0.78 },
  'unclear, never covered': { figure: 'recall', value: 1 },
};
/** Jobs that go on are counted up to here, so that a later run says the same. */
const TODAY = '2026-01';
/** Each normal file is read so many times when its time is taken. */
const ROUNDS = 3;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
    model: { type: 'boolean', default: false },
  },
});
const folder = path.resolve(positionals[0] ?? CORPUS_DIR);
const wants = (part: string) => values.only === undefined || values.only === part;

setLogLevel('error');
const profiler = createProfiler({ withModel: values.model, today: TODAY });
const reader = createDocumentReader();
await reader.warmUp();
const print = (...lines: string[]) => console.log(`${lines.join('\n')}\n`);

try {
  print(
    `# Documents: ${path.basename(folder)}, ${new Date().toISOString().slice(0, 10)}`,
    '',
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`,
  );
  const resumes = await files<ExpectedResume>('resumes');
  const jobs = await files<ExpectedJob>('job-descriptions');
  print(`Profiles: ${profiler.name}.`);
  if (wants('resumes')) await benchResumes(resumes);
  if (wants('job-descriptions')) await benchJobs(jobs);
  if (wants('pairs')) await benchPairs(resumes, jobs);
  if (wants('nasty')) await benchNasty(await files<ExpectedNasty>('nasty'));
  if (wants('speed')) await benchSpeed([...resumes, ...jobs]);
  print(profiler.summary());
} finally {
  reader.stop();
}

async function files<Expected>(name: string): Promise<CorpusFile<Expected>[]> {
  return existsSync(path.join(folder, name)) ? readCorpus<Expected>(name, folder) : [];
}

async function benchResumes(resumes: readonly CorpusFile<ExpectedResume>[]): Promise<void> {
  const scores = { byRule: new Map() as Scores, strict: new Map() as Scores };
  const places: Scores = new Map();
  for (const file of resumes) {
    const text = await textOf(places, file);
    const { profile, sources } = await profiler.candidate(text);
    scoreResume(scores, { file: file.name, profile, expected: file.expected });
    scorePlaces(places, { file: file.name, profile, sources, text });
  }
  print(
    `## Résumés (${resumes.length} files)`,
    '',
    'By the rule of the corpus: an item beyond the expected list is no error unless it is named as one.',
    '',
    fieldTable(scores.byRule, GOALS),
    '',
    'Strict: every item beyond the expected list is an error.',
    '',
    fieldTable(scores.strict, {}),
    '',
    fieldTable(places, {}),
  );
  if (values.misses) print(missList(scores.strict), missList(places));
}

async function benchJobs(jobs: readonly CorpusFile<ExpectedJob>[]): Promise<void> {
  const scores: Scores = new Map();
  const places: Scores = new Map();
  for (const file of jobs) {
    const text = await textOf(places, file);
    const { profile, sources } = await profiler.job(text);
    scoreJob(scores, { file: file.name, profile, expected: file.expected });
    scorePlaces(places, { file: file.name, profile, sources, text });
  }
  print(
    `## Job descriptions (${jobs.length} files)`,
    '',
    fieldTable(scores, GOALS),
    '',
    fieldTable(places, {}),
  );
  if (values.misses) print(missList(scores), missList(places));
}

async function benchPairs(
  resumes: readonly CorpusFile<ExpectedResume>[],
  jobs: readonly CorpusFile<ExpectedJob>[],
): Promise<void> {
  const list = path.join(folder, 'pairs.expected.json');
  if (!existsSync(list)) return;
  const { pairs } = JSON.parse(await readFile(list, 'utf8')) as { pairs: ExpectedPair[] };
  const scores: Scores = new Map();
  for (const pair of pairs) {
    const jobText = await textOf(scores, fileNamed(jobs, pair.jobDescription));
    const resumeText = await textOf(scores, fileNamed(resumes, pair.resume));
    const { profile: job } = await profiler.job(jobText);
    const { profile: candidate } = await profiler.candidate(resumeText);
    scorePair(scores, { pair, job, matches: matchRequirements({ job, resumeText, candidate }) });
  }
  print(`## Requirement match (${pairs.length} pairs)`, '', fieldTable(scores, GOALS));
  if (values.misses) print(missList(scores));
}

async function benchNasty(nasty: readonly CorpusFile<ExpectedNasty>[]): Promise<void> {
  const rows: string[][] = [['file', 'outcome', 'ms', 'peak MiB', 'fault']];
  let right = 0;
  for (const file of nasty) {
    const { result, ms, peakMebibytes } = await readMeasured(reader, file);
    const faults = faultsOfNasty(file.expected, result);
    if (faults.length === 0) right += 1;
    const outcome =
      typeof result === 'string'
        ? result
        : ['ready', ...result.warnings.map(({ code }) => code)].join(' + ');
    rows.push([file.name, outcome, ms.toFixed(0), peakMebibytes.toFixed(0), faults.join('; ')]);
  }
  print(`## Hostile files: ${right} of ${nasty.length} as expected`, '', table(rows));
}

async function benchSpeed(honest: readonly CorpusFile<unknown>[]): Promise<void> {
  const ways = new Map<string, { child: number[]; bare: number[]; pdftotext: number[] }>();
  let total = 0;
  let reads = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const file of honest) {
      const kind = path.extname(file.name).slice(1);
      const times = ways.get(kind) ?? { child: [], bare: [], pdftotext: [] };
      ways.set(kind, times);
      const { ms } = await readMeasured(reader, file);
      times.child.push(ms);
      total += ms;
      reads += 1;
      const bare = await timeBareParser(file.name, file.bytes);
      if (bare !== null) times.bare.push(bare);
      const other = timePdftotext(file.name, file.bytes);
      if (other !== null) times.pdftotext.push(other);
    }
  }
  const all = [...ways.values()].flatMap(({ child }) => child);
  const cells = (list: readonly number[]) =>
    [quantile(list, 0.5), quantile(list, 0.95)].map(milliseconds).join(' / ');
  print(
    `## Speed (${honest.length} files, ${ROUNDS} times each, one after the other)`,
    '',
    `${((1000 * reads) / total).toFixed(1)} files/s; all kinds p50 / p95 ${cells(all)} ms (goal: p95 ≤ 300 ms)`,
    '',
    table([
      ['kind', 'reads', 'warm child, p50 / p95 ms', 'bare parser', 'pdftotext'],
      ...[...ways].map(([kind, { child, bare, pdftotext }]) => [
        kind,
        String(child.length),
        cells(child),
        cells(bare),
        cells(pdftotext),
      ]),
    ]),
  );
}

/** The text of a file that is to be read; a refusal or a false alarm is counted, and the text is then empty. */
async function textOf(
  scores: Scores,
  file: CorpusFile<{ mustContainText?: string[]; mustNotContainText?: string[] }>,
): Promise<string> {
  const { result } = await readMeasured(reader, file);
  if (typeof result === 'string') {
    countWrong(scores, 'refused or false alarm', { file: file.name, given: result });
    return '';
  }
  for (const { code } of result.warnings.filter(isAlarm))
    countWrong(scores, 'refused or false alarm', { file: file.name, given: code });
  for (const wanted of file.expected.mustContainText ?? []) {
    const isRight = result.text.includes(wanted);
    count(scores, 'text', { file: file.name, wanted, given: null, isRight });
  }
  for (const given of file.expected.mustNotContainText ?? [])
    if (result.text.includes(given)) countWrong(scores, 'text', { file: file.name, given });
  return result.text;
}

function isAlarm({ code }: ParsedDocument['warnings'][number]): boolean {
  return code === 'hidden_text';
}

function fileNamed<Expected>(
  list: readonly CorpusFile<Expected>[],
  name: string,
): CorpusFile<Expected> {
  const file = list.find((each) => each.name === name);
  if (!file) throw new Error(`pairs.expected.json names ${name}, which is not there.`);
  return file;
}
