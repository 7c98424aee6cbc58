import { expect, test } from 'vitest';
import type { CandidateProfile, JobProfile } from '#lib/profiles/profile-schemas.ts';
import { documentLine } from './document-line.ts';

const job: JobProfile = {
  title: 'Staff nurse',
  company: 'St Anne’s',
  seniority: null,
  location: 'Leeds',
  remote: null,
  responsibilities: [],
  requirements: [],
  facts: [],
};

const person: CandidateProfile = {
  name: 'Maria Santos',
  contact: { email: null, phone: null, links: [], location: null },
  headline: null,
  experience: [],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  experience_months: null,
};

test('a document is called by its file until it has been understood', () => {
  expect(documentLine({ filename: 'cv.pdf', profile: null })).toEqual({
    title: 'cv.pdf',
    detail: null,
  });
});

test('a job description is called by the role, with the company beside it', () => {
  expect(documentLine({ filename: 'jd.pdf', profile: job })).toEqual({
    title: 'Staff nurse',
    detail: 'St Anne’s',
  });
});

test('a résumé is called by the person, with their last work beside it', () => {
  const experience = [
    {
      employer: 'Leeds General',
      title: 'Nurse',
      start: null,
      end: null,
      is_current: true,
      highlights: [],
    },
  ];
  expect(documentLine({ filename: 'cv.pdf', profile: { ...person, experience } })).toEqual({
    title: 'Maria Santos',
    detail: 'Nurse, Leeds General',
  });
});

test('a résumé whose name was not found keeps its file name', () => {
  expect(documentLine({ filename: 'cv.pdf', profile: { ...person, name: null } }).title).toBe(
    'cv.pdf',
  );
});
