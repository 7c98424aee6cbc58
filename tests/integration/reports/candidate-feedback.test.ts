import { describe, expect, it } from 'vitest';
import { requireSharedFeedback } from '#lib/reports/candidate-feedback.ts';
import { openReport } from '#lib/reports/open-report.ts';
import { requireVisibleFeedback, shareFeedback } from '#lib/reviews/visible-feedback.ts';
import { held, makeReport } from './support/make-report.ts';
import { setUpReports } from './support/set-up-reports.ts';
import { CRITERIA, STRONG } from './support/simulated-transcripts.ts';

setUpReports();

/** It judges nobody: nothing is hidden from it. */
const MACHINE = { kind: 'api_key', id: 'key_test' } as const;

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
