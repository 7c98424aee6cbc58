import { describe, expect, it } from 'vitest';
import {
  type CriteriaDraft,
  complaintsById,
  restored,
  saveBody,
  withCriterion,
  withNewCriterion,
  withoutCriterion,
  withoutQuestion,
} from './criteria-draft.ts';

const EMPTY: CriteriaDraft = { criteria: [], questions: [], weightsReason: '' };
const DRAFT = ['a', 'b', 'c'].reduce((draft, name) => withNewCriterion(draft, name), EMPTY);

describe('criteria in the editor', () => {
  it('that are removed come back to their place with their questions, and what was typed since stays', () => {
    const without = withoutCriterion(DRAFT, 'c_b');
    if (!without) throw new Error('Nothing was removed.');
    expect(without.draft.questions.map(({ criterion_id }) => criterion_id)).toEqual([
      'c_a',
      null,
      'c_c',
    ]);
    const typed = withCriterion(without.draft, 'c_a', { name: 'Care' });
    expect(restored(typed, without.removal)).toEqual(withCriterion(DRAFT, 'c_a', { name: 'Care' }));
  });

  it('do not take back a question that was given to another meanwhile', () => {
    const without = withoutCriterion(DRAFT, 'c_b');
    if (!without) throw new Error('Nothing was removed.');
    const given = {
      ...without.draft,
      questions: without.draft.questions.map((each) =>
        each.id === 'core_b' ? { ...each, criterion_id: 'c_a' } : each,
      ),
    };
    const back = restored(given, without.removal);
    expect(back.questions.find(({ id }) => id === 'core_b')?.criterion_id).toBe('c_a');
  });

  it('begin with what the library says, with a question that asks for them', () => {
    const first = {
      id: 'teamwork',
      name: 'Teamwork',
      definition: 'Works with others.',
      anchors: { 1: 'Alone', 3: 'With others', 5: 'For others' },
      question: 'What did you do together?',
    };
    const { criteria, questions } = withNewCriterion(DRAFT, 'd', first);
    const { question, ...criterion } = first;
    expect(criteria.at(-1)).toEqual({ ...criterion, weight: 1 });
    expect(questions.at(-1)).toMatchObject({ id: 'core_d', criterion_id: first.id, question });
  });

  it('keep what is said of them when they are moved', () => {
    const complaints = complaintsById(DRAFT, [
      { field: '/criteria/1/name', message: 'no' },
      { field: '/core_questions/2/question', message: 'no' },
      { field: '/criteria', message: 'too few' },
    ]);
    expect([...complaints.keys()]).toEqual(['c_b/name', 'core_c/question', '/criteria']);
  });

  it('bring a removed question back to its place', () => {
    const without = withoutQuestion(DRAFT, 'core_b');
    if (!without) throw new Error('Nothing was removed.');
    expect(restored(without.draft, without.removal)).toEqual(DRAFT);
  });

  it('are sent as the interface takes them', () => {
    expect(saveBody({ ...DRAFT, weightsReason: '  ' }, 4)).toMatchObject({
      based_on: 4,
      weights_reason: null,
      core_questions: [{ id: 'core_a', criterion_id: 'c_a' }, {}, {}],
    });
  });
});
