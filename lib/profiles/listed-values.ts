import { sectionOfHeading } from './resume-sections.ts';
import { findKnownSkills, isKnownSkill } from './skill-aliases.ts';
import { isLanguageName } from './spoken-languages.ts';
import { itemsOf, type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';

const SKILL_WORDS_MAX = 6;
const SKILL_CHARACTERS_MAX = 60;
const LIST_MAX = 80;
/** "Languages: Python, SQL" – the word before the colon names the list. */
const LABEL = /^[\p{L}][\p{L}\p{N} &/+().-]{1,40}:\s*/u;
/** "Databases⇥MySQL, Redis" – the same in a column of its own; cells without a list are items. */
const COLUMN_LABEL = /^[^\t,;]{2,40}\t(?=[^\t]*[,;·•|])/u;
const LEVEL =
  /^(?:beginner|basic|basics|elementary|intermediate|advanced|expert|proficient|fluent|native|master|novice|good|very good|excellent|grundkenntnisse|gut|sehr gut|experte|fortgeschritten|familiar|experienced|comfortable|working knowledge|knowledge|notions|bases|confirmé|avancé|débutant|courant|avansat|mediu|începător|精通|熟练|熟悉|了解|掌握|(?:over|more than|less than|about)\s+[\d,]+\s+\p{L}+|[\d,]+\s*[-–]\s*[\d,]+\s+\p{L}+|\d+\+? years?|[•●○★☆█▓░\d/% ]+)$/iu;
/** Lists of other things that stand among skills, with or without a sign behind their label. */
const OTHER_LIST =
  /^(?:führerschein|driving licen[cs]e|permis(?: de conduire| de conducere| auto)?|prawo jazdy|carn[eé] de conducir|carta de condução|patente di guida|rijbewijs|førerkort|körkort|limba maternă|limbi străine|limbi|sprachen|langues|languages|idiomas|lingue|języki)(?![\p{L}])/iu;

/** Skills as they are listed in the sections about them. */
export function listedSkills(lines: readonly Line[]): Span[] {
  const content = withSentencesApart(lines).filter(
    (line, index, all) =>
      !isSetApart(line, all.slice(index + 1, index + 3)) && !isColumnNames(line, all[index + 1]),
  );
  const areChips = content.filter((line) => isRowOfChips(line.text)).length >= 2;
  const skills = itemsOf(withoutWraps(content)).flatMap((item) => {
    // German lists name what follows in the first column; spoken languages are no skills.
    const label =
      LABEL.exec(item.text)?.[0] ?? COLUMN_LABEL.exec(item.text)?.[0] ?? labelOfWords(item.text);
    const list = part(item, label.length, item.text.length);
    if (isOtherList(label, item.text, list.text)) return [];
    const pieces = splitList(list);
    if (isProse(item, pieces)) return namedSkills(item.text).map((span) => within(item, span));
    return pieces.flatMap((piece) => splitUnparted(piece, areChips && pieces.length === 1));
  });
  return unique(
    skills
      .map((skill) => withoutLevel(withoutDot(trimSpan(skill))))
      .map(withoutColumnName)
      .map(withoutExamples)
      .filter((skill) => isSkillLike(skill.text) && !isSpokenLanguage(skill.text)),
  ).slice(0, LIST_MAX);
}

/** Words of a piece from which on most of a list is told rather than listed. */
const PROSE_PIECE_WORDS = 5;
const PROSE_WORDS_MIN = 14;

/** Sentences about skills: only names that are known are skills there. */
function isProse(item: Span, pieces: readonly Span[]): boolean {
  const words = wordsOf(item.text).length;
  return words >= PROSE_WORDS_MIN && words / Math.max(1, pieces.length) >= PROSE_PIECE_WORDS;
}

function within(item: Span, { start, end }: Span): Span {
  return part(item, start, end);
}

/** "Excel, Word. Guitar (12 years). First aid." on one line: each sentence is a list of its own. */
function withSentencesApart(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const pieces = splitSpan(line, /(?<=[\p{Ll})]{4}|[A-C][12]|\p{Lu}{2})\.\s+(?=\p{Lu})/gu);
    const areShort = pieces.every((piece) => wordsOf(piece.text).length <= PROSE_WORDS_MIN);
    if (pieces.length < 2 || !areShort) return [line];
    return pieces.map((piece, index) => ({ ...line, ...piece, isItem: index > 0 || line.isItem }));
  });
}

/** A row of a table that names its columns: "Languages⇥Back end⇥Data", "Skill⇥Level⇥Years". */
function isColumnNames({ text }: Line, next: Line | undefined): boolean {
  const cells = text.split('\t').map((cell) => cell.trim());
  if (cells.length < 2 || next?.text.split('\t').length !== cells.length) return false;
  if (cells.some((cell) => /[,;·|]/.test(cell))) return false;
  if (cells.length === 2) return cells.every((cell) => COLUMN_NAME.test(cell));
  return cells.some((cell) => {
    const line = { index: 0, start: 0, end: 0, text: cell, isItem: false };
    return COLUMN_NAME.test(cell) || (!isKnownSkill(cell) && sectionOfHeading(line) === 'skills');
  });
}

