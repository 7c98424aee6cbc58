import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { ExpectedPair } from './expected.ts';
import { holdsWords, plain } from './plain-text.ts';
import { count, type Scores } from './scores.ts';

/**
 * Holds the match of a job and a résumé against what was judged by hand. `unclear` means not stated: it may
 * be answered with a gap, never with "covered". What the job profile does not hold is an error of each kind.
 */
export function scorePair(
  scores: Scores,
  input: { pair: ExpectedPair; job: JobProfile; matches: readonly RequirementMatch[] },
): void {
  const { pair, job, matches } = input;
  const file = `${pair.jobDescription} × ${pair.resume}`;
  const answerOf = (item: string): 'covered' | 'gap' | null => {
    const requirement = job.requirements.find(({ text }) => plain(text).includes(plain(item)));
    const match = matches.find(({ requirement_id }) => requirement_id === requirement?.id);
    if (!match) return null;
    const all = match.items ?? [];
    const named = all.filter(({ name }) => holdsWords(item, name));
    // One of several things that a requirement names is judged by itself, not by the others.
    if (named.length > 0 && named.length < all.length) {
      return named.every(({ found }) => found) ? 'covered' : 'gap';
    }
    return match.status === 'not_found' ? 'gap' : 'covered';
  };
  const judge = (field: string, items: readonly string[] = [], wanted: 'covered' | 'gap') => {
    for (const item of items) {
      const given = answerOf(item);
      count(scores, field, {
        file,
        wanted: `${item}: ${wanted}`,
        given,
        isRight: given === wanted,
      });
    }
  };
  judge('covered', [...(pair.mustHaveCovered ?? []), ...(pair.niceCovered ?? [])], 'covered');
  judge('gap', [...(pair.mustHaveGap ?? []), ...(pair.niceGap ?? [])], 'gap');
  judge('unclear, never covered', pair.mustHaveUnclear, 'gap');
}
