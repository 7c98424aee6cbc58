import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from './reducer/words.ts';
import { VirtualInterview } from './virtual-interview.ts';

describe('for any cutting, doubling and shuffling of chunks', () => {
  /** Words of one turn, cut into chunks; some are sent twice, and neighbours change places. */
  const turn = fc.record({
    cuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 }),
    doubled: fc.array(fc.nat(9), { maxLength: 4 }),
    swaps: fc.array(fc.nat(8), { maxLength: 4 }),
    finalIsWhole: fc.boolean(),
    finalFirst: fc.boolean(),
  });

  it('each answer is taken whole, in order and once', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 4 }), (turns) => {
        const interview = new VirtualInterview();
        interview.connect();
        let count = 0;
        const wanted: string[] = [];
        turns.forEach(({ cuts, doubled, swaps, finalIsWhole, finalFirst }, index) => {
          interview.wait(20_000);
          if (interview.state.status === 'ended') return;
          const pieces = cuts.map((length) =>
            Array.from({ length }, () => {
              count += 1;
              return `w${count}`;
            }).join(' '),
          );
          const whole = pieces.join(' ');
          wanted.push(whole);
          const chunks = pieces.map((payload, place) => ({
            type: 'chunk' as const,
            payload,
            turn_id: `t${index}`,
            seq: place + 1,
          }));
          for (const place of doubled) {
            const chunk = chunks[place];
            if (chunk) chunks.push(chunk);
          }
          for (const place of swaps) {
            const [a, b] = [chunks[place], chunks[place + 1]];
            if (a && b) chunks.splice(place, 2, b, a);
          }
          const final = {
            type: 'final' as const,
            payload: finalIsWhole ? whole : '',
            turn_id: `t${index}`,
            seq: pieces.length + 1,
          };
          const late = finalFirst ? chunks.splice(-1) : [];
          for (const message of [...chunks, final, ...late]) interview.say(message);
        });
        const answers = interview.state.turns.filter(({ speaker }) => speaker === 'candidate');
        expect(answers.map(({ text }) => plainWords(text).join(' '))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
