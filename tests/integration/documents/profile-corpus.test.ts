import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { decideFileType } from '#lib/documents/file-type.ts';
import { readDocument } from '#lib/documents/reader/child/read-document.ts';
import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import { extractJobProfile } from '#lib/profiles/job-profile.ts';
import { type CorpusFile, hasCorpus, readCorpus } from '#tests/support/corpus.ts';
import {
  type ExpectedJob,
  type ExpectedResume,
  type Scores,
  scoreJob,
  scoreResume,
} from './corpus-scores.ts';

const TODAY = '2026-01';
/** Share of what is expected that has to be found; the goals of the rules, as far as they are reached. */
const FLOORS: Record<string, number> = {
  name: 0.92,
  email: 0.98,
  phone: 0.98,
  employer: 0.9,
  title: 0.9,
  'job with both dates': 0.85,
  school: 0.85,
  degree: 0.85,
  skill: 0.9,
  'no false employer': 1,
  'nothing protected': 1,
  'job title': 0.95,
  must: 0.85,
  nice: 0.9,
  'no false requirement': 1,
};

function read(file: CorpusFile<unknown>): Promise<ParsedDocument> {
  return readDocument({ ...decideFileType(file.name, file.bytes), bytes: Buffer.from(file.bytes) });
}

// The corpus lies beside the checkout, not in it.
describe.skipIf(!hasCorpus)('profiles of the corpus', () => {
  it('hold what is expected, and nothing that does not stand in the text', async () => {
    const scores: Scores = {};
    for (const file of await readCorpus<ExpectedResume>('resumes')) {
      const { text } = await read(file);
      const { profile, sources } = extractCandidateProfile(text, TODAY);
      scoreResume(scores, profile, file.expected);
      expect(extractCandidateProfile(text, TODAY)).toEqual({ profile, sources });
      for (const [pointer, { start, end }] of Object.entries(sources)) {
        const value = valueAt(profile, pointer);
        if (/\/(?:start|end)$/.test(pointer)) continue;
        expect(bare(text.slice(start, end)), `${file.name} ${pointer}`).toContain(bare(value));
      }
    }
    for (const file of await readCorpus<ExpectedJob>('job-descriptions')) {
      const { text } = await read(file);
      const { profile, sources } = extractJobProfile(text);
      scoreJob(scores, profile, file.expected);
      for (const [pointer, { start, end }] of Object.entries(sources)) {
        expect(bare(text.slice(start, end)), `${file.name} ${pointer}`).toContain(
          bare(valueAt(profile, pointer)),
        );
      }
    }
    const shares = Object.fromEntries(
      Object.entries(scores).map(([field, { right, wanted }]) => [field, `${right}/${wanted}`]),
    );
    for (const [field, floor] of Object.entries(FLOORS)) {
      const { right, wanted } = scores[field] ?? { right: 0, wanted: 0 };
      expect(right / wanted, `${field}: ${JSON.stringify(shares)}`).toBeGreaterThanOrEqual(floor);
    }
  });
});

/** Without blanks and the signs at which lines are broken and joined. */
function bare(text: string): string {
  return text.replace(/[\s,-]|^•/g, '');
}

function valueAt(profile: object, pointer: string): string {
  let at: unknown = profile;
  for (const key of pointer.split('/').slice(1)) at = (at as Record<string, unknown>)[key];
  return String(at);
}
