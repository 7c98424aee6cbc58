import { afterAll, beforeAll, expect, it } from 'vitest';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { correctProfile } from '#lib/profiles/correct-profile.ts';
import { loadReportInput } from '#lib/reports/load-report-input.ts';
import { getRole } from '#lib/roles/get-role.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { makeDocument, RECRUITER } from './support/make-interview.ts';
import { DEVELOPER_JOB } from './support/sample-profiles.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function prepared(jdId: string, resumeId: string): Promise<string> {
  const { interviewId } = await startInterview({ jdId, resumeId, createdBy: RECRUITER });
  await prepareInterview(interviewId);
  return interviewId;
}

it('what a person corrected reaches plan, facts and report, but of no interview planned before', async () => {
  const jdId = await makeDocument('jd');
  const resumeId = await makeDocument('resume');
  const before = await prepared(jdId, resumeId);
  const planned = await getInterview(before);

  const [first, ...rest] = DEVELOPER_JOB.requirements;
  await correctProfile({
    documentId: jdId,
    by: RECRUITER,
    set: {
      '/title': 'Platform Gardener',
      '/company': 'Verdant Invented Ltd',
      '/facts': ['The greenhouse opens at seven.'],
      '/requirements': [{ ...first, text: 'Five years of keeping orchids alive' }, ...rest],
    },
  });
  await correctProfile({ documentId: resumeId, by: RECRUITER, set: { '/name': 'Jona Alder' } });
  const after = await prepared(jdId, resumeId);

  const fresh = await getInterview(after);
  expect(fresh?.candidate.name).toBe('Jona Alder');
  expect(fresh?.role.title).toBe('Platform Gardener');
  expect(fresh?.plan?.role_title).toBe('Platform Gardener');
  expect(fresh?.plan?.opening).toContain('Verdant Invented Ltd');
  expect(fresh?.plan?.facts).toEqual(['The greenhouse opens at seven.']);
  const requirementsOf = async (id: string) =>
    (await loadReportInput(id)).job.requirements.map(({ text }) => text);
  expect((await requirementsOf(after))[0]).toBe('Five years of keeping orchids alive');
  expect((await loadReportInput(after)).candidate_name).toBe('Jona Alder');
  expect((await getRole(fresh?.role.role_id ?? ''))?.requirements[0]).toMatchObject({
    id: first?.id,
    text: 'Five years of keeping orchids alive',
  });

  const old = await getInterview(before);
  expect(old?.plan).toEqual(planned?.plan);
  expect(old?.requirement_match).toEqual(planned?.requirement_match);
  expect(await requirementsOf(before)).toEqual(DEVELOPER_JOB.requirements.map(({ text }) => text));
});
