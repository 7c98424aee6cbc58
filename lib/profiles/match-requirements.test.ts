import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { extractJobProfile } from './job-profile.ts';
import { matchRequirements } from './match-requirements.ts';

const RESUME = `Jo Bright
jo@example.org | github.com/jobright

Summary
Careful developer who likes Terraform.

Experience
Web Developer, Alpha Ltd
May 2021 – Present
• Ran Kubernetes clusters for readers
• Negotiated with suppliers of stock control

Education
BSc Computer Science, University of Northmoor, 2014 – 2017

Skills
Docker, PostgreSQL

Languages
English (fluent), Polish (basic)
`;

function match(requirement: string) {
  const { profile: job } = extractJobProfile(`Developer\nRequirements:\n- ${requirement}`);
  const { profile: candidate } = extractCandidateProfile(RESUME, '2026-01');
  const [result] = matchRequirements({ job, resumeText: RESUME, candidate });
  return result;
}

describe('matchRequirements', () => {
  it.each([
    ['Experience with k8s', 'evidence_found', 'Ran Kubernetes clusters for readers'],
    ['Negotiating with suppliers', 'evidence_found', 'Negotiated with suppliers of stock control'],
    [
      'Degree in Computer Science or similar',
      'evidence_found',
      'BSc Computer Science, University of Northmoor, 2014 – 2017',
    ],
    ['At least 3 years as a web developer', 'evidence_found', 'Web Developer, Alpha Ltd'],
    ['Speaks Polish or Romanian', 'evidence_found', 'English (fluent), Polish (basic)'],
    ['Knows Postgres', 'claimed_without_detail', 'Docker, PostgreSQL'],
    ['Knows Terraform', 'claimed_without_detail', 'Careful developer who likes Terraform.'],
  ])('%s: %s', (requirement, status, quote) => {
    const result = match(requirement);
    expect(result?.status).toBe(status);
    expect(result?.lines[0]?.quote).toBe(quote);
  });

  it.each([
    'Git',
    'A clean UK driving licence',
    'Excellent verbal communication skills',
    'Kubernetes certification (CKA or CKAD)',
    '10 years of web development',
    'Master’s degree in Nursing',
    'Speaks German',
  ])('never takes for covered what is not said: %s', (requirement) => {
    expect(match(requirement)).toMatchObject({ status: 'not_found', lines: [] });
  });

  it('quotes lines as they stand in the text', () => {
    for (const line of match('Experience with k8s')?.lines ?? []) {
      expect(RESUME.slice(line.start, line.end)).toBe(line.quote);
    }
  });
});
