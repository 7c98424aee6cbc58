import { type Answer, common, type ResumeLine, termsAndConcepts } from './match-lines.ts';
import { ASKS_CERTIFICATE, isPaper } from './match-papers.ts';
import { termsOf } from './match-terms.ts';
import { says, type Unit, unitsOf, wordUnitsOf } from './match-units.ts';
import type { CandidateProfile, Requirement } from './profile-schemas.ts';
import { skillKey } from './skills/skill-table.ts';

/** Alternatives: "a master of teaching or CAP". */
const OR_WORD = /\s(?:or|oder|ou|sau|o|u|lub|albo|of|oppure)\s/iu;
/** Words of an alternative that have to stand in one line, all of them. */
const ALTERNATIVE_TERMS_MIN = 2;

/** Whether a requirement names several ways to meet it. */
export function isAlternative(text: string): boolean {
  return OR_WORD.test(text);
}

/** One of several ways to meet a requirement, all words of which stand in one line; else null. */
export function alternativeAnswer(
  requirement: Requirement,
  lines: readonly ResumeLine[],
): Answer | null {
  const ways = requirement.text.split(OR_WORD).map(termsOf);
  const scored = lines.flatMap((line) => {
    const met = ways.some(
      (terms) => terms.size >= ALTERNATIVE_TERMS_MIN && common(terms, line.terms) === terms.size,
    );
    return met ? [{ line, points: 2 }] : [];
  });
  return scored.length > 0 ? { scored } : null;
}

/**
 * Where nothing is named, what is said in the requirement and in one line: enough of what it tells, words
 * that every trade uses counting half, and each thing once. One word in common is chance.
 */
export function wordsAnswer(
  requirement: Requirement,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer {
  const { text } = requirement;
  const answer = unitsAnswer(requirement, unitsOf(text), { lines, candidate });
  const hasNone = answer.isPart || answer.scored.every(({ points }) => points === 0);
  // "Anleitung von Lernenden" is said by whoever writes just that.
  const byWords = hasNone ? wordUnitsOf(text) : null;
  return byWords ? unitsAnswer(requirement, byWords, { lines, candidate }) : answer;
}

function unitsAnswer(
  { text }: Requirement,
  units: readonly Unit[],
  { lines, candidate }: { lines: readonly ResumeLine[]; candidate: CandidateProfile },
): Answer {
  const told = units.filter(({ isTold }) => isTold);
  const work = told.length > 0 ? null : lineOfWork(text);
  const inJob = work ? jobsOf(work, lines, candidate) : [];
  if (inJob.length > 0) return { scored: inJob };
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const needed = Math.min(Math.max(total * SHARE_MIN, WEIGHT_MIN), WEIGHT_ENOUGH);
  const asksCertificate = ASKS_CERTIFICATE.test(text);
  const scored = lines.map((line) => {
    if (asksCertificate && line.section !== 'certifications' && !isPaper(line.text)) {
      return { line, points: 0 };
    }
    const met = units.filter((unit) => says(line, unit));
    const points = met.reduce((sum, { weight }) => sum + weight, 0);
    const [only] = units;
    if (units.length === 1 && only && !only.isTold) {
      return { line, points: met.length === 1 && holdsSameWord(line, text) ? points : 0 };
    }
    const isTold = met.some((unit) => unit.isTold);
    const enough = isTold
      ? Math.max(Math.min(total * TOLD_SHARE_MIN, WEIGHT_ENOUGH), WEIGHT_MIN)
      : needed;
    return { line, points: (isTold || met.length > 1) && points >= enough ? points : 0 };
  });
  // "Shifts and weekends" asks for both.
  const isPart =
    !isAlternative(text) && told.some((unit) => !lines.some((line) => says(line, unit)));
  return { scored, isPart };
}

/** Part of what a requirement tells that one line has to say; never less than a word and a half, three words are enough. */
const SHARE_MIN = 0.4;
/** What is asked for in a whole phrase is the heart of it. */
const TOLD_SHARE_MIN = 1 / 3;
const WEIGHT_MIN = 1.5;
const WEIGHT_ENOUGH = 3;

/** Letters with which two forms of a word begin alike. */
const SHARED_MIN = 5;
/** Letters of the ending of a case or number. */
const ENDING_MAX = 3;

/**
 * Where one word is all that is asked for, its stem is too little: who works for managers has not managed.
 * The word itself has to be there, or what it means in another language.
 */
function holdsSameWord(line: ResumeLine, text: string): boolean {
  if ([...termsAndConcepts(text)].some((term) => term.startsWith('=') && line.terms.has(term))) {
    return true;
  }
  const said = line.key.trim().split(' ');
  const asked = skillKey(text)
    .split(' ')
    .filter((word) => termsOf(word).size > 0);
  return asked.some((word) => said.some((other) => isSameWord(word, other)));
}

/** "skanerów" and "skanery", not "management" and "managers". */
function isSameWord(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const isLong = shared >= SHARED_MIN || shared === Math.min(one.length, other.length);
  return isLong && Math.max(one.length, other.length) - shared <= ENDING_MAX;
}

/** Asks for a line of work and nothing else: "a farming background", "Insurance or banking exposure". */
const OF_WORK =
  /(?<!\p{L})(?:experience|background|exposure|\p{L}*erfahrung(?:en)?|berufspraxis|expérience|experiență|experiența|experiencia|experiência|esperienza|ervaring|doświadczeni\p{L}*)(?!\p{L})/iu;
/** Terms up to which a requirement names one line of work. */
const WORK_TERMS_MAX = 3;
/** Shorter terms stand in the names of employers by chance. */
const WORK_TERM_CHARACTERS_MIN = 4;

function lineOfWork(text: string): Set<string> | null {
  if (!OF_WORK.test(text)) return null;
  const bare = text.replace(OF_WORK, ' ').replace(/\([^()]{0,80}\)/gu, ' ');
  const terms = termsOf(bare);
  return terms.size > 0 && terms.size <= WORK_TERMS_MAX ? termsAndConcepts(bare) : null;
}

/** Lines that name a job whose title or employer is of that line of work: who was a courier has worked as one. */
function jobsOf(
  work: ReadonlySet<string>,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer['scored'] {
  const names = candidate.experience.flatMap(({ title, employer }) =>
    [title, employer].flatMap((name) => name ?? []),
  );
  const isOfIt = (name: string) =>
    [...termsAndConcepts(name)].some(
      (term) => work.has(term) && (term.startsWith('=') || term.length >= WORK_TERM_CHARACTERS_MIN),
    );
  const own = names.filter((name) => name.length > 3 && isOfIt(name));
  return lines.flatMap((line) =>
    own.some((name) => line.text.includes(name)) ? [{ line, points: 2 }] : [],
  );
}
