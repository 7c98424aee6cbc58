import { COMPETENCIES, GENERAL_PRACTICE, PRACTICES } from './competency-library.ts';
import type { Criterion } from './plan-schema.ts';

/** A competency of the shipped library as a criterion to be added, with a question that asks for it. */
type CompetencySuggestion = Omit<Criterion, 'weight'> & { question: string };

/** All of the shipped library, the competencies of every field before those of one. Pure. */
export function competencySuggestions(): CompetencySuggestion[] {
  return [...COMPETENCIES, ...PRACTICES, GENERAL_PRACTICE].map(
    ({ id, name, definition, anchors, questions }) => ({
      id,
      name,
      definition,
      anchors: { ...anchors },
      question: questions[0],
    }),
  );
}
