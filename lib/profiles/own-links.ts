import type { Section } from './resume-sections.ts';
import { type Span, wordsOf } from './text-lines.ts';

/** Where people have pages of their own: an account there is the candidate's, wherever it is named. */
const PLACES_OF_PEOPLE =
  /(?:^|\.)(?:linkedin|xing|twitter|github|gitlab|bitbucket|stackoverflow|behance|dribbble|medium|kaggle|huggingface|orcid|researchgate|codepen|youtube|npmjs|pypi)\.(?:com|org|net|io|co)$/iu;
/** Shorter parts of a name stand in other words too. */
const NAME_LETTERS_MIN = 4;
const HISTORY: ReadonlySet<string> = new Set(['experience', 'education']);

/**
 * The links of a résumé that are the candidate's. Between jobs and studies stand those of employers and
 * schools: there a link counts only where people have pages of their own, or where it holds the name.
 */
export function ownLinks(
  links: readonly Span[],
  { sections, name }: { sections: readonly Section[]; name: string | null },
): Span[] {
  const history = sections.filter((section) => HISTORY.has(section.name));
  const names = wordsOf(plain(name ?? '')).filter((word) => word.length >= NAME_LETTERS_MIN);
  return links.filter((link) => {
    const isInHistory = history.some(({ lines }) =>
      lines.some(({ start, end }) => link.start >= start && link.start < end),
    );
    if (!isInHistory) return true;
    const address = plain(link.text);
    return PLACES_OF_PEOPLE.test(hostOf(link.text)) || names.some((word) => address.includes(word));
  });
}

function hostOf(link: string): string {
  return link.replace(/^https?:\/\//iu, '').replace(/[/?#:].*$/su, '');
}

/** Without accents, and ü as in "Muller" however an address spells it: "mueller". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<=[aou])e/gu, '')
    .replaceAll('ß', 'ss');
}
