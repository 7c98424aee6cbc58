import { untrustedBlock, untrustedRule } from '#lib/ai/untrusted.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';

const COPYING = `You read a document for people who check every value against it.
Each line of the document begins with its number and a bar.
- Copy each value exactly as it is written, without the number, in one piece from one place. Do not translate, \
complete, shorten, join or correct. A value that is not in the document is null, or left out of its list.
- In "lines", give the numbers of the lines that the value stands in.
- Leave out age, date of birth, sex, nationality, marital status, religion and photographs.`;

const RESUME = `The document is a résumé.
- name: of the person. headline: what the person calls themselves, next to the name. location: where they live.
- experience: every job, in the order of the document. employer and title without each other, without dates and \
places. dates: start and end as YYYY-MM or YYYY; is_current is true and end null where the document says that it \
still goes on. details: first and last line of what is told of the job, null where nothing is.
- education: every degree or school. institution, degree (as "BSc", "Ausbildung"), field (what was studied), dates.
- skills: tools, methods and abilities that are named, each by itself. languages: spoken ones. certifications, \
projects: their names.`;

const JOB = `The document is a job description.
- title, company, seniority, location of the job.
- responsibilities: each duty. facts: what a candidate may be told of company, terms and benefits.
- requirements: each thing that is asked of the candidate, whole, as its line or sentence says it. kind is "nice" \
where the document says that it is a plus, preferred or not necessary, else "must".`;

/** What the model is told to do; the document comes in the prompt. */
export function profileSystem(kind: DocumentKind, mark: string): string {
  return [COPYING, kind === 'jd' ? JOB : RESUME, untrustedRule(mark)].join('\n\n');
}

/** The document's numbered lines, marked off as material. */
export function profilePrompt(numbered: string, mark: string): string {
  return untrustedBlock('document', numbered, mark);
}
