import { conceptsOf, TOLD_CONCEPTS } from './match-concepts.ts';
import { type AskedDegree, degreeAnswers, degreeAsked } from './match-degrees.ts';
import { itemGroups, type NamedItem } from './match-items.ts';
import { type AskedLanguages, languageIn, languagesAsked } from './match-languages.ts';
import { type AskedLicence, holdsLicence, licenceAsked, namesLicence } from './match-licences.ts';
import { termsOf } from './match-terms.ts';
import { saysYears, yearsFound } from './match-years.ts';
import type {
  CandidateProfile,
  JobProfile,
  Requirement,
  RequirementMatch,
} from './profile-schemas.ts';
import { type SectionName, splitSections } from './resume-sections.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { skillsShowing } from './skill-kinds.ts';
import { skillKey } from './skills/skill-table.ts';
import { type Line, PROFILE_CHARACTERS_MAX, splitLines, wordsOf } from './text-lines.ts';
import { CERTIFICATE } from './word-lists.ts';

const LINES_MAX = 3;
/** A named skill tells more than words that are the same. */
const SKILL_POINTS = 3;
/** Words of a requirement from which three, not two, have to meet. */
const MANY_WORDS = 6;
/** Lines that only carry addresses, places and names are evidence of nothing. */
const ADDRESS =
  /(?<!\S)[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}|(?:linkedin|github|gitlab|xing)\.(?:com|org)|https?:|www\./iu;
const ASKS_CERTIFICATE =
  /(?<!\p{L})(?:certificat\p{L}*|certified|zertifi\p{L}+|certifi\p{L}+|\p{L}{0,20}weiterbildung|zusatzausbildung|zusatzqualifikation)(?!\p{L})/iu;

type ResumeLine = Line & {
  section: SectionName;
  terms: Set<string>;
  skills: Set<string>;
  key: string;
};
type Scored = { line: ResumeLine; points: number };
type Answer = {
  scored: Scored[];
  items?: { name: string; found: boolean }[];
  /** something that is asked for by name is missing */
  isPart?: boolean;
  /** named, but not how well or how long */
  isUnsure?: boolean;
};

/**
 * For each requirement, up to three lines of the résumé that may be evidence, best first, and what it
 * names with whether the résumé names it too.
 * `evidence_found`: something that was done or learnt says it, all of it. `claimed_without_detail`: it is
 * only named, in a list or a summary, or without how well or how long. `not_found`: nothing says it, or
 * one of several things that it names is missing (`items` tells which, `lines` what there is of the rest):
 * a question to ask and not a proof that it is missing. No number decides about anybody.
 */
export function matchRequirements(input: {
  job: JobProfile;
  resumeText: string;
  candidate: CandidateProfile;
}): RequirementMatch[] {
  const lines = resumeLines(input.resumeText.slice(0, PROFILE_CHARACTERS_MAX));
  return input.job.requirements.map((requirement) => {
    const answer = answerOf(requirement, lines, input.candidate);
    const best = answer.scored
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.line.start - b.line.start);
    return {
      requirement_id: requirement.id,
      status: statusOf(answer, best, lines),
      lines: best.slice(0, LINES_MAX).map(({ line }) => ({
        start: line.start,
        end: line.end,
        quote: line.text,
      })),
      items: answer.items ?? [],
    };
  });
}

function resumeLines(text: string): ResumeLine[] {
  return splitSections(splitLines(text)).flatMap(({ name, lines }) =>
    lines
      .filter((line) => line.text !== '' && (!ADDRESS.test(line.text) || namesLicence(line.text)))
      .map((line) => ({
        ...line,
        section: name,
        terms: termsAndConcepts(line.text),
        key: ` ${skillKey(line.text)} `,
        skills: new Set(
          findKnownSkills(line.text, { isSkillList: name === 'skills' }).map(
            ({ canonical }) => canonical,
          ),
        ),
      })),
  );
}

function statusOf(
  answer: Answer,
  scored: readonly Scored[],
  lines: readonly ResumeLine[],
): RequirementMatch['status'] {
  if (scored.length === 0 || answer.isPart) return 'not_found';
  if (answer.isUnsure) return 'claimed_without_detail';
  const isDetail = ({ line }: Scored) =>
    !['skills', 'summary', 'head', 'contact'].includes(line.section);
  // A résumé without headings is told as one: nothing in it is a mere list.
  const hasSections = lines.some(({ section }) => section !== 'head');
  return scored.some(isDetail) || !hasSections ? 'evidence_found' : 'claimed_without_detail';
}

