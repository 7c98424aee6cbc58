import type { CandidateProfile } from '#lib/profiles/profile-schemas.ts';
import type { ExpectedResume } from './expected.ts';
import { holdsWords, isSameValue, lettersOf, plain } from './plain-text.ts';
import { count, countWrong, type Scores, tallyOf } from './scores.ts';

/** A wrong address sends a letter to a stranger: it counts double. */
const WRONG_EMAIL_WEIGHT = 2;

/**
 * Holds a profile against what is expected of it.
 * The expected lists are sure subsets: by the rule of the corpus an item beyond them is no error unless it
 * is named as one. `strict` counts every item beyond them as an error, which is too hard on a good profile;
 * the truth is between the two.
 */
export function scoreResume(
  scores: { byRule: Scores; strict: Scores },
  input: { file: string; profile: CandidateProfile; expected: ExpectedResume },
): void {
  for (const [name, target] of Object.entries(scores)) {
    scoreFields(target, input, name === 'strict');
  }
}

function scoreFields(
  scores: Scores,
  {
    file,
    profile,
    expected,
  }: { file: string; profile: CandidateProfile; expected: ExpectedResume },
  isStrict: boolean,
): void {
  const { contact } = profile;
  if (expected.name) {
    const isRight = plain(profile.name) === plain(expected.name);
    count(scores, 'name', { file, wanted: expected.name, given: profile.name, isRight });
  }
  if (expected.email) {
    const isRight = contact.email?.toLowerCase() === expected.email.toLowerCase();
    count(scores, 'e-mail', { file, wanted: expected.email, given: contact.email, isRight });
    if (!isRight && contact.email !== null)
      tallyOf(scores, 'e-mail').given += WRONG_EMAIL_WEIGHT - 1;
  }
  if (expected.phone) {
    const digits = (phone: string | null) => phone?.replace(/\D/g, '');
    const isRight = digits(contact.phone) === digits(expected.phone);
    count(scores, 'phone', { file, wanted: expected.phone, given: contact.phone, isRight });
  }
  if (expected.location) {
    const isRight =
      isSameValue(contact.location, expected.location) ||
      holdsWords(contact.location, expected.location);
    count(scores, 'location', {
      file,
      wanted: expected.location,
      given: contact.location,
      isRight,
    });
  }
  scoreWork(scores, { file, profile, expected }, isStrict);
  scoreEducation(scores, { file, profile, expected }, isStrict);
  scoreList(scores, 'skill', {
    file,
    wanted: expected.skills,
    given: profile.skills.flatMap(({ name, canonical }) =>
      plain(name) === plain(canonical) ? [[name]] : [[name, canonical]],
    ),
    wrong: expected.mustNotBeSkills ?? [],
    isStrict,
  });
  for (const [field, wanted, given] of [
    ['language', expected.languages, profile.languages],
    ['certification', expected.certifications, profile.certifications],
  ] as const) {
    scoreList(scores, field, {
      file,
      wanted,
      given: given.map((each) => [each]),
      wrong: [],
      isStrict,
    });
  }
  for (const text of expected.mustNotUseForMatching ?? []) {
    const isRight = !JSON.stringify(profile).includes(text);
    count(scores, 'nothing protected', { file, wanted: `not ${text}`, given: text, isRight });
  }
}

type Input = { file: string; profile: CandidateProfile; expected: ExpectedResume };

function scoreWork(scores: Scores, { file, profile, expected }: Input, isStrict: boolean): void {
  const jobs = expected.work ?? [];
  if (expected.work === undefined) return;
  const partners = partnersOf(jobs, profile.experience, (wanted, given) => {
    const same = (value: string | null, name: string | null) =>
      name !== null && isSameValue(value, name);
    const points =
      (same(given.employer, wanted.employer) ? 3 : 0) + (same(given.title, wanted.title) ? 3 : 0);
    return points === 0 ? 0 : points + (isSameDate(given.start, wanted.start) ? 1 : 0);
  });
  for (const [index, job] of jobs.entries()) {
    const given = partners[index] ?? null;
    for (const field of ['employer', 'title'] as const) {
      const wanted = job[field];
      if (wanted === null) continue;
      const value = given?.[field] ?? null;
      count(scores, field, { file, wanted, given: value, isRight: isSameValue(value, wanted) });
    }
    if (job.start === undefined || job.end === undefined) continue;
    const end = given?.is_current ? 'present' : given?.end;
    count(scores, 'dates of the job', {
      file,
      wanted: `${job.employer}: ${job.start} – ${job.end}`,
      given: given ? `${given.employer}: ${given.start} – ${end}` : null,
      isRight:
        given !== null && isSameDate(given.start, job.start) && isSameDate(end ?? null, job.end),
    });
  }
  const names = expected.notEmployers ?? [];
  for (const given of profile.experience) {
    const isExpected = partners.includes(given);
    for (const field of ['employer', 'title'] as const) {
      const value = given[field];
      if (value === null || isExpected) continue;
      const isNamed =
        field === 'employer' && names.some((name) => plain(name) === plain(given.employer));
      if (isStrict || isNamed) countWrong(scores, field, { file, given: value });
    }
  }
  // One that is expected may still carry a name that is not an employer's.
  for (const given of partners) {
    if (given && names.some((name) => plain(name) === plain(given.employer)))
      countWrong(scores, 'employer', { file, given: given.employer ?? '' });
  }
}

