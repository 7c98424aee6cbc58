import { describe, expect, it } from 'vitest';
import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { resumeQuestions } from './resume-questions.ts';

const job: JobProfile = {
  title: 'Web developer',
  company: null,
  seniority: null,
  location: null,
  remote: null,
  responsibilities: [],
  facts: [],
  requirements: [
    {
      id: 'r1',
      text: 'HTML5, CSS3 and JavaScript',
      kind: 'must',
      years: null,
      skills: ['HTML5', 'CSS3', 'JavaScript'].map((name) => ({ name, canonical: name })),
    },
  ],
};
const questionOn = (match: Partial<RequirementMatch>) =>
  resumeQuestions({
    job,
    coreItems: [],
    match: [{ requirement_id: 'r1', status: 'not_found', lines: [], ...match }],
  })[0]?.question;

describe('a question on what the résumé leaves open', () => {
  it('asks for the things that are missing, not for those that are there', () => {
    const items = [
      { name: 'HTML5', found: true },
      { name: 'CSS3', found: false },
      { name: 'JavaScript', found: false },
    ];
    const question = questionOn({ items });
    expect(question).toContain('asks for CSS3 and JavaScript, and I did not find it');
    expect(question).not.toContain('HTML5');
  });

  it('asks for the whole requirement where nothing of it is there', () => {
    const items = ['HTML5', 'CSS3', 'JavaScript'].map((name) => ({ name, found: false }));
    expect(questionOn({ items })).toContain('HTML5');
    expect(questionOn({})).toContain('HTML5');
  });

  it('is not asked where there may be evidence', () => {
    expect(questionOn({ status: 'evidence_found' })).toBeUndefined();
  });
});
