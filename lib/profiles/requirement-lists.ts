import {
  isOfCompany,
  isOfProcedure,
  isOfTerms,
  namesWhatIsAsked,
  tellsDuty,
} from './requirement-evidence.ts';
import { clausesOf, markedKind, saysMust } from './requirement-marks.ts';
import { wholeSentences } from './requirement-sentences.ts';
import type { RequirementItem, RequirementKind } from './requirement-tables.ts';
import { append, itemsOf, type Line, part, type Span, splitSpan, wordsOf } from './text-lines.ts';

const WORDS_MAX = 60;
/** Part of a section's lines that are one sentence each, from which the section is a list without bullets. */
export const LIST_SHARE = 0.6;

/** Asks for something in a sentence, whatever section it stands in. */
export const ASKS =
  /(?<!\p{L})(?:you must|must (?:have|be|hold|possess)|you(?:['’]ll| will)? (?:also )?need|you should (?:have|be|know)|you (?:have|know|hold|bring|are comfortable|speak|can)|you(?:['’]ve| have) (?:got|worked|built|used|run|done)|(?:is|are) (?:required|essential|a must|mandatory|necessary)|required|should (?:have|possess|be able)|reqd|at least (?:\d+|one|two|three|four|five|six) (?:years?|yrs)|minimum (?:of )?\d+|\d+\s?\+? years(?: of)? experience|one \(1\) year|proficien(?:t|cy) (?:in|with)|fluen(?:t|cy)|experience (?:with|in|of) .{1,120} (?:is|are) required|(?:the )?(?:successful|ideal|right) (?:candidate|applicant|person)s?(?:['’]s)? (?:will|has|have|is|should|must)|(?:hear from|talk to|meet|welcome) you if|(?:apply|this is for you|right for you) if|we(?:['’]re| are) (?:looking for|after|seeking) (?:someone|somebody|people|a person)|we (?:need|expect|require|want) (?:someone|you|a|an|at)|sie (?:haben|verfügen|bringen|besitzen|sprechen|sind)|du (?:hast|verfügst|bringst|besitzt|sprichst|kennst|bist)|mindestens|voraussetzung|erforderlich|setzen wir voraus|wir (?:erwarten|suchen jemanden)|vous (?:avez|êtes|possédez|disposez|justifiez|maîtrisez|parlez|savez)|vous devez|titulaire|(?:est|sont) (?:requis|exigé|indispensable|nécessaire|obligatoire)(?:e?s?)|exigée?s?|indispensables?|au moins|minimum|ai (?:experiență|cunoștințe|cel puțin|absolvit)|cel puțin|minim(?:um)? \d|trebuie să|necesit[ăa]|este (?:obligatori[ue]|necesar[ăe]?)|dețineți|cunoașteți|stăpânești)(?!\p{L})/iu;
/** Stands among requirements now and then and asks for nothing of the person. */
const NOT_ASKED =
  /(?<!\p{L})(?:equal (?:employment )?opportunity|does not discriminate|without regard to|regardless of|we (?:welcome|encourage|celebrate) .{0,60}(?:appl|divers|everyone)|all (?:qualified )?applicants|reasonable accommodations?|send (?:us )?(?:your|a) (?:cv|résumé|resume|application)|submit your|click (?:here|apply)|apply (?:now|online|via|at|by)|closing date|hours are|salary|commut(?:e|ing)|relocat(?:e|ing)|work location|we offer|you(?:['’]ll| will) (?:get|receive|enjoy|join|be responsible|work with)|cover letter|failure to provide|on your (?:resume|résumé|cv) (?:so|to)|bewerbung(?:en|sunterlagen)? (?:bis|an|bitte|richten|senden)|schwerbehinderte|bewerben sie sich|wir (?:bieten|freuen)|nous (?:offrons|proposons)|envoyez|candidatures? (?:à|de|sont)|adresser|cv-urile|trimite(?:ți)?|oferim|salari(?:u|ul))(?!\p{L})|@\p{L}|https?:|(?:regardless of|without regard to|unabhängig von|quel que soit|indiferent de|sin distinción|ongeacht|bez względu na|statut rqth|bei gleicher eignung|disability confident)(?!\p{L})|=\s*(?:essential|desirable)/iu;
/** Says that something is not asked for. */
const NEWCOMERS =
  /^débutant\S{0,6} accept|(?<!\p{L})(?:no (?:prior |previous )?experience (?:is )?(?:needed|necessary|required)|(?:quer|berufs)einsteiger\p{L}* (?:\p{L}+ )?willkommen|nu (?:este necesară|se cere) experiență)(?!\p{L})/iu;
const PRICED = /(?:[$€£]|(?<!\p{L})(?:eur|chf|ron)\s)\s?\d{2}|\d\s?(?:€|zł|lei)(?!\p{L})/iu;
/** Groups of a person specification: headings inside the list. */
const GROUP_NAME =
  /^(?:(?:(?:qualifications?|experience|(?:technical |soft |key |professional )?skills?|knowledge|education|training|personal (?:qualities|attributes)|aptitudes?|abilities|other|criteria|essential|desirable|languages|sprachen|langues|ausbildung|erfahrung|kenntnisse|formation|expérience|compétences|cunoștințe|studii|experiență)(?:\s*(?:and|&|und|et|și|,|\/)\s*)?)+)$/iu;

/** The items of a section: what has bullets; without them, its lines; and the sentences of what is told. */
export function listed(text: string, lines: readonly Line[], isRow: boolean): Span[] {
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

/** What an item of a list asks for, each piece with its kind. */
export function asItems(whole: Span, kind: RequirementKind): RequirementItem[] {
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

/** Whether a piece of text may be something that is asked for. */
export function isRequirement(text: string): boolean {
  const words = wordsOf(text).length;
  if (words < 1 || words > WORDS_MAX || !/\p{L}{2}|\p{L}[+#]/u.test(text)) return false;
  if (isOfTerms(text) || NEWCOMERS.test(text)) return false;
  if (PRICED.test(text) && !namesWhatIsAsked(text) && !/^you/iu.test(text)) return false;
  return !GROUP_NAME.test(text.replace(/\s*:$/, '')) && !NOT_ASKED.test(text) && !/:$/.test(text);
}
