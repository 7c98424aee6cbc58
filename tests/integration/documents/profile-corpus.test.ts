import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { decideFileType } from '#lib/documents/file-type.ts';
import { readDocument } from '#lib/documents/reader/child/read-document.ts';
import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import { extractJobProfile } from '#lib/profiles/job-profile.ts';
import { type CorpusFile, hasCorpus, readCorpus } from '#tests/support/corpus.ts';
import type { ExpectedJob, ExpectedResume } from '#tests/support/document-scores/expected.ts';
import { scoreJob } from '#tests/support/document-scores/score-job.ts';
import { scorePlaces } from '#tests/support/document-scores/score-places.ts';
import { scoreResume } from '#tests/support/document-scores/score-resume.ts';
import { type Scores, sharesOf, tallyOf } from '#tests/support/document-scores/scores.ts';

const TODAY = '2026-01';
/** The F1 that each field has to reach: the goals of the rules, or better where they are. */
const FLOORS: Record<string, number> = {
  name: 0.95,
  'e-mail': 0.98,
  phone: 0.98,
  employer: 0.95,
  title: 0.95,
  'dates of the job': 0.95,
  school: 0.95,
  degree: 0.95,
  skill: 0.95,
  location: 0.95,
  language: 0.95,
  certification: 0.9,
  'nothing protected': 1,
  'job title': 0.95,
  must: 0.85,
  nice: 0.9,
  'place in the text': 0.8,
};

function read(file: CorpusFile<unknown>): Promise<ParsedDocument> {
  return readDocument({ ...decideFileType(file.name, file.bytes), bytes: Buffer.from(file.bytes) });
}

// The corpus lies beside the checkout, not in it.
describe.skipIf(!hasCorpus)('profiles of the corpus', () => {
  it('hold what is expected, and nothing that does not stand in the text', {
    timeout: 60_000,
  }, async () => {
    const scores: Scores = new Map();
    const strict: Scores = new Map();
    for (const file of await readCorpus<ExpectedResume>('resumes')) {
      const { text } = await read(file);
      const { profile, sources } = extractCandidateProfile(text, TODAY);
      expect(extractCandidateProfile(text, TODAY)).toEqual({ profile, sources });
      scoreResume(
        { byRule: scores, strict },
        { file: file.name, profile, expected: file.expected },
      );
      scorePlaces(scores, { file: file.name, profile, sources, text });
    }
    for (const file of await readCorpus<ExpectedJob>('job-descriptions')) {
      const { text } = await read(file);
      const { profile, sources } = extractJobProfile(text);
      scoreJob(scores, { file: file.name, profile, expected: file.expected });
      scorePlaces(scores, { file: file.name, profile, sources, text });
    }
    const reached = Object.keys(FLOORS).map((field) => [
      field,
      sharesOf(tallyOf(scores, field)).f1 ?? 0,
    ]);
    expect(Object.fromEntries(reached)).toEqual(
      Object.fromEntries(
        Object.entries(FLOORS).map(([field, floor]) => [field, expect.toSatisfy(atLeast(floor))]),
      ),
    );
    expect(tallyOf(scores, 'value invented').misses).toEqual([]);
  });
});

function atLeast(floor: number): (value: number) => boolean {
  return (value) => value >= floor;
}
