import type { JobSection } from './job-sections.ts';
import { isOfCompany } from './requirement-evidence.ts';
import { asItems, isRequirement, listed } from './requirement-lists.ts';
import { markedKind } from './requirement-marks.ts';
import { askingLists, clearItems, proseItems } from './requirement-prose.ts';
import {
  letteredRows,
  type RequirementItem,
  type RequirementKind,
  tableItems,
} from './requirement-tables.ts';
import { itemsOf, type Line, trimSpan } from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

const REQUIREMENTS_MAX = 60;

/** What is asked for, in the order of the document: lists by their headings, tables by their columns, marks, prose. */
export function findRequirements(text: string, sections: readonly JobSection[]): RequirementItem[] {
  const kinds = kindsOf(sections);
  const found = sections.flatMap((section, index) =>
    sectionItems(text, section, kinds[index] ?? null),
  );
  if (found.length === 0) {
    found.push(...letteredRows(sections.flatMap(({ lines }) => lines)));
  }
  if (!found.some(({ kind }) => kind === 'must')) found.push(...askingLists(text, sections));
  const isListed = found.length > 0;
  const prose = proseItems(text, sections);
  found.push(...clearItems(text, sections, kinds));
  // Years are often asked for in a sentence, above or between the lists.
  const hasYears = found.some(({ span }) => yearsAskedFor(span.text) !== null);
  const years = hasYears ? undefined : prose.find(({ span }) => yearsAskedFor(span.text) !== null);
  const all = !isListed ? [...found, ...prose] : years ? [...found, years] : found;
  return unique(all.sort((a, b) => a.span.start - b.span.start)).slice(0, REQUIREMENTS_MAX);
}

function sectionItems(
  text: string,
  section: JobSection,
  kind: RequirementKind | null,
): RequirementItem[] {
  const lines = section.lines.filter((line) => !isPageNumber(line));
  if (section.kind === 'table') {
    return tableItems(text, section.lines).filter(
      ({ span }) => isRequirement(span.text) && !isOfCompany(span.text),
    );
  }
  if (kind === null) {
    // "(Required)" behind an item says it wherever it stands.
    return itemsOf(lines).flatMap((item) => {
      const marked = TAGGED.test(item.text.slice(-40)) ? markedKind(item) : null;
      return marked && isRequirement(item.text) ? [marked] : [];
    });
  }
  const lettered = letteredRows(lines);
  if (lettered.length > 0) return lettered;
  return listed(text, lines, section.isRow).flatMap((item) => asItems(item, kind));
}

const TAGGED = /[([](?:required|preferred)[)\]]\.?$/iu;

/**
 * What each section asks for. Skills, experience and the like are a must under an empty heading of the
 * requirements, or where nothing else is asked for; "Technical environment" beside such a section is not.
 */
function kindsOf(sections: readonly JobSection[]): (RequirementKind | null)[] {
  const hasOwnSection = sections.some(({ kind }) => kind === 'must');
  let above: RequirementKind | null = null;
  return sections.map(({ kind, lines, heading }) => {
    const isEmpty = lines.every((line) => line.text === '');
    if (kind === 'must' || kind === 'nice') {
      above = isEmpty ? kind : null;
      return kind;
    }
    if (kind !== 'skills') {
      above = null;
      return null;
    }
    if (above) return above;
    return !hasOwnSection || PLAIN_SKILLS.test(heading?.text ?? '') ? 'must' : null;
  });
}

const PLAIN_SKILLS =
  /^(?:(?:soft|language|professional|personal)\s+)?(?:skills|experience|abilities|attributes|qualities|knowledge|training|languages|sprachen|sprachkenntnisse|kenntnisse|berufserfahrung|langues|connaissances|qualités|limbi străine|aptitudini)\s*:?$/iu;

function isPageNumber(line: Line): boolean {
  return /^(?:page\s+)?\d{1,2}(?:\s*(?:\/|of)\s*\d{1,2})?$/iu.test(line.text);
}

function unique(items: readonly RequirementItem[]): RequirementItem[] {
  const seen = new Set<string>();
  return items
    .map((item) => ({ ...item, span: trimSpan(item.span, /[\s;,]/u) }))
    .filter(({ span }) => {
      const key = span.text.toLowerCase();
      if (span.text === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
