import { skillDictionary } from './skill-dictionary.ts';
import { type SkillName, skillWords, type Word } from './skill-table.ts';

export type KnownSkill = { start: number; end: number; name: string; canonical: string };
type Candidate = KnownSkill & { words: number; isSure: boolean; entry: SkillName };

/** What may stand between two words of one name. */
const GAP = /^[ \u00a0]?[-/&–]?[ \u00a0]?$/;
const CAPS_LETTERS_MAX = 5;
/** Characters looked at before and after an everyday word. */
const CUE_CHARACTERS = 48;
const CUE_BEFORE =
  /(?<!\p{L})(?:(?:experience|experienced|proficien(?:t|cy)|skill(?:s|ed)|knowledge|fluen(?:t|cy)|expertise|competen(?:t|ce)|familiar(?:ity)?|background|certified|develop(?:ed|er|ing|ment)?|program(?:med|ming)|written|coding|trained|training|kenntnisse|erfahrungen?|programmierung|umgang|sicher|geübt|connaissances?|maîtrise|expérience|compétences?|cunoștințe|cunostinte|experiență|experienta|utilizare)\s+(?:with|in|of|using|mit|im|von|de|du|des|d['’]|en|sur|cu|în|in)(?:\s+(?:an?|the|der|die|dem|einer?|einem|une?|la|le|les))?|(?:work(?:ed|ing)?|arbeit(?:en)?) (?:with|mit)(?:\s+(?:an?|the))?|using|software|languages?|tools?|technologies|such as|e\.g\.,?|including|like|wie|z\.\s?B\.|tels? que|comme|precum|ca)\s*:?\s*\(?\s*$/iu;
const CUE_AFTER =
  /^[ -](?:programming|scripting|development|developers?|software|databases?|frameworks?|libraries|certifi(?:ed|cation)|skills|kenntnisse|entwickl\p{L}+|programmier\p{L}+|engineers?|spreadsheets?|macros|clusters?|pipelines?|dashboards?|scripts?|codebase|queries)(?!\p{L})/iu;
const BETWEEN =
  /^\s*(?:\([^()\n]{0,24}\))?\s*(?:[,/&+|;·•]|(?:,\s*)?(?:and\/or|and|or|und|oder|sowie|et|ou|și|si|sau|y|e|o))\s*$/iu;
const BETWEEN_MAX = 34;
/** Everyday words in a row from which they are a list of skills. */
const ROW_MIN = 3;

/**
 * Every skill of the dictionary that a text names, as whole words, the longest name first, in the order
 * of the text. Everyday words (Go, Word, Access) count beside a skill that is sure, after words such as
 * "experience with", and, with `isSkillList`, wherever they stand alone between signs. Linear in the text.
 */
export function findKnownSkills(
  text: string,
  options: { isSkillList?: boolean } = {},
): KnownSkill[] {
  const isSkillList = options.isSkillList ?? false;
  const words = skillWords(text);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; ) {
    const candidate = longestAt(text, words, at);
    if (candidate) found.push(candidate);
    at += candidate?.words ?? 1;
  }
  for (const candidate of found) {
    candidate.isSure ||= isSkillList ? standsAlone(text, candidate) : hasCue(text, candidate);
  }
  markRows(text, found);
  // What stands in a row with a sure skill is one too, and so on along the row.
  for (let at = 1; at < found.length; at += 1) spread(text, found[at - 1], found[at]);
  for (let at = found.length - 1; at > 0; at -= 1) spread(text, found[at], found[at - 1]);
  return found
    .filter(({ isSure }) => isSure)
    .map(({ start, end, name, canonical }) => ({ start, end, name, canonical }));
}

function longestAt(text: string, words: readonly Word[], at: number): Candidate | null {
  const first = words[at];
  const { names, longest } = skillDictionary();
  if (!first) return null;
  const most = longest.get(first.key) ?? 0;
  let count = reachOf(text, words, at, most);
  for (; count >= 1; count -= 1) {
    const last = words[at + count - 1];
    if (!last) continue;
    let key = first.key;
    for (let next = at + 1; next < at + count; next += 1) key += ` ${words[next]?.key ?? ''}`;
    const entry = names.get(key);
    if (!entry) continue;
    const name = text.slice(first.start, last.end);
    const isSure =
      entry.mark === 'sure' ? isWrittenLike(entry, name) : isBrand(entry) && name === entry.written;
    if (!isSure && !/\p{Lu}/u.test(name) && count > 1) continue;
    return {
      start: first.start,
      end: last.end,
      name,
      canonical: entry.canonical,
      words: count,
      isSure,
      entry,
    };
  }
  return versioned(text, first);
}

/** How many words from `at` on may be one name: no more than the longest, nothing but a blank or a stroke between. */
function reachOf(text: string, words: readonly Word[], at: number, most: number): number {
  let count = most === 0 ? 0 : 1;
  while (count < most) {
    const before = words[at + count - 1];
    const next = words[at + count];
    if (!before || !next || next.start - before.end > 3) break;
    if (!GAP.test(text.slice(before.end, next.start))) break;
    count += 1;
  }
  return count;
}

/** "Python3", "Angular12": the number is a version. */
function versioned(text: string, word: Word): Candidate | null {
  const bare = /^([a-z.+#]{3,}?)[\d.]{1,6}$/.exec(word.key)?.[1];
  const entry = bare === undefined ? undefined : skillDictionary().names.get(bare);
  if (entry?.mark !== 'sure') return null;
  const { start, end } = word;
  const name = text.slice(start, end);
  return { start, end, name, canonical: entry.canonical, words: 1, isSure: true, entry };
}

/** "RAG" is not "rag", "SAP" not "sap": short names in capitals are written so. */
function isWrittenLike(entry: SkillName, name: string): boolean {
  if (!/^[A-Z]+$/.test(entry.written) || entry.written.length > CAPS_LETTERS_MAX) return true;
  return name === name.toUpperCase();
}

/** "FileMaker", "IBM WebSphere": nobody writes an everyday word so. */
function isBrand({ mark, written }: SkillName): boolean {
  return mark === 'name' && /\p{Ll}\p{Lu}|\p{L}\d|.\s/u.test(written);
}

function standsAlone(text: string, { start, end, name, entry }: Candidate): boolean {
  if (/^\p{Lu}/u.test(name) && entry.mark !== 'context') return true;
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 3);
  return (
    /(?:^|[,;:|/·•\t\n(&+–>-]\s*)$/u.test(before) && /^\s*(?:$|[,;:|/·•\t\n()&+–<-])/u.test(after)
  );
}

function hasCue(text: string, candidate: Candidate): boolean {
  const { start, end, name, entry } = candidate;
  if (!startsAsWritten(entry, name)) return false;
  // "Go-to-market", "C-level": a part of another word.
  if (
    /^-\p{L}/u.test(text.slice(end, end + 2)) &&
    !CUE_AFTER.test(text.slice(end, end + CUE_CHARACTERS))
  )
    return false;
  if (entry.mark === 'name' && isWrittenAsName(text, candidate)) return true;
  const before = text.slice(Math.max(0, start - CUE_CHARACTERS), start);
  return CUE_BEFORE.test(before) || CUE_AFTER.test(text.slice(end, end + CUE_CHARACTERS));
}

function startsAsWritten(entry: SkillName, name: string): boolean {
  if (!/^\p{Lu}/u.test(entry.written)) return true;
  return /^\p{Lu}/u.test(name) && isWrittenLike(entry, name);
}

/** A capital inside a sentence or a list, and not the beginning of a longer name: "in Swift", not "Swift Couriers". */
function isWrittenAsName(text: string, { start, end, name }: Candidate): boolean {
  if (!/^\p{Lu}/u.test(name) || name.length === 1) return false;
  if (/^\s+(?:\p{Lu}|(?:19|20)\d\d)/u.test(text.slice(end, end + 8))) return false;
  return /(?:[\p{L}\p{N},/(]|:)[ \u00a0]*$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** "Teams, Slack, Zoom": three everyday words in a row that are all names of skills are meant as such. */
function markRows(text: string, found: readonly Candidate[]): void {
  let from = 0;
  for (let at = 1; at <= found.length; at += 1) {
    const [left, right] = [found[at - 1], found[at]];
    if (left && right && stands(left) && stands(right) && isRow(text, left, right)) continue;
    if (at - from >= ROW_MIN) for (const each of found.slice(from, at)) each.isSure = true;
    from = at;
  }
}

function stands({ entry, name, isSure }: Candidate): boolean {
  return isSure || (/^\p{Lu}/u.test(name) && startsAsWritten(entry, name));
}

function isRow(text: string, left: Candidate, right: Candidate): boolean {
  if (right.start - left.end > BETWEEN_MAX) return false;
  return BETWEEN.test(text.slice(left.end, right.start));
}

function spread(text: string, from: Candidate | undefined, to: Candidate | undefined): void {
  if (!from?.isSure || !to || to.isSure) return;
  if (!startsAsWritten(to.entry, to.name)) return;
  const [left, right] = from.start < to.start ? [from, to] : [to, from];
  to.isSure = isRow(text, left, right);
}
