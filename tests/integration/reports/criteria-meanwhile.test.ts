import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { changePlan } from '#lib/interviews/change-plan.ts';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { isQuestion } from '#lib/interviews/plan/edit-plan.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { takeLease } from '#lib/interviews/session/session-log.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { openReport } from '#lib/reports/open-report.ts';
import { listReportSteps, publishReport, runReportStep } from '#lib/reports/report-steps.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import { approveCriteria } from '#lib/roles/approve-criteria.ts';
import { getCriteriaVersion } from '#lib/roles/criteria-version-view.ts';
import { redraftCriteria } from '#lib/roles/redraft-criteria.ts';
import { saveCriteria } from '#lib/roles/save-criteria.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { holdInterview, makeDocument, RECRUITER } from './support/make-interview.ts';
import { held, honestScorer, makeReport, readReport } from './support/make-report.ts';
import { STRONG } from './support/simulated-transcripts.ts';

let database: TestDatabase;
let fake: FakeOpenAi | undefined;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await fake?.close();
  fake = undefined;
  setEnv({ LLM_BASE_URL: '', LLM_MODEL: '', MINI_LLM_MODEL: '', LLM_API_KEY: '' });
});
afterAll(() => database.drop());

const NEW_NAME = 'Another way of working';

async function roleOf(interviewId: string): Promise<string> {
  const roleId = (await getInterview(interviewId))?.role.role_id;
  if (!roleId) throw new Error('The interview has no role.');
  return roleId;
}

/** Somebody renames the first criterion and its question, and approves that at once. */
async function changeCriteria(roleId: string): Promise<number> {
  const before = await getCriteriaVersion(roleId);
  const [first, ...rest] = before?.criteria ?? [];
  const [question, ...questions] = before?.core_questions ?? [];
  if (!before || !first || !question) throw new Error('The role has no criteria.');
  const saved = await saveCriteria({
    roleId,
    basedOn: before.version,
    criteria: [{ ...first, name: NEW_NAME }, ...rest],
    coreItems: [{ ...question, question: 'What would you ask instead?' }, ...questions],
    by: RECRUITER,
  });
  return (await approveCriteria({ roleId, version: saved.version, by: RECRUITER })).version;
}

describe('criteria that change while a report is made', () => {
  it('are those it began with, also when it is made again', async () => {
    const interviewId = await held(STRONG);
    const roleId = await roleOf(interviewId);
    const began = await getCriteriaVersion(roleId, 1);
    fake = await createFakeOpenAi({ reply: honestScorer(4) });
    setEnv(fake.env);
    const reportId = await openReport(interviewId);
    const steps = await listReportSteps(reportId);
    // One after every step: criteria are edited and approved, drafted anew, and edited again.
    const meanwhile = [
      () => changeCriteria(roleId),
      () => redraftCriteria({ roleId, by: 'rules', actor: RECRUITER }),
      () => changeCriteria(roleId),
    ];
    for (const step of steps) {
      await runReportStep(reportId, step);
      await meanwhile.shift()?.();
    }
    await publishReport(reportId);
    expect((await getCriteriaVersion(roleId))?.version).toBe(4);
    const report = await readReport(interviewId);
    const names = (began?.criteria ?? []).map(({ name }) => name);
    expect(report.provenance.criteria_version).toBe(1);
    expect(report.competencies.map(({ name }) => name)).toEqual(names);
    expect(report.competencies.map(({ level }) => level)).toEqual(names.map(() => 4));
    expect(JSON.stringify(report)).not.toContain(NEW_NAME);
    expect(fake.requests.every(({ prompt }) => !prompt.includes(NEW_NAME))).toBe(true);

    await makeReport((await requestReport(interviewId, RECRUITER)).reportId);
    const again = await readReport(interviewId);
    expect(again.provenance.criteria_version).toBe(1);
    expect(again.competencies.map(({ name }) => name)).toEqual(names);
  });

  it('cannot be taken away from under it; those that no interview needs can', async () => {
    const interviewId = await held(STRONG);
    const roleId = await roleOf(interviewId);
    const reportId = await openReport(interviewId);
    await changeCriteria(roleId);
    const where = (version: number) => ({ roleId_version: { roleId, version } });
    await expect(database.db.criteriaVersion.delete({ where: where(1) })).rejects.toThrow();
    await expect(database.db.role.delete({ where: { id: roleId } })).rejects.toThrow();
    await database.db.criteriaVersion.delete({ where: where(2) });
    for (const step of await listReportSteps(reportId)) await runReportStep(reportId, step);
    await publishReport(reportId);
    expect((await readReport(interviewId)).provenance.criteria_version).toBe(1);
  });
});

