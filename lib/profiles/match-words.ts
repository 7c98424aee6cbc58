import { TOLD_CONCEPTS } from './match-concepts.ts';
import { type Answer, common, type ResumeLine, termsAndConcepts } from './match-lines.ts';
import { ASKS_CERTIFICATE, isPaper } from './match-papers.ts';
import { termsOf } from './match-terms.ts';
import type { Requirement } from './profile-schemas.ts';

/** Words of a requirement from which three, not two, have to meet. */
const MANY_WORDS = 6;
/** Alternatives: "a master of teaching or CAP". */
const OR_WORD = /\s(?:or|oder|ou|sau|o|u|lub|albo|of|oppure)\s/iu;
/** Words of an alternative that have to stand in one line, all of them. */
const ALTERNATIVE_TERMS_MIN = 2;

/** Whether a requirement names several ways to meet it. */
export function isAlternative(text: string): boolean {
  return OR_WORD.test(text);
}

/** One of several ways to meet a requirement, all words of which stand in one line; else null. */
export function alternativeAnswer(
  requirement: Requirement,
  lines: readonly ResumeLine[],
): Answer | null {
  const ways = requirement.text.split(OR_WORD).map(termsOf);
  const scored = lines.flatMap((line) => {
    const met = ways.some(
      (terms) => terms.size >= ALTERNATIVE_TERMS_MIN && common(terms, line.terms) === terms.size,
    );
    return met ? [{ line, points: 2 }] : [];
  });
  return scored.length > 0 ? { scored } : null;
}

/** Where nothing is named, words that meet: all of a few, several of many. One in common is chance. */
export function wordsAnswer(requirement: Requirement, lines: readonly ResumeLine[]): Answer {
  const terms = termsAndConcepts(requirement.text);
  // A word and what it means are one thing: "courier work" asks for no two.
  const needed = Math.min(termsOf(requirement.text).size, terms.size >= MANY_WORDS ? 3 : 2);
  const asksCertificate = ASKS_CERTIFICATE.test(requirement.text);
  return {
    scored: lines.map((line) => {
      const isOfPaper = line.section === 'certifications' || isPaper(line.text);
      if (asksCertificate && !isOfPaper) return { line, points: 0 };
      // Who led people did so in whatever words.
      const told = [...terms].some((term) => TOLD_CONCEPTS.has(term) && line.terms.has(term))
        ? 2
        : 0;
      const words = common(terms, line.terms) + told;
      return { line, points: needed > 0 && words >= needed ? words : 0 };
    }),
  };
}
