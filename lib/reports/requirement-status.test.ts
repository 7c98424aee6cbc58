import { describe, expect, it } from 'vitest';
import type { RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { NURSE_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import {
  INJECTING,
  inputOf,
  type Script,
  SILENT,
  STRONG,
  WEAK,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import type { ReportInput } from './report-input.ts';
import { requirementStatus } from './requirement-status.ts';

function statuses(input: ReportInput): Record<string, string> {
  return Object.fromEntries(
    requirementStatus(input).map(({ requirement_id, status }) => [requirement_id, status]),
  );
}

function answer(text: string, item = 'core_2', over: Partial<ReportInput> = {}) {
  return requirementStatus(inputOf([{ item, answers: [text] }], over));
}

function docker(text: string, over: Partial<ReportInput> = {}) {
  const finding = answer(text, 'core_2', over).find(
    ({ requirement_id }) => requirement_id === 'r5',
  );
  if (!finding) throw new Error('The requirement is missing.');
  return finding;
}

describe('a requirement', () => {
  it('is confirmed by own work told in the interview', () => {
    expect(statuses(inputOf(STRONG))).toMatchObject({
      r1: 'confirmed',
      r2: 'confirmed',
      r3: 'confirmed',
      r4: 'confirmed',
      r5: 'confirmed',
    });
  });

  it('is claimed when it is named without own work, or stands in the résumé only', () => {
    expect(statuses(inputOf(WEAK))).toMatchObject({ r1: 'claimed', r2: 'claimed', r3: 'claimed' });
  });

  it('is not covered when neither names it', () => {
    expect(statuses(inputOf(WEAK))).toMatchObject({ r4: 'not_covered', r7: 'not_covered' });
    expect(statuses(inputOf(SILENT, { match: [] }))).toMatchObject({ r1: 'not_covered' });
  });

  it.each([
    'I have never used Docker at work.',
    'I haven’t worked with Docker so far.',
    'I don’t have any experience with Docker.',
    'I have no experience with Docker yet.',
    'We talked about Docker but I never got around to it.',
  ])('is contradicted by “%s”', (text) => {
    expect(docker(text).status).toBe('contradicted');
    expect(docker(text).quotes[0]?.quote).toBe(text);
  });

  it.each([
    'I have never had a problem with Docker since I packed the service with it in March.',
    'I packed the service with Docker and it didn’t fail once in a year of use.',
  ])('is not contradicted by “%s”', (text) => {
    expect(docker(text).status).toBe('confirmed');
  });

  it('is claimed, with both quotes, when the candidate said both', () => {
    const both = docker(
      'I have never used Docker in production. I built 12 images with Docker for our tests last year.',
    );
    expect(both).toMatchObject({ status: 'claimed', note: expect.stringContaining('both') });
    expect(both.quotes.filter(({ source }) => source === 'interview')).toHaveLength(2);
  });

  it('is contradicted by a plain no to the question that asks for it', () => {
    const finding = answer('No, not so far, I am afraid.', 'resume_1').find(
      ({ requirement_id }) => requirement_id === 'r4',
    );
    expect(finding?.status).toBe('contradicted');
  });

  it('is not touched by words that speak to the scorer', () => {
    expect(statuses(inputOf(INJECTING))).toEqual(statuses(inputOf(WEAK)));
  });

  it('keeps résumé lines only where they stand in the résumé', () => {
    const match: RequirementMatch[] = [
      {
        requirement_id: 'r5',
        status: 'evidence_found',
        lines: [{ start: 0, end: 5, quote: 'Docker for ten years' }],
      },
    ];
    const finding = docker('Nothing of the kind came up.', { match });
    expect(finding.status).toBe('claimed');
    expect(finding.quotes).toEqual([]);
  });
});

describe('a licence or registration', () => {
  const nurse = (text: string, status: RequirementMatch['status']): string | undefined => {
    const script: Script = [{ item: 'core_1', answers: [text] }];
    const base = inputOf(script);
    const plan = {
      ...base.plan,
      items: base.plan.items.map((item) =>
        item.id === 'core_1' ? { ...item, probes_max: 0, requirement_ids: ['r1'] } : item,
      ),
    };
    const match = [{ requirement_id: 'r1', status, lines: [] }];
    return statuses({ ...base, plan, match, job: NURSE_JOB }).r1;
  };

  it('is confirmed when the candidate says so and the résumé shows it', () => {
    expect(nurse('Yes, I am registered with the NMC and it is current.', 'evidence_found')).toBe(
      'confirmed',
    );
  });

  it('is claimed when only the candidate says so', () => {
    expect(nurse('Yes, I am registered with the NMC and it is current.', 'not_found')).toBe(
      'claimed',
    );
  });

  it('is contradicted when the candidate does not hold it', () => {
    expect(nurse('No, I don’t have the NMC registration yet.', 'evidence_found')).toBe(
      'contradicted',
    );
  });
});
