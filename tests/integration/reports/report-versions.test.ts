import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { requireSharedFeedback } from '#lib/reports/candidate-feedback.ts';
import { requireComparison } from '#lib/reports/get-comparison.ts';
import { openReport } from '#lib/reports/open-report.ts';
import { listReportSteps, publishReport, runReportStep } from '#lib/reports/report-steps.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import { requireVisibleFeedback, shareFeedback } from '#lib/reviews/visible-feedback.ts';
import { saveCriteria } from '#lib/roles/save-criteria.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { RECRUITER } from './support/make-interview.ts';
import {
  type FakeReplyRule,
  held,
  honestScorer,
  makeReport,
  readReport,
} from './support/make-report.ts';
import {
  CRITERIA,
  INJECTING,
  INJECTION_SENTENCE,
  STRONG,
} from './support/simulated-transcripts.ts';

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

async function useModel(reply: FakeReplyRule): Promise<FakeOpenAi> {
  fake = await createFakeOpenAi({ reply });
  setEnv(fake.env);
  return fake;
}

/** Answers nothing usable about one criterion, and honestly about the others. */
function failingFor(name: string, reply: ReturnType<FakeReplyRule>): FakeReplyRule {
  const honest = honestScorer(4);
  return (request, index) =>
    request.prompt.includes(`Criterion: ${name}`) ? reply : honest(request, index);
}

/** It judges nobody: nothing is hidden from it. */
const MACHINE = { kind: 'api_key', id: 'key_test' } as const;
const FAILING = CRITERIA[1]?.name ?? '';

describe('a scorer that answers', () => {
  it.each([
    ['NaN', '{"level": NaN, "rationale": "x", "quotes": [], "counter_quotes": []}'],
    ['7 of 5', '{"level": 7, "rationale": "x", "quotes": [], "counter_quotes": []}'],
    ['prose', 'I would say that this was a good answer, all in all.'],
    ['10 MB', { failure: { kind: 'huge', megabytes: 10 } }],
    ['nothing', { failure: { kind: 'empty' } }],
  ] as [string, ReturnType<FakeReplyRule>][])(
    '%s is asked to repair it once, then a person is needed, and it can be asked again',
    async (_what, reply) => {
      const interviewId = await held(STRONG);
      const server = await useModel(failingFor(FAILING, reply));
      await makeReport(await openReport(interviewId));
      const report = await readReport(interviewId);
      expect(report.competencies.filter(({ status }) => status !== 'assessed')).toMatchObject([
        { name: FAILING, status: 'needs_person', level: null, is_retryable: true },
      ]);
      const asked = server.requests.filter(({ prompt }) =>
        prompt.includes(`Criterion: ${FAILING}`),
      );
      // Three runs, each with one repair.
      expect(asked).toHaveLength(6);
    },
  );
});

