import { conceptsOf } from './match-concepts.ts';
import { namesLicence } from './match-licences.ts';
import { shownBy } from './match-shown.ts';
import { tellingWords, termsOf } from './match-terms.ts';
import { compoundParts, wordForms } from './match-word-forms.ts';
import { type SectionName, splitSections } from './resume-sections.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { skillKey } from './skills/skill-table.ts';
import { type Line, splitLines } from './text-lines.ts';

/** Lines that only carry addresses, places and names are evidence of nothing. */
const ADDRESS =
  /(?<!\S)[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}|(?:linkedin|github|gitlab|xing)\.(?:com|org)|https?:|www\./iu;

/** A line of a résumé with what it says, as the match compares it. */
export type ResumeLine = Line & {
  section: SectionName;
  terms: Set<string>;
  /** roots of its words and of the parts of long ones */
  forms: Set<string>;
  skills: Set<string>;
  /** needs that it shows in other words than advertisements have */
  shown: Set<string>;
  key: string;
};
export type Scored = { line: ResumeLine; points: number };
/** What a requirement finds in the lines of a résumé. */
export type Answer = {
  scored: Scored[];
  items?: { name: string; found: boolean }[];
  /** something that is asked for by name is missing */
  isPart?: boolean;
  /** named, but not how well or how long */
  isUnsure?: boolean;
};

/** The lines of a résumé that may be evidence, with their sections, terms and skills. */
export function resumeLines(text: string): ResumeLine[] {
  return splitSections(splitLines(text)).flatMap(({ name, lines }) =>
    lines
      .filter((line) => line.text !== '' && (!ADDRESS.test(line.text) || namesLicence(line.text)))
      .map((line) => {
        const known = findKnownSkills(line.text, { isSkillList: name === 'skills' });
        const skills = new Set(known.map(({ canonical }) => canonical));
        return {
          ...line,
          section: name,
          terms: termsAndConcepts(line.text),
          forms: formsIn(line.text),
          key: ` ${skillKey(line.text)} `,
          skills,
          shown: shownBy(line.text, skills),
        };
      }),
  );
}

function formsIn(text: string): Set<string> {
  const words = tellingWords(text).flatMap((word) => [word, ...word.split('-')]);
  return new Set(
    words.flatMap((word) => [word, ...compoundParts(word)]).flatMap((word) => [...wordForms(word)]),
  );
}

/** Stems of the words of a text, and what it speaks of in any language. */
export function termsAndConcepts(text: string): Set<string> {
  const terms = termsOf(text);
  for (const { concept } of conceptsOf(text)) terms.add(concept);
  return terms;
}

/** How much two sets have in common. */
export function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const each of one) if (other.has(each)) count += 1;
  return count;
}
