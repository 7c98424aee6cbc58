import type { JobSection } from './job-sections.ts';
import {
  asksClearly,
  asksOfPerson,
  isOfCompany,
  isOfProcedure,
  kindOfItems,
  namesWhatIsAsked,
  tellsDuty,
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
      // In an advertisement without headings, what is asked for may be a list as well.
      const items =
        kind === 'head' || kind === 'other' ? itemsOf(lines.filter((line) => line.isItem)) : [];
      return [...toldItems(text, wholeSentences(text, lines)), ...items.flatMap(askedIn)];
    });
}

/** What sentences ask; one that goes on speaking to the person behind one that asks does so, too. */
function toldItems(text: string, sentences: readonly Span[]): RequirementItem[] {
  let last: Span | null = null;
  return sentences.flatMap((sentence) => {
    const asked = askedIn(sentence);
    const goesOn: boolean =
      asked.length === 0 &&
      last !== null &&
      !/\n\s*\n/u.test(text.slice(last.end, sentence.start)) &&
      speaksToPerson(sentence.text);
    if (asked.some(({ kind }) => kind === 'must') || goesOn) last = sentence;
    else if (asked.length === 0) last = null;
    return goesOn ? [{ span: sentence, kind: 'must' as const }] : asked;
  });
}

function askedIn(sentence: Span): RequirementItem[] {
  if (wordsOf(sentence.text).length < 3) return [];
  return clausesOf(sentence).flatMap((clause): RequirementItem[] => {
    const marked = markedKind(clause);
    if (!isRequirement(clause.text)) return [];
    if (marked) return [marked];
    return ASKS.test(clause.text) ||
      (yearsAskedFor(clause.text) !== null && namesWhatIsAsked(clause.text))
      ? [{ span: clause, kind: 'must' }]
      : [];
  });
}

/** Says what somebody is like or can do, as "You write things down", not what awaits them. */
const TO_PERSON =
  /^(?:you|sie|du|vous|tu|ești|știi|ai|eres|tienes|sabes|sei|hai|jij|je)\s(?!(?:will|can expect|get|erhalten|bekommen|erhältst|bekommst|erwartet|finden|findest|bénéficie|profite|vei|primești|krijgt)(?!\p{L}))|(?<!\p{L})(?:für|bei) (?:sie|dich|dir) (?:ist|sind|\p{L}+)? ?selbstverständlich|(?<!\p{L})(?:is|comes) (?:second nature|naturally) to you|selbstverständlich(?=\s*[.!]?$)/iu;

function speaksToPerson(text: string): boolean {
  const words = wordsOf(text).length;
  return (
    words >= 3 &&
    words <= SENTENCE_WORDS_MAX &&
    TO_PERSON.test(text) &&
    isRequirement(text) &&
    !tellsDuty(text) &&
    !isOfCompany(text) &&
    !isOfProcedure(text)
  );
}

/** Longer sentences tell of the work. */
const SENTENCE_WORDS_MAX = 16;

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
