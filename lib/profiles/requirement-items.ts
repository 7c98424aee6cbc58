import type { JobSection } from './job-sections.ts';
import {
  asksClearly,
  asksOfPerson,
  isOfCompany,
  isOfProcedure,
  isOfTerms,
  kindOfItems,
  namesWhatIsAsked,
  tellsDuty,
} from './requirement-evidence.ts';
import { clausesOf, markedKind, saysMust } from './requirement-marks.ts';
import { listsOf, paragraphLines, wholeSentences } from './requirement-sentences.ts';
import {
  letteredRows,
  type RequirementItem,
  type RequirementKind,
  tableItems,
} from './requirement-tables.ts';
import {
  append,
  itemsOf,
  type Line,
  part,
  type Span,
  splitSpan,
  trimSpan,
  wordsOf,
} from './text-lines.ts';
import { yearsAskedFor } from './years-asked.ts';

const REQUIREMENTS_MAX = 60;
const WORDS_MAX = 60;
/** Part of a section's lines that are one sentence each, from which the section is a list without bullets. */
const LIST_SHARE = 0.6;

/** Asks for something in a sentence, whatever section it stands in. */
const ASKS =
  /(?<!\p{L})(?:you must|must (?:have|be|hold|possess)|you(?:['’]ll| will)? (?:also )?need|you should (?:have|be|know)|you (?:have|know|hold|bring|are comfortable|speak|can)|you(?:['’]ve| have) (?:got|worked|built|used|run|done)|(?:is|are) (?:required|essential|a must|mandatory|necessary)|required|should (?:have|possess|be able)|reqd|at least (?:\d+|one|two|three|four|five|six) (?:years?|yrs)|minimum (?:of )?\d+|\d+\s?\+? years(?: of)? experience|one \(1\) year|proficien(?:t|cy) (?:in|with)|fluen(?:t|cy)|experience (?:with|in|of) .{1,120} (?:is|are) required|(?:the )?(?:successful|ideal|right) (?:candidate|applicant|person)s?(?:['’]s)? (?:will|has|have|is|should|must)|we(?:['’]re| are) (?:looking for|after|seeking) (?:someone|somebody|people|a person)|we (?:need|expect|require|want) (?:someone|you|a|an|at)|sie (?:haben|verfügen|bringen|besitzen|sprechen|sind)|du (?:hast|verfügst|bringst|besitzt|sprichst|kennst|bist)|mindestens|voraussetzung|erforderlich|setzen wir voraus|wir (?:erwarten|suchen jemanden)|vous (?:avez|êtes|possédez|disposez|justifiez|maîtrisez|parlez|savez)|vous devez|titulaire|(?:est|sont) (?:requis|exigé|indispensable|nécessaire|obligatoire)(?:e?s?)|exigée?s?|indispensables?|au moins|minimum|ai (?:experiență|cunoștințe|cel puțin|absolvit)|cel puțin|minim(?:um)? \d|trebuie să|necesit[ăa]|este (?:obligatori[ue]|necesar[ăe]?)|dețineți|cunoașteți|stăpânești)(?!\p{L})/iu;