describe('criteria and plan that change while an interview runs', () => {
  it('leave the questions and what they are judged by as they were when it began', async () => {
    const { interviewId } = await startInterview({
      jdId: await makeDocument('jd'),
      resumeId: await makeDocument('resume'),
      createdBy: RECRUITER,
    });
    await prepareInterview(interviewId);
    const roleId = await roleOf(interviewId);
    const before = await getInterview(interviewId);
    const items = (before?.plan?.items ?? []).filter(isQuestion);
    await takeLease(interviewId, 'test');

    const version = await changeCriteria(roleId);
    await expect(
      changePlan({ interviewId, basedOn: 0, items: items.toReversed() }),
    ).rejects.toMatchObject({ code: 'already_begun' });
    await holdInterview(interviewId, STRONG);
    await makeReport(await openReport(interviewId));

    const after = await getInterview(interviewId);
    expect(after?.plan).toEqual(before?.plan);
    expect(after?.criteria?.version).toBe(1);
    const report = await readReport(interviewId);
    expect(report.provenance.criteria_version).toBe(1);
    expect(report.core_changes).toEqual([]);
    expect(report.questions.map(({ question }) => question)).toEqual(
      (before?.plan?.items ?? [])
        .map(({ question }) => question)
        .filter((question) => report.questions.some((each) => each.question === question)),
    );
    expect(JSON.stringify(report)).not.toContain('What would you ask instead?');

    // Whoever is invited next gets what was approved meanwhile.
    const next = await startInterview({
      jdId: (await getInterview(interviewId))?.jd_id ?? '',
      resumeId: await makeDocument('resume'),
      createdBy: RECRUITER,
    });
    await prepareInterview(next.interviewId);
    expect((await getInterview(next.interviewId))?.criteria?.version).toBe(version);
  });
});

describe('two who edit at once', () => {
  it('lose nothing: the second is told, keeps what was written, and saves it on top', async () => {
    const interviewId = await held(STRONG);
    const roleId = await roleOf(interviewId);
    const { criteria = [], core_questions: coreItems = [] } =
      (await getCriteriaVersion(roleId)) ?? {};
    const edited = (name: string) =>
      criteria.map((each, index) => (index === 0 ? { ...each, name } : each));
    const save = (name: string, basedOn: number) =>
      saveCriteria({ roleId, basedOn, criteria: edited(name), coreItems, by: RECRUITER });
    const results = await Promise.allSettled([save('By one', 1), save('By the other', 1)]);
    const [refused] = results.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject({
      reason: {
        code: 'conflict',
        message: 'The criteria were changed meanwhile. Look at them again first.',
      },
    });
    const won = (await getCriteriaVersion(roleId, 2))?.criteria[0]?.name ?? '';
    const lost = won === 'By one' ? 'By the other' : 'By one';
    expect((await save(lost, 2)).version).toBe(3);
    expect((await getCriteriaVersion(roleId, 2))?.criteria[0]?.name).toBe(won);
    expect((await getCriteriaVersion(roleId, 3))?.criteria[0]?.name).toBe(lost);
  });
});
