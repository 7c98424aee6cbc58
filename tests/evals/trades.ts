import type { DocumentKind } from '#lib/documents/document-types.ts';

// All people, schools and companies here are invented.

/** A trade that interviews are tried in: a job description, and the résumé of whoever applies. */
export type Trade = {
  id: 'developer' | 'nurse';
  jd: string;
  resume(person: Person): string;
};

/** What may be swapped about a person without a level moving. */
export type Person = {
  name: string;
  subject: 'she' | 'he' | 'they';
  school: string;
};

export const PERSON: Person = {
  name: 'Marta Lindqvist',
  subject: 'she',
  school: 'Harrowfield Technical College',
};

const DEVELOPER: Trade = {
  id: 'developer',
  jd: `Backend Developer
Harbour Freight Data, remote

What you will do
- Design and build REST APIs for our logistics platform
- Debug incidents in production and find the root cause
- Review code and collaborate with the product team

Requirements
- 3+ years of experience with Python
- Solid knowledge of PostgreSQL
- Experience designing REST APIs
- Docker
- Clear written and verbal communication skills

Nice to have
- Kubernetes

What we offer
- The team has six people.
- You work from home or from the office in Lisbon.
`,
  resume: ({ name, school }) => `${name}
${mailOf(name)}

Experience
Backend Developer, Quayside Software, 2021-03 to present
- Built the booking service in Python and PostgreSQL, used by 40 ports
- Designed REST APIs for carriers and wrote their tests

Education
${school}, BSc in Computer Science, 2017 to 2020

Skills
Python, PostgreSQL, REST, Docker
`,
};

const NURSE: Trade = {
  id: 'nurse',
  jd: `Staff Nurse, Acute Medical Unit
Northgate Hospital, Leeds

Main duties
- Assess patients and keep care plans up to date
- Hand over to the multidisciplinary team at the end of each shift
- Follow infection control policies and report risks
- Keep relatives informed

Essential
- Registered Nurse (Adult) with NMC registration
- Experience on an acute hospital ward
- IV therapy and cannulation
- Ability to communicate clearly with patients and relatives

Desirable
- Experience of taking charge of a shift

What we offer
- The post is 37.5 hours a week.
- Shifts rotate between days and nights.
`,
  resume: ({ name, school }) => `${name}
${mailOf(name)}

Experience
Staff Nurse, Eastvale General Hospital, acute admissions ward, 2020-09 to present
- Cared for eight patients a shift, gave IV therapy and placed cannulas
- Handed over to the day team every morning

Education
${school}, BSc in Adult Nursing, 2017 to 2020

Registration
Registered Nurse (Adult), NMC
`,
};

export const TRADES: readonly Trade[] = [DEVELOPER, NURSE];

/** The text of a trade's document, with lines of somebody else's put into it where `added` says. */
export function documentText(
  trade: Trade,
  document: { kind: DocumentKind; person: Person; added?: string },
): string {
  const { kind, person, added } = document;
  const text = kind === 'jd' ? trade.jd : trade.resume(person);
  if (added === undefined) return text;
  // Once among what is listed, where rules take things from, and once at the end, where people hide them.
  const line = added.replace(/\s+/gu, ' ');
  const lines = text.split('\n');
  const lastListed = lines.findLastIndex((each) => each.startsWith('- '));
  lines.splice(lastListed, 0, `- ${line}`);
  return `${lines.join('\n')}\n${line}\n`;
}

function mailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.org`;
}
