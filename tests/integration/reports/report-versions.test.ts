import { describe, expect, it } from 'vitest';
import { getInterview } from '#lib/interviews/get-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { requireComparison } from '#lib/reports/get-comparison.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { openReport } from '#lib/reports/open-report.ts';
import {
  failReport,
  listReportSteps,
  publishReport,
  runReportStep,
} from '#lib/reports/report-steps.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import { saveCriteria } from '#lib/roles/save-criteria.ts';
import { makeDocument, RECRUITER } from './support/make-interview.ts';
import { failingFor, held, honestScorer, makeReport, readReport } from './support/make-report.ts';
import { setUpReports } from './support/set-up-reports.ts';
import {
  CRITERIA,
  INJECTING,
  INJECTION_SENTENCE,
  STRONG,
} from './support/simulated-transcripts.ts';

const { db, connectModel, disconnectModel } = setUpReports();

const FAILING = CRITERIA[1]?.name ?? '';

describe('versions of a report', () => {
  it('the first is opened once, however often and at the same time', async () => {
    const interviewId = await held(STRONG);
    const ids = await Promise.all([1, 2, 3].map(() => openReport(interviewId)));
    expect(new Set(ids).size).toBe(1);
  });

  it('a re-run makes a new one and leaves the old as it is', async () => {
    const interviewId = await held(STRONG);
    await makeReport(await openReport(interviewId));
    const first = await readReport(interviewId);
    const { reportId, version } = await requestReport(interviewId, RECRUITER);
    expect(version).toBe(2);
    expect(
      await db().outboxEvent.findUnique({ where: { id: `report/requested:${reportId}` } }),
    ).toMatchObject({
      data: { interview_id: interviewId, report_id: reportId },
    });
    await expect(requestReport(interviewId, RECRUITER)).rejects.toMatchObject({ code: 'conflict' });
    await makeReport(reportId);
    expect((await readReport(interviewId)).provenance.report_version).toBe(2);
    expect((await getReport(interviewId, 1))?.report).toEqual(first);
    expect((await getReport(interviewId))?.versions.map(({ version: number }) => number)).toEqual([
      2, 1,
    ]);
  });

  it('of two requests at once, one is taken', async () => {
    const interviewId = await held(STRONG);
    await makeReport(await openReport(interviewId));
    const results = await Promise.allSettled(
      [1, 2].map(() => requestReport(interviewId, RECRUITER)),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('a failed one says why, shows nothing, and can be asked for again', async () => {
    const interviewId = await held(STRONG);
    const reportId = await openReport(interviewId);
    await failReport(reportId, 'unavailable');
    expect(await getReport(interviewId)).toMatchObject({
      status: 'failed',
      error: { code: 'unavailable' },
      report: null,
    });
    await publishReport(reportId);
    expect(await getReport(interviewId)).toMatchObject({ status: 'failed', report: null });
    expect(await requestReport(interviewId, RECRUITER)).toMatchObject({ version: 2 });
  });

  it('none is published with a step missing', async () => {
    const interviewId = await held(STRONG);
    const reportId = await openReport(interviewId);
    await listReportSteps(reportId);
    await expect(publishReport(reportId)).rejects.toMatchObject({ code: 'internal' });
    expect(await getReport(interviewId)).toMatchObject({ status: 'pending', report: null });
  });

  it('none is opened before the end, or for nothing', async () => {
    const { interviewId } = await startInterview({
      jdId: await makeDocument('jd'),
      resumeId: await makeDocument('resume'),
      createdBy: RECRUITER,
    });
    await expect(openReport(interviewId)).rejects.toMatchObject({ code: 'not_ready' });
    await expect(openReport('int_none')).rejects.toMatchObject({ code: 'not_found' });
    expect(await getReport(interviewId)).toMatchObject({
      status: 'pending',
      report: null,
      versions: [],
    });
    expect(await getReport('int_none')).toBeNull();
    expect(await getReport(interviewId, 7)).toBeNull();
  });
});

describe('asking again only for what failed', () => {
  it('keeps every other result, says so, and compares', async () => {
    const interviewId = await held(STRONG);
    await connectModel(failingFor(FAILING, 'No.'));
    await makeReport(await openReport(interviewId));
    const server = await connectModel(honestScorer(2));

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

  it('shows no level that was kept where by now too little was said', async () => {
    const interviewId = await held(STRONG);
    await connectModel(failingFor(FAILING, 'No.'));
    await makeReport(await openReport(interviewId));
    const { roleId } = await db().interview.findUniqueOrThrow({ where: { id: interviewId } });
    await db().role.update({
      where: { id: roleId },
      data: { settings: { report: { words_min: 100_000 } } },
    });
    await connectModel(honestScorer(4));
    await makeReport((await requestReport(interviewId, RECRUITER, { only_failed: true })).reportId);
    const report = await readReport(interviewId);
    expect(report.data_quality.level).toBe('insufficient');
    expect(report.competencies.map(({ level }) => level)).toEqual(CRITERIA.map(() => null));
  });

  it('is refused without a model, and the report stays as it is', async () => {
    const interviewId = await held(STRONG);
    await connectModel(failingFor(FAILING, 'No.'));
    await makeReport(await openReport(interviewId));
    disconnectModel();
    await expect(
      requestReport(interviewId, RECRUITER, { only_failed: true }),
    ).rejects.toMatchObject({ code: 'model_not_configured' });
    expect((await readReport(interviewId)).provenance.report_version).toBe(1);
  });
});

describe('sentences that speak to the evaluator', () => {
  it('are put back by a person, seen by the scorer from then on, and recorded', async () => {
    const interviewId = await held(INJECTING);
    const server = await connectModel(honestScorer(2));
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

describe('criteria that are changed while a report is made', () => {
  it('change nothing in it, and those of an interview cannot be taken away', async () => {
    const interviewId = await held(STRONG);
    await connectModel(honestScorer(3));
    const reportId = await openReport(interviewId);
    const [first, ...rest] = await listReportSteps(reportId);
    await runReportStep(reportId, first ?? '');
    const interview = await getInterview(interviewId);
    const row = await db().criteriaVersion.findFirstOrThrow({
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
    await expect(db().criteriaVersion.delete({ where: { id: row.id } })).rejects.toThrow();
    for (const step of rest) await runReportStep(reportId, step);
    await publishReport(reportId);
    const report = await readReport(interviewId);
    expect(report.competencies.map(({ criterion_id }) => criterion_id)).toEqual(
      CRITERIA.map(({ id }) => id),
    );
    expect(report.provenance.criteria_version).toBe(row.version);
  });
});
