import { describe, expect, it } from 'vitest';
import { transcriptSchema } from '#lib/api/interview-schemas.ts';
import { getTranscript } from '#lib/interviews/get-transcript.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { openReport } from '#lib/reports/open-report.ts';
import { listReportSteps, runReportStep } from '#lib/reports/report-steps.ts';
import { held, makeReport, readReport } from './support/make-report.ts';
import { setUpReports } from './support/set-up-reports.ts';
import { SILENT, STRONG } from './support/simulated-transcripts.ts';

const { db } = setUpReports();

describe('a report without a model', () => {
  it('is made step by step and shows evidence, statuses and no level', async () => {
    const interviewId = await held(STRONG);
    const reportId = await openReport(interviewId);
    expect(await getReport(interviewId)).toMatchObject({
      status: 'pending',
      report: null,
      version: 1,
    });
    expect(await listReportSteps(reportId)).toEqual(['transcript', 'evidence']);
    await runReportStep(reportId, 'transcript');
    expect(await getReport(interviewId)).toMatchObject({
      status: 'running',
      stage: 'Reading the transcript',
      report: null,
    });
    await makeReport(reportId);
    const report = await readReport(interviewId);
    expect(report.provenance).toMatchObject({
      analyst: 'built_in',
      transcript_hash: 'hash_of_transcript',
      tokens: null,
    });
    expect(
      report.requirements.filter(({ status }) => status === 'confirmed').length,
    ).toBeGreaterThanOrEqual(5);
    expect(
      report.competencies.every(
        ({ level, evidence_ids }) => level === null && evidence_ids.length > 0,
      ),
    ).toBe(true);
    const turns = await db().turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    for (const { turn_id, start, end, quote } of report.evidence.filter(
      ({ source }) => source === 'interview',
    )) {
      expect(turns.find(({ id }) => id === turn_id)?.text.slice(start, end)).toBe(quote);
    }
  });

  it('says of a silent interview that nothing can be concluded', async () => {
    const interviewId = await held(SILENT);
    await makeReport(await openReport(interviewId));
    const report = await readReport(interviewId);
    expect(report.data_quality.level).toBe('insufficient');
    expect(report.overall).toMatchObject({ mean: null, recommendation: 'insufficient_data' });
  });

  it('tells followers of every stage, without a word of the interview', async () => {
    const interviewId = await held(STRONG);
    await makeReport(await openReport(interviewId));
    const rows = await db().progressEvent.findMany({
      where: { subjectId: interviewId },
      orderBy: { id: 'asc' },
    });
    const reports = rows.map(
      ({ status }) =>
        (status as { report: { status: string; stage: string | null } | null }).report,
    );
    expect(reports.filter(Boolean).map((report) => `${report?.status}: ${report?.stage}`)).toEqual([
      'pending: null',
      'running: Reading the transcript',
      'running: Looking for evidence',
      'ready: null',
    ]);
    expect(JSON.stringify(rows.map(({ status }) => status))).not.toMatch(/Jonas|berth/u);
  });
});

describe('the transcript', () => {
  it('gives the turns in order, in the promised shape', async () => {
    const interviewId = await held(STRONG);
    const transcript = await getTranscript(interviewId);
    expect(transcriptSchema.safeParse(transcript).error).toBeUndefined();
    expect(transcript?.turns[1]).toMatchObject({ speaker: 'candidate', question_id: 'core_1' });
  });
});
