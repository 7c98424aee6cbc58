import type { JobSection } from './job-sections.ts';
import {
  itemsOf,
  type Line,
  part,
  type Span,
  sentencesOf,
  splitSpan,
  trimSpan,
  wordsOf,
} from './text-lines.ts';
import { PLACE_END } from './word-lists.ts';

const FACT_WORDS_MAX = 45;
const FIRST_LINES = 6;

const FACT_LABEL =
  /^(?:salary|pay(?: grade| range| scale)?|compensation|location|base|where|hours|working hours|contract(?: type)?|job type|employment type|type|band|grade|reports to|reporting to|responsible to|line manager|team|department|division|start(?:ing)? date|work schedule|schedule|travel(?: requirement)?s?|appointment type|vacation|holidays?|annual leave|pension|number of vacancies|(?:closing|opening) date|application deadline|deadline|interviews?|duration|gehalt|vergütung|entgelt(?:gruppe)?|arbeitsort|standort|ort|einsatzort|arbeitszeit|umfang|vertrag|befristung|beginn|eintrittstermin|bewerbungsfrist|urlaub|salaire|rémunération|lieu(?: de travail)?|contrat|type de contrat|horaires|début|date de début|prise de poste|temps de travail|salariu|locație|locația|oraș|program|tip contract|contract|normă|data începerii|termen|工作地点|薪资|الراتب|الموقع)\s*(?:[:：]|\t)\s*\S/iu;

/** What an interviewer may tell of the role: what the company says of itself, terms, and what it offers. */
export function findFacts(
  text: string,
  title: Span | null,
  sections: readonly JobSection[],
): Span[] {
  const facts: Span[] = [];
  for (const { kind, lines, heading, isRow } of sections) {
    for (const line of lines) if (FACT_LABEL.test(line.text)) facts.push(line);
    if (isRow && heading && FACT_LABEL.test(`${heading.text}\tx`)) facts.push(...lines.slice(0, 1));
    if (kind === 'about' || kind === 'head') {
      const told = lines.filter((line) => isTold(line, title));
      facts.push(...sentences(text, told).slice(0, 4), ...termLines(told));
    }
    if (kind === 'facts' && !isRow) {
      const own = lines.filter((line) => !FACT_LABEL.test(line.text));
      facts.push(...itemsOf(own).filter(isFact));
    }
  }
  const seen = new Set<number>();
  return facts
    .filter(({ start, text: told }) => told !== '' && !seen.has(start) && seen.add(start))
    .sort((a, b) => a.start - b.start);
}

/** "£41,000 plus overtime, permanent": a line of terms under the title. */
function termLines(lines: readonly Line[]): Line[] {
  return lines
    .filter(({ text }) => text !== '')
    .slice(0, FIRST_LINES)
    .filter(
      ({ text }) =>
        wordsOf(text).length <= 14 &&
        !/[.!?]$/.test(text) &&
        /[€£$]\s?\d|\d\s?(?:€|EUR|lei|RON|CHF)|(?<!\p{L})(?:full[- ]time|part[- ]time|permanent|hybrid|remote|vollzeit|teilzeit|unbefristet|temps plein|temps partiel|cdi|cdd|normă întreagă|perioadă nedeterminată)(?!\p{L})/iu.test(
          text,
        ),
    );
}

/** The line of the title is the beginning of no sentence. */
function isTold(line: Line, title: Span | null): boolean {
  const holdsTitle = title !== null && line.start <= title.start && title.end <= line.end;
  return !FACT_LABEL.test(line.text) && !(holdsTitle && !/[.!?]$/.test(line.text));
}

function isFact(item: Span): boolean {
  const words = wordsOf(item.text).length;
  return words >= 1 && words <= FACT_WORDS_MAX && !/\((?:required|preferred)\)/iu.test(item.text);
}

/** Whole sentences of what is told, those of lines that were only broken included. */
function sentences(text: string, lines: readonly Line[]): Span[] {
  return sentencesOf(text, lines).filter(
    (span) =>
      wordsOf(span.text).length >= 5 &&
      wordsOf(span.text).length <= FACT_WORDS_MAX &&
      /^[\p{Lu}\d]/u.test(span.text) &&
      /[.!?]$/.test(span.text),
  );
}

const LOCATION_LABEL =
  /^(?:(?:job |work )?locations?|where|base(?:d in)?|place of work|office|city|standort|arbeitsort|einsatzort|dienstort|ort|lieu(?: de travail)?|localisation|ville|oraș(?:ul)?|locați[ae]|localitate(?:a)?|ubicación|sede|lokalizacja|工作地点|地点|الموقع|مكان العمل)\s*(?:[:：]\s*|\t\s*)(?=\S)/iu;
