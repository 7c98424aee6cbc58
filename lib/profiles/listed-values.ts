import { findKnownSkills, isKnownSkill } from './skill-aliases.ts';
import { itemsOf, type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';

const SKILL_WORDS_MAX = 6;
const SKILL_CHARACTERS_MAX = 60;
const LIST_MAX = 80;
/** "Languages: Python, SQL" – the word before the colon names the list. */
const LABEL = /^[\p{L}][\p{L}\p{N} &/+().-]{1,40}:\s*/u;
const LEVEL =
  /^(?:beginner|basic|basics|elementary|intermediate|advanced|expert|proficient|fluent|native|master|novice|good|very good|excellent|grundkenntnisse|gut|sehr gut|experte|fortgeschritten|\d+\+? years?|[•●○★☆█▓░\d/% ]+)$/iu;
const SPOKEN_HEADING =
  /^(?:sprachen|languages|langues|idiomas|lingue|języki|führerschein|driving licen[cs]e)\b/iu;

/** Skills as they are listed in the sections about them. */
export function listedSkills(lines: readonly Line[]): Span[] {
  const content = lines.filter((line, index) => !isSetApart(line, lines[index + 1]));
  const areChips = content.filter((line) => isRowOfChips(line.text)).length >= 2;
  const skills = itemsOf(withoutWraps(content)).flatMap((item) => {
    // German lists name what follows in the first column; spoken languages are no skills.
    if (SPOKEN_HEADING.test(item.text) && !/^languages:/iu.test(item.text)) return [];
    const label = LABEL.exec(item.text);
    const list = label ? part(item, label[0].length, item.text.length) : item;
    const pieces = splitList(list);
    return pieces.flatMap((piece) => splitUnparted(piece, areChips && pieces.length === 1));
  });
  return unique(
    skills
      .map((skill) => trimSpan(skill, /[\s,;:|·•–—.]/u))
      .map(withoutColumnName)
      .filter((skill) => isSkillLike(skill.text)),
  ).slice(0, LIST_MAX);
}

/** Skills of the table that a text names anywhere. */
export function namedSkills(text: string, from = 0): Span[] {
  return findKnownSkills(text).map(({ start, end, name }) => ({
    start: start + from,
    end: end + from,
    text: name,
  }));
}

/** Languages, certificates, projects: items of a list, each with what is said of it on its line. */
export function listedItems(lines: readonly Line[], options: { parted: boolean }): Span[] {
  const items = itemsOf(lines).flatMap((item) => (options.parted ? splitList(item) : [item]));
  return unique(
    items.map((item) => trimSpan(item)).filter((item) => /\p{L}{2}/u.test(item.text)),
  ).slice(0, LIST_MAX);
}

/** Cuts at commas and signs, but not inside brackets: "Linux (basic, 2 years)" is one. */
function splitList(span: Span): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < span.text.length; at += 1) {
    const sign = span.text[at] ?? '';
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(span.text, at)) {
      pieces.push(part(span, from, at));
      from = at + 1;
    }
  }
  pieces.push(part(span, from, span.text.length));
  return pieces.filter((piece) => piece.text !== '');
}

function isSeparator(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (/[,;|·•\t、，；]/u.test(sign)) return true;
  return /[>–—=]/u.test(sign) && text[at - 1] === ' ' && text[at + 1] === ' ';
}

/** "JavaScript and TypeScript", and chips without a sign between: "Go Python Node.js". */
function splitUnparted(span: Span, isChips: boolean): Span[] {
  const joined = splitSpan(span, /\s+(?:and|und|et|y|e|&)\s+|^(?:and|und)\s+/gu);
  if (joined.length > 1 && joined.some((piece) => isKnownSkill(piece.text))) return joined;
  const words = wordsOf(span.text);
  if (words.length < 2 || isKnownSkill(span.text)) return [span];
  const known = findKnownSkills(span.text, { isSkillList: true });
  return (isChips && known.length > 0) || isRowOfChips(span.text) ? chipsOf(span, known) : [span];
}

/** Names of skills side by side with no sign between them, as PDFs give buttons. */
function isRowOfChips(text: string): boolean {
  if (/[,;:|·•\t]/.test(text)) return false;
  const known = findKnownSkills(text, { isSkillList: true });
  const covered = known.reduce((sum, skill) => sum + skill.end - skill.start, 0);
  return known.length >= 2 && covered >= text.replace(/\s/g, '').length * 0.7;
}

/** The name of a group before its level, a level, or the place and day of a signature. */
function isSetApart(line: Line, next: Line | undefined): boolean {
  return (
    LEVEL.test(line.text) ||
    (next !== undefined && LEVEL.test(next.text)) ||
    /^\p{Lu}\p{L}+,\s+(?:den\s+)?\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(line.text)
  );
}

function chipsOf(span: Span, known: readonly { start: number; end: number }[]): Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (const { start, end } of known) {
    pieces.push(part(span, from, start), part(span, start, end));
    from = end;
  }
  pieces.push(part(span, from, span.text.length));
  return pieces.filter((piece) => piece.text !== '');
}

/** A list that goes on in the next line does so in the middle of a piece: both lines are one item. */
function withoutWraps(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1];
    // What stood between two lines may have been left out: then neither goes on in the other.
    const previous = before?.index === line.index - 1 ? before : undefined;
    const goesOn =
      previous &&
      previous.text !== '' &&
      !line.isItem &&
      /[,;·|]$|(?<!\p{L})(?:and|und)$/u.test(previous.text);
    const begins = line.text !== '' && !goesOn && !isBrokenName(previous, line);
    return begins ? { ...line, isItem: true } : line;
  });
}

/** "…, Natural" / "Language Processing", "SAP" / "PM": the line before has commas and this one is short. */
function isBrokenName(previous: Line | undefined, line: Line): boolean {
  if (!previous || previous.text === '' || line.isItem || LABEL.test(line.text)) return false;
  return /,\s/.test(previous.text) && previous.text.length > 40;
}

/** German CVs put the name of the list before it, in a column: "Software EPLAN P8". */
function withoutColumnName(span: Span): Span {
  const name = /^(?:Software|EDV|IT|Programme|Tools|Sonstiges)\s+(?=\p{Lu})/u.exec(span.text);
  return name ? part(span, name[0].length, span.text.length) : span;
}

function isSkillLike(text: string): boolean {
  return (
    text.length <= SKILL_CHARACTERS_MAX &&
    /\p{L}/u.test(text) &&
    wordsOf(text).length <= SKILL_WORDS_MAX &&
    !LEVEL.test(text) &&
    !/@|https?:/.test(text)
  );
}

function unique(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = span.text.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