const COLUMN_NAME =
  /^(?:skills?|level|years?|proficiency|rating|kenntnis|niveau|stufe|jahre|compétence|années|nivel|años|competență|ani|livello|anni|nível|anos|umiejętność|poziom|lata|vaardigheid|jaar|ferdighet|nivå)$/iu;

/** "Deutsch (Muttersprache)", "Englisch B2", "anglais courant": a language that is spoken is listed elsewhere. */
function isSpokenLanguage(text: string): boolean {
  const bare = text.replace(/\s*(?:\([^()]*\)|[:–-]\s.*|[A-C][12]\+?)\s*$/u, '');
  return isLanguageName(bare);
}

/** "Sourdough (rye, wheat)": examples in brackets. */
function withoutExamples(span: Span): Span {
  const examples = /\s*\([^()]*,[^()]*\)$/u.exec(span.text);
  return examples && examples.index > 2 ? part(span, 0, examples.index) : span;
}

/** Two or three words that are a heading elsewhere: "Competențe informatice Excel, SAP" in forms. */
function labelOfWords(text: string): string {
  for (const label of [/^\S+ \S+ \S+ /u, /^\S+ \S+ /u]) {
    const words = label.exec(text.slice(0, SKILL_CHARACTERS_MAX))?.[0];
    const line = { index: 0, start: 0, end: 0, text: words?.trim() ?? '', isItem: false };
    if (words && sectionOfHeading(line)) return words;
  }
  return '';
}

/** Interests, awards, spoken languages: their label, or their first item, says so. */
function isOtherList(label: string, item: string, list: string): boolean {
  const isSpoken = isLanguageName(list);
  if (OTHER_LIST.test(item)) return label === '' || isSpoken || !/^languages/iu.test(item);
  if ((isSpoken && label !== '') || isLanguageName(label.replace(/\s*:\s*$/u, ''))) return true;
  const text = label.replace(/[:\t]\s*$/u, '');
  return (
    label !== '' &&
    sectionOfHeading({ index: 0, start: 0, end: 0, text, isItem: false }) === 'other'
  );
}

/** Skills of the table that a text names anywhere. */
export function namedSkills(text: string, from = 0): Span[] {
  return findKnownSkills(text).map(({ start, end, name }) => ({
    start: start + from,
    end: end + from,
    text: name,
  }));
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
  const [first, ...more] = joined;
  if (first && more.length > 0 && isKnownSkill(first.text)) {
    // "Inspection and testing (EICR)" is one: the second word has no capital where the first has one.
    const arePeers = more.every(
      ({ text }) => isKnownSkill(text) || /^\P{Ll}/u.test(text) || /^\p{Ll}/u.test(first.text),
    );
    if (arePeers) return joined;
  }
  const words = wordsOf(span.text);
  if (words.length < 2 || isKnownSkill(span.text)) return [span];
  const known = findKnownSkills(span.text, { isSkillList: true });
  return (isChips && known.length > 0) || isRowOfChips(span.text) ? chipsOf(span, known) : [span];
}

/** Names of skills side by side with no sign between them, as PDFs give buttons. */
function isRowOfChips(text: string): boolean {
  if (/[,;:|·•\t()]/.test(text)) return false;
  const known = findKnownSkills(text, { isSkillList: true });
  const covered = known.reduce((sum, skill) => sum + skill.end - skill.start, 0);
  return known.length >= 2 && covered >= text.replace(/\s/g, '').length * 0.7;
}

/** The name of a group before its level, a level, or the place and day of a signature. */
function isSetApart(line: Line, [next, afterNext]: readonly Line[]): boolean {
  return (
    LEVEL.test(line.text) ||
    (next !== undefined &&
      LEVEL.test(next.text) &&
      !/[,;·•]/.test(line.text) &&
      /[,;·•]/.test(afterNext?.text ?? '')) ||
    /^\p{Lu}[\p{L} -]+,\s+(?:\p{Ll}{2,4}\s+)?\d{1,2}(?:[./]\d{1,2}[./]|\.?\s+(?:de\s+)?\p{L}{3,10}\s+(?:de\s+)?)\d{4}$/u.test(
      line.text,
    )
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
  if (line.text.includes('\t') || labelOfWords(line.text) !== '') return false;
  if (OTHER_LIST.test(line.text) || isLanguageName(line.text)) return false;
  if (/^\p{Ll}+(?:\s\S+)?$/u.test(line.text) && /^\p{Lu}/u.test(previous.text)) return true;
  return /,\s/.test(previous.text) && previous.text.length > 40;
}

/** "Linux (basic)", "Java – advanced", "SQL ●●●○": how well is no part of what. */
function withoutLevel(span: Span): Span {
  const end = /\s*(?:\(([^()]{1,30})\)|\s[–—-]\s+([^–—]{1,30})|\s([•●○★☆█▓░]{2,10}))$/u.exec(
    span.text,
  );
  const level = end?.[1] ?? end?.[2] ?? end?.[3];
  return end && level && LEVEL.test(level) ? part(span, 0, end.index) : span;
}

/** The dot at the end of a list; the one in ".NET" stays. */
function withoutDot(span: Span): Span {
  return span.text.endsWith('.') ? part(span, 0, span.text.length - 1) : span;
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
    !/[!?…]$|^\p{Ll}+ed\b/u.test(text) &&
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