describe('asking again only for what failed', () => {
  it('keeps every other result, says so, and compares', async () => {
    const interviewId = await held(STRONG);
    await useModel(failingFor(FAILING, 'No.'));
    await makeReport(await openReport(interviewId));
    await fake?.close();
    const server = await useModel(honestScorer(2));

    const { reportId } = await requestReport(interviewId, RECRUITER, { only_failed: true });
    await makeReport(reportId);
    expect(server.requests).toHaveLength(3);
    const report = await readReport(interviewId);
    expect(report.provenance).toMatchObject({ report_version: 2, based_on_version: 1 });
    expect(
      report.competencies.map(({ name, level, from_version }) => [name, level, from_version]),
    ).toEqual(CRITERIA.map(({ name }) => (name === FAILING ? [name, 2, null] : [name, 4, 1])));
    expect(await requireComparison(interviewId, { from: 1, to: 2 })).toMatchObject({
      from: 1,
      to: 2,
      competencies: [{ name: FAILING, from: { level: null }, to: { level: 2 } }],
      requirements: [],
    });
    await expect(requireComparison(interviewId, { from: 1, to: 9 })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(
      requestReport(interviewId, RECRUITER, { only_failed: true }),
    ).rejects.toMatchObject({ code: 'unprocessable' });
  });

  it('is refused without a model, and the report stays as it is', async () => {
    const interviewId = await held(STRONG);
    await useModel(failingFor(FAILING, 'No.'));
    await makeReport(await openReport(interviewId));
    setEnv({ LLM_BASE_URL: '', LLM_MODEL: '', MINI_LLM_MODEL: '', LLM_API_KEY: '' });
    await expect(
      requestReport(interviewId, RECRUITER, { only_failed: true }),
    ).rejects.toMatchObject({ code: 'model_not_configured' });
    expect((await readReport(interviewId)).provenance.report_version).toBe(1);
  });
});

describe('sentences that speak to the evaluator', () => {
  it('are put back by a person, seen by the scorer from then on, and recorded', async () => {
    const interviewId = await held(INJECTING);
    const server = await useModel(honestScorer(2));
    await makeReport(await openReport(interviewId));
    const first = await readReport(interviewId);
    const sees = () => server.requests.some(({ prompt }) => prompt.includes(INJECTION_SENTENCE));
    expect(first.withheld.length).toBeGreaterThan(0);
    expect(sees()).toBe(false);

    const include_sentences = first.withheld.map(({ turn_id, start }) => ({ turn_id, start }));
    const { reportId } = await requestReport(interviewId, RECRUITER, { include_sentences });
    await makeReport(reportId);
    const second = await readReport(interviewId);
    expect(sees()).toBe(true);
    expect(second.provenance.put_back_sentences).toBe(first.withheld.length);
    expect(second.withheld.every(({ is_put_back }) => is_put_back)).toBe(true);
    expect(second.concerns.map(({ text }) => text).join(' ')).toMatch(/A person put them back/u);

    // The next version keeps the choice, and an empty list takes it back.
    await makeReport((await requestReport(interviewId, RECRUITER)).reportId);
    expect((await readReport(interviewId)).provenance.put_back_sentences).toBe(
      first.withheld.length,
    );
    await makeReport(
      (await requestReport(interviewId, RECRUITER, { include_sentences: [] })).reportId,
    );
    expect((await readReport(interviewId)).provenance.put_back_sentences).toBe(0);
  });
});

describe('what the candidate may see', () => {
  it('is theirs only from when a recruiter switches it on until it is taken back', async () => {
    const interviewId = await held(STRONG);
    const share = (shared: boolean) => shareFeedback(MACHINE, { interviewId, shared });
    await expect(share(true)).rejects.toMatchObject({ code: 'not_ready' });
    await makeReport(await openReport(interviewId));
    expect(await requireVisibleFeedback(MACHINE, interviewId)).toMatchObject({
      shared_at: null,
      hidden: false,
      view: { role_title: 'Backend Developer' },
    });
    await expect(requireSharedFeedback(interviewId)).rejects.toMatchObject({ code: 'not_found' });
    await share(true);
    expect(await requireSharedFeedback(interviewId)).toMatchObject({
      strengths: expect.arrayContaining([expect.objectContaining({ topic: CRITERIA[0]?.name })]),
    });
    await share(false);
    await expect(requireSharedFeedback(interviewId)).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('criteria that are changed while a report is made', () => {
  it('change nothing in it, and those of an interview cannot be taken away', async () => {
    const interviewId = await held(STRONG);
    await useModel(honestScorer(3));
    const reportId = await openReport(interviewId);
    const [first, ...rest] = await listReportSteps(reportId);
    await runReportStep(reportId, first ?? '');
    const interview = await getInterview(interviewId);
    const row = await database.db.criteriaVersion.findFirstOrThrow({
      where: { roleId: interview?.role.role_id ?? '' },
      orderBy: { version: 'desc' },
    });
    await saveCriteria({
      roleId: row.roleId,
      basedOn: row.version,
      criteria: CRITERIA.slice(0, 4),
      coreItems: (interview?.plan?.items ?? []).filter(
        ({ kind, criterion_id }) =>
          kind === 'core' && CRITERIA.slice(0, 4).some(({ id }) => id === criterion_id),
      ),
    } as Parameters<typeof saveCriteria>[0]);
    await expect(database.db.criteriaVersion.delete({ where: { id: row.id } })).rejects.toThrow();
    for (const step of rest) await runReportStep(reportId, step);
    await publishReport(reportId);
    const report = await readReport(interviewId);
    expect(report.competencies.map(({ criterion_id }) => criterion_id)).toEqual(
      CRITERIA.map(({ id }) => id),
    );
    expect(report.provenance.criteria_version).toBe(row.version);
  });
});
