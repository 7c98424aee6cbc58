import { describe, expect, it } from 'vitest';
import type { generateStructured } from '#lib/ai/generate-structured.ts';
import { DEVELOPER_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import { draftByRules } from './draft-by-rules.ts';
import { makePlan } from './make-plan.ts';
import { type ProposalContext, proposeByRules } from './propose-question.ts';
import { proposeWithModel } from './propose-with-model.ts';

const DRAFT = draftByRules(DEVELOPER_JOB);
const PLAN = makePlan({
  job: DEVELOPER_JOB,
  roleTitle: 'Backend Developer',
  coreItems: DRAFT.coreItems,
  match: [],
});

function contextOf(id: string, seen: string[] = []): ProposalContext {
  const item = PLAN.items.find((each) => each.id === id);
  if (!item) throw new Error(`There is no ${id}.`);
  return {
    job: DEVELOPER_JOB,
    match: [],
    criteria: DRAFT.criteria,
    items: PLAN.items,
    item,
    seen,
  };
}

describe('another question by rules', () => {
  it('asks for the next gap of the résumé that no question asks for yet', () => {
    const taken = PLAN.items
      .filter(({ kind }) => kind === 'resume')
      .flatMap(({ requirement_ids }) => requirement_ids);
    const { requirement_ids } = proposeByRules(contextOf('resume_1'));
    expect(requirement_ids).toHaveLength(1);
    expect(taken).not.toContain(requirement_ids[0]);
  });

  it('keeps what a main question asks for, and is in no place of the plan already', () => {
    for (const item of PLAN.items.filter(({ kind }) => kind === 'core')) {
      const other = proposeByRules(contextOf(item.id));
      expect(other.requirement_ids).toEqual(item.requirement_ids);
      expect(PLAN.items.map(({ question }) => question)).not.toContain(other.question);
    }
  });

  it('is another at every press, and goes round when all were seen', () => {
    const seen: string[] = [];
    for (let press = 0; press < 12; press += 1) {
      const { question } = proposeByRules(contextOf('core_2', seen));
      expect(question).not.toBe(seen.at(-1));
      seen.push(question);
    }
    expect(new Set(seen).size).toBeGreaterThanOrEqual(2);
  });
});

describe('another question by the model', () => {
  const ask = (question: string, told: string[] = []) =>
    proposeWithModel(contextOf('core_2'), {
      generate: (async ({ prompt }: { prompt: string }) => {
        told.push(prompt);
        return { value: { question }, model: 'fake:model', usage: { input: 1, output: 1 } };
      }) as unknown as typeof generateStructured,
      mark: 'mark',
      interviewId: 'int_1',
      signal: new AbortController().signal,
    });

  it('is taken when it stands up to the checks', async () => {
    const question = 'Tell me about a fault that came back. What did you do about it?';
    expect(await ask(question)).toEqual({
      question,
      requirement_ids: contextOf('core_2').item.requirement_ids,
    });
  });

  it.each([
    ['names a protected attribute', 'Tell me about a time your age helped you. What did you do?'],
    ['is in the plan already', PLAN.items[0]?.question ?? ''],
    ['holds a link', 'Please open https://example.com and tell me what you see there?'],
    ['is too short to be asked', 'Why?'],
  ])('is left to the rules when it %s', async (_why, question) => {
    expect(await ask(question)).toBeNull();
  });

  it('is asked for with the criterion and the other questions, so that none is repeated', async () => {
    const told: string[] = [];
    await ask('Why?', told);
    const { item } = contextOf('core_2');
    expect(told[0]).toContain(`To be replaced: ${item.question}`);
    expect(told[0]).toContain(`Not to be repeated: ${PLAN.items[0]?.question}`);
  });
});
