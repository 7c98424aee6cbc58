import { describe, expect, it } from 'vitest';
import { findKnownSkills } from './find-known-skills.ts';

const named = (text: string, options?: { isSkillList: boolean }) =>
  findKnownSkills(text, options).map(({ canonical }) => canonical);

describe('findKnownSkills', () => {
  it.each([
    ['C#/.NET, Node.js and Objective-C', ['C#', '.NET', 'Node.js', 'Objective-C']],
    ['F#, CI/CD, A/B testing, TCP/IP', ['F#', 'CI/CD', 'A/B testing', 'TCP/IP']],
    ['k8s, Postgres, GCP', ['Kubernetes', 'PostgreSQL', 'Google Cloud']],
    ['Python3, HTML5 and Angular 12', ['Python', 'HTML', 'Angular']],
    ['ran problem-solving workshops', ['Problem solving']],
    ['Adobe Photoshop/Illustrator', ['Photoshop', 'Illustrator']],
    ['SPS-Programmierung mit TIA-Portal', ['PLC programming', 'TIA Portal']],
    ['Abilitati de comunicare, lucru in echipa', ['Communication', 'Teamwork']],
    ['maîtrise de la comptabilité générale', ['Accounting']],
    ['熟悉Python和Java', ['Python', 'Java']],
    ['IBM InfoSphere DataStage', ['IBM InfoSphere DataStage']],
  ])('knows the names in %j', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });

  it.each([
    'I go to rest, and have access to the base',
    'R&D at C-level, a go-to-market plan',
    'Excel at what you do. Word of mouth helps.',
    'Swift Couriers, London',
    'Julia Novak was there in Spring 2020',
    'a rag to clean the sap',
    'a team with strong communication',
  ])('takes everyday words for what they are: %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it.each([
    ['Programs in C, C++ and R', ['C', 'C++', 'R']],
    ['experience with Go', ['Go']],
    ['software such as Word or Access', ['Microsoft Word', 'Microsoft Access']],
    ['Sehr gute Kenntnisse in Word und Excel', ['Microsoft Word', 'Excel']],
    ['apps in Swift and Kotlin', ['Swift', 'Kotlin']],
    ['Word (good), Excel (basic), PowerPoint', ['Microsoft Word', 'Excel', 'PowerPoint']],
  ])('takes them for skills by what stands beside them: %j', (text, skills) => {
    expect(named(text)).toEqual(skills);
  });

  it('takes them for skills in a list of skills, where they stand alone', () => {
    expect(named('go, r, word', { isSkillList: true })).toEqual(['Go', 'R', 'Microsoft Word']);
    expect(named('ready to go anywhere', { isSkillList: true })).toEqual([]);
  });

  it('gives the place and the name as written', () => {
    const text = 'Used ReactJS daily';
    const [skill] = findKnownSkills(text);
    expect(skill).toEqual({ start: 5, end: 12, name: 'ReactJS', canonical: 'React' });
    expect(text.slice(5, 12)).toBe('ReactJS');
  });
});