function answerOf(
  requirement: Requirement,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer {
  const languages = languagesAsked(requirement.text);
  if (languages) return languageAnswer(languages, lines);
  const licence = licenceAsked(requirement.text);
  if (licence) return { scored: licenceAnswer(licence, lines) };
  const degree = requirement.years === null ? degreeAsked(requirement.text) : null;
  const isEither = /(?<!\p{L})(?:or|oder|ou|sau)(?!\p{L})/iu.test(requirement.text);
  if (degree && (isEither || !ASKS_CERTIFICATE.test(requirement.text))) {
    return degreeAnswer(degree, lines, candidate);
  }
  if (requirement.years !== null) return yearsAnswer(requirement, lines, candidate);
  const named = namedAnswer(requirement, lines);
  if (named && !named.isPart) return named;
  const other = isAlternative(requirement.text) ? alternativeAnswer(requirement, lines) : null;
  return other ?? named ?? wordsAnswer(requirement, lines);
}

/** Alternatives: "a master of teaching or CAP". */
const OR_WORD = /\s(?:or|oder|ou|sau|o|u|lub|albo|of|oppure)\s/iu;
/** Words of an alternative that have to stand in one line, all of them. */
const ALTERNATIVE_TERMS_MIN = 2;

function isAlternative(text: string): boolean {
  return OR_WORD.test(text);
}

/** One of several ways to meet a requirement, all words of which stand in one line; else null. */
function alternativeAnswer(requirement: Requirement, lines: readonly ResumeLine[]): Answer | null {
  const ways = requirement.text.split(OR_WORD).map(termsOf);
  const scored = lines.flatMap((line) => {
    const met = ways.some(
      (terms) => terms.size >= ALTERNATIVE_TERMS_MIN && common(terms, line.terms) === terms.size,
    );
    return met ? [{ line, points: 2 }] : [];
  });
  return scored.length > 0 ? { scored } : null;
}

function licenceAnswer(asked: AskedLicence, lines: readonly ResumeLine[]): Scored[] {
  return lines.map((line) => ({ line, points: holdsLicence(line.text, asked) ? 2 : 0 }));
}

/** Line by line, how well a language is said to be known; less than asked for is no evidence. */
function languageAnswer(asked: AskedLanguages, lines: readonly ResumeLine[]): Answer {
  const found = new Map<string, boolean>();
  let isUnsure = false;
  const scored = lines.map((line): Scored => {
    if (line.section !== 'languages' && wordsOf(line.text).length > 14) return { line, points: 0 };
    let points = 0;
    for (const language of asked.languages) {
      const said = languageIn(line.text, language);
      if (!said) continue;
      if (asked.level !== null && said.level !== null && said.level < asked.level) continue;
      if (asked.level !== null && said.level === null) isUnsure = true;
      found.set(language, true);
      points += line.section === 'languages' ? 2 : 1;
    }
    return { line, points };
  });
  const all = asked.languages.every((language) => found.get(language));
  const items = asked.languages.map((name) => ({ name: nameOf(name), found: found.has(name) }));
  return { scored, items, isUnsure, isPart: !all && !asked.isAny };
}

function nameOf(language: string): string {
  return language.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

function degreeAnswer(
  asked: AskedDegree,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer {
  const studies = candidate.education
    .map(({ degree, field }) => [degree, field].filter((each) => each !== null).join(' '))
    .filter((said) => said !== '' && degreeAnswers(said, asked) === 'yes');
  return {
    scored: lines.map((line) => {
      const isSchool = line.section === 'education' || line.section === 'certifications';
      const says =
        (isSchool && degreeAnswers(line.text, asked) === 'yes') ||
        studies.some((said) => said.length > 3 && line.text.includes(said.slice(0, 24)));
      return { line, points: says ? 2 : 0 };
    }),
  };
}

function yearsAnswer(
  requirement: Requirement,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer {
  const found = yearsFound(requirement, candidate);
  if (found.kind === 'short') {
    return {
      scored: lines.map((line) => ({ line, points: saysYears(requirement, line.text) ? 1 : 0 })),
    };
  }
  const titles =
    found.kind === 'enough'
      ? found.jobs.flatMap(({ title, employer }) => title ?? employer ?? [])
      : [];
  const terms = termsAndConcepts(requirement.text);
  const wanted = requirement.skills.flatMap(({ canonical }) => skillsShowing(canonical));
  const scored = lines.map((line) => {
    const isTitle = titles.some((title) => line.text.includes(title));
    const named = wanted.filter((skill) => line.skills.has(skill)).length;
    const words = common(terms, line.terms);
    const isTold = line.section === 'experience' && (named > 0 || words > 1);
    return { line, points: isTitle ? SKILL_POINTS + words : isTold ? named + words : 0 };
  });
  // Which jobs were in it is not told: the skill has to be named at least.
  const isNamed = scored.some(({ points }) => points > 0);
  if (found.kind === 'total' && !isNamed) {
    const claimed = lines.map((line) => ({
      line,
      points: wanted.filter((skill) => line.skills.has(skill)).length,
    }));
    return { scored: claimed, isUnsure: true };
  }
  return { scored, isUnsure: found.kind === 'total' };
}

/** Each thing that a requirement names is looked for by itself. Null when it names nothing. */
function namedAnswer(requirement: Requirement, lines: readonly ResumeLine[]): Answer | null {
  const groups = itemGroups(requirement);
  if (groups.length === 0) return null;
  const asksCertificate = ASKS_CERTIFICATE.test(requirement.text);
  // To use a thing is not to be certified in it.
  const own = lines.filter(
    (line) => !asksCertificate || line.section === 'certifications' || isPaper(line.text),
  );
  const terms = termsAndConcepts(requirement.text);
  const points = new Map<ResumeLine, number>();
  const isFound = new Map<NamedItem, boolean>();
  for (const item of groups.flatMap(({ items }) => items)) {
    // The name of a body or a register says itself what paper it is.
    for (const line of item.canonical === null ? lines : own) {
      if (!names(line, item)) continue;
      isFound.set(item, true);
      points.set(line, (points.get(line) ?? common(terms, line.terms)) + SKILL_POINTS);
    }
  }
  const isMet = groups.map(({ mode, items }) =>
    mode === 'any'
      ? items.some((item) => isFound.get(item))
      : items.every((item) => isFound.get(item)),
  );
  // Who has the whole needs not name its details: AWS without each of its services.
  // And who names an example has what it is an example of: "a payroll system such as …".
  const isAll = groups.every(
    ({ isDetail }, at) =>
      isMet[at] ||
      (isDetail && isMet[at - 1]) ||
      (groups[at + 1]?.isDetail && groups[at + 1]?.mode === 'any' && isMet[at + 1]),
  );
  return {
    scored: [...points].map(([line, each]) => ({ line, points: each })),
    items: groups
      .flatMap(({ items }) => items)
      .map((item) => ({ name: item.name, found: isFound.get(item) ?? false })),
    isPart: !isAll,
  };
}

function names(line: ResumeLine, { name, canonical }: NamedItem): boolean {
  if (canonical === null) return line.key.includes(` ${skillKey(name)} `);
  return (
    skillsShowing(canonical).some((skill) => line.skills.has(skill)) || saysInWords(line, canonical)
  );
}

/**
 * "Negotiated with suppliers" says negotiation without naming it; "accessed" does not say Access, and whoever
 * communicated something does not say how well.
 */
function saysInWords(line: ResumeLine, skill: string): boolean {
  const words = [...termsOf(skill)];
  if (skill === 'Communication' || skill === 'Leadership') return false;
  const isDoing = /(?:ing|tion|ment|ance|ship|care|support|service)$/u.test(skill);
  if (words.length === 0 || (words.length === 1 && !isDoing)) return false;
  return words.every((word) => line.terms.has(word));
}

/** Where nothing is named, words that meet: all of a few, several of many. One in common is chance. */
function wordsAnswer(requirement: Requirement, lines: readonly ResumeLine[]): Answer {
  const terms = termsAndConcepts(requirement.text);
  // A word and what it means are one thing: "courier work" asks for no two.
  const needed = Math.min(termsOf(requirement.text).size, terms.size >= MANY_WORDS ? 3 : 2);
  const asksCertificate = ASKS_CERTIFICATE.test(requirement.text);
  return {
    scored: lines.map((line) => {
      const isOfPaper = line.section === 'certifications' || isPaper(line.text);
      if (asksCertificate && !isOfPaper) return { line, points: 0 };
      // Who led people did so in whatever words.
      const told = [...terms].some((term) => TOLD_CONCEPTS.has(term) && line.terms.has(term))
        ? 2
        : 0;
      const words = common(terms, line.terms) + told;
      return { line, points: needed > 0 && words >= needed ? words : 0 };
    }),
  };
}

function isPaper(text: string): boolean {
  return CERTIFICATE.test(text) || ASKS_CERTIFICATE.test(text);
}

function termsAndConcepts(text: string): Set<string> {
  const terms = termsOf(text);
  for (const { concept } of conceptsOf(text)) terms.add(concept);
  return terms;
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count += 1;
  return count;
}
