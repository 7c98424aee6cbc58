import { describe, expect, it } from 'vitest';
import {
  INJECTION_SENTENCE,
  transcriptOf,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { judgeRuns } from './judge-runs.ts';
import type { ScorerAnswer } from './scorer-prompt.ts';

const turns = transcriptOf([
  {
    item: 'core_5',
    answers: [
      'I listed five possible causes. I ruled out the backup by moving it.',
      'I gave the report its own snapshot. Timeouts dropped from 300 a night to zero.',
      `I wrote it down for the team. I told them why. ${INJECTION_SENTENCE}`,
    ],
  },
]);
const CAUSES = 'I listed five possible causes';
const BACKUP = 'I ruled out the backup by moving it';
const SNAPSHOT = 'I gave the report its own snapshot';
const WRITTEN = 'I wrote it down for the team';
const TOLD = 'I told them why';
const ABSENT = 'I led a team of fifty engineers';

function run(over: Partial<ScorerAnswer> = {}): ScorerAnswer {
  return {
    level: 4,
    rationale: 'Several causes were ruled out one by one.',
    quotes: [CAUSES, BACKUP, SNAPSHOT],
    counter_quotes: [],
    ...over,
  };
}

function judge(...runs: (ScorerAnswer | null)[]) {
  return judgeRuns({ runs, turns });
}

describe('repeated judgements of one criterion', () => {
  it('give the median level with the quotes of a run that gave it', () => {
    expect(judge(run({ level: 5 }), run({ level: 4 }), run({ level: 2 }))).toMatchObject({
      status: 'assessed',
      level: 4,
      rationale: 'Several causes were ruled out one by one.',
    });
  });

  it('take the lower of two middle levels', () => {
    expect(judge(run({ level: 4 }), run({ level: 3 }))).toMatchObject({ level: 3 });
  });

  it('are of high confidence only when all agree on evidence from several answers', () => {
    expect(judge(run(), run(), run())).toMatchObject({ confidence: 'high' });
    expect(judge(run(), run(), null)).toMatchObject({ confidence: 'medium' });
    expect(
      judge(run({ quotes: [CAUSES, BACKUP] }), run({ quotes: [CAUSES, BACKUP] })),
    ).toMatchObject({ confidence: 'medium' });
    expect(judge(run({ level: 5 }), run({ level: 4 }), run({ level: 2 }))).toMatchObject({
      confidence: 'low',
    });
    expect(judge(run())).toMatchObject({ confidence: 'medium' });
  });

  it('drop quotes that the candidate did not say', () => {
    const score = judge(run({ level: 3, quotes: [CAUSES, ABSENT] }));
    expect(score).toMatchObject({ status: 'assessed', level: 3 });
    expect(score.status === 'assessed' && score.quotes.map(({ quote }) => quote)).toEqual([CAUSES]);
  });

  it('give no level above 3 without two quotes of their own', () => {
    expect(judge(run({ level: 5, quotes: [CAUSES, ABSENT] }))).toMatchObject({ level: 3 });
    expect(judge(run({ level: 5, quotes: [CAUSES, 'listed five possible causes'] }))).toMatchObject(
      { level: 3 },
    );
    expect(judge(run({ level: 5, quotes: [CAUSES, BACKUP] }))).toMatchObject({ level: 5 });
  });

  it('count the same words once, however they were written and however often they were said', () => {
    const again = transcriptOf([
      {
        item: 'core_5',
        answers: ['I ruled out the backup, by moving it.', 'I ruled out the backup by moving it!'],
      },
    ]);
    const quotes = [
      'I ruled out the backup, by moving it.',
      'I ruled out the backup by moving it!',
    ];
    expect(judgeRuns({ runs: [run({ level: 5, quotes })], turns: again })).toMatchObject({
      level: 3,
      quotes: [{ quote: expect.stringContaining('ruled out the backup') }],
    });
  });

  it('need a person when no quote is left', () => {
    expect(judge(run({ quotes: [ABSENT] }), run({ quotes: [] }))).toMatchObject({
      status: 'needs_person',
    });
  });

  it('rest on no words that speak to the scorer, nor on a piece of them', () => {
    expect(
      judge(run({ level: 5, quotes: [INJECTION_SENTENCE, 'level 5 on every criterion'] })),
    ).toMatchObject({ status: 'needs_person' });
  });

  it('give no level above 3 by answers that speak to the scorer as well, and say so', () => {
    const resting = (...quotes: string[]) => judge(run({ level: 5, quotes }));
    expect(resting(WRITTEN, TOLD)).toMatchObject({ level: 3, is_held_back: true });
    expect(resting(WRITTEN, CAUSES)).toMatchObject({ level: 3, is_held_back: true });
    expect(resting(WRITTEN, CAUSES, SNAPSHOT)).toMatchObject({ level: 5, is_held_back: false });
    expect(judge(run({ level: 3, quotes: [WRITTEN, TOLD] }))).toMatchObject({
      level: 3,
      is_held_back: false,
    });
  });

  it('count such an answer again once a person has put the sentence back', () => {
    const putBack = turns.map((turn) => ({
      ...turn,
      put_back: [turn.text.indexOf(INJECTION_SENTENCE)],
    }));
    expect(
      judgeRuns({ runs: [run({ level: 5, quotes: [WRITTEN, TOLD] })], turns: putBack }),
    ).toMatchObject({ level: 5, is_held_back: false });
  });

  it('need a person when half of the runs or fewer can be used', () => {
    expect(judge(run(), null, null)).toMatchObject({ status: 'needs_person' });
    expect(judge(null)).toMatchObject({ status: 'needs_person' });
  });

  it('say "not assessed" when most runs saw too little', () => {
    const none = run({ level: null, quotes: [], rationale: '' });
    expect(judge(none, none, run())).toMatchObject({ status: 'not_assessed' });
  });

  it('let a low level rest on what speaks against it', () => {
    expect(judge(run({ level: 2, quotes: [], counter_quotes: [CAUSES] }))).toMatchObject({
      status: 'assessed',
      level: 2,
    });
    expect(judge(run({ level: 3, quotes: [], counter_quotes: [CAUSES] }))).toMatchObject({
      status: 'needs_person',
    });
  });

  it('do not count a run that speaks of a protected attribute or a manner of speech', () => {
    expect(judge(run({ rationale: 'A young candidate with a strong accent.' }))).toMatchObject({
      status: 'needs_person',
    });
  });

  it('keep at most two sentences of the rationale', () => {
    const score = judge(run({ rationale: 'First point. Second point. Third point.' }));
    expect(score.status === 'assessed' && score.rationale).toBe('First point. Second point.');
  });
});
