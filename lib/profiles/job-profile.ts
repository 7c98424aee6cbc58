import { type JobSection, splitJobSections } from './job-sections.ts';
import { findCompany, findJobTitle } from './job-title.ts';
import type { JobProfile, Skill, Sources } from './profile-schemas.ts';
import { createSourceNotes } from './profile-sources.ts';
import { findRequirements } from './requirement-items.ts';
import { findKnownSkills } from './skill-aliases.ts';
import {
  itemsOf,
  type Line,
  PROFILE_CHARACTERS_MAX,
  part,
  type Span,
  sentencesOf,
  splitLines,
  wordsOf,
} from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

const LIST_MAX = 40;
const FACT_WORDS_MAX = 45;

/** What a job description says, by rules: every value is a piece of the text, with its place. */
export function extractJobProfile(whole: string): { profile: JobProfile; sources: Sources } {
  const text = whole.slice(0, PROFILE_CHARACTERS_MAX);
  const lines = splitLines(text);
  const sections = splitJobSections(lines);
  const { sources, take } = createSourceNotes();
  const { title, company } = findJobTitle(text, lines);
  const list = (pointer: string, spans: readonly Span[]) =>
    spans.slice(0, LIST_MAX).map((span, index) => take(`${pointer}/${index}`, span) ?? '');
  const location = findLocation(lines);

  const profile: JobProfile = {
    title: take('/title', title),
    company: take('/company', company ?? findCompany(text, lines)),
    seniority: take('/seniority', findSeniority(text, title, lines)),
    location: take('/location', location),
    remote: isRemote(text),
    responsibilities: list('/responsibilities', listed(sections, 'duties')),
    requirements: findRequirements(text, sections).map(({ span, kind }, index) => ({
      id: `r${index + 1}`,
      text: take(`/requirements/${index}/text`, span) ?? '',
      kind,
      skills: skillsOf(span.text),
      years: yearsAskedFor(span.text),
    })),
    facts: list('/facts', findFacts(text, title, sections)),
  };
  return { profile, sources };
}

function listed(sections: readonly JobSection[], kind: JobSection['kind']): Span[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ lines }) => {
      const marked = new Set(lines.filter((line) => line.isItem).map(({ start }) => start));
      return itemsOf(lines).filter((item) => marked.size === 0 || marked.has(item.start));
    })
    .filter((item) => wordsOf(item.text).length >= 2);
}

function skillsOf(text: string): Skill[] {
  const skills = findKnownSkills(text).map(({ name, canonical }) => ({ name, canonical }));
  return skills.filter(
    (skill, index) => skills.findIndex((other) => other.canonical === skill.canonical) === index,
  );
}

const FACT_LABEL =
  /^(?:salary|pay|compensation|location|base|where|hours|contract|job type|employment type|type|band|grade|reports to|reporting to|department|start(?:ing)? date|work schedule|schedule|travel(?: requirement)?s?|appointment type|vacation|holidays?|number of vacancies|closing date|application deadline|gehalt|arbeitsort|standort|arbeitszeit|vertrag|beginn)\s*(?::|\t)\s*\S/iu;

/** What an interviewer may tell of the role: what the company says of itself, terms, and what it offers. */
function findFacts(text: string, title: Span | null, sections: readonly JobSection[]): Span[] {
  const facts: Span[] = [];
  for (const { kind, lines, heading } of sections) {
    for (const line of lines) if (FACT_LABEL.test(line.text)) facts.push(line);
    if (kind === 'about' || kind === 'head') {
      facts.push(
        ...sentences(
          text,
          lines.filter((line) => isTold(line, title)),
        ).slice(0, 4),
      );
    }
    if (kind === 'facts') {
      const own = lines.filter((line) => !FACT_LABEL.test(line.text));
      facts.push(...itemsOf(own).filter((item) => isFact(item, heading)));
    }
  }
  const seen = new Set<number>();
  return facts
    .filter(({ start, text }) => text !== '' && !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start);
}

/** The line of the title is the beginning of no sentence. */
function isTold(line: Line, title: Span | null): boolean {
  const holdsTitle = title !== null && line.start <= title.start && title.end <= line.end;
  return !FACT_LABEL.test(line.text) && !(holdsTitle && !/[.!?]$/.test(line.text));
}

function isFact(item: Span, heading: Line | null): boolean {
  const words = wordsOf(item.text).length;
  return (
    heading !== null &&
    words >= 1 &&
    words <= FACT_WORDS_MAX &&
    !/\((?:required|preferred)\)/iu.test(item.text)
  );
}

/** Whole sentences of what is told, those of lines that were only broken included. */
function sentences(text: string, lines: readonly Line[]): Span[] {
  return sentencesOf(text, lines).filter(
    (span) =>
      wordsOf(span.text).length >= 5 &&
      wordsOf(span.text).length <= FACT_WORDS_MAX &&
      /^[\p{Lu}\d]/u.test(span.text) &&
      /[.!?]$/.test(span.text),
  );
}

const LOCATION_LABEL =
  /^(?:location|where|base|place of work|office|standort|arbeitsort|lieu|ubicación|sede|lokalizacja)\s*(?::\s*|\t\s*)/iu;
const CITY =
  /^(?:[^|·,]*,\s+)??(\p{Lu}[\p{L} .'-]+,\s+(?:[A-Z]{2}|USA|UK|Germany|France|Poland|Spain|Italy)(?:,\s+(?:USA|UK))?)(?=\s*(?:[|·(]|$))/u;

function findLocation(lines: readonly Line[]): Span | null {
  for (const line of lines) {
    const label = LOCATION_LABEL.exec(line.text);
    if (label && line.text.length > label[0].length)
      return part(line, label[0].length, line.text.length);
  }
  for (const line of lines.filter((each) => each.text !== '').slice(0, 5)) {
    const city = CITY.exec(line.text)?.[1];
    if (city) {
      const from = line.text.indexOf(city);
      return part(line, from, from + city.length);
    }
  }
  return null;
}

const SENIORITY =
  /(?<!\p{L})(?:senior|junior|principal|lead|mid[- ]?level|entry[- ]level|graduate|head of|director|vp|chief|intern|trainee|apprentice|werkstudent(?:in)?)(?!\p{L})/iu;
const GRADE =
  /^(?:band|grade|level|entgeltgruppe|besoldungsgruppe)\s*(?::\s*|\t\s*|\s)([\p{L}]{0,3}-?\s?\d{1,2}[a-z]?)$/iu;

function findSeniority(text: string, title: Span | null, lines: readonly Line[]): Span | null {
  const inTitle = title && SENIORITY.exec(title.text);
  if (title && inTitle) return part(title, inTitle.index, inTitle.index + inTitle[0].length);
  const graded = lines.find((line) => GRADE.test(line.text));
  if (graded) return part(graded, 0, graded.text.length);
  const grade = /(?<!\p{L})GS-?\d{1,2}(?!\d)/u.exec(text);
  return grade ? { start: grade.index, end: grade.index + grade[0].length, text: grade[0] } : null;
}

function isRemote(text: string): boolean | null {
  if (
    /(?<!\p{L})(?:fully remote|remote-first|100 ?% remote|work from anywhere|remote position)(?!\p{L})|(?:^|[|(·,]\s*|location:\s*)remote(?=\s*(?:$|[|)·,]))|\(remote\)/imu.test(
      text,
    )
  )
    return true;
  return /(?<!\p{L})(?:on-?site|in[- ]office|hybrid|vor ort)(?!\p{L})/iu.test(text) ? false : null;
}
