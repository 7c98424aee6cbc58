import type { LevelPair } from './agreement.ts';
import type { ReviewLevel } from './review-schema.ts';

/** A submitted review with what it is compared with. */
export type ComparedReview = {
  interviewId: string;
  reviewerId: string;
  /** written before the AI's levels were seen */
  blind: boolean;
  levels: readonly ReviewLevel[];
  /** the AI's levels in the version that was judged, by criterion */
  aiLevels: ReadonlyMap<string, number>;
};

/** A pair of levels of one criterion, and whose it is. */
export type NamedPair = LevelPair & { criterionId: string; reviewerId: string };

/** A reviewer's level (a) and the AI's (b), of blind reviews alone: who has seen the AI's is no second judge. */
export function pairsWithAi(reviews: readonly ComparedReview[]): NamedPair[] {
  return reviews.flatMap(({ blind, levels, aiLevels, reviewerId }) =>
    levels.flatMap(({ criterion_id: criterionId, level: a }) => {
      const b = aiLevels.get(criterionId);
      return !blind || a === null || b === undefined ? [] : { a, b, criterionId, reviewerId };
    }),
  );
}

/** The levels of every two reviewers of the same interview, each two once; `reviewerId` is that of `a`. */
export function pairsBetweenReviewers(reviews: readonly ComparedReview[]): NamedPair[] {
  return [...Map.groupBy(reviews, ({ interviewId }) => interviewId).values()].flatMap(pairsOfOne);
}

function pairsOfOne(reviews: readonly ComparedReview[]): NamedPair[] {
  return reviews.flatMap((one, index) =>
    reviews.slice(index + 1).flatMap((other) => {
      const theirs = new Map(other.levels.map((entry) => [entry.criterion_id, entry.level]));
      return one.levels.flatMap(({ criterion_id: criterionId, level: a }) => {
        const b = theirs.get(criterionId);
        const { reviewerId } = one;
        return a === null || b === undefined || b === null ? [] : { a, b, criterionId, reviewerId };
      });
    }),
  );
}
