import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { ExpectedPair } from './expected.ts';
import { holdsWords, plain } from './plain-text.ts';
import { count, type Scores } from './scores.ts';

/** Parts of an item's words that are the names of things, from which those tell of the item. */
const GAP_SHARE_MIN = 1 / 2;
const COVERED_SHARE_MIN = 1 / 3;

function wordCount(text: string): number {
  return plain(text).split(' ').length;
}

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
    const isCovered = match.status !== 'not_found';
    const all = match.items ?? [];
    const named = all.filter(({ name }) => holdsWords(item, name));
    if (named.length === 0 || named.length === all.length) return isCovered ? 'covered' : 'gap';
    // One of several things that a requirement names is judged by itself where it is what the item speaks of.
    const isFound = named.every(({ found }) => found);
    const share = wordCount(named.map(({ name }) => name).join(' ')) / wordCount(item);
    if (isCovered) return isFound || share < GAP_SHARE_MIN ? 'covered' : 'gap';
    return isFound && share >= COVERED_SHARE_MIN ? 'covered' : 'gap';
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
