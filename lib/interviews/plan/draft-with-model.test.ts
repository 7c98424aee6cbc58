import { describe, expect, it } from 'vitest';
import { DEVELOPER_JOB, NURSE_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import { isCredential } from './credentials.ts';
import type { ModelDraft } from './draft-prompt.ts';
import { acceptDraft } from './draft-with-model.ts';

function drafted(ids: string[][]): ModelDraft {
  return {
    criteria: ids.map((requirement_ids, index) => ({
      name: `Area of work ${index + 1}`,
      definition: 'Does this part of the work so that it holds.',
      anchor_1: 'Names no own work.',
      anchor_3: 'Describes one piece of own work and its result.',
      anchor_5: 'Describes own work with reasons, checks and what was learnt.',
      question: `Tell me about a time you did part ${index + 1} of this work. What did you do?`,
      requirement_ids,
    })),
  };
}

const COMPLETE = drafted([['r1', 'r2'], ['r3'], ['r4', 'r5'], ['r6', 'r7']]);

function accept(draft: ModelDraft, job = DEVELOPER_JOB) {
  return acceptDraft({
    draft,
    job,
    asked: job.requirements.filter((requirement) => !isCredential(requirement)),
    credentials: job.requirements.filter(isCredential),
  });
}

function changed(over: Partial<ModelDraft['criteria'][number]>): ModelDraft {
  return {
    criteria: COMPLETE.criteria.map((entry, index) =>
      index === 1 ? { ...entry, ...over } : entry,
    ),
  };
}

describe('a draft by the model', () => {
  it('is taken when it is whole and covers every must-have', () => {
    const result = accept(COMPLETE);
    expect(result?.criteria).toHaveLength(4);
    expect(result?.criteria.every(({ weight }) => weight === 1)).toBe(true);
    expect(result?.coreItems.map(({ requirement_ids }) => requirement_ids)).toEqual([
      ['r1', 'r2'],
      ['r3'],
      ['r4', 'r5'],
      ['r6', 'r7'],
    ]);
  });

  it('gets the direct question about licences that the rules always ask', () => {
    const result = accept(drafted([['r3'], ['r4'], ['r5'], ['r6']]), NURSE_JOB);
    expect(result?.coreItems.at(-1)).toMatchObject({
      probes_max: 0,
      requirement_ids: ['r1', 'r2', 'r7'],
    });
  });

  it('gets one more question for a few must-haves it missed, and falls when it missed many', () => {
    const result = accept(drafted([['r1', 'r2'], ['r3'], ['r4'], ['r6']]));
    expect(result?.coreItems.at(-1)).toMatchObject({ requirement_ids: ['r5'] });
    expect(result?.coreItems.at(-1)?.question).toContain('Docker');
    expect(accept(drafted([['r1'], ['r2'], [], []]))).toBeNull();
  });

  it('keeps no requirement that does not exist', () => {
    const result = accept(drafted([['r1', 'r2', 'r99'], ['r3'], ['r4', 'r5'], ['r6', 'r7', 'r7']]));
    expect(result?.coreItems[0]?.requirement_ids).toEqual(['r1', 'r2']);
    expect(result?.coreItems[3]?.requirement_ids).toEqual(['r6', 'r7']);
  });

  it.each([
    ['with three criteria', drafted([['r1'], ['r2', 'r3'], ['r4', 'r5', 'r6']])],
    ['with seven', drafted([['r1'], ['r2'], ['r3'], ['r4'], ['r5'], ['r6'], []])],
    ['with the same name twice', changed({ name: 'Area of work 1' })],
    ['that judges by health', changed({ name: 'Health' })],
    [
      'that asks for the family',
      changed({ question: 'Do you have any children, and who looks after them while you work?' }),
    ],
    ['that judges the accent', changed({ anchor_5: 'Speaks without an accent.' })],
    ['with an empty anchor', changed({ anchor_3: ' ' })],
    [
      'with a link in a question',
      changed({
        question: 'Tell me about a time you opened https://example.org and what you did there?',
      }),
    ],
    ['with a lecture for a question', changed({ question: `${'Tell me about it '.repeat(20)}?` })],
    [
      'with many questions in one',
      changed({ question: 'What was it? Who was there? Why did you do it then?' }),
    ],
  ])('falls %s', (_what, draft) => {
    expect(accept(draft)).toBeNull();
  });
});
