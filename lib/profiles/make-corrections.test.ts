import { describe, expect, it } from 'vitest';
import { CANDIDATE_CORRECTIONS, type Corrections, JOB_CORRECTIONS } from './correction-schemas.ts';
import { effectiveCandidate, effectiveJob } from './corrections.ts';
import { valueAt } from './json-pointer.ts';
import { makeCorrections } from './make-corrections.ts';
import {
  type CandidateProfile,
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
} from './profile-schemas.ts';

const CANDIDATE: CandidateProfile = {
  name: 'Curriculum Vitae',
  contact: { email: 'ines@example.org', phone: null, links: [], location: null },
  headline: null,
  experience: [
    {
      employer: 'Brightwater Mill',
      title: 'Welder',
      start: '2019-01',
      end: '2020-12',
      is_current: false,
      highlights: ['Built frames.'],
    },
    // The rules may know no more of a job than its dates.
    {
      employer: null,
      title: null,
      start: '2015',
      end: '2016',
      is_current: false,
      highlights: [],
    },
  ],
  education: [],
  skills: [{ name: 'k8s', canonical: 'Kubernetes' }],
  languages: [],
  certifications: [],
  projects: [],
  experience_months: 36,
};
const JOB: JobProfile = {
  title: 'Welder',
  company: null,
  seniority: null,
  location: null,
  remote: null,
  responsibilities: [],
  requirements: [
    { id: 'r1', text: 'Two years of Java', kind: 'must', skills: [], years: 2 },
    { id: 'r2', text: 'A driving licence', kind: 'nice', skills: [], years: null },
  ],
  facts: [],
};
const createdAt = new Date('2026-01-15T00:00:00Z');
const resume = { kind: 'resume', profile: CANDIDATE, corrections: {}, createdAt };
const jd = { kind: 'jd', profile: JOB, corrections: {}, createdAt };

function correct(
  row: typeof resume | typeof jd,
  set: Record<string, unknown>,
  unset: string[] = [],
) {
  return makeCorrections(row, { set, unset, by: 'usr_1', at: '2026-02-01T10:00:00.000Z' });
}

function candidateAfter(set: Record<string, unknown>): CandidateProfile | null {
  const { corrections, problems } = correct(resume, set);
  expect(problems).toEqual([]);
  return effectiveCandidate({ ...resume, corrections });
}

function requirementsAfter(list: unknown[], before: Corrections = {}) {
  const row = { ...jd, corrections: before };
  const { corrections, problems } = correct(row as typeof jd, { '/requirements': list });
  expect(problems).toEqual([]);
  return effectiveJob({ ...jd, corrections })?.requirements ?? [];
}

function problemsOf(set: Record<string, unknown>): [string, string][] {
  return correct(resume, set).problems.map(({ field, message }) => [field, message]);
}

describe('what can be corrected', () => {
  it('is every field of a profile but those that are worked out', () => {
    const { contact, ...rest } = candidateProfileSchema.shape;
    const fields = [
      ...Object.keys(rest).map((name) => `/${name}`),
      ...Object.keys(contact.shape).map((name) => `/contact/${name}`),
    ].filter((pointer) => pointer !== '/experience_months');
    expect(Object.keys(CANDIDATE_CORRECTIONS).sort()).toEqual(fields.sort());
    expect(Object.keys(JOB_CORRECTIONS).sort()).toEqual(
      Object.keys(jobProfileSchema.shape)
        .map((name) => `/${name}`)
        .sort(),
    );
  });

  it.each(['/experience_months', '/experience/0/title', '/contact', 'name', '', '/__proto__/x'])(
    'is not %j',
    (pointer) => {
      expect(problemsOf({ [pointer]: 'x' })).toEqual([
        [pointer, 'is not a value that can be corrected'],
      ]);
      expect(correct(resume, {}, [pointer]).problems).toHaveLength(1);
    },
  );
});

describe('a corrected value', () => {
  it('wins over what was extracted, which stays, and says who and when', () => {
    const { corrections } = correct(resume, { '/name': 'Inês Duarte' });
    expect(corrections).toEqual({
      '/name': { value: 'Inês Duarte', by: 'usr_1', at: '2026-02-01T10:00:00.000Z' },
    });
    expect(effectiveCandidate({ ...resume, corrections })?.name).toBe('Inês Duarte');
    expect(CANDIDATE.name).toBe('Curriculum Vitae');
  });

  it('is cleaned as the text of a document is', () => {
    const profile = candidateAfter({
      '/name': '  Inês\u0000\u200B \n Duarte\u202E ',
      '/languages': ['ﬁnnish'],
    });
    expect(profile?.name).toBe('Inês Duarte');
    expect(profile?.languages).toEqual(['finnish']);
  });

  it('is none when it says what was extracted, and goes when it is taken back', () => {
    const { corrections } = correct(resume, { '/name': 'Inês Duarte', '/headline': 'Welder' });
    const row = { ...resume, corrections };
    expect(Object.keys(correct(row, { '/name': 'Curriculum Vitae' }).corrections)).toEqual([
      '/headline',
    ]);
    expect(Object.keys(correct(row, {}, ['/name', '/skills']).corrections)).toEqual(['/headline']);
  });

  it('that fits profiles no more is left out, and the rest counts', () => {
    const at = { by: 'usr_1', at: '2026-02-01T10:00:00.000Z' };
    const corrections = { '/skills': { value: 7, ...at }, '/name': { value: 'Inês', ...at } };
    expect(effectiveCandidate({ ...resume, corrections })).toEqual({ ...CANDIDATE, name: 'Inês' });
  });

  it.each([
    ['/name', '', 'must not be empty'],
    ['/name', '\u200B', 'must not be empty'],
    ['/name', 7, 'must be text'],
    ['/name', 'x'.repeat(301), 'must have at most 300 characters'],
    ['/contact/email', 'ines at example.org', 'must be an e-mail address'],
    ['/contact/email', 'ines@example', 'must be an e-mail address'],
    ['/contact/phone', 'call me', 'must be a telephone number'],
    ['/skills', 'Go', 'must be a list'],
    ['/languages', new Array(501).fill('x'), 'must have at most 500 entries'],
  ])('%s cannot be everything (%#)', (pointer, value, message) => {
    expect(problemsOf({ [pointer]: value })).toEqual([[pointer, message]]);
  });

  it.each([
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['https://evil@example.org', false],
    ['example', false],
    ['example.org/in/ines', true],
    ['https://example.org:8080/?q=1', true],
  ])('%s may be a link: %s', (link, isFine) => {
    expect(problemsOf({ '/contact/links': [link] })).toHaveLength(isFine ? 0 : 1);
  });

  it.each(['+49 (0)30 123-456', '020 7946 0018 ext. 12', '12345'])('%s is a number', (phone) => {
    expect(problemsOf({ '/contact/phone': phone })).toEqual([]);
  });
});

