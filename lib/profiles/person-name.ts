import type { Section } from './resume-sections.ts';
import { type Line, part, type Span, splitSpan, trimSpan } from './text-lines.ts';
import { EMPLOYER_WORDS, TITLE_WORDS } from './word-lists.ts';

/** Letters after a name: they say what somebody is, and are no part of it. */
const POST_NOMINAL =
  /^(?:R\.?N\.?|BSN|MSN|NP|FNP|LPN|CNA|Ph\.?D\.?|M\.?D\.?|MBA|PMP|CPA|CFA|P\.?E\.?|Esq\.?|Jr\.?|Sr\.?|III?|B\.?Sc\.?|M\.?Sc\.?|B\.?A\.?|M\.?A\.?|B\.?Eng\.?|M\.?Eng\.?|MRCP|FRCS|ACCA|CISSP|SHRM-CP|RGN|OBE|MBE)(?:\s*\(.*\))?$/iu;
const BEFORE_NAME = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Herr|Frau|Dipl\.?-Ing|M\.?Sc|Ing|Mag)\.?\s+)+/u;
const LABEL =
  /^(?:full\s+)?(?:name|nom|nombre|nome|imię i nazwisko|vor- und nachname|姓名)\s*[:\t]?\s+/iu;
const NOT_A_NAME =
  /(?<!\p{L})(?:curriculum|vitae|resume|résumé|cv|lebenslauf|page|last updated|references?|example|confidential|portfolio|profile|summary|contact|experience|education|skills|address|phone|e-?mail|linkedin|github|street|road|avenue|straße|application|bewerbung)(?!\p{L})/iu;

/**
 * The name of the person: a labelled one, else the first line that looks like one, at the head of the
 * résumé or where a sidebar pushed it. Post-nominals and titles are left out. Null when none does.
 */
export function findPersonName(lines: readonly Line[], sections: readonly Section[]): Span | null {
  for (const line of lines.slice(0, LABEL_LINES)) {
    const label = LABEL.exec(line.text);
    const name = label && nameIn(part(line, label[0].length, line.text.length));
    if (name) return name;
  }
  const head = sections.find((section) => section.name === 'head')?.lines ?? [];
  for (const line of head) {
    const name = nameOfLine(line);
    if (name) return name;
  }
  return nameBesideTitle(lines) ?? nameAlone(lines);
}

const LABEL_LINES = 30;

function nameOfLine(line: Line): Span | null {
  if (line.isItem) return null;
  const [first] = splitSpan(line, /\t|\s[|·•–—]\s|\s-\s/gu);
  return first ? nameIn(first) : null;
}

/** In a résumé that begins with a sidebar, the name stands above the title, after the sidebar. */
function nameBesideTitle(lines: readonly Line[]): Span | null {
  for (const [index, line] of lines.entries()) {
    const next = lines.slice(index + 1, index + 4).find((each) => each.text !== '');
    if (!next || !TITLE_WORDS.test(next.text) || next.text.length > 60 || next.isItem) continue;
    const name = nameOfLine(line);
    if (name && wordCount(name.text) >= 2) return name;
  }
  return null;
}

/** Some programs draw the name last. */
function nameAlone(lines: readonly Line[]): Span | null {
  const last = lines.findLast((line) => line.text !== '');
  const name = last ? nameOfLine(last) : null;
  return name && wordCount(name.text) >= 2 ? name : null;
}

function nameIn(span: Span): Span | null {
  const pieces = splitSpan(span, /\s*,\s*/gu);
  const [first, ...others] = pieces;
  if (!first || !others.every((other) => POST_NOMINAL.test(other.text))) return null;
  const bare = BEFORE_NAME.exec(first.text);
  let name = bare ? part(first, bare[0].length, first.text.length) : trimSpan(first);
  for (let words = name.text.split(' '); words.length > 2; words = name.text.split(' ')) {
    const last = words.at(-1) ?? '';
    if (!/^(?:RN|BSN|MSN|PhD|MD|MBA|PMP|CPA|MSc|BSc)$/.test(last)) break;
    name = part(name, 0, name.text.length - last.length);
  }
  return isName(name.text) ? name : null;
}

function isName(text: string): boolean {
  if (text.length > 50 || /[\d@/\\:;!?()[\]{}<>|"„“+*=&%$#~\uFFFD]/.test(text)) return false;
  if (NOT_A_NAME.test(text) || TITLE_WORDS.test(text) || EMPLOYER_WORDS.test(text)) return false;
  if (/^[\p{Script=Han}]{2,5}$/u.test(text)) return true;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  const isPart = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.|[\p{L}\p{M}]*['’]\p{Lu}\p{L}+)$/u;
  const particle =
    /^(?:de|da|di|del|della|dos|van|von|der|den|zu|zur|el|la|le|al|bin|ibn|y|e|ter|ten|af|av)$/u;
  return words.every((word, index) => isPart.test(word) || (index > 0 && particle.test(word)));
}

function wordCount(text: string): number {
  return text.split(' ').length;
}
