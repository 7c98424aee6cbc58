import type { CoreChange, PlanItem } from './plan-schema.ts';

/**
 * How the main questions of a plan differ from those everybody else of the role gets: other words, left out,
 * another order. Times and follow-ups may differ: the question is the same.
 */
export function coreChanges(input: {
  roleItems: readonly PlanItem[];
  items: readonly PlanItem[];
}): CoreChange[] {
  const { roleItems } = input;
  const own = new Map(
    input.items.filter(({ kind }) => kind === 'core').map((item) => [item.id, item]),
  );
  const kept = roleItems.filter(({ id }) => own.has(id)).map(({ id }) => id);
  const inOrder = longestInOrder(
    kept,
    [...own.keys()].filter((id) => kept.includes(id)),
  );
  return roleItems.flatMap(({ id, question }): CoreChange[] => {
    const item = own.get(id);
    const change = (kind: CoreChange['change']) => ({
      change: kind,
      item_id: id,
      role_question: question,
    });
    if (!item) return [change('removed')];
    return [
      ...(item.question === question ? [] : [change('edited')]),
      ...(inOrder.has(id) ? [] : [change('moved')]),
    ];
  });
}

/** The most ids that stand in the same order in both lists: all others were moved. */
function longestInOrder(wanted: readonly string[], given: readonly string[]): Set<string> {
  const places = given.map((id) => wanted.indexOf(id));
  let best: number[] = [];
  const endingAt: number[][] = [];
  places.forEach((place, index) => {
    const before = endingAt
      .slice(0, index)
      .filter((run) => (run.at(-1) ?? -1) < place)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    const run = [...before, place];
    endingAt.push(run);
    if (run.length > best.length) best = run;
  });
  return new Set(best.flatMap((place) => wanted[place] ?? []));
}