describe('a corrected list', () => {
  it('is replaced whole; entries as they were pass as they are, in any order', () => {
    const [welder, dates] = CANDIDATE.experience;
    expect(candidateAfter({ '/experience': [dates, welder] })?.experience).toEqual([dates, welder]);
    expect(candidateAfter({ '/experience': [] })?.experience).toEqual([]);
  });

  it('of jobs counts the months anew', () => {
    const job = { title: 'Fitter', start: '2021-01', end: '2021-12' };
    expect(candidateAfter({ '/experience': [job] })?.experience_months).toBe(12);
    const running = { title: 'Fitter', start: '2025-01', is_current: true };
    expect(candidateAfter({ '/experience': [running] })?.experience_months).toBe(13);
    expect(candidateAfter({ '/experience': [] })?.experience_months).toBeNull();
    expect(candidateAfter({ '/headline': 'Welder' })?.experience_months).toBe(36);
  });

  it('says which entry is wrong, and of several all', () => {
    expect(
      problemsOf({
        '/experience': [
          { title: 'A', start: '2021-13' },
          { title: 'B', start: '2021', end: '2020-01' },
          { title: 'C', end: '2020', is_current: true },
          { start: '2020' },
          { title: 'D', start: '1066' },
          { title: 'E', highlights: ['fine', ''] },
        ],
      }),
    ).toEqual([
      ['/experience/0/start', 'must be a date as 2019-04 or 2019'],
      ['/experience/1/end', 'must not be before the start'],
      ['/experience/2/end', 'must be empty for a job that is still going on'],
      ['/experience/3', 'needs an employer or a title'],
      ['/experience/4/start', 'must be a date as 2019-04 or 2019'],
      ['/experience/5/highlights/1', 'must not be empty'],
    ]);
  });

  it('of skills takes names and works out the usual ones, each once', () => {
    expect(
      candidateAfter({
        '/skills': ['k8s', { name: 'Zorb piloting', canonical: 'Java' }, 'Kubernetes'],
      })?.skills,
    ).toEqual([
      { name: 'k8s', canonical: 'Kubernetes' },
      { name: 'Zorb piloting', canonical: 'Zorb piloting' },
    ]);
  });
});

describe('corrected requirements', () => {
  const [java, licence] = JOB.requirements;

  it('keep their ids in any order, by id or by words; new ones get new ids', () => {
    const after = requirementsAfter([
      { text: 'Patience', kind: 'nice' },
      licence,
      { text: 'Two years of Java', kind: 'nice' },
    ]);
    expect(after.map(({ id, text, kind }) => [id, text, kind])).toEqual([
      ['r3', 'Patience', 'nice'],
      ['r2', 'A driving licence', 'nice'],
      ['r1', 'Two years of Java', 'nice'],
    ]);
  });

  it('never give an id twice, whatever ids are sent', () => {
    const after = requirementsAfter([
      java,
      { ...java, text: 'Patience' },
      { id: 'r9', text: 'Calm', kind: 'must' },
    ]);
    expect(after.map(({ id }) => id)).toEqual(['r1', 'r3', 'r4']);
  });

  it('find skills and years in words that changed, unless they are given', () => {
    const [reworded] = requirementsAfter([{ ...java, text: 'Five years of Python' }]);
    expect(reworded).toMatchObject({ id: 'r1', years: 5 });
    expect(reworded?.skills.map(({ canonical }) => canonical)).toEqual(['Python']);
    const [given] = requirementsAfter([
      { ...java, text: 'Five years of Python', years: 3, skills: ['Rust'] },
    ]);
    expect(given).toMatchObject({ years: 3, skills: [{ name: 'Rust', canonical: 'Rust' }] });
  });

  it('give an id that a correction made away only to the same words again', () => {
    const { corrections } = correct(jd, { '/requirements': [licence] });
    const after = requirementsAfter([licence, { text: 'Patience', kind: 'must' }], corrections);
    expect(after.map(({ id }) => id)).toEqual(['r2', 'r3']);
  });
});

it('a value is looked up without following prototypes', () => {
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});
