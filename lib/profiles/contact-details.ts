import { findDateRanges, findSingleDates } from './date-ranges.ts';
import type { Span } from './text-lines.ts';
import { withPlainFigures } from './written-dates.ts';

export type ContactDetails = { email: Span | null; phone: Span | null; links: Span[] };

// Lengths are bounded, as the standards bound them: a text of one endless word is read in one pass.
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;
/** An address with a blank or the end of a line at its signs: what is left of a narrow column. */
const BROKEN_EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+-]{1,40}(?:[ ]?\.[ ]?[\p{L}\p{N}_%+-]{1,40}){0,3}(?:\s?@[ ]?|[ ]?@\s?)[\p{L}\p{N}-]{1,40}(?:[ ]?\.\s?[\p{L}\p{N}-]{2,40}){0,3}[ ]?\.[ ]?(?:com|org|net|edu|example|info|io|eu|de|at|ch|fr|be|ro|uk|ie|us|ca|it|es|pt|nl|pl|no|se|dk|fi|cz|hu|cn|in|au)(?![\p{L}\p{N}@.])/giu;
/** A plus sign or figures in groups: a number written as one piece has to have ten. */
const PHONE =
  /(?<![\p{L}\p{N}./@-])(?:\(?\+\(?\d{1,3}\)?|1(?=[-. (])|\(\d{2,5}\)|\d{2,5})(?:[ \u00A0./-]{0,2}\(?\d{1,5}\)?){1,7}(?![\p{L}\p{N}@]|[./-]\d)/gu;
const LINK =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/[^\s|,;()<>·]{1,200}|(?:www\.)[^\s|,;()<>·]{1,200}|(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|io|dev|me|app|de|uk|fr|pl|no|ch|at|eu|co|ai|info|tech|design)(?:\/[^\s|,;()<>·]{0,200})?)(?![\p{L}\p{N}@])/giu;
const PHONE_DIGITS = { min: 7, max: 15 };
const MAX_LINKS = 10;
/** Addresses that are looked at; a résumé has a handful. */
const MAX_LOOKED_AT = 100;

/**
 * E-mail address, telephone number and links, as they are written. A damaged address is none: a wrong
 * one is worse than a missing one.
 */
export function findContactDetails(
  text: string,
  ofOthers: readonly { start: number; end: number }[] = [],
): ContactDetails {
  const isOwn = (span: Span) =>
    !ofOthers.some((other) => span.start >= other.start && span.start < other.end);
  const emails = [...text.matchAll(EMAIL)]
    .slice(0, MAX_LOOKED_AT)
    .map(spanOf)
    .filter((span) => !isTouchedByDamage(text, span) && !/[%']/.test(span.text[0] ?? ''));
  const broken = [...text.matchAll(BROKEN_EMAIL)]
    .slice(0, MAX_LOOKED_AT)
    .map((match) => withoutBlanks(spanOf(match)))
    .filter((span) => !isTouchedByDamage(text, span));
  const email =
    emails.find((span) => isOwn(span) && !isBrokenOff(text, span)) ??
    broken.find((span) => isOwn(span)) ??
    null;
  const phone =
    [...withPlainFigures(text).matchAll(PHONE)]
      .map(spanOf)
      .map((span) => ({ ...span, written: text.slice(span.start, span.end) }))
      .filter((span) => isOwn(span) && isPhone(text, span))
      .map(({ start, end, written }) => ({ start, end, text: written }))[0] ?? null;
  const links = [...text.matchAll(LINK)]
    .slice(0, MAX_LOOKED_AT)
    .map(spanOf)
    .map((span) => withoutEnd(span, /[.,;:'"]+$/))
    .filter((span) => !isTouchedByDamage(text, span) && isOwn(span))
    .filter((span) => !emails.some((each) => span.start < each.end && each.start < span.end))
    .filter((span) => isLink(span.text));
  const unique = links.filter(
    (span, index) => links.findIndex((other) => other.text === span.text) === index,
  );
  return { email, phone, links: unique.slice(0, MAX_LINKS) };
}

/** A fax, a number of an account, a licence, an insurance or a document: no telephone. */
const NOT_A_PHONE =
  /(?<!\p{L})(?:fax|télécopie|telefax|传真|iban|bic|konto(?:nummer)?|steuer(?:nummer|-id)?|ust-id|siret|siren|cnp|cui|pin|registration(?: no)?|reg(?:istration)? ?(?:no|number)|licen[cs]e(?: no| number)?|no|nr|id|isbn|issn|doi|patent|orcid|matrikel(?:nummer)?|身份证号?)\.?\s*[:：#]?\s*(?:[A-Z]{2}\s?)?$/iu;

function isPhone(text: string, span: Span): boolean {
  const digits = span.text.replace(/\D/g, '');
  if (digits.length < PHONE_DIGITS.min || digits.length > PHONE_DIGITS.max) return false;
  if (isTouchedByDamage(text, span)) return false;
  // Years, dates, and numbers of patents, standards and accounts come in other shapes.
  if (/^(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/.test(span.text)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(span.text)) return false;
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(span.text)) return false;
  if (NOT_A_PHONE.test(text.slice(Math.max(0, span.start - 30), span.start))) return false;
  if (!span.text.includes('+') && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(span.text)) {
    const dates = [...findDateRanges(span.text), ...findSingleDates(span.text)];
    if (dates.some(({ from, to }) => to - from >= 6)) return false;
  }
  const isPlain = /^\d+$/.test(span.text);
  return !isPlain || digits.length >= 10;
}

function isLink(link: string): boolean {
  if (/^(?:https?:\/\/|www\.)/i.test(link)) return true;
  // "Node.js" and "Login.gov" are no addresses; "linkedin.com/in/…" and "priyanair.example.com" are.
  return (
    link.includes('/') || link.split('.').length > 2 || /\.(?:com|org|net|io|dev|me)$/i.test(link)
  );
}

/** Letters go on right behind an address that lacks its end: "jo@example." at the end of a line. */
function isBrokenOff(text: string, span: Span): boolean {
  return /^[.-]\s?\p{Ll}/u.test(text.slice(span.end, span.end + 3));
}

function withoutBlanks(span: Span): Span {
  const kept = [...span.text.matchAll(/\S/gu)].map((match) => match.index);
  return {
    start: span.start,
    end: span.end,
    text: kept.map((at) => span.text[at]).join(''),
    places: kept.map((at) => span.start + at),
  };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length, text: match[0] };
}

function withoutEnd(span: Span, end: RegExp): Span {
  const text = span.text.replace(end, '');
  return { start: span.start, end: span.start + text.length, text };
}

/** U+FFFD stands where a letter was lost. */
function isTouchedByDamage(text: string, span: Span): boolean {
  return /\uFFFD/.test(text.slice(Math.max(0, span.start - 1), span.end + 1));
}
