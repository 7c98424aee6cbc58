import { describe, expect, it } from 'vitest';
import { extractJobProfile } from './job-profile.ts';

const profileOf = (text: string) => extractJobProfile(text).profile;
const asked = (text: string) =>
  profileOf(text).requirements.map(({ kind, text: said }) => [kind, said]);

describe('extractJobProfile', () => {
  it.each([
    ['Staff Nurse\nAbout us\nWe care.', 'Staff Nurse'],
    ['Job Description: Front End Engineer (2 Years of Experience)\nAcme', 'Front End Engineer'],
    ['We’re hiring: Account Executive (mid-market), UK', 'Account Executive'],
    [
      'Job Description and Person Specification\nJob title\tStaff Nurse – Acute Unit\nBand\t5',
      'Staff Nurse – Acute Unit',
    ],
    ['title: Login.gov: Engineer GS15\nopens: 2023-10-26', 'Engineer'],
    ['Come and join!\nWe are looking for a Web Developer to help us.', 'Web Developer'],
  ])('finds the title in %j', (text, title) => {
    expect(profileOf(text).title).toBe(title);
  });

  it('tells must from nice by headings, and from what is neither', () => {
    expect(
      asked(
        'Tester\nRequirements:\n- Knows Selenium\n- Writes clearly\nNice to have:\n- ISTQB\nBenefits:\n- Free fruit\nResponsibilities:\n- Tests things',
      ),
    ).toEqual([
      ['must', 'Knows Selenium'],
      ['must', 'Writes clearly'],
      ['nice', 'ISTQB'],
    ]);
  });

  it('tells them by the columns of a table', () => {
    expect(
      asked(
        'Nurse\nPerson specification\nArea\tEssential\tDesirable\nSkills\tIV therapy\tPrescribing\nExperience\tAcute care\t',
      ),
    ).toEqual([
      ['must', 'IV therapy'],
      ['nice', 'Prescribing'],
      ['must', 'Acute care'],
    ]);
  });

  it('tells them by ticks behind the text', () => {
    expect(
      asked(
        'Clerk\nPerson specification\nCriteria\tEssential\tDesirable\nGood with figures\t✓\t\nSpeaks Welsh well\t\t✓',
      ),
    ).toEqual([
      ['must', 'Good with figures'],
      ['nice', 'Speaks Welsh well'],
    ]);
  });

  it('tells them by tags and by the end of a sentence', () => {
    expect(
      asked(
        'Developer\nRequirements\n• SQL\n• Cobol is a plus\nExperience:\n• CSS: 1 year (Required)\n• Bachelor’s (Preferred)',
      ),
    ).toEqual([
      ['must', 'SQL'],
      ['nice', 'Cobol is a plus'],
      ['must', 'CSS: 1 year (Required)'],
      ['nice', 'Bachelor’s (Preferred)'],
    ]);
  });

  it('goes on over a page break and a broken line', () => {
    expect(
      asked(
        'Engineer\nRequirements\n• Experience with databases such as MySQL, Oracle and\nMongoDB.\n1\n\n• Good humour.\nBenefits\n• Fruit',
      ),
    ).toEqual([
      ['must', 'Experience with databases such as MySQL, Oracle and MongoDB.'],
      ['must', 'Good humour.'],
    ]);
  });

  it('reads prose where there is no list', () => {
    expect(
      asked(
        'Driver\nWe deliver fast. You must have a clean licence for lorries. Experience with cranes is a plus. We are nice.',
      ),
    ).toEqual([
      ['must', 'You must have a clean licence for lorries.'],
      ['nice', 'Experience with cranes is a plus.'],
    ]);
  });

  it('reads years, skills, place and terms', () => {
    const profile = profileOf(
      'DevOps Engineer\nCloudy Systems\nAustin, TX | Remote\n\nRequired skills:\n- 3-5 years with AWS and k8s\n\nBenefits:\n- Salary range: 1 to 2\n- Free fruit',
    );
    expect(profile).toMatchObject({ location: 'Austin, TX', remote: true });
    expect(profile.requirements).toEqual([
      {
        id: 'r1',
        text: '3-5 years with AWS and k8s',
        kind: 'must',
        skills: [
          { name: 'AWS', canonical: 'AWS' },
          { name: 'k8s', canonical: 'Kubernetes' },
        ],
        years: 3,
      },
    ]);
    expect(profile.facts).toEqual(['Austin, TX | Remote', 'Salary range: 1 to 2', 'Free fruit']);
  });

  it('invents nothing for an empty or foreign text', () => {
    expect(profileOf('lorem ipsum dolor')).toMatchObject({
      title: null,
      company: null,
      requirements: [],
    });
  });
});
