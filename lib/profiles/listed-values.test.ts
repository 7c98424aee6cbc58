import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { listedSkills } from './listed-values.ts';
import { splitLines } from './text-lines.ts';

const skillsOf = (text: string) => listedSkills(splitLines(text)).map((skill) => skill.text);

describe('a list of skills', () => {
  it.each([
    ['Languages: Java, Go\nDatabases: MySQL, Redis', ['Java', 'Go', 'MySQL', 'Redis']],
    ['Testing\tCypress, JUnit\nTools\tJira, Git', ['Cypress', 'JUnit', 'Jira', 'Git']],
    ['Wound care\tTriage\tCannulation', ['Wound care', 'Triage', 'Cannulation']],
    ['Java\nAdvanced\nPython\nIntermediate', ['Java', 'Python']],
    ['• Menu design\n• Butchery\n• HACCP', ['Menu design', 'Butchery', 'HACCP']],
    ['C#, .NET, Kafka.', ['C#', '.NET', 'Kafka']],
    [
      'Three-phase distribution\nboards\nFault finding',
      ['Three-phase distribution boards', 'Fault finding'],
    ],
    ['Tools: Figma\nInterests: chess, running', ['Figma']],
    [
      'EDV\tORBIS, Excel\nSprachen\tDeutsch (Muttersprache), Englisch (B2)\nFührerschein\tKlasse B',
      ['ORBIS', 'Excel'],
    ],
    ['数据分析、SQL、用户访谈', ['数据分析', 'SQL', '用户访谈']],
  ])('is cut into its items: %j', (text, skills) => {
    expect(skillsOf(text)).toEqual(skills);
  });
});

const profileOf = (text: string) =>
  extractCandidateProfile(`Jo Bright\njo@example.org\n${text}`, '2026-01').profile;

describe('spoken languages', () => {
  it.each([
    ['Languages\nFrançais (langue maternelle) – Anglais (B2, TOEIC 820)', ['Français', 'Anglais']],
    ['Languages\nEnglish (C1), Spanish – native', ['English (C1)', 'Spanish – native']],
    ['LIMBI STRĂINE\nEngleză: avansat\nFranceză: mediu', ['Engleză: avansat', 'Franceză: mediu']],
    ['Kenntnisse\nEDV\tExcel, SAP\nSprachen\tDeutsch, Türkisch', ['Deutsch', 'Türkisch']],
    ['Competențe\nLimba maternă Română\nLimbi străine Engleză (B2)', ['Română', 'Engleză (B2)']],
    ['Skills\nLanguages: Python, SQL', []],
  ])('are those of %j', (text, languages) => {
    expect(profileOf(text).languages).toEqual(languages);
  });
});

describe('certificates', () => {
  it.each([
    ['Certifications\nCLTD (2023), OSHA 30 (2020)', ['CLTD', 'OSHA 30']],
    [
      'Certificates\n2022 Certified Cloud Architect, Larch Institute',
      ['Certified Cloud Architect'],
    ],
    ['Zertifikate\n• Staplerschein, 2019\n• Ersthelfer (2021)', ['Staplerschein', 'Ersthelfer']],
  ])('are those of %j', (text, certificates) => {
    expect(profileOf(text).certifications).toEqual(certificates);
  });
});

describe('the foot of a page', () => {
  it('is no part of what goes on over two pages', () => {
    const { skills } = profileOf('Skills\nKafka, Redis\nJo Bright – 1/2\nTerraform\nPage 2 of 2');
    expect(skills.map(({ name }) => name)).toEqual(['Kafka', 'Redis', 'Terraform']);
  });
});
