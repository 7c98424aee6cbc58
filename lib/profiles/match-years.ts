import { conceptsOf, TOLD_CONCEPTS } from './match-concepts.ts';
import { termsOf } from './match-terms.ts';
import type { CandidateProfile, Experience, Requirement } from './profile-schemas.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { skillsShowing } from './skill-kinds.ts';
import { yearsAskedFor } from './years-asked.ts';

/** Words around years that name no line of work. */
const NO_TOPIC = new Set([
  ...termsOf(
    'relevant professional similar post-qualification commercial total work role position employment job field sector overall minimum years least berufserfahrung mindestens berufliche erfahrung expérience au moins minimum dans domaine experiență minim cel puțin domeniu relevantă similară one two three four five six dreijährige zweijährige fünfjährige einjährige mehrjährige industry environment months month luni lună mois monat monate monaten meses mesi weeks time full part',
  ),
]);

/** "6 months' experience", "6 luni": what is asked for in months. */
const MONTHS =
  /(?<![\p{L}\p{N}.])(\d{1,2})\s?(?:months?['’]?|monate[n]?|mois|luni|meses|mesi|maanden|miesi[ąę]c\p{L}*)(?!\p{L})/iu;
const OF_WORK =
  /(?<!\p{L})(?:experience|erfahrung|berufserfahrung|expérience|experiență|vechime|experiencia|experiência|esperienza|ervaring|doświadczeni\p{L}*)(?!\p{L})/iu;

/** How many years a requirement asks for, as a part of one where it asks for months; null when it asks for none. */
export function yearsOf(requirement: Requirement): number | null {
  if (requirement.years !== null) return requirement.years;
  const months = OF_WORK.test(requirement.text) ? MONTHS.exec(requirement.text)?.[1] : undefined;
  return months === undefined ? null : Number(months) / 12;
}

export type YearsFound =
  /** the jobs in that line of work last as long */
  | { kind: 'enough'; jobs: Experience[] }
  /** all jobs together last as long, but which of them were in it is not told */
  | { kind: 'total' }
  | { kind: 'short' };

/**
 * Years that a requirement asks for against those of the jobs whose title or lines name the same thing;
 * against all of them only where it names nothing.
 */
export function yearsFound(requirement: Requirement, candidate: CandidateProfile): YearsFound {
  const asked = (yearsOf(requirement) ?? 0) * 12;
  const today = dayOfProfile(candidate);
  const topic = topicOf(requirement);
  const total = candidate.experience_months ?? 0;
  if (topic.isEmpty) {
    return total >= asked ? { kind: 'enough', jobs: [...candidate.experience] } : { kind: 'short' };
  }
  const jobs = candidate.experience.filter((job) => isAbout(job, topic));
  if (jobs.length > 0 && monthsOf(jobs, today) >= asked) return { kind: 'enough', jobs };
  // A résumé without dates or lines under its jobs does not tell what they were about.
  const isUntold = candidate.experience.every(({ highlights }) => highlights.length === 0);
  return jobs.length === 0 && isUntold && total >= asked ? { kind: 'total' } : { kind: 'short' };
}

/** "Over 12 years on commercial sites": a line that says itself how long, of the same thing. */
export function saysYears(requirement: Requirement, line: string): boolean {
  const said = yearsAskedFor(line);
  if (said === null || said < (yearsOf(requirement) ?? 0)) return false;
  const topic = topicOf(requirement);
  return (
    topic.isEmpty ||
    findKnownSkills(line).some(({ canonical }) => topic.skills.has(canonical)) ||
    conceptsOf(line).some(({ concept }) => topic.concepts.has(concept)) ||
    [...termsOf(line)].some((term) => topic.terms.has(term))
  );
}

type Topic = {
  skills: Set<string>;
  terms: Set<string>;
  concepts: Set<string>;
  isAny: boolean;
  isEmpty: boolean;
};

function topicOf(requirement: Requirement): Topic {
  const skills = new Set(requirement.skills.flatMap(({ canonical }) => skillsShowing(canonical)));
  // What follows a comma is said besides: "5 years in sales, 2 of them leading people".
  const text = requirement.text.split(/[,(;]/u)[0] ?? '';
  const terms = new Set([...termsOf(text)].filter((term) => !NO_TOPIC.has(term)));
  const concepts = new Set(conceptsOf(text).map(({ concept }) => concept));
  const isAny = /(?<!\p{L})(?:or|oder|ou|sau)(?!\p{L})/iu.test(text);
  return {
    skills,
    terms,
    concepts,
    isAny,
    isEmpty: skills.size + terms.size + concepts.size === 0,
  };
}

function isAbout(job: Experience, topic: Topic): boolean {
  const title = job.title ?? '';
  const told = [title, job.employer ?? '', ...job.highlights].join(' . ');
  if (findKnownSkills(told).some(({ canonical }) => topic.skills.has(canonical))) return true;
  const inTitle = [...termsOf(`${title} ${job.employer ?? ''}`)].filter(
    (term) => topic.terms.has(term) || isPartOfCompound(term, topic.terms),
  ).length;
  const inAll = [...termsOf(told)].filter((term) => topic.terms.has(term)).length;
  if (conceptsOf(title).some(({ concept }) => topic.concepts.has(concept))) return true;
  // Who led people, or stood by at night, says it below the title.
  const isOnlyTold = [...topic.concepts].every((concept) => TOLD_CONCEPTS.has(concept));
  if (isOnlyTold && [...topic.concepts].some((concept) => saysConcept(told, concept))) return true;
  if (
    conceptsOf(told).filter(({ concept }) => topic.concepts.has(concept)).length > 0 &&
    inTitle > 0
  )
    return true;
  // "Distribution or fulfilment": one of them will do.
  const needed = topic.isAny ? 1 : Math.min(2, topic.terms.size);
  return (
    needed > 0 && (inTitle >= needed || (inTitle > 0 && topic.terms.size <= 3) || inAll >= needed)
  );
}

function saysConcept(text: string, concept: string): boolean {
  return conceptsOf(text).some((each) => each.concept === concept);
}

/** "Treuhandbüro" is asked for, "Treuhand" is told. */
function isPartOfCompound(term: string, asked: ReadonlySet<string>): boolean {
  return term.length >= COMPOUND_PART_MIN && [...asked].some((each) => each.startsWith(term));
}

/** Shorter words begin many others by chance. */
const COMPOUND_PART_MIN = 7;

/** Months of a set of jobs, overlapping ones once. */
function monthsOf(jobs: readonly Experience[], today: number): number {
  const ranges = jobs
    .flatMap(({ start, end, is_current }) => {
      const from = monthOf(start, 'start');
      const to = is_current ? today : monthOf(end ?? start, 'end');
      return from === null || to === null || to < from ? [] : [[from, to] as const];
    })
    .sort((a, b) => a[0] - b[0]);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of ranges) {
    months += Math.max(0, to - Math.max(from, reached + 1) + 1);
    reached = Math.max(reached, to);
  }
  return months;
}

function monthOf(date: string | null, side: 'start' | 'end'): number | null {
  if (date === null) return null;
  const [year, month] = date.split('-').map(Number);
  if (year === undefined) return null;
  return year * 12 + (month ?? (side === 'start' ? 1 : 12)) - 1;
}

/** The month up to which running jobs were counted when the profile was made: the one that gives its total. */
function dayOfProfile(candidate: CandidateProfile): number {
  const total = candidate.experience_months ?? 0;
  const starts = candidate.experience.flatMap(({ start }) => monthOf(start, 'start') ?? []);
  let low = Math.max(0, ...starts);
  let high = low + total + 12;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (monthsOf(candidate.experience, middle) < total) low = middle + 1;
    else high = middle;
  }
  return low;
}
