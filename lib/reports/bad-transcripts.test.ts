import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import {
  inputOf,
  PLAN,
  type Script,
  STRONG,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { exchangesOfCriterion } from './criterion-exchanges.ts';
import { isVerified } from './find-quote.ts';
import { interviewReportSchema } from './report-schema.ts';
import { scoreCriterion } from './score-criterion.ts';
import type { ScorerAnswer } from './scorer-prompt.ts';

const STORY =
  'I moved the reservation into one transaction and double bookings fell from four to none. ';

function answering(answer: string, times = 1): Script {
  return STRONG.map(({ item }) => ({ item, answers: Array.from({ length: times }, () => answer) }));
}

/** Quotes whatever it is shown, piece by piece. */
const flattering: Parameters<typeof scoreCriterion>[0]['generate'] = async ({ prompt }) => {
  const shown = [...prompt.matchAll(/\[\[answer mark\]\]\n([\s\S]*?)\n\[\[end mark\]\]/gu)];
  const quotes = shown.flatMap(([, answer = '']) => answer.split(/(?<=[.!?。])\s*/u));
  const value: ScorerAnswer = { level: 5, rationale: 'All of it.', quotes, counter_quotes: [] };
  return { value: value as never, model: 'openai:test', usage: { input: 1, output: 1 } };
};

const SCRIPTS: Record<string, Script> = {
  'of no turn': [],
  'of one turn': [{ item: 'core_1', answers: [null] }],
  'of one answer': [{ item: 'core_1', answers: [STORY] }],
  'of more than 500 turns': answering(STORY, 32),
  'of answers of 20,000 characters': answering(STORY.repeat(230)),
  'of one word of 20,000 letters': answering('a'.repeat(20_000)),
  'of emoji': answering('🚀🔥👍🏽👩‍👩‍👧 '.repeat(50)),
  'of half characters': answering(`\ud83d ${STORY} \udc4d`),
  'in Chinese': answering('我把预订移到一个事务里，重复预订从每月四次降到零。'.repeat(20)),
  'in Arabic': answering('نقلت الحجز إلى معاملة واحدة وانخفضت الأخطاء إلى الصفر. '.repeat(20)),
  'of spaces and stops': answering(' . \n \t … '),
};

describe('a transcript', () => {
  it.each(Object.entries(SCRIPTS))('%s gives a whole report', (_what, script) => {
    const report = sampleReport(script);
    expect(interviewReportSchema.parse(report)).toEqual(report);
    const texts = new Map(inputOf(script).turns.map(({ id, text }) => [id, text]));
    for (const { source, turn_id, start, end, quote } of report.evidence) {
      if (source === 'interview') expect(texts.get(turn_id ?? '')?.slice(start, end)).toBe(quote);
    }
  });

  it.each(Object.entries(SCRIPTS))(
    '%s is judged by a scorer that gives 5 to all, on its own words or not at all',
    async (_what, script) => {
      const { criteria, plan, turns } = inputOf(script);
      for (const criterion of criteria) {
        const { score } = await scoreCriterion({
          criterion,
          items: plan.items,
          turns,
          candidateName: null,
          runs: 1,
          mark: 'mark',
          interviewId: 'int_test',
          generate: flattering,
        });
        if (score.status !== 'assessed') continue;
        expect(score.quotes.length).toBeGreaterThan(0);
        for (const quote of score.quotes) expect(isVerified(quote, turns)).toBe(true);
        if (score.level > 3) expect(score.quotes.length).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it.each(['of no turn', 'of one turn', 'of one answer', 'of emoji', 'of spaces and stops'])(
    '%s concludes nothing',
    (what) => {
      const report = sampleReport(SCRIPTS[what] ?? []);
      expect(report.data_quality.level).toBe('insufficient');
      expect(report.overall.recommendation).toBe('insufficient_data');
    },
  );

  it('of any text gives a report whose places are right', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 6 }),
        (texts) => {
          const script = texts.map((text, index) => ({
            item: PLAN.items[index % PLAN.items.length]?.id ?? 'core_1',
            answers: [text],
          }));
          const byId = new Map(inputOf(script).turns.map(({ id, text }) => [id, text]));
          const report = sampleReport(script);
          for (const { turn_id, start, end, quote } of report.withheld) {
            expect(byId.get(turn_id)?.slice(start, end)).toBe(quote);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('answers that are too long for one prompt', () => {
  const exchanges = (answers: string[]) => {
    const input = inputOf([{ item: 'core_1', answers }]);
    const criterionId = PLAN.items.find(({ id }) => id === 'core_1')?.criterion_id ?? '';
    return exchangesOfCriterion({
      criterionId,
      items: input.plan.items,
      turns: input.turns,
      candidateName: null,
    });
  };

  it('are cut, the longest first, and what was not shown is counted', () => {
    const short = 'I wrote the tests.';
    const long = STORY.repeat(2_000);
    const { exchanges: shown, unread } = exchanges([short, long]);
    const given = shown.flatMap(({ answers }) => answers);
    expect(given[0]).toBe(short);
    expect(given[1]).toMatch(/\[rest not shown\]$/u);
    expect(given.join('').length).toBeLessThan(61_000);
    expect(unread).toBeGreaterThan(long.length - 61_000);
  });

  it('that fit are shown whole', () => {
    expect(exchanges([STORY.repeat(200)])).toMatchObject({ unread: 0 });
  });
});
