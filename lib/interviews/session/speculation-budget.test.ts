import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRunAhead, wordsWorthACall } from './speculation-budget.ts';
import { turnConfig } from './turn-config.ts';
import { type ModelScript, talkingModel, VirtualInterview } from './virtual-interview.ts';

const config = turnConfig({ speculation_extra_share: 0.7, speculation_credit: 4 });

describe('the calls of an interview', () => {
  it.each([
    // One for the reply itself is always kept back: 1.7 × 1 + 4 = 5.7.
    [0, 1, true],
    [3, 1, true],
    [4, 1, false],
    // 1.7 × 10 + 4 = 21.
    [19, 10, true],
    [20, 10, false],
  ])('after %d calls at answer %d one more may run ahead: %s', (calls, answers, may) => {
    expect(mayRunAhead({ calls, answers, config })).toBe(may);
  });

  it('none runs ahead where nothing beyond a call an answer may be spent', () => {
    const strict = turnConfig({ speculation_extra_share: 0, speculation_credit: 0 });
    for (let answers = 1; answers < 30; answers += 1)
      expect(mayRunAhead({ calls: answers - 1, answers, config: strict })).toBe(false);
  });

  it('never exceed the budget, whatever is said, revised and paused, and whenever it is final', () => {
    const vocabulary = ['orders', 'queue', 'moved', 'failed', 'and', 'thirty', 'tested'];
    const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 16 });
    const answer = fc.record({
      pieces: fc.array(fc.record({ words, pause: fc.integer({ min: 0, max: 2_400 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      last: fc.option(words, { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(answer, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 700 }),
        fc.constantFrom(0, 0.3, 0.7),
        fc.constantFrom(0, 2, 4),
        (answers, ttft, speculation_extra_share, speculation_credit) => {
          let calls = 0;
          const model: ModelScript = (call) => {
            calls += 1;
            return talkingModel(ttft, 'probe', 'What broke first?')(call);
          };
          const interview = new VirtualInterview({
            model,
            config: {
              speculation_extra_share,
              speculation_credit,
              speculation_start_words: 4,
              tentative_max_per_turn: 0,
            },
          });
          interview.connect();
          interview.wait(11_000);
          for (const [index, { pieces, last }] of answers.entries()) {
            let said = `answer ${index}`;
            for (const { words: more, pause } of pieces) {
              said = `${said} ${more.join(' ')}`;
              interview.say({ type: 'chunk', payload: said, mode: 'cumulative' });
              interview.wait(pause);
            }
            interview.say({ type: 'final', payload: last ? `${said} ${last.join(' ')}` : said });
            interview.wait(6_000);
            const turns = interview.state.turns.filter(({ speaker }) => speaker === 'candidate');
            expect(calls).toBeLessThanOrEqual(
              (1 + speculation_extra_share) * turns.length + speculation_credit,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('how many words make an end likely enough', () => {
  it.each([
    ['nothing is known yet', [], 12],
    ['short answers', [5, 6, 5], 4],
    ['answers of thirty words', [30, 28, 34], 18],
    // One long story does not make the next answer long.
    ['one of them much longer', [10, 90, 12], 7],
    ['very long answers', [200, 220, 190], 24],
    ['only the newest six count', [90, 90, 90, 10, 10, 10, 10, 10, 10], 6],
  ])('%s', (_what, lengths, words) => {
    expect(wordsWorthACall(lengths, turnConfig())).toBe(words);
  });
});
