import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const profileOf = (text: string) => extractCandidateProfile(text, '2026-01').profile;

const jobs = (text: string) =>
  profileOf(`Jo Bright\n\nExperience\n${text}`).experience.map(
    ({ title, employer, start, end, is_current }) => [
      title,
      employer,
      start,
      is_current ? 'now' : end,
    ],
  );

describe('extractCandidateProfile', () => {
  it('finds who somebody is at the head of the page', () => {
    const profile = profileOf(
      'Maria Elena Stone, RN, BSN\nStaff Nurse\nLeeds, United Kingdom | maria.stone@example.org | +44 20 7946 0018 | linkedin.com/in/mstone',
    );
    expect(profile.name).toBe('Maria Elena Stone');
    expect(profile.headline).toBe('Staff Nurse');
    expect(profile.contact).toEqual({
      email: 'maria.stone@example.org',
      phone: '+44 20 7946 0018',
      links: ['linkedin.com/in/mstone'],
      location: 'Leeds, United Kingdom',
    });
  });

  it('finds the name after a sidebar, after a label, and at the end', () => {
    expect(
      profileOf('CONTACT\na@example.org\nSKILLS\nFigma\nPriya Nair\nProduct Designer').name,
    ).toBe('Priya Nair');
    expect(profileOf('Lebenslauf\nName Jürgen Weiß\nTelefon 0711 5550123').name).toBe(
      'Jürgen Weiß',
    );
    expect(profileOf('Software Engineer\nSkills\nGo, Rust\nJohn Doe').name).toBe('John Doe');
  });

  it('invents no name where there is none', () => {
    expect(profileOf('Curriculum Vitae\n2010 – 2012\nworked here and there').name).toBeNull();
    expect(profileOf('').name).toBeNull();
  });

  it.each([
    [
      'Senior Nurse, Acute Unit – St. Anne’s Hospital, Leeds\tMarch 2020 – Present\n• Led shifts',
      ['Senior Nurse', 'St. Anne’s Hospital', '2020-03', 'now'],
    ],
    [
      'Software Engineer | Acme Inc. | 2019 - 2021\n• Built things',
      ['Software Engineer', 'Acme Inc.', '2019', '2021'],
    ],
    [
      'Head Code Ninja, Area 52\nSep 2013 – Oct 2014\nRan the place.',
      ['Head Code Ninja', 'Area 52', '2013-09', '2014-10'],
    ],
    [
      '2018 – 2021 Data Scientist, Uber, San Francisco, USA\nDeveloped models.',
      ['Data Scientist', 'Uber', '2018', '2021'],
    ],
    [
      'Acme Company\nSoftware Engineer May 2023 - Present\n• Wrote code',
      ['Software Engineer', 'Acme Company', '2023-05', 'now'],
    ],
    [
      'Software Engineer\tJun 2021 - Dec 2022\nFigma\tSan Francisco, CA\n• Built it',
      ['Software Engineer', 'Figma', '2021-06', '2022-12'],
    ],
    [
      'June 2020 –\nPresent\nDeveloper, OpenBank, Paris, France\nWorked on it.',
      ['Developer', 'OpenBank', '2020-06', 'now'],
    ],
    [
      'Nexus, Co-Founder & CTO\n• Raised money\nSan Francisco, CA\nJune 2023 – present\n2 years 10 months',
      ['Co-Founder & CTO', 'Nexus', '2023-06', 'now'],
    ],
    [
      '03/2019 – heute Elektrokonstrukteur, Kranbau Süd GmbH,\nStuttgart\nSchaltpläne gezeichnet',
      ['Elektrokonstrukteur', 'Kranbau Süd GmbH', '2019-03', 'now'],
    ],
    [
      'Employer\tRole\tDates\nTool Hire Ltd\tSales Manager\t2014–18',
      ['Sales Manager', 'Tool Hire Ltd', '2014', '2018'],
    ],
  ])('reads the job in %j', (text, expected) => {
    expect(jobs(text)).toEqual([expected]);
  });

  it('keeps jobs apart, and what is told of each with it', () => {
    const { experience } = profileOf(
      'Jo Bright\nExperience\nDeveloper, Alpha Ltd\nMay 2021 – Present\n• Built pipelines for\nmany readers\n• Kept them running\nAnalyst, Beta Ltd\nAug 2017 – Apr 2021\n• Modelled the warehouse',
    );
    expect(experience.map(({ employer, highlights }) => [employer, highlights])).toEqual([
      ['Alpha Ltd', ['Built pipelines for many readers', 'Kept them running']],
      ['Beta Ltd', ['Modelled the warehouse']],
    ]);
  });

  it('takes a career break for no employer', () => {
    expect(
      jobs(
        'Employer\tRole\tDates\nCareer break\tFull-time carer\tNov 2018 – Mar 2021\nHire Ltd\tClerk\t2014–18',
      ),
    ).toEqual([['Clerk', 'Hire Ltd', '2014', '2018']]);
  });

  it('reads schools, degrees and fields', () => {
    const { education } = profileOf(
      'Jo Bright\nEducation\nBSc in Computer Science, University of Northmoor\t2013 – 2016\nHND Business, Aston Vale College, 2009–2011',
    );
    expect(education).toEqual([
      {
        degree: 'BSc',
        field: 'Computer Science',
        institution: 'University of Northmoor',
        start: '2013',
        end: '2016',
      },
      {
        degree: 'HND Business',
        field: null,
        institution: 'Aston Vale College',
        start: '2009',
        end: '2011',
      },
    ]);
  });

  it('reads skills as they are listed and knows them by their usual names', () => {
    const { skills } = profileOf(
      'Jo Bright\nSkills\nCloud: k8s, Postgres, Linux (basic)\nTypeScript and Golang\nFalconry',
    );
    expect(skills).toEqual([
      { name: 'k8s', canonical: 'Kubernetes' },
      { name: 'Postgres', canonical: 'PostgreSQL' },
      { name: 'Linux', canonical: 'Linux' },
      { name: 'TypeScript', canonical: 'TypeScript' },
      { name: 'Golang', canonical: 'Go' },
      { name: 'Falconry', canonical: 'Falconry' },
    ]);
  });

  it('tells spoken languages from programming languages', () => {
    const profile = profileOf(
      'Jo Bright\nSkills\nLanguages: Python, SQL\nLanguages\nNorwegian (native), English (C1)',
    );
    expect(profile.languages).toEqual(['Norwegian (native)', 'English (C1)']);
    expect(profile.skills.map(({ name }) => name)).toEqual(['Python', 'SQL']);
  });

  it('takes nothing for what it is not when the headings came loose from their text', () => {
    const text =
      'Jo Bright\nSkills\nProjects\nExperience\nEducation\nWeb shop\nBuilt with React for a shop.\nAcme Inc.\nDeveloper\nJanuary 2019 to Present';
    const profile = profileOf(text);
    expect(profile.education).toEqual([]);
    expect(profile.skills.map(({ name }) => name)).toEqual(['React']);
  });

  it('takes nothing of age, sex, nationality or family', () => {
    const text =
      'Jo Bright\nPersonal details\nDate of birth 14.07.1988\nMarital status: married, 2 children\nNationality: Utopian\nGender: female';
    const said = JSON.stringify(profileOf(text));
    for (const word of ['1988', 'married', 'children', 'Utopian', 'female'])
      expect(said).not.toContain(word);
  });

  it('gives no damaged e-mail address', () => {
    expect(profileOf('Jo Bright\nmarcus.\uFFFDelding@example.org').contact.email).toBeNull();
  });

  it('names the place of every value in the text', () => {
    const text =
      'Jo Bright\njo@example.org\nExperience\nDeveloper, Alpha Ltd\nMay 2021 – Present\n• Built pipelines for readers';
    const { profile, sources } = extractCandidateProfile(text, '2026-01');
    const at = (pointer: string) => text.slice(sources[pointer]?.start, sources[pointer]?.end);
    expect(at('/name')).toBe(profile.name);
    expect(at('/contact/email')).toBe(profile.contact.email);
    expect(at('/experience/0/employer')).toBe('Alpha Ltd');
    expect(at('/experience/0/start')).toBe('May 2021 – Present');
    expect(at('/experience/0/highlights/0')).toBe('Built pipelines for readers');
  });
});