/** Stands among requirements now and then and asks for nothing of the person. */
const NOT_ASKED =
  /(?<!\p{L})(?:equal (?:employment )?opportunity|does not discriminate|without regard to|regardless of|we (?:welcome|encourage|celebrate) .{0,60}(?:appl|divers|everyone)|all (?:qualified )?applicants|reasonable accommodations?|send (?:us )?(?:your|a) (?:cv|résumé|resume|application)|submit your|click (?:here|apply)|apply (?:now|online|via|at|by)|closing date|hours are|salary|commut(?:e|ing)|relocat(?:e|ing)|work location|we offer|you(?:['’]ll| will) (?:get|receive|enjoy|join|be responsible|work with)|cover letter|failure to provide|on your (?:resume|résumé|cv) (?:so|to)|bewerbung(?:en|sunterlagen)? (?:bis|an|bitte|richten|senden)|schwerbehinderte|bewerben sie sich|wir (?:bieten|freuen)|nous (?:offrons|proposons)|envoyez|candidatures? (?:à|de|sont)|adresser|cv-urile|trimite(?:ți)?|oferim|salari(?:u|ul))(?!\p{L})|@\p{L}|https?:|(?:regardless of|without regard to|unabhängig von|quel que soit|indiferent de|sin distinción|ongeacht|bez względu na|statut rqth|bei gleicher eignung|disability confident)(?!\p{L})|=\s*(?:essential|desirable)/iu;
/** Of physical demands, which stand apart from what a person is asked to bring. */
const PHYSICAL =
  /(?<!\p{L})(?:lift\p{L}*|pounds|lbs|kneel\p{L}*|stoop\p{L}*|sitting|standing|seated|desk|physical\p{L}*)(?!\p{L})/iu;
/** Says that something is not asked for. */
const NEWCOMERS =
  /^débutant\S{0,6} accept|(?<!\p{L})(?:no (?:prior |previous )?experience (?:is )?(?:needed|necessary|required)|(?:quer|berufs)einsteiger\p{L}* (?:\p{L}+ )?willkommen|nu (?:este necesară|se cere) experiență)(?!\p{L})/iu;
const PRICED = /(?:[$€£]|(?<!\p{L})(?:eur|chf|ron)\s)\s?\d{2}|\d\s?(?:€|zł|lei)(?!\p{L})/iu;
/** Groups of a person specification: headings inside the list. */
const GROUP_NAME =
  /^(?:(?:(?:qualifications?|experience|(?:technical |soft |key |professional )?skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitudes?|abilities|other|criteria|essential|desirable|languages|sprachen|langues|ausbildung|erfahrung|kenntnisse|formation|expérience|compétences|cunoștințe|studii|experiență)(?:\s*(?:and|&|und|et|și|,|\/)\s*)?)+)$/iu;

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

/** The items of a section: what has bullets; without them, its lines; and the sentences of what is told. */
function listed(text: string, lines: readonly Line[], isRow: boolean): Span[] {
  const count = lines.filter((line) => line.isItem).length;
  // One number among many lines counts no list.
  if (count > 1 || (count === 1 && lines.length <= LINES_BESIDE_MAX)) {
    const marked = new Set(lines.filter((line) => line.isItem).map(({ start }) => start));
    return itemsOf(lines).filter(({ start }) => marked.has(start));
  }
  const own = isRow ? lines : lines.filter((line) => !isTerm(line.text));
  const items = isRow ? [] : withoutBreaks(itemsOf(own));
  const single = items.filter((item) => !/[.!?]\s+\p{Lu}/u.test(item.text));
  if (items.length >= 2 && single.length >= items.length * LIST_SHARE) {
    return items.filter((item) => isShortOrAsks(item.text));
  }
  return wholeSentences(text, own).filter((sentence) => isShortOrAsks(sentence.text));
}

/** Lines beside a single item up to which it is the list. */
const LINES_BESIDE_MAX = 5;

/** Labels of a form that name the post, not the person. */
const FORM_LABEL =
  /^(?:\p{L}+ )?(?:kennziffer|referen\p{L}+|ref|id|number|nummer|entgeltgruppe|grade|band|bezeichnung\p{L}*(?: \p{L}+){0,2}|position|title|stelle|poste|puesto|location|arbeitsort|standort|department|abteilung|company|client|notice period|ctc|salary|gehalt|contract|vertrag|hours|mode of \p{L}+|date|datum|deadline|bewerbungsfrist)\s?$/iu;

/** "Reference: 4711" on a form asks for nothing; "Languages: fluent Dutch" does. */
function isTerm(text: string): boolean {
  const label = /^([^:]{2,40}):\s+\S/u.exec(text)?.[1];
  return (
    label !== undefined &&
    FORM_LABEL.test(label) &&
    !namesWhatIsAsked(text) &&
    markedKind({ start: 0, end: text.length, text }) === null
  );
}

/** "… as a nurse or" / "Care Assistant": a line that ends so was broken. */
function withoutBreaks(items: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (
      last &&
      /(?<!\p{L})(?:oder|ou|sau|și|bzw\.|sowie|als|im|im Bereich|von|für|à|au|cu|în|&)$/iu.test(
        last.text,
      )
    ) {
      joined[joined.length - 1] = append(last, ' ', item);
    } else joined.push(item);
  }
  return joined;
}

/** In a section that asks, a short line does; a long sentence has to name what it asks for. */
function isShortOrAsks(text: string): boolean {
  if (tellsDuty(text)) return false;
  return (
    !/[.!?]$/.test(text) ||
    namesWhatIsAsked(text) ||
    ASKS.test(text) ||
    !(isOfCompany(text) || isOfProcedure(text))
  );
}

/** A weight or a number of points in the last column of a list. */
const WEIGHT = /\t\d{1,3}\s?%?$/u;

function asItems(whole: Span, kind: RequirementKind): RequirementItem[] {
  const item = part(
    whole,
    0,
    whole.text.length - (WEIGHT.exec(whole.text.slice(-6))?.[0].length ?? 0),
  );
  return semicolonItems(item)
    .flatMap(clausesOf)
    .flatMap((clause): RequirementItem[] => {
      const said = kind === 'nice' && saysMust(clause.text) ? 'must' : kind;
      const marked = markedKind(clause) ?? { span: clause, kind: said };
      return isRequirement(marked.span.text) ? [marked] : [];
    });
}

/** "Advanced degree; experience with archives; …": items on one line. */
function semicolonItems(item: Span): Span[] {
  const pieces = splitSpan(item, /;\s+(?!(?:or|oder|ou|sau|o|of|lub)\s)/giu);
  const isList = pieces.every(({ text }) => wordsOf(text).length >= 2 && namesWhatIsAsked(text));
  return pieces.length >= 2 && isList ? pieces : [item];
}

function isRequirement(text: string): boolean {
  const words = wordsOf(text).length;
  if (words < 1 || words > WORDS_MAX || !/\p{L}{2}|\p{L}[+#]/u.test(text)) return false;
  if (isOfTerms(text) || NEWCOMERS.test(text)) return false;
  if (PRICED.test(text) && !namesWhatIsAsked(text) && !/^you/iu.test(text)) return false;
  return !GROUP_NAME.test(text.replace(/\s*:$/, '')) && !NOT_ASKED.test(text) && !/:$/.test(text);
}

/**
 * What a document asks for beside its lists: sentences under other headings and above or below a list, and items
 * of a list that mixes duties with what is asked for, each only where its own words leave no doubt.
 */
function clearItems(
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
function proseItems(text: string, sections: readonly JobSection[]): RequirementItem[] {
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
function askingLists(text: string, sections: readonly JobSection[]): RequirementItem[] {
  return sections
    .filter(({ kind, lines }) => kind === 'other' && lines.some((line) => line.isItem))
    .flatMap(({ lines }) => {
      const items = listed(text, lines, false);
      const asking = items.filter(({ text: said }) => namesWhatIsAsked(said) || ASKS.test(said));
      const isAsking = items.length >= 2 && asking.length > items.length / 2;
      return isAsking ? items.flatMap((item) => asItems(item, 'must')) : [];
    });
}

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
