import { type AskedDegree, degreeAnswers } from './match-degrees.ts';
import { type AskedLanguages, languageIn } from './match-languages.ts';
import { type AskedLicence, holdsLicence } from './match-licences.ts';
import {
  type Answer,
  common,
  type ResumeLine,
  type Scored,
  termsAndConcepts,
} from './match-lines.ts';
import { saysYears, yearsFound } from './match-years.ts';
import type { CandidateProfile, Requirement } from './profile-schemas.ts';
import { skillsShowing } from './skill-kinds.ts';
import { wordsOf } from './text-lines.ts';

/** The title of a job of that kind tells more than words that are the same. */
const TITLE_POINTS = 3;

/** Lines that say somebody holds the licence asked for. */
export function licenceAnswer(asked: AskedLicence, lines: readonly ResumeLine[]): Scored[] {
  return lines.map((line) => ({ line, points: holdsLicence(line.text, asked) ? 2 : 0 }));
}

/** Line by line, how well a language is said to be known; less than asked for is no evidence. */
export function languageAnswer(asked: AskedLanguages, lines: readonly ResumeLine[]): Answer {
  const found = new Map<string, boolean>();
  let isUnsure = false;
  const scored = lines.map((line): Scored => {
    if (line.section !== 'languages' && wordsOf(line.text).length > 14) return { line, points: 0 };
    let points = 0;
    for (const language of asked.languages) {
      const said = languageIn(line.text, language);
      if (!said) continue;
      const level = asked.level.get(language) ?? null;
      if (level !== null && said.level !== null && said.level < level) continue;
      if (level !== null && said.level === null) isUnsure = true;
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

/** Lines of the schools that gave a degree such as is asked for. */
export function degreeAnswer(
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

/** Jobs of the kind asked for that last as long, and lines that say so. */
export function yearsAnswer(
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
      ? found.jobs.flatMap(({ title, employer }) => [title, employer].flatMap((name) => name ?? []))
      : [];
  const terms = termsAndConcepts(requirement.text);
  const wanted = requirement.skills.flatMap(({ canonical }) => skillsShowing(canonical));
  const scored = lines.map((line) => {
    const isTitle = titles.some((title) => line.text.includes(title));
    const named = wanted.filter((skill) => line.skills.has(skill)).length;
    const words = common(terms, line.terms);
    const isTold = line.section === 'experience' && (named > 0 || words > 1);
    return { line, points: isTitle ? TITLE_POINTS + words : isTold ? named + words : 0 };
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
