import { findCompany, withoutCompany } from './job-company.ts';
import { findFacts, findLocation } from './job-facts.ts';
import { splitJobLines } from './job-lines.ts';
import { type JobSection, splitJobSections } from './job-sections.ts';
import { findJobTitle } from './job-title.ts';
import type { JobProfile, Sources } from './profile-schemas.ts';
import { createSourceNotes } from './profile-sources.ts';
import { findRequirements } from './requirement-items.ts';
import { findKnownSkills } from './skill-aliases.ts';
import {
  itemsOf,
  type Line,
  PROFILE_CHARACTERS_MAX,
  part,
  type Span,
  wordsOf,
} from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

const LIST_MAX = 40;

/** What a job description says, by rules: every value is a piece of the text, with its place. */
export function extractJobProfile(whole: string): { profile: JobProfile; sources: Sources } {
  const text = whole.slice(0, PROFILE_CHARACTERS_MAX);
  const lines = splitJobLines(text);
  const sections = splitJobSections(lines);
  const { sources, take } = createSourceNotes();
  const found = findJobTitle(text, lines);
  const company = found.company ?? findCompany(text, lines, found.title);
  const title = withoutCompany(found.title, company);
  const list = (pointer: string, spans: readonly Span[]) =>
    spans.slice(0, LIST_MAX).map((span, index) => take(`${pointer}/${index}`, span) ?? '');
  const location = findLocation(text, lines, { title, company });

  const asked = findRequirements(text, sections);
  // What is asked for is no term of the role, though it may stand in the same paragraph.
  const facts = findFacts(text, title, sections).filter(
    ({ start, end }) => !asked.some(({ span }) => span.start < end && start < span.end),
  );

  const profile: JobProfile = {
    title: take('/title', title),
    company: take('/company', company),
    seniority: take('/seniority', findSeniority(text, title, lines)),
    location: take('/location', location),
    remote: isRemote(text),
    responsibilities: list('/responsibilities', listed(sections, 'duties')),
    requirements: asked.map(({ span, kind }, index) => ({
      id: `r${index + 1}`,
      text: take(`/requirements/${index}/text`, span) ?? '',
      kind,
      skills: skillsOf(span).map(({ at, canonical }, each) => ({
        name: take(`/requirements/${index}/skills/${each}/name`, at) ?? '',
        canonical,
      })),
      years: yearsAskedFor(span.text),
    })),
    facts: list('/facts', facts),
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

function skillsOf(span: Span): { at: Span; canonical: string }[] {
  const skills = findKnownSkills(span.text).map(({ start, end, canonical }) => ({
    at: part(span, start, end),
    canonical,
  }));
  return skills.filter(
    (skill, index) => skills.findIndex((other) => other.canonical === skill.canonical) === index,
  );
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
