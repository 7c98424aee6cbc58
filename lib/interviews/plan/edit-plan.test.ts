import { describe, expect, it } from 'vitest';
import { DEVELOPER_JOB } from '#tests/integration/reports/support/sample-profiles.ts';
import { draftByRules } from './draft-by-rules.ts';
import { editPlan, isQuestion } from './edit-plan.ts';
import { makePlan } from './make-plan.ts';

const ROLE_ITEMS = draftByRules(DEVELOPER_JOB).coreItems;
const PLAN = makePlan({
  job: DEVELOPER_JOB,
  roleTitle: 'Backend Developer',
  coreItems: ROLE_ITEMS,
  match: [],
});
const QUESTIONS = PLAN.items.filter(isQuestion);
const edit = (items: typeof QUESTIONS, plan = PLAN) =>
  editPlan({
    plan,
    roleItems: ROLE_ITEMS,
    requirementIds: DEVELOPER_JOB.requirements.map(({ id }) => id),
    items,
  });

describe('a plan edited by a person', () => {
  it('keeps opening, the candidate’s part and the goodbye where they were', () => {
    const { plan } = edit(QUESTIONS.toReversed());
    expect(plan?.opening).toBe(PLAN.opening);
    expect(plan?.items.slice(-2)).toEqual(PLAN.items.slice(-2));
    expect(plan?.items.map(({ id }) => id).slice(0, -2)).toEqual(
      QUESTIONS.toReversed().map(({ id }) => id),
    );
  });

  it('counts its revisions, and is the role’s again when the words are put back', () => {
    const [first, ...rest] = QUESTIONS;
    if (!first) throw new Error('There are no questions.');
    const other = edit([
      { ...first, question: 'Tell me of one service you kept running?' },
      ...rest,
    ]);
    expect(other.plan).toMatchObject({
      revision: 1,
      core_changes: [{ change: 'edited', item_id: first.id, role_question: first.question }],
    });
    const back = edit(QUESTIONS, other.plan ?? PLAN);
    expect(back.plan).toMatchObject({ revision: 2, core_changes: [] });
  });

  it('takes a main question of the role back in after it was left out', () => {
    const without = edit(QUESTIONS.slice(1)).plan;
    expect(without?.core_changes).toMatchObject([{ change: 'removed' }]);
    expect(edit(QUESTIONS, without ?? PLAN).plan?.core_changes).toEqual([]);
  });

  it('changes neither what a question is for nor whether it is everybody’s', () => {
    const smuggled = QUESTIONS.map((item) => ({
      ...item,
      kind: 'resume' as const,
      criterion_id: null,
    }));
    expect(edit(smuggled).plan?.items).toEqual(PLAN.items);
  });

  it('takes another gap for a résumé question, if the role asks for it', () => {
    const moved = QUESTIONS.map((item) =>
      item.id === 'resume_1' ? { ...item, requirement_ids: ['r7'] } : item,
    );
    expect(edit(moved).plan?.items.find(({ id }) => id === 'resume_1')?.requirement_ids).toEqual([
      'r7',
    ]);
    const foreign = moved.map((item) =>
      item.id === 'resume_1' ? { ...item, requirement_ids: ['r99'] } : item,
    );
    expect(edit(foreign).problems).toMatchObject([
      { field: expect.stringMatching(/requirement_ids$/u) },
    ]);
  });

  it('is refused where it names a protected attribute, at that question', () => {
    const items = QUESTIONS.map((item, index) =>
      index === 1 ? { ...item, question: 'How old are you?' } : item,
    );
    expect(edit(items)).toMatchObject({
      plan: null,
      problems: [{ field: '/items/1/question', message: expect.stringContaining('age') }],
    });
  });

  it('is refused with unknown questions, the same one twice, or no main question', () => {
    const [first] = QUESTIONS;
    if (!first) throw new Error('There are no questions.');
    expect(edit([...QUESTIONS, { ...first, id: 'core_99' }]).problems).toHaveLength(1);
    expect(edit([...QUESTIONS, first]).problems).toMatchObject([{ field: '/items' }]);
    expect(edit(QUESTIONS.filter(({ kind }) => kind === 'resume')).problems).toMatchObject([
      { field: '/items' },
    ]);
    // The candidate's own part cannot be put among the questions.
    expect(edit([...QUESTIONS, { ...first, id: 'candidate' }]).problems).toHaveLength(1);
  });
});
