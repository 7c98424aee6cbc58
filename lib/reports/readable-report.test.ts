import { describe, expect, it } from 'vitest';
import { type ReadReport, reportFilename, requireReadableReport } from './readable-report.ts';
import type { InterviewReport } from './report-schema.ts';

type Status = 'pending' | 'running' | 'ready' | 'failed';

/** Reports that know their version only. */
function reportOf(version: number): InterviewReport {
  return { provenance: { report_version: version } } as InterviewReport;
}

/** Statuses of versions, the newest first. */
function reading(statuses: Status[], hidden = false): ReadReport {
  const versions = statuses.map((status, index) => ({
    version: statuses.length - index,
    status,
    created_at: '2026-01-02T03:04:05.000Z',
  }));
  return async (version) => {
    const wanted = versions.find((each) => version === undefined || each.version === version);
    if (!wanted) return null;
    const report = wanted.status === 'ready' && !hidden ? reportOf(wanted.version) : null;
    return { ...wanted, stage: null, error: null, report, versions, hidden };
  };
}

const versionOf = async (read: ReadReport, version?: number) =>
  (await requireReadableReport(read, version)).provenance.report_version;

describe('the report that can be read', () => {
  it('is the newest that is ready, while a newer one is made or has failed', async () => {
    expect(await versionOf(reading(['ready', 'ready']))).toBe(2);
    expect(await versionOf(reading(['running', 'ready', 'ready']))).toBe(2);
    expect(await versionOf(reading(['failed', 'ready']))).toBe(1);
  });

  it('is the version asked for and no other', async () => {
    expect(await versionOf(reading(['ready', 'ready']), 1)).toBe(1);
    await expect(versionOf(reading(['failed', 'ready']), 2)).rejects.toMatchObject({
      code: 'not_ready',
    });
    await expect(versionOf(reading(['ready']), 7)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is none before the first is ready, or while it is held back', async () => {
    await expect(versionOf(reading(['pending']))).rejects.toMatchObject({ code: 'not_ready' });
    await expect(versionOf(reading(['ready'], true))).rejects.toMatchObject({
      code: 'not_ready',
      message: 'The report is held back until you have given your own levels.',
    });
  });

  it('has a file named after the interview, not after a person', () => {
    expect(reportFilename('int_1', { report: reportOf(3), ending: 'pdf' })).toBe(
      'report-int_1-v3.pdf',
    );
  });
});
