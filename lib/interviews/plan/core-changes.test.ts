import { describe, expect, it } from 'vitest';
import { coreChanges } from './core-changes.ts';
import type { PlanItem } from './plan-schema.ts';

function core(id: string, over: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    kind: 'core',
    question: `Question ${id}?`,
    criterion_id: 'c1',
    requirement_ids: [],
    probes_max: 2,
    seconds: 150,
    ...over,
  };
}
const ROLE = ['core_1', 'core_2', 'core_3', 'core_4'].map((id) => core(id));
const changesOf = (items: PlanItem[]) =>
  coreChanges({ roleItems: ROLE, items }).map(({ change, item_id }) => [change, item_id]);

describe('the main questions of one interview', () => {
  it('are the role’s, also with other times and with questions about the résumé between them', () => {
    const items = ROLE.map((item) => ({ ...item, seconds: 60, probes_max: 0 }));
    items.splice(1, 0, core('resume_1', { kind: 'resume' }));
    expect(changesOf(items)).toEqual([]);
  });

  it('differ by other words, with what everybody else is asked', () => {
    const items = ROLE.map((item) =>
      item.id === 'core_2' ? core('core_2', { question: 'Other?' }) : item,
    );
    expect(coreChanges({ roleItems: ROLE, items })).toEqual([
      { change: 'edited', item_id: 'core_2', role_question: 'Question core_2?' },
    ]);
  });

  it('differ by one that is left out', () => {
    expect(changesOf(ROLE.slice(1))).toEqual([['removed', 'core_1']]);
  });

  it('differ by the one that was moved, not by those it passed', () => {
    const [first, ...rest] = ROLE;
    expect(changesOf([...rest, ...(first ? [first] : [])])).toEqual([['moved', 'core_1']]);
  });
});
