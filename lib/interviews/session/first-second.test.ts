import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILLER_LINES, pickFiller, waitingLines } from './holding-lines.ts';
import { guardSentence } from './reply-guard.ts';
import {
  EXAMPLE_PLAN,
  type ModelScript,
  talkingModel,
  VirtualInterview,
} from './virtual-interview.ts';

const LANGUAGES = ['en', 'de-DE', 'fr', 'es', 'it', 'pt-BR', 'nl'];

/** Long enough that a model is asked at every answer. */
const LONG_PLAN = {
  ...EXAMPLE_PLAN,
  minutes: 60,
  items: Array.from({ length: 20 }, (_, index) => ({
    id: `q${index}`,
    kind: 'core' as const,
    question: `What about matter ${index}?`,
    criterion_id: null,
    requirement_ids: [],
    probes_max: 20,
    seconds: 3_600,
  })),
};

describe('lines that bridge a wait', () => {
  it.each(LANGUAGES)(
    'are in %s more than are remembered, all different, and ask nothing',
    (language) => {
      const { fillers, holding } = waitingLines(language);
      expect(new Set(fillers).size).toBe(FILLER_LINES.length);
      for (const line of [...fillers, holding]) expect(line).toMatch(/^[^?!\d]+\.$/u);
    },
  );

  it('are English where there are none of the language', () => {
    expect(waitingLines('pl').fillers).toBe(FILLER_LINES);
  });

  it('are never one of the last five, whatever the salt', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (salts) => {
        let recent: number[] = [];
        for (const salt of salts) {
          const index = pickFiller(recent, salt);
          expect(recent).not.toContain(index);
          recent = [...recent, index].slice(-5);
        }
      }),
    );
  });

  it('come back in their order where all are remembered', () => {
    expect(pickFiller([2, 0, 1], 7, 3)).toBe(2);
  });
});

describe('what is said before a reply', () => {
  it('is at most one line a turn, never on the first answer nor on two running, never the same soon', () => {
    const turns = fc.array(fc.integer({ min: 0, max: 2_400 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(turns, fc.constantFrom(...LANGUAGES), (ttfts, language) => {
        let turn = 0;
        const model: ModelScript = (call) =>
          call.type === 'call_reply'
            ? talkingModel(ttfts[turn] ?? 0, 'probe', 'Which part was yours?')(call)
            : [];
        const interview = new VirtualInterview({ model, plan: { ...LONG_PLAN, language } });
        interview.connect();
        interview.wait(11_000);
        const lines: (string | undefined)[] = [];
        for (; turn < ttfts.length; turn += 1) {
          const before = interview.texts('filler').length;
          interview.say({ type: 'final', payload: `We moved the orders ${turn}` });
          interview.wait(6_000);
          const said = interview.texts('filler').slice(before);
          expect(said.length).toBeLessThanOrEqual(1);
          lines.push(said[0]);
        }
        expect(lines[0]).toBeUndefined();
        for (const [index, line] of lines.entries()) {
          if (line === undefined) continue;
          expect(waitingLines(language).fillers).toContain(line);
          expect(lines[index - 1]).toBeUndefined();
        }
        const fillers = lines.filter((line) => line !== undefined);
        for (const [index, line] of fillers.entries())
          expect(fillers.slice(Math.max(0, index - 5), index)).not.toContain(line);
      }),
      { numRuns: 100 },
    );
  });

  it('is no acknowledgement that was said a few turns ago', () => {
    const model: ModelScript = (call) =>
      call.type === 'call_acknowledge'
        ? [
            {
              after: 100,
              event: { type: 'acknowledged', call: call.call, text: 'The queue, I see.' },
            },
          ]
        : talkingModel(2_000, 'probe', 'Which part was yours?')(call);
    const interview = new VirtualInterview({
      model,
      plan: LONG_PLAN,
      config: {
        tentative_min_new_words: 0,
        tentative_interval_ms: 500,
        speculation_max_per_turn: 0,
      },
    });
    interview.connect();
    interview.wait(11_000);
    for (let turn = 0; turn < 4; turn += 1) {
      interview.say({ type: 'chunk', payload: 'We moved', mode: 'cumulative' });
      interview.wait(600);
      interview.say({ type: 'chunk', payload: `We moved the orders ${turn}`, mode: 'cumulative' });
      interview.wait(200);
      interview.say({ type: 'final', payload: `We moved the orders ${turn}` });
      interview.wait(6_000);
    }
    const spoken = interview.state.turns.filter(({ text }) => text.startsWith('The queue, I see.'));
    expect(spoken).toHaveLength(1);
  });
});

describe('a reply after a line that bridged the wait', () => {
  it.each([
    ['The payments queue.', 'The payments queue. What broke first?', 'What broke first?'],
    ['Following, the payments part.', 'The payments part, what broke first?', 'What broke first?'],
    ['One moment, please.', 'One moment, please. Which part was yours?', 'Which part was yours?'],
    // A question may hold its words, and one word in common is chance.
    ['The payments queue.', 'What of the payments queue?', 'What of the payments queue?'],
    [
      'The payments queue.',
      'Payments, then: what broke first?',
      'Payments, then: what broke first?',
    ],
  ])('after “%s” does not say it again: %s', (prefix, sentence, said) => {
    expect(guardSentence({ sentence, prefix, isFirst: true, act: 'probe' })).toBe(said);
  });

  it('is nothing where it would only repeat it', () => {
    const prefix = 'The payments queue.';
    expect(
      guardSentence({ sentence: 'The queue, the payments.', prefix, isFirst: true, act: 'ask' }),
    ).toBeNull();
  });
});
