import { findCertificates } from './certificates.ts';
import { findContactDetails } from './contact-details.ts';
import { countMonths, type DateRange } from './date-ranges.ts';
import { findStudies } from './education-history.ts';
import { findLocation } from './home-location.ts';
import { listedSkills } from './listed-values.ts';
import { ownLinks } from './own-links.ts';
import { isPageFurniture } from './page-furniture.ts';
import { findPersonName } from './person-name.ts';
import type { CandidateProfile, Sources } from './profile-schemas.ts';
import { createSourceNotes } from './profile-sources.ts';
import {
  labelledLists,
  type Section,
  type SectionName,
  sectionLines,
  splitSections,
} from './resume-sections.ts';
import { canonicalSkill } from './skill-aliases.ts';
import { findSpokenLanguages } from './spoken-languages.ts';
import {
  type Line,
  PROFILE_CHARACTERS_MAX,
  part,
  type Span,
  splitLines,
  splitSpan,
  trimSpan,
  wordsOf,
} from './text-lines.ts';
import { skillsAmongOthers, toldSkills } from './told-skills.ts';
import { TITLE_WORDS } from './word-lists.ts';
import { findJobs } from './work-history.ts';

const HEADLINE_WORDS_MAX = 12;

/**
 * What a résumé says, by rules: every value is a piece of the text, with its place. `today` (`YYYY-MM`)
 * is when running jobs are counted to. Nothing is taken of age, sex, nationality or family.
 */
export function extractCandidateProfile(
  whole: string,
  today: string,
): { profile: CandidateProfile; sources: Sources } {
  const text = whole.slice(0, PROFILE_CHARACTERS_MAX);
  const lines = splitLines(text).filter((line) => !isPageFurniture(line));
  const sections = splitSections(lines);
  const { sources, take } = createSourceNotes();
  const contact = findContactDetails(text, referees(sections));
  const name = findPersonName(lines, sections, {
    email: contact.email?.text ?? null,
    links: contact.links.map((link) => link.text),
  });
  const links = ownLinks(contact.links, { sections, name: name?.text ?? null });
  const jobs = findJobs(
    text,
    sections.flatMap(({ name, lines }) => (name === 'experience' ? [lines] : [])),
  );
  const employers = jobs.flatMap((job) => job.employer ?? []);
  const linesOf = (section: SectionName) =>
    sections.flatMap(({ name, lines }) => (name === section ? [lines] : []));
  const named = findStudies(text, linesOf('education'));
  // One list may hold the whole way of somebody, studies and jobs.
  const studies =
    named.length > 0
      ? named
      : findStudies(text, linesOf('experience')).filter(
          ({ degree, institution }) => degree && institution && !TITLE_WORDS.test(degree.text),
        );
  const schools = studies.flatMap(({ institution, degree }) => institution ?? degree ?? []);
  const dates = (pointer: string, range: DateRange | null) => {
    if (range?.start) sources[`${pointer}/start`] = { start: range.from, end: range.to };
    if (range?.end) sources[`${pointer}/end`] = { start: range.from, end: range.to };
    return { start: range?.start ?? null, end: range?.end ?? null };
  };
  const list = (pointer: string, spans: readonly Span[]) =>
    spans.map((span, index) => take(`${pointer}/${index}`, span) ?? '');

  const profile: CandidateProfile = {
    name: take('/name', name),
    contact: {
      email: take('/contact/email', contact.email),
      phone: take('/contact/phone', contact.phone),
      links: list('/contact/links', links),
      location: take('/contact/location', findLocation(lines, sections, name)),
    },
    headline: take('/headline', findHeadline(lines, name)),
    experience: jobs.map((job, index) => {
      const at = `/experience/${index}`;
      return {
        employer: take(`${at}/employer`, job.employer),
        title: take(`${at}/title`, job.title),
        ...dates(at, job.range),
        is_current: job.range?.isCurrent ?? false,
        highlights: list(`${at}/highlights`, job.highlights),
      };
    }),
    education: studies.map((study, index) => {
      const at = `/education/${index}`;
      const range = study.range;
      const isMoment = range !== null && range.start === range.end;
      return {
        institution: take(`${at}/institution`, study.institution),
        degree: take(`${at}/degree`, study.degree),
        field: take(`${at}/field`, study.field),
        // A single year is the year in which it ended.
        ...dates(at, isMoment ? { ...range, start: null } : range),
      };
    }),
    skills: skillSpans(text, sections, { employers, person: name }).map((span, index) => ({
      name: take(`/skills/${index}/name`, span) ?? '',
      canonical: canonicalSkill(span.text),
    })),
    languages: list('/languages', findSpokenLanguages(lines, sections)),
    certifications: list('/certifications', findCertificates(sections, schools)),
    projects: list('/projects', projectNames(sectionLines(sections, 'projects'))),
    experience_months: jobs.some((job) => job.range)
      ? countMonths(
          jobs.flatMap((job) => job.range ?? []),
          today,
        )
      : null,
  };
  return { profile, sources };
}

