import { describe, expect, it } from 'vitest';
import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { minutesOf, planBody, questionsOf, roleQuestionOf } from './plan-draft.ts';

function item(id: string, kind: PlanItem['kind'], seconds = 90): PlanItem {
  return {
    id,
    kind,
    question: `${id}?`,
    criterion_id: null,
    requirement_ids: ['r1'],
    probes_max: 1,
    seconds,
  };
}
const PLAN: Plan = {
  version: 1,
  language: 'en',
  minutes: 20,
  opening: 'Hello.',
  items: [
    item('core_1', 'core'),
    item('resume_1', 'resume'),
    item('candidate', 'candidate'),
    item('closing', 'closing', 31),
  ],
  facts: [],
  role_title: 'Cook',
  core_changes: [{ change: 'edited', item_id: 'core_1', role_question: 'The role’s?' }],
};

describe('a plan in the editor', () => {
  it('has only what is asked of the candidate', () => {
    expect(questionsOf(PLAN).map(({ id }) => id)).toEqual(['core_1', 'resume_1']);
  });

  it('knows what everybody else is asked, and that nobody else gets a résumé question', () => {
    const [core, resume] = questionsOf(PLAN);
    expect(core && roleQuestionOf(PLAN, core)).toBe('The role’s?');
    expect(core && roleQuestionOf({ ...PLAN, core_changes: [] }, core)).toBe('core_1?');
    expect(resume && roleQuestionOf(PLAN, resume)).toBeNull();
  });

  it('sends what a résumé question asks for, and leaves that of a main question alone', () => {
    const { items } = planBody(questionsOf(PLAN), 2);
    expect(items[0]).not.toHaveProperty('requirement_ids');
    expect(items[1]).toMatchObject({ id: 'resume_1', requirement_ids: ['r1'] });
  });

  it('counts the candidate’s part and the closing into its time', () => {
    expect(minutesOf(PLAN, questionsOf(PLAN))).toBe(6);
  });
});
