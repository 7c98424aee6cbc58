import { describe, expect, it } from 'vitest';
import type { RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { DEVELOPER_JOB, NURSE_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import { draftByRules } from './draft-by-rules.ts';
import { makePlan, openingText } from './make-plan.ts';

function match(statuses: Record<string, RequirementMatch['status']>): RequirementMatch[] {
  return Object.entries(statuses).map(([requirement_id, status]) => ({
    requirement_id,
    status,
    lines: [],
  }));
}

function planFor(statuses: Record<string, RequirementMatch['status']>, job = DEVELOPER_JOB) {
  return makePlan({
    job,
    roleTitle: job.title ?? 'this role',
    coreItems: draftByRules(job).coreItems,
    match: match(statuses),
  });
}

const ALL_FOUND = Object.fromEntries(
  DEVELOPER_JOB.requirements.map(({ id }) => [id, 'evidence_found' as const]),
);

describe('the plan', () => {
  it('asks every candidate of a role the same core questions', () => {
    const core = (plan: ReturnType<typeof planFor>) =>
      plan.items.filter(({ kind }) => kind === 'core').map(({ question }) => question);
    expect(core(planFor(ALL_FOUND))).toEqual(core(planFor({})));
  });

  it('has no résumé question when the résumé shows everything', () => {
    expect(planFor(ALL_FOUND).items.some(({ kind }) => kind === 'resume')).toBe(false);
  });

  it('asks at most two, must-haves that were not found first', () => {
    const plan = planFor({
      ...ALL_FOUND,
      r7: 'not_found',
      r2: 'claimed_without_detail',
      r5: 'not_found',
    });
    const resume = plan.items.filter(({ kind }) => kind === 'resume');
    expect(resume.map(({ requirement_ids }) => requirement_ids)).toEqual([['r5'], ['r2']]);
    expect(resume[0]?.question).toMatch(/Docker, and I did not find that/u);
    expect(resume[1]?.question).toMatch(/mentions PostgreSQL without an example/u);
  });

  it('rests no criterion on a question that only one candidate gets', () => {
    const resume = planFor({}).items.filter(({ kind }) => kind === 'resume');
    expect(resume).toHaveLength(2);
    expect(resume.every(({ criterion_id }) => criterion_id === null)).toBe(true);
  });

  it('does not ask twice for a registration that everybody is asked for', () => {
    const resume = planFor({}, NURSE_JOB).items.filter(({ kind }) => kind === 'resume');
    expect(resume.flatMap(({ requirement_ids }) => requirement_ids)).toEqual(['r3', 'r4']);
  });

  it('ends with the candidate’s own questions and goodbye', () => {
    expect(
      planFor({})
        .items.slice(-2)
        .map(({ kind }) => kind),
    ).toEqual(['candidate', 'closing']);
  });

  it('fits into its minutes', () => {
    const plan = planFor({});
    const seconds = plan.items.reduce((sum, item) => sum + item.seconds, 0);
    expect(seconds).toBeLessThanOrEqual(plan.minutes * 60);
  });

  it.each([15, 20, 60])('shares out %i minutes, no question under one or over five', (minutes) => {
    const plan = makePlan({
      job: DEVELOPER_JOB,
      roleTitle: 'Backend Developer',
      coreItems: draftByRules(DEVELOPER_JOB).coreItems,
      match: [],
      minutes,
    });
    const seconds = plan.items.reduce((sum, item) => sum + item.seconds, 0);
    expect(seconds).toBeLessThanOrEqual(minutes * 60);
    for (const item of plan.items.filter(
      ({ kind, probes_max }) => kind === 'core' && probes_max > 0,
    )) {
      expect(item.seconds).toBeGreaterThanOrEqual(60);
      expect(item.seconds).toBeLessThanOrEqual(300);
    }
  });

  it.each([1, 61, Number.NaN])('is made for no length of %d minutes', (minutes) => {
    expect(() =>
      makePlan({ job: DEVELOPER_JOB, roleTitle: 'x', coreItems: [], match: [], minutes }),
    ).toThrow();
  });

  it('tells the interviewer only the facts of the job description', () => {
    expect(planFor({}).facts).toEqual(DEVELOPER_JOB.facts);
  });
});

describe('the opening', () => {
  it('says that an AI is speaking, what is recorded, how long it takes and who decides', () => {
    const text = openingText({ roleTitle: 'Cook', company: 'Blue Kettle', minutes: 20 });
    expect(text).toMatch(/I am an AI interviewer, not a person/u);
    expect(text).toMatch(/Cook at Blue Kettle/u);
    expect(text).toMatch(/recorded as text/u);
    expect(text).toMatch(/about 20 minutes/u);
    expect(text).toMatch(/a person .* decides/u);
  });
});
