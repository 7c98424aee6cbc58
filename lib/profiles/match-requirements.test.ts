import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';
import { extractJobProfile } from './job-profile.ts';
import { matchRequirements } from './match-requirements.ts';
import type { Requirement } from './profile-schemas.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { yearsAskedFor } from './years-asked.ts';

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

/** A made-up résumé line and a requirement in the same or another language: whether one answers the other. */
const ACROSS: readonly (readonly [string, string, boolean])[] = [
  ['znajomość obsługi skanerów kodów', 'skanery kodów, wózek widłowy', true],
  ['Máster en Gestión Cultural o ADE', 'Máster en Gestión Cultural, 2019', true],
  ['niekaralność', 'Zaświadczenie o niekaralności z 2024', true],
  ['Nachtarbeit in der Produktion', 'Program de noapte, producție de mobilă', true],
  ['Experience with a ticket platform such as Tiquo', 'Answered letters in Tiquo', true],
  ['Experience with a ticket platform such as Tiquo', 'Answered letters by hand', false],
  ['Führerschein Klasse B', 'Carné B, coche propio', true],
  ['Führerschein Klasse CE', 'Carné B, coche propio', false],
  ['Vous maîtrisez Node.js et éventuellement Angular', 'Serveurs Node.js', true],
  ['Vous maîtrisez Node.js et Angular', 'Serveurs Node.js', false],
  ['Working knowledge of IFRS', 'Under International Financial Reporting Standards', true],
  ['Working knowledge of IFRS', 'Internal forms and reports for staff', false],
  ['Experience with version control', 'Pipelines in GitLab CI', true],
  ['bases de données relationnelles', 'Migration vers PostgreSQL', true],
  ['Experience with Airflow, Dagster or similar', 'Nightly jobs in Prefect', true],
  ['Experience with Airflow and Dagster', 'Nightly jobs in Prefect', false],
  ['Rufbereitschaft jede sechste Woche', 'On-call rotation for the clusters', true],
  ['Bereitschaft zu Reisen', 'Rota for the clusters', false],
  ['HCPC registration', 'HCPC: BS 012345', true],
  ['HCPC registration', 'Talk at the HCPC forum', false],
  ['Solid experience in management', 'Wrote reports for the plant managers', false],
  ['Tableau, Looker or another BI tool', 'TypeScript, D3', false],
  ["Master's degree preferred", 'Certified Scrum Master (CSM)', false],
  ['Abacus kennst du im Schlaf', 'Lohnläufe in Abacus', true],
  ['Anleitung von Auszubildenden', 'Zwei Auszubildende angeleitet', true],
  ['Anleitung von Auszubildenden', 'Auszubildende im Betrieb', false],
  ['Sicherer Umgang mit Lackprüfungen', 'Lacke geprüft und freigegeben', true],
  ['Lackprüfungen', 'Lager geprüft', false],
  ['Bereitschaft zum Schichtdienst', 'Backen im Früh- und Spätdienst', true],
  ['Gestión de redes sociales', 'Perfiles de Instagram y TikTok', true],
  ['Coordinación de talleres abiertos', 'Coordiné los talleres de verano', true],
  ['Dépannage d’automates programmables', 'Remise en route après pannes, automates S7', true],
  ['Container orchestration', 'Clusters in Kubernetes', true],
  ['Container orchestration', 'Containers stacked in the yard', false],
  ['Experience with a public cloud provider', 'Servers in AWS', true],
  ['Strong statistical skills', 'Regression models of bread sales', true],
  ['Mentoring less experienced bakers', 'Trained two apprentices and three colleagues', true],
  ['Mentoring less experienced bakers', 'Trained as a baker', false],
  ['Willingness to travel between sites', 'Arranged travel for guests', false],
  ['Willingness to travel between sites', 'Travelled weekly to both mills', true],
  ['Leading a team of 10+ people', 'Led a team of 12 people', true],
  ['Leading a team of 10+ people', 'Led a team of four people', false],
  ['Night shifts and budget responsibility', 'Night shifts in the mill', false],
  ['Good spoken English. Experience with ovens of stone.', 'English: fluent', false],
  ['Mentorship qualification', 'Mentored two apprentices', false],
  ['Working at weekends', 'Wrote a game over a long weekend', false],
];

describe('a requirement in one language and a résumé in another', () => {
  it.each(ACROSS)('%s / %s: %s', (text, line, isAnswered) => {
    const [result] = matchRequirements({
      job: { ...extractJobProfile('').profile, requirements: [requirementOf(text)] },
      resumeText: `Jo Bright\n\nExperience\nAlpha Ltd, 2015 – 2020\n• ${line}\n`,
      candidate: extractCandidateProfile('', '2026-01').profile,
    });
    expect(result?.status !== 'not_found').toBe(isAnswered);
  });
});

function requirementOf(text: string): Requirement {
  const skills = findKnownSkills(text).map(({ name, canonical }) => ({ name, canonical }));
  return { id: 'r1', text, kind: 'must', skills, years: yearsAskedFor(text) };
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

  it.each([
    ['Docker and Kubernetes', 'evidence_found', { Docker: true, Kubernetes: true }],
    ['Terraform and Ansible', 'not_found', { Terraform: true, Ansible: false }],
    ['Kubernetes or Nomad', 'evidence_found', { Kubernetes: true }],
    [
      'Databases such as MySQL, Oracle or PostgreSQL',
      'claimed_without_detail',
      { PostgreSQL: true, MySQL: false },
    ],
    ['Containers (Kubernetes, OpenShift)', 'not_found', { Kubernetes: true, OpenShift: false }],
    ['Jenkins and Splunk', 'not_found', { Jenkins: false, Splunk: false }],
    ['SSSTS or SMSTS', 'not_found', { SSSTS: false, SMSTS: false }],
    ['Deutsch oder Polnisch', 'evidence_found', { German: false, Polish: true }],
  ])('says of each thing that is named whether it was found: %s', (requirement, status, items) => {
    const result = match(requirement);
    expect(
      Object.fromEntries((result?.items ?? []).map(({ name, found }) => [name, found])),
    ).toMatchObject(items);
    expect(result?.status).toBe(status);
  });

  it('takes a part of an "and" for no whole', () => {
    expect(match('Kubernetes and Ansible')?.status).toBe('not_found');
    expect(match('Kubernetes and Ansible')?.lines).toHaveLength(1);
    expect(match('Kubernetes or Ansible')?.status).toBe('evidence_found');
  });

  it.each([
    ['Studium der Informatik', 'evidence_found'],
    ['Diplôme en informatique (Bac +3)', 'evidence_found'],
    ['Verhandlungssichere Englischkenntnisse', 'evidence_found'],
    ['Kenntnisse in Kubernetes', 'evidence_found'],
    ['Lager- und Bestandsführung', 'evidence_found'],
  ])('reads a need in another language: %s', (requirement, status) => {
    expect(match(requirement)?.status).toBe(status);
  });

  it.each([
    'Fluent Polish',
    'Master’s degree in Computer Science',
    'PhD in Computer Science',
    '3 years as a nurse',
    '4 years of experience with Salesforce',
    '8+ years of Kubernetes',
  ])('never takes less, or something else, for what is asked: %s', (requirement) => {
    expect(match(requirement)?.status).toBe('not_found');
  });

  it('quotes lines as they stand in the text', () => {
    for (const line of match('Experience with k8s')?.lines ?? []) {
      expect(RESUME.slice(line.start, line.end)).toBe(line.quote);
    }
  });
});
