import { describe, expect, it } from 'vitest';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { type InjectionString, readInjectionStrings } from '#tests/support/injection-strings.ts';
import { acknowledgementFrom } from './acknowledgement.ts';
import { applyAct, decide, startDialogue } from './dialogue-policy.ts';
import type { DialogueAct } from './interviewer.ts';
import { replyPrompt } from './interviewer-prompts.ts';
import { guardSentence } from './reply-guard.ts';

const STRINGS = readInjectionStrings();

const PLAN: Plan = {
  version: 1,
  language: 'en',
  minutes: 20,
  opening: 'Hello. I am an AI interviewer.',
  role_title: 'Data engineer',
  facts: ['The team works from Lisbon.'],
  items: [
    {
      id: 'q1',
      kind: 'core',
      question: 'Tell me about a pipeline you fixed.',
      criterion_id: 'c1',
      requirement_ids: [],
      probes_max: 2,
      seconds: 180,
    },
    {
      id: 'q2',
      kind: 'core',
      question: 'Tell me about a disagreement.',
      criterion_id: 'c2',
      requirement_ids: [],
      probes_max: 2,
      seconds: 180,
    },
    {
      id: 'own',
      kind: 'candidate',
      question: 'What would you like to know?',
      criterion_id: null,
      requirement_ids: [],
      probes_max: 0,
      seconds: 90,
    },
    {
      id: 'bye',
      kind: 'closing',
      question: 'Thank you. Goodbye.',
      criterion_id: null,
      requirement_ids: [],
      probes_max: 0,
      seconds: 30,
    },
  ],
};
const ENDING: readonly DialogueAct[] = ['close', 'wrap_up'];

function textsOf(...sets: InjectionString['set'][]): string[] {
  return (STRINGS ?? []).filter(({ set }) => sets.includes(set)).map(({ text }) => text);
}

// The strings lie beside the checkout, not in it: without them there is nothing to try.
describe.skipIf(!STRINGS)('answers that give orders', () => {
  it('never change what may be done next, and get no word but the plan’s and the built-in ones', () => {
    for (const text of textsOf('cv', 'goal')) {
      const move = { type: 'answer', text, forced: false } as const;
      const first = PLAN.items[0] ?? null;
      const dialogue = applyAct({
        plan: PLAN,
        dialogue: startDialogue(),
        act: 'ask',
        text: '',
        clockMs: 0,
        move: null,
        nextItem: first,
      });
      const decision = decide({ plan: PLAN, dialogue, move, clockMs: 20_000, limitMs: 1_200_000 });
      expect(
        decision.allowed.filter((act) => ENDING.includes(act)),
        text,
      ).toEqual([]);
      expect(decision.fallback.text).not.toContain(text);
      const { prompt } = replyPrompt({
        interview_id: 'int_1',
        epoch: 1,
        plan: PLAN,
        dialogue,
        decision,
        move,
        history: [],
        spoken: '',
        remaining_ms: 1_000_000,
      });
      expect(prompt.split('\n').at(-1)).toBe(`Allowed acts: ${decision.allowed.join(', ')}`);
    }
  });
});

// The strings lie beside the checkout, not in it: without them there is nothing to try.
describe.skipIf(!STRINGS)('a model that repeats a payload', () => {
  it('leaves no markup in what is said', () => {
    for (const payload of textsOf('payload')) {
      const said = guardSentence({
        sentence: `What then, ${payload}?`,
        isFirst: true,
        act: 'probe',
      });
      expect(said ?? '').not.toMatch(/[<>`[\]{}]/);
      expect(acknowledgementFrom(payload, 'nothing of the kind')).toBeNull();
    }
  });
});
