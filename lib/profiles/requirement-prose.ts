import type { JobSection } from './job-sections.ts';
import {
  asksClearly,
  asksOfPerson,
  isOfCompany,
  isOfProcedure,
  kindOfItems,
  namesWhatIsAsked,
} from './requirement-evidence.ts';
import { ASKS, asItems, isRequirement, LIST_SHARE, listed } from './requirement-lists.ts';
import { clausesOf, markedKind } from './requirement-marks.ts';
import { listsOf, paragraphLines, wholeSentences } from './requirement-sentences.ts';
import type { RequirementItem, RequirementKind } from './requirement-tables.ts';
import { itemsOf, type Span, wordsOf } from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

/** Of physical demands, which stand apart from what a person is asked to bring. */
const PHYSICAL =
  /(?<!\p{L})(?:lift\p{L}*|pounds|lbs|kneel\p{L}*|stoop\p{L}*|sitting|standing|seated|desk|physical\p{L}*)(?!\p{L})/iu;
/**
 * What a document asks for beside its lists: sentences under other headings and above or below a list, and items
 * of a list that mixes duties with what is asked for, each only where its own words leave no doubt.
 */
export function clearItems(
  text: string,
  sections: readonly JobSection[],
  kinds: readonly (RequirementKind | null)[],
): RequirementItem[] {
  return sections.flatMap(({ kind, lines, isGuessed }, index) => {
    if (kind === 'table' || kind === 'facts') return [];
    const isOther = kind === 'other' && isGuessed !== true;
    const isList = lines.some((line) => line.isItem);
    const asks = (kinds[index] ?? null) !== null;
    if (asks && !isList) return [];
    const told = wholeSentences(text, paragraphLines(lines));
    const listed = asks
      ? []
      : listsOf(lines).flatMap((items, at) =>
          !isOther &&
          isAsking(items, {
            isFirstOfDuties: kind === 'duties' && at === 0,
          })
            ? items.flatMap((item) => asItems(item, 'must'))
            : items.flatMap(clausesOf).flatMap((clause) => clearItem(clause, kind)),
        );
    return [...told.flatMap(clausesOf).flatMap((clause) => clearItem(clause, kind)), ...listed];
  });
}

/** "you have …", "you know …": a list that asks, whatever stands above it; but the duties come first under theirs. */
function isAsking(
  items: readonly Span[],
  { isFirstOfDuties }: { isFirstOfDuties: boolean },
): boolean {
  if (items.length < 2 || isFirstOfDuties) return false;
  const asking = items.filter((item) => asksClearly(item.text));
  return (
    asking.length >= items.length * LIST_SHARE ||
    kindOfItems(items.map(({ text }) => text)) === 'must'
  );
}

function clearItem(clause: Span, kind: JobSection['kind']): RequirementItem[] {
  if (wordsOf(clause.text).length < 3 || !isRequirement(clause.text)) return [];
  if (isOfProcedure(clause.text) || isOfCompany(clause.text)) return [];
  if (kind === 'other' && PHYSICAL.test(clause.text)) return [];
  const marked = markedKind(clause);
  if (marked?.kind !== 'nice' && !asksOfPerson(clause.text) && !namesWhatIsAsked(clause.text)) {
    return [];
  }
  // What would be welcome among duties may be said of the work.
  if (marked) return kind === 'duties' && !namesWhatIsAsked(clause.text) ? [] : [marked];
  const asks = asksClearly(clause.text) || asksOfPerson(clause.text);
  return asks ? [{ span: clause, kind: 'must' }] : [];
}

/** Sentences that ask, where nothing is listed. */
export function proseItems(text: string, sections: readonly JobSection[]): RequirementItem[] {
  return sections
    .filter(({ kind }) => kind !== 'facts' && kind !== 'duties')
    .flatMap(({ lines, kind }) => {
      const told = wholeSentences(text, lines);
      // In an advertisement without headings, what is asked for may be a list as well.
      const items =
        kind === 'head' || kind === 'other' ? itemsOf(lines.filter((line) => line.isItem)) : [];
      return [...told, ...items];
    })
    .filter((sentence) => wordsOf(sentence.text).length >= 3)
    .flatMap((sentence) =>
      clausesOf(sentence).flatMap((clause): RequirementItem[] => {
        const marked = markedKind(clause);
        if (!isRequirement(clause.text)) return [];
        if (marked) return [marked];
        return ASKS.test(clause.text) ||
          (yearsAskedFor(clause.text) !== null && namesWhatIsAsked(clause.text))
          ? [{ span: clause, kind: 'must' }]
          : [];
      }),
    );
}

/** A list under a heading that says nothing, most of whose items ask for something of a person. */
export function askingLists(text: string, sections: readonly JobSection[]): RequirementItem[] {
  return sections
    .filter(({ kind, lines }) => kind === 'other' && lines.some((line) => line.isItem))
    .flatMap(({ lines }) => {
      const items = listed(text, lines, false);
      const asking = items.filter(({ text: said }) => namesWhatIsAsked(said) || ASKS.test(said));
      const isAsking = items.length >= 2 && asking.length > items.length / 2;
      return isAsking ? items.flatMap((item) => asItems(item, 'must')) : [];
    });
}