const CITY =
  /^(?:[^|·,\n]{0,80}(?:[|·,]|\s[–—-])\s*)??((?!Inc|LLC|Ltd)\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){0,3},\s+(?:[A-Z]{2}|USA|UK|Germany|France|Poland|Spain|Italy|Romania|Ireland|Deutschland|România)(?:,\s+(?:USA|UK))?)(?=\s*(?:[|·(]|$))/u;
const BASED_IN =
  /(?<!\p{L})(?:based (?:in|at)|located in|office in|am Standort|Standort in|mit Sitz in|basé(?:e|s)? à|situé(?:e|s)? à|poste (?:basé|situé) à|cu sediul în|din|in unserem (?:Büro|Werk) in|unserem Standort)\s+(\p{Lu}[\p{L}'’-]+(?:[ -](?:am|an der|upon|on|sur|le|la|bei)?\s?\p{Lu}[\p{L}'’-]+)?)/u;
const WAY_OF_WORKING =
  /(?<!\p{L})(?:remote|hybrid|on-?site|homeoffice|home office|télétravail|full[- ]time|part[- ]time|vollzeit|teilzeit|permanent)(?!\p{L})/iu;
const TERM =
  /\d|[€£$]|(?<!\p{L})(?:remote|hybrid|permanent|full[- ]time|part[- ]time|cdi|cdd|temps|poste|vollzeit|teilzeit|contract|contrat|normă|salary|homeoffice)(?!\p{L})/iu;

/** Where the work is: a labelled place, a place near the title, or where the firm says it is based. */
export function findLocation(
  text: string,
  lines: readonly Line[],
  { title, company }: { title: Span | null; company: Span | null },
): Span | null {
  const full = lines.filter((line) => line.text !== '' && line.text.length <= 160);
  for (const line of full) {
    const label = LOCATION_LABEL.exec(line.text);
    if (!label) continue;
    const place = part(line, label[0].length, line.text.length);
    if (
      !/^(?:in person|in-person|(?:fully )?remote|hybrid|on-?site|multiple locations|various)$/iu.test(
        place.text,
      )
    ) {
      return place;
    }
  }
  for (const line of full.slice(0, FIRST_LINES)) {
    const city = CITY.exec(line.text)?.[1];
    if (city) {
      const from = line.text.indexOf(city);
      return part(line, from, from + city.length);
    }
  }
  const first = placeBeforeTerms(full, { title, company });
  if (first) return first;
  const beside = company && besideCompany(full, title, company);
  if (beside) return beside;
  const based = BASED_IN.exec(text);
  if (!based?.[1]) return null;
  const start = based.index + based[0].length - based[1].length;
  return { start, end: start + based[1].length, text: based[1] };
}

/** "Dublin, hybrid · permanent": a place and terms on a line of their own. */
function placeBeforeTerms(
  lines: readonly Line[],
  { title, company }: { title: Span | null; company: Span | null },
): Span | null {
  for (const line of lines.slice(0, FIRST_LINES)) {
    const [place, ...others] = splitSpan(line, /\s*(?:[|·•\t,(]|\s[–—-]\s)\s*/gu);
    const holds = (span: Span | null) => span && line.start <= span.start && span.end <= line.end;
    if (!place || holds(title) || holds(company) || line.isItem || /[.!?]$/.test(line.text))
      continue;
    const isPlace = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]+){0,2}$/u.test(place.text);
    if (isPlace && !TERM.test(place.text) && others.some(({ text }) => WAY_OF_WORKING.test(text))) {
      return place;
    }
  }
  return null;
}

/** "Northwind Ltd, Leeds (covering Yorkshire)", "Northwind | Leeds | permanent": what follows the firm on its line. */
function besideCompany(lines: readonly Line[], title: Span | null, company: Span): Span | null {
  const line = lines
    .slice(0, FIRST_LINES)
    .find(({ start, end }) => start <= company.start && company.end <= end);
  if (!line || (title && line.start <= title.start && title.end <= line.end)) return null;
  const after = part(line, company.end - line.start, line.text.length);
  const piece = splitSpan(trimSpan(after), /\s*(?:[|·•\t(]|\s[–—-]\s)\s*/gu)[0];
  if (!piece) return null;
  const [town, land] = splitSpan(piece, /\s*,\s+/gu);
  const place =
    town && land && PLACE_END.test(land.text) && !TERM.test(land.text)
      ? part(piece, 0, land.end - piece.start)
      : town;
  if (!place || wordsOf(place.text).length > 4) return null;
  return /^[\p{Lu}\p{sc=Han}]/u.test(place.text) &&
    (!TERM.test(place.text) || PLACE_END.test(place.text))
    ? place
    : null;
}
