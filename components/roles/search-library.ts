import type { Criterion } from '#lib/interviews/plan/plan-schema.ts';
import type { CriterionStart } from './criteria-draft.ts';

/**
 * What of the library can be added: without what is used already, by id or by name. Every word of `search` has to
 * stand in name or definition; those that have more of them in their name come first, else the library's order.
 */
export function searchLibrary(input: {
  library: readonly CriterionStart[];
  used: readonly Pick<Criterion, 'id' | 'name'>[];
  search: string;
}): CriterionStart[] {
  const ids = new Set(input.used.map(({ id }) => id));
  const names = new Set(input.used.map(({ name }) => fold(name)));
  const words = fold(input.search).split(/\s+/u).filter(Boolean);
  const inName = ({ name }: CriterionStart) =>
    words.filter((word) => fold(name).includes(word)).length;
  return input.library
    .filter(({ id, name }) => !ids.has(id) && !names.has(fold(name)))
    .filter(({ name, definition }) =>
      words.every((word) => fold(`${name} ${definition}`).includes(word)),
    )
    .toSorted((one, other) => inName(other) - inName(one));
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
