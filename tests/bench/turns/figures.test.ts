import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import { goalsOf, over, runTables } from './report.ts';
import type { SeenTurn } from './simulated-candidate.ts';
import { MODEL_PROFILES, type ModelCall } from './slow-model.ts';

const TTFT = 200;
const [profile] = MODEL_PROFILES;

function turn(more: Partial<SeenTurn> = {}): SeenTurn {
  return {
    session: 0,
    turn: 0,
    firstWordMs: 100,
    wholeMs: 150,
    firstSoundMs: 100,
    finalLagMs: 600,
    fillers: 0,
    isCutOff: false,
    duplicates: 0,
    said: [{ provider: 'first', index: 0 }],
    answer: 'words',
    contradictions: 0,
    ...more,
  };
}

function call(more: Partial<ModelCall> = {}): ModelCall {
  return {
    provider: 'first',
    index: 0,
    of: { variant: 'engine', session: 0, turn: 0 },
    kind: 'reply',
    asked: 'words',
    outputTokens: 10,
    fault: null,
    ...more,
  };
}

function figures(turns: SeenTurn[], calls: ModelCall[] = [call()]) {
  return figuresOf(
    { variant: 'engine', turns, calls, server: null, sessions: 1 },
    { profile, ttft: () => TTFT },
  );
}

describe('the figures of a variant', () => {
  it('hold the first word against the time to first token', () => {
    const seen = figures([turn(), turn({ turn: 1, firstWordMs: 300, firstSoundMs: 300 })]);
    expect(seen.ratioOfMeans).toBeCloseTo(1);
    expect(seen.ratioP95).toBeCloseTo(1.5);
    expect(seen.wordRatio).toEqual({ p50: 0.5, p95: 1.5 });
    expect(seen.faster).toBe(0.5);
    expect(seen.gap).toEqual({ p50: 700, p95: 900 });
  });

  it('tell the turns in which a model spoke from those in which a question was known', () => {
    const planned = turn({ turn: 1, firstWordMs: 4, said: [] });
    const seen = figures([turn(), planned]);
    expect(seen.ratioOfMeans).toBeCloseTo(0.26);
    expect(seen.ratioWithModel).toBeCloseTo(0.5);
    expect(seen.withModel).toBe(0.5);
  });

  it('count a reply to other words, and one to an earlier turn', () => {
    expect(figures([turn()]).otherText).toBe(0);
    expect(figures([turn({ answer: 'other words' })]).otherText).toBe(1);
    expect(figures([turn()]).stale).toBe(0);
    expect(figures([turn({ turn: 1 })]).stale).toBe(1);
  });

  it('tell tokens that were said from the rest', () => {
    const calls = [call(), call({ index: 1, outputTokens: 7 }), call({ provider: 'second' })];
    expect(figures([turn()], calls).tokens).toEqual({ useful: 10, others: 17 });
  });

  it('count silence, and useless sounds, but not the turns answered before their end', () => {
    const seen = figures([
      turn({ firstSoundMs: null, firstWordMs: null }),
      turn({ turn: 1, firstSoundMs: 900, firstWordMs: 5_000, fillers: 1 }),
      turn({ turn: 2, firstSoundMs: null, firstWordMs: null, isCutOff: true }),
      turn({ turn: 3 }),
    ]);
    expect(seen).toMatchObject({ silent: 0.25, noWord: 0.5, cutOff: 1 });
  });

  it('count fillers of two turns running of the same session only', () => {
    const filled = { fillers: 1 };
    expect(figures([turn(filled), turn({ turn: 1, ...filled })]).fillersRunning).toBe(1);
    expect(figures([turn(filled), turn({ turn: 2, ...filled })]).fillersRunning).toBe(0);
    expect(figures([turn(filled), turn({ session: 1, turn: 1, ...filled })]).fillersRunning).toBe(
      0,
    );
  });
});

describe('the report', () => {
  it('has a row for each variant in both tables, and no number where nothing was measured', () => {
    const text = runTables([figures([turn()]), { ...figures([]), variant: 'oracle', calls: null }]);
    expect(text.match(/^\| this engine \|/gm)).toHaveLength(2);
    expect(text.match(/^\| oracle \|/gm)).toHaveLength(2);
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('says which goals are missed', () => {
    const base = { ...figures([turn()]), variant: 'sentence' };
    const goals = goalsOf('groq-70b', [base, figures([turn({ duplicates: 1 })])], false);
    const reached = new Map(goals.map((goal) => [goal.what, goal.reached]));
    expect(reached.get('groq-70b: mean first word ÷ mean TTFT')).toBe(false);
    expect(reached.get('groq-70b: turns faster than the median TTFT')).toBe(true);
    expect(reached.get('groq-70b: duplicates, stale, other text, contradictions')).toBe(false);
    expect(reached.get('groq-70b: extra calls')).toBe(true);
  });

  it('tells by how much a number is above its base', () => {
    expect([over(140, 100), over(60, 100), over(3, null), over(null, 1)]).toEqual([
      '+40 %',
      '-40 %',
      '3',
      '–',
    ]);
  });
});
