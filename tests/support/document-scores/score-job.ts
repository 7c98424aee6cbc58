import { GENDER_MARK } from '#lib/profiles/job-title-words.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import type { ExpectedJob } from './expected.ts';
import { isSameValue, plain } from './plain-text.ts';
import { count, countWrong, type Scores } from './scores.ts';

/** Marks of the sexes are no part of a title: "Cook (m/w/d)" is "Cook". */
function withoutMark(title: string | null): string | null {
  return title?.replace(GENDER_MARK, '') ?? null;
}

/**
 * Holds a job profile against what is expected of it. A must that was taken for a nice-to-have is an error
 * of both kinds: not found among the one, wrong among the other.
 */
export function scoreJob(
  scores: Scores,
  { file, profile, expected }: { file: string; profile: JobProfile; expected: ExpectedJob },
): void {
  if (expected.title) {
    const isRight = isSameValue(withoutMark(profile.title), withoutMark(expected.title) ?? '');
    count(scores, 'job title', { file, wanted: expected.title, given: profile.title, isRight });
  }
  if (expected.company) {
    const isRight = isSameValue(profile.company, expected.company);
    count(scores, 'company', { file, wanted: expected.company, given: profile.company, isRight });
  }
  if (expected.minYears !== undefined) {
    const years = profile.requirements.map((each) => each.years).filter((each) => each !== null);
    count(scores, 'years asked', {
      file,
      wanted: String(expected.minYears),
      given: years.join(', ') || null,
      isRight: years.includes(expected.minYears),
    });
  }
  const kindOf = (item: string) =>
    profile.requirements.find(({ text }) => plain(text).includes(plain(item)))?.kind ?? null;
  const isIn = (item: string, kind: 'must' | 'nice') =>
    profile.requirements.some(
      (each) => each.kind === kind && plain(each.text).includes(plain(item)),
    );
  for (const [kind, items] of [
    ['must', expected.mustHave ?? []],
    ['nice', expected.niceToHave ?? []],
  ] as const) {
    for (const item of items) {
      const isRight = isIn(item, kind);
      count(scores, kind, { file, wanted: item, given: null, isRight });
      const other = isRight ? null : kindOf(item);
      if (other) countWrong(scores, other, { file, given: item });
    }
  }
  for (const text of expected.notRequirements ?? []) {
    const kind = kindOf(text);
    if (kind) countWrong(scores, kind, { file, given: text });
  }
}
