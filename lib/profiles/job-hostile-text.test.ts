import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { extractJobProfile } from './job-profile.ts';
import { matchRequirements } from './match-requirements.ts';
import type { CandidateProfile } from './profile-schemas.ts';
import { findKnownSkills } from './skill-aliases.ts';

const fill = (piece: string) => piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
/** Ordinary texts take a few ms; a machine under load gets room. What is not linear takes minutes. */
const AT_ONCE_MS = 5_000;
const NOBODY: CandidateProfile = {
  name: null,
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

describe('a job description or résumé made to be slow', () => {
  it.each([
    'a',
    'A ',
    '(',
    'Go, ',
    '(Go ',
    'C++',
    'A-',
    'is a ',
    'x is ',
    'years ',
    '3 years ',
    'degree ',
    'English, ',
    'or ',
    'preferred ',
    'such as (',
    'one of ',
    'We are A ',
    'wir suchen ein ',
    '职',
    '–',
    '• x\n',
    '✓ A\n',
    'Requirements: x y; ',
    'Essential\tDesirable\nx y\tx\n',
    'Essential criteria\nx\n',
    'Must: x\n',
    'x [Must]\n',
    'eidg. A ',
    'x is a plus; ',
    'x required, y preferred ',
    'X\n',
    '📌 a b\n',
    'x· y ',
    '3.1 Skills\n3.1.1 x (E) A\n',
    'What x:\n- y\n',
    'und idealerweise ',
  ])('is read at once: %j', (piece) => {
    const text = fill(piece);
    const startedAt = processorMs();
    const { profile: job } = extractJobProfile(
      `Developer\nRequirements\n- SQL and Go\n- Fluent English\n- BSc\n- 3 years of Java\n${text}`,
    );
    extractJobProfile(text);
    findKnownSkills(text.slice(0, 60_000), { isSkillList: true });
    matchRequirements({ job, resumeText: `Skills\n${text}`, candidate: NOBODY });
    expect(processorMs() - startedAt).toBeLessThan(AT_ONCE_MS);
  });
});