function scoreEducation(
  scores: Scores,
  { file, profile, expected }: Input,
  isStrict: boolean,
): void {
  if (expected.education === undefined) return;
  const partners = partnersOf(expected.education, profile.education, (wanted, given) => {
    const school =
      wanted.institution !== null && isSameValue(given.institution, wanted.institution);
    const degree = wanted.degree !== null && isDegree(given, wanted.degree);
    return (school ? 3 : 0) + (degree ? 2 : 0) + (isSameDate(given.end, wanted.end) ? 1 : 0);
  });
  for (const [index, study] of expected.education.entries()) {
    const given = partners[index] ?? null;
    if (study.institution !== null) {
      const value = given?.institution ?? null;
      const isRight = isSameValue(value, study.institution);
      count(scores, 'school', { file, wanted: study.institution, given: value, isRight });
    }
    if (study.degree !== null) {
      const value = given ? [given.degree, given.field].filter(Boolean).join(', ') || null : null;
      const isRight = given !== null && isDegree(given, study.degree);
      count(scores, 'degree', { file, wanted: study.degree, given: value, isRight });
    }
  }
  if (!isStrict) return;
  for (const given of profile.education) {
    if (partners.includes(given)) continue;
    if (given.institution !== null)
      countWrong(scores, 'school', { file, given: given.institution });
    if (given.degree !== null) countWrong(scores, 'degree', { file, given: given.degree });
  }
}

/** "BSc Physics" may be one value or a degree with its field. */
function isDegree(given: { degree: string | null; field: string | null }, wanted: string): boolean {
  const together = `${given.degree ?? ''} ${given.field ?? ''}`;
  return (
    isSameValue(given.degree, wanted) ||
    isSameValue(together, wanted) ||
    isSameValue(
      together.replace(/ (in|of|en|de) /giu, ' '),
      wanted.replace(/ (in|of|en|de) /giu, ' '),
    )
  );
}

function scoreList(
  scores: Scores,
  field: string,
  input: {
    file: string;
    wanted: readonly string[] | undefined;
    /** each item in all its ways of writing */
    given: readonly (readonly string[])[];
    wrong: readonly string[];
    isStrict: boolean;
  },
): void {
  const { file, wanted, given, wrong, isStrict } = input;
  const isOneOf = (names: readonly string[], value: string) =>
    names.some((name) => isSameValue(name, value) || lettersOf(name) === lettersOf(value));
  for (const value of wanted ?? []) {
    const found = given.find((names) => isOneOf(names, value));
    count(scores, field, {
      file,
      wanted: value,
      given: found?.[0] ?? null,
      isRight: found !== undefined,
    });
  }
  for (const names of given) {
    const isWrong = wrong.some((value) => names.some((name) => plain(name) === plain(value)));
    const isBeyond = wanted !== undefined && !wanted.some((value) => isOneOf(names, value));
    if (isWrong || (isStrict && isBeyond))
      countWrong(scores, field, { file, given: names[0] ?? '' });
  }
}

/** For each wanted item the given one that fits best, each given one once; null where none fits at all. */
function partnersOf<Wanted, Given>(
  wanted: readonly Wanted[],
  given: readonly Given[],
  pointsOf: (wanted: Wanted, given: Given) => number,
): (Given | null)[] {
  const pairs = wanted
    .flatMap((one, index) => given.map((other) => ({ index, other, points: pointsOf(one, other) })))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
  const partners: (Given | null)[] = wanted.map(() => null);
  for (const { index, other } of pairs) {
    if (partners[index] === null && !partners.includes(other)) partners[index] = other;
  }
  return partners;
}

/** To the month where a month is expected; a year alone is also right when a month is given with it. */
function isSameDate(given: string | null | undefined, wanted: string | undefined): boolean {
  if (wanted === undefined || !given) return false;
  return given === wanted || (wanted.length === 4 && given.startsWith(`${wanted}-`));
}
