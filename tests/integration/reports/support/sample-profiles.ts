import type {
  CandidateProfile,
  JobProfile,
  Requirement,
  Skill,
} from '#lib/profiles/profile-schemas.ts';

// All people and companies here are invented.

function requirement(
  id: string,
  kind: Requirement['kind'],
  text: string,
  skills: readonly string[] = [],
  years: number | null = null,
): Requirement {
  return { id, kind, text, skills: skills.map(skill), years };
}

function skill(name: string): Skill {
  return { name, canonical: name };
}

export const NURSE_JOB: JobProfile = {
  title: 'Staff Nurse, Acute Medical Unit',
  company: 'Northgate Hospital',
  seniority: 'Band 5',
  location: 'Leeds',
  remote: false,
  responsibilities: [
    'Assess patients and keep care plans up to date',
    'Hand over to the multidisciplinary team at the end of each shift',
    'Follow infection control policies and report risks',
    'Keep relatives informed',
  ],
  requirements: [
    requirement('r1', 'must', 'Registered Nurse (Adult) with NMC registration'),
    requirement('r2', 'must', 'Degree or diploma in nursing'),
    requirement('r3', 'must', 'Acute hospital experience'),
    requirement('r4', 'must', 'IV therapy and cannulation'),
    requirement('r5', 'must', 'Ability to communicate clearly with patients and relatives'),
    requirement('r6', 'nice', 'Experience of taking charge of a shift'),
    requirement('r7', 'nice', 'Mentorship qualification'),
  ],
  facts: ['The post is 37.5 hours a week.', 'Shifts rotate between days and nights.'],
};

export const DEVELOPER_JOB: JobProfile = {
  title: 'Backend Developer',
  company: 'Harbour Freight Data',
  seniority: null,
  location: 'Remote',
  remote: true,
  responsibilities: [
    'Design and build REST APIs for our logistics platform',
    'Debug incidents in production and find the root cause',
    'Review code and collaborate with the product team',
  ],
  requirements: [
    requirement('r1', 'must', '3+ years of experience with Python', ['Python'], 3),
    requirement('r2', 'must', 'Solid knowledge of PostgreSQL', ['PostgreSQL']),
    requirement('r3', 'must', 'Experience designing REST APIs', ['REST']),
    requirement('r4', 'must', 'Automated testing', []),
    requirement('r5', 'must', 'Docker', ['Docker']),
    requirement('r6', 'must', 'Clear written and verbal communication skills'),
    requirement('r7', 'nice', 'Kubernetes', ['Kubernetes']),
  ],
  facts: ['The team has six people.'],
};

export const SALES_JOB: JobProfile = {
  title: 'Account Executive',
  company: null,
  seniority: 'mid',
  location: 'Birmingham',
  remote: null,
  responsibilities: [
    'Own the full cycle from first call to signature',
    'Keep the pipeline honest in Salesforce and forecast every Friday',
  ],
  requirements: [
    requirement('r1', 'must', 'At least 3 years in B2B sales with your own quota', [], 3),
    requirement('r2', 'must', 'A clean UK driving licence'),
    requirement('r3', 'must', 'Salesforce, or another CRM you know inside out', ['Salesforce']),
    requirement('r4', 'must', 'To be comfortable negotiating with procurement'),
    requirement('r5', 'nice', 'Polish or Romanian'),
  ],
  facts: [],
};

/** A description of which next to nothing could be read. */
export const BARE_JOB: JobProfile = {
  title: null,
  company: null,
  seniority: null,
  location: null,
  remote: null,
  responsibilities: [],
  requirements: [],
  facts: [],
};

export const DEVELOPER_RESUME_TEXT = `Jonas Aldering
jonas.aldering@example.org

Experience
Backend Developer, Quayside Software, 2021-03 to present
- Built the booking service in Python and PostgreSQL, used by 40 ports
- Designed REST APIs for carriers and wrote their tests

Skills
Python, PostgreSQL, REST, Docker
`;

export const DEVELOPER_CANDIDATE: CandidateProfile = {
  name: 'Jonas Aldering',
  contact: { email: 'jonas.aldering@example.org', phone: null, links: [], location: null },
  headline: null,
  experience: [
    {
      employer: 'Quayside Software',
      title: 'Backend Developer',
      start: '2021-03',
      end: null,
      is_current: true,
      highlights: ['Built the booking service in Python and PostgreSQL, used by 40 ports'],
    },
  ],
  education: [],
  skills: ['Python', 'PostgreSQL', 'REST', 'Docker'].map(skill),
  languages: [],
  certifications: [],
  projects: [],
  experience_months: 56,
};
