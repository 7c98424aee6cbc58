import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { listedSkills } from './listed-values.ts';
import { splitLines } from './text-lines.ts';
import { toldSkills } from './told-skills.ts';

const toldIn = (text: string) => toldSkills(text).map(({ text: name }) => name);
const listedIn = (text: string) => listedSkills(splitLines(text)).map(({ text: name }) => name);

describe('skills that prose names', () => {
  it.each([
    ['Weekly payroll for 400 people on iTill.', ['iTill']],
    ['Devize în eKalk și WinPlan', ['eKalk', 'WinPlan']],
    ['Audits after ISO 15189 and DIN EN 1090-2', ['ISO 15189', 'DIN EN 1090-2']],
    ['Maintained the Nordix XN-9000 at night', ['Nordix XN-9000']],
    ['Worked with McNeil and DeVries', []],
    ['A registered nurse on the ward', []],
  ])('are those of %j', (text, skills) => {
    for (const skill of skills) expect(toldIn(text)).toContain(skill);
    if (skills.length === 0) expect(toldIn(text)).toEqual([]);
  });

  it('have their places in the text', () => {
    const text = 'Runs payroll on iTill.';
    expect(toldSkills(text, 10)).toContainEqual({ start: 26, end: 31, text: 'iTill' });
    expect(text.slice(16, 21)).toBe('iTill');
  });
});

describe('lists of skills among other things', () => {
  it.each([
    ['Excel, Elternabende. Gitarre (12 Jahre).', ['Excel', 'Elternabende', 'Gitarre (12 Jahre)']],
    ['Excel\nDeutsch (Muttersprache), Englisch B2', ['Excel']],
    ['SAP, Excel\nLübz, 4. Februar 2025', ['SAP', 'Excel']],
    ['Langages\tDonnées\tOutils\nJava\tMySQL\tGit', ['Java', 'MySQL', 'Git']],
    ['Skill\tLevel\nKotlin\tadvanced', ['Kotlin']],
    ['Sauerteig (Roggen, Weizen), HACCP', ['Sauerteig', 'HACCP']],
  ])('hold the skills of %j', (text, skills) => {
    expect(listedIn(text)).toEqual(skills);
  });

  it('are found in a remark where one of their members is known', () => {
    const { profile } = extractCandidateProfile(
      'Jo Bright\nWeiteres\nFührerschein B. Englisch B2, Dänisch. MS Office, Zento, Mevo.',
      '2026-01',
    );
    expect(profile.skills.map(({ name }) => name)).toEqual(['MS Office', 'Zento', 'Mevo']);
  });
});
