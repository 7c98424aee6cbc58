import { describe, expect, it } from 'vitest';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { mentionsRequirement } from './requirement-terms.ts';

function requirement(text: string, skills: [string, string][] = []): Requirement {
  return {
    id: 'r1',
    kind: 'must',
    text,
    skills: skills.map(([name, canonical]) => ({ name, canonical })),
    years: null,
  };
}

const KUBERNETES = requirement('Kubernetes in production', [['Kubernetes', 'Kubernetes']]);

describe('a sentence speaks of a requirement', () => {
  it.each([
    ['I moved it to Kubernetes last year', KUBERNETES],
    ['we ran everything on k8s by then', KUBERNETES],
    ['I tuned slow queries in postgres', requirement('PostgreSQL', [['PostgreSQL', 'PostgreSQL']])],
    ['I wrote it in C++ and measured it', requirement('C++', [['C++', 'C++']])],
    [
      'I used Hypothetica Studio for that',
      requirement('Hypothetica Studio', [['Hypothetica Studio', 'Hypothetica Studio']]),
    ],
    ['I placed a cannula and started the IV therapy', requirement('IV therapy and cannulation')],
    [
      'I negotiated the price with their procurement',
      requirement('Comfortable negotiating with procurement'),
    ],
    ['I am registered with the NMC', requirement('NMC registration')],
  ])('“%s”', (text, wanted) => {
    expect(mentionsRequirement(text, wanted)).toBe(true);
  });

  it.each([
    ['I moved it to another host last year', KUBERNETES],
    ['I wrote the app in React Native', requirement('React', [['React', 'React']])],
    ['I wrote the driver in C++', requirement('C', [['C', 'C']])],
    ['I go there every week and let it go', requirement('Go', [['Go', 'Go']])],
    ['I have good experience and strong skills', requirement('Strong experience in bookkeeping')],
    ['It was a quiet shift', requirement('IV therapy and cannulation')],
  ])('not “%s”', (text, wanted) => {
    expect(mentionsRequirement(text, wanted)).toBe(false);
  });
});
