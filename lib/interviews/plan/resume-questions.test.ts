import { describe, expect, it } from 'vitest';
import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { draftByRules } from './draft-by-rules.ts';
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
    expect(question).toContain('asks for CSS3 and JavaScript, and I did not find that');
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

  it('is never about what nobody may be judged by, whatever the job description asks', () => {
    const asking = (text: string) => ({
      ...job,
      requirements: [{ id: 'r1', text, kind: 'must' as const, years: null, skills: [] }],
    });
    for (const text of ['Young candidates only', 'Junge Bewerber mit Energie', 'Sans enfants']) {
      expect(resumeQuestions({ job: asking(text), coreItems: [], match: [] }), text).toEqual([]);
      const named = draftByRules(asking(text))
        .coreItems.map(({ question }) => question)
        .join(' ');
      expect(named).not.toContain(text.slice(0, 8));
    }
  });
});
