import { describe, expect, it } from 'vitest';
import { type ComparedReview, pairsBetweenReviewers, pairsWithAi } from './role-pairs.ts';

function review(over: Partial<ComparedReview> & { given: Record<string, number | null> }) {
  const { given, ...rest } = over;
  return {
    interviewId: 'int_1',
    reviewerId: 'usr_1',
    blind: true,
    aiLevels: new Map([
      ['listening', 4],
      ['planning', 2],
    ]),
    levels: Object.entries(given).map(([criterion_id, level]) => ({
      criterion_id,
      level,
      note: null,
    })),
    ...rest,
  };
}

describe('pairs with the AI', () => {
  it('are of criteria where both gave a level', () => {
    const pairs = pairsWithAi([review({ given: { listening: 3, planning: null, other: 5 } })]);
    expect(pairs).toEqual([{ a: 3, b: 4, criterionId: 'listening', reviewerId: 'usr_1' }]);
  });

  it('leave out whoever had seen its levels', () => {
    expect(pairsWithAi([review({ blind: false, given: { listening: 4 } })])).toEqual([]);
  });
});

describe('pairs between reviewers', () => {
  it('are every two of the same interview, once', () => {
    const three = ['usr_1', 'usr_2', 'usr_3'].map((reviewerId, index) =>
      review({ reviewerId, given: { listening: index + 1 } }),
    );
    const levels = pairsBetweenReviewers(three).map(({ a, b }) => [a, b]);
    expect(levels).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
  });

  it('never join two interviews', () => {
    const apart = [
      review({ given: { listening: 1 } }),
      review({ interviewId: 'int_2', reviewerId: 'usr_2', given: { listening: 5 } }),
    ];
    expect(pairsBetweenReviewers(apart)).toEqual([]);
  });
});