const REFEREES =
  /^(?:professional )?(?:references?|referees?|referenzen|références|referințe|recomandări|referinte|recomandari|推荐人|المراجع|المعرفون)/iu;

/** Where others are named that may be asked: their addresses are not the candidate's. */
function referees(sections: readonly Section[]): { start: number; end: number }[] {
  return sections.flatMap(({ heading, lines }) => {
    const last = lines.at(-1);
    return heading && last && REFEREES.test(heading.text.trim())
      ? [{ start: heading.start, end: last.end }]
      : [];
  });
}

const TOLD_SECTIONS: ReadonlySet<string> = new Set(['experience', 'projects', 'summary']);

/** The skills section first; then skills of the table that the rest of the résumé names. */
function skillSpans(
  text: string,
  sections: readonly Section[],
  { employers, person }: { employers: readonly Span[]; person: Span | null },
): Span[] {
  const listed = listedSkills([
    ...sectionLines(sections, 'skills'),
    ...labelledLists(sections, 'skills'),
  ]);
  const told = sections
    .filter(({ name }) => TOLD_SECTIONS.has(name) || (name === 'head' && listed.length === 0))
    .flatMap((section) => {
      const [first] = section.lines;
      const last = section.lines.at(-1);
      return first && last ? toldSkills(text.slice(first.start, last.end), first.start) : [];
    });
  const others = sectionLines(sections, 'other').flatMap((line) => skillsAmongOthers(line));
  const seen = new Set<string>();
  const names = new Set(employers.map((employer) => employer.text.toLowerCase()));
  const isName = (span: Span) =>
    names.has(span.text.toLowerCase()) ||
    employers.some((name) => span.start < name.end && name.start < span.end);
  const own = listed.filter((span) => span.text.toLowerCase() !== person?.text.toLowerCase());
  return [...own, ...others, ...told.filter((span) => !isName(span))].filter((span) => {
    const canonical = canonicalSkill(span.text).toLowerCase();
    if (seen.has(canonical)) return false;
    seen.add(canonical);
    return true;
  });
}

/** The line that says what somebody is, next to the name. */
function findHeadline(lines: readonly Line[], name: Span | null): Span | null {
  const at = name
    ? lines.findIndex((line) => line.start <= name.start && name.end <= line.end)
    : -1;
  if (!name || at === -1) return null;
  for (const line of lines
    .slice(at + 1)
    .filter(({ text }) => text !== '')
    .slice(0, 2)) {
    const [first] = splitSpan(line, /\t|\s[|·•—]\s|\s[–-]\s/gu);
    if (!first || /[@\d]/.test(first.text) || wordsOf(first.text).length > HEADLINE_WORDS_MAX)
      continue;
    if (TITLE_WORDS.test(first.text) && !line.isItem) return first;
  }
  return null;
}

/** Names of projects: what stands before their dates, their role and what is told of them. */
function projectNames(lines: readonly Line[]): Span[] {
  const names: Span[] = [];
  let isFree = true;
  for (const line of lines) {
    if (line.text === '') isFree = true;
    else if (
      /^(?:present|now|current|heute)$|^(?:\p{L}{3,9}\.?\s+)?(?:19|20)\d\d(?:\W|$)/iu.test(
        line.text,
      )
    )
      isFree = true;
    else if (line.isItem || wordsOf(line.text).length > 10 || /[.,]$/.test(line.text)) {
      // What is told ends at the next line that could be a name: short, with a capital, after a full stop.
      isFree = /[.!?]$/.test(line.text) || line.isItem;
    } else if (isFree && /^\p{Lu}/u.test(line.text) && !/^\W*\d{4}/u.test(line.text)) {
      const bare = line.text.replace(
        /\s*\(?(?:(?:spring|summer|autumn|fall|winter)\s+)?(?:19|20)\d\d.*$/iu,
        '',
      );
      const [first] = splitSpan(part(line, 0, bare.length), /\t|\s[|·—]\s/gu);
      if (first && /\p{L}{2}/u.test(first.text)) names.push(trimSpan(first));
      isFree = false;
    }
  }
  return names.slice(0, 20);
}
