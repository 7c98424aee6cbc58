import { abbreviationsIn, spellsOut } from './match-abbreviations.ts';
import { type ItemGroup, itemGroups, type NamedItem } from './match-items.ts';
import { type Answer, common, type ResumeLine, termsAndConcepts } from './match-lines.ts';
import { ASKS_CERTIFICATE, isPaper } from './match-papers.ts';
import { shownAsked } from './match-shown.ts';
import { termsOf } from './match-terms.ts';
import { says, unitsOf } from './match-units.ts';
import type { Requirement } from './profile-schemas.ts';
import { skillsBeside, skillsShowing } from './skill-kinds.ts';
import { skillKey } from './skills/skill-table.ts';

/** A named skill tells more than words that are the same. */
const SKILL_POINTS = 3;

/** Up to so much is said by a requirement that is little more than a name. */
const SHOWN_WITHIN = 5;

/** Each thing that a requirement names is looked for by itself. Null when it names nothing. */
export function namedAnswer(requirement: Requirement, lines: readonly ResumeLine[]): Answer | null {
  const groups = itemGroups(requirement);
  if (groups.length === 0) return null;
  const asksCertificate = ASKS_CERTIFICATE.test(requirement.text);
  // To use a thing is not to be certified in it.
  const own = lines.filter(
    (line) => !asksCertificate || line.section === 'certifications' || isPaper(line.text),
  );
  const terms = termsAndConcepts(requirement.text);
  const points = new Map<ResumeLine, number>();
  const isFound = new Map<NamedItem, boolean>();
  const units = unitsOf(requirement.text);
  // A longer requirement asks for more than what is shown in other words.
  const isShort = units.reduce((sum, { weight }) => sum + weight, 0) <= SHOWN_WITHIN;
  const isPaperAsked = asksCertificate || /qualifi/iu.test(requirement.text);
  for (const item of groups.flatMap(({ items }) => items)) {
    const shown = isPaperAsked ? [] : shownAsked(item.name).concepts;
    const isShown = (line: ResumeLine) =>
      shown.length > 0 &&
      shown.every((concept) => line.shown.has(concept)) &&
      (isShort || units.filter((unit) => says(line, unit)).length > 1);
    // The name of a body or a register says itself what paper it is.
    for (const line of item.canonical === null ? lines : own) {
      if (!names(line, item) && !isShown(line)) continue;
      isFound.set(item, true);
      points.set(line, (points.get(line) ?? common(terms, line.terms)) + SKILL_POINTS);
    }
  }
  const alike = OR_SIMILAR.test(requirement.text) ? siblingsOf(groups) : new Set<string>();
  const similar = own.filter((line) => [...line.skills].some((skill) => alike.has(skill)));
  for (const line of similar) points.set(line, (points.get(line) ?? 0) + SKILL_POINTS);
  const isMet = groups.map(({ mode, items }) =>
    mode === 'any'
      ? items.some((item) => isFound.get(item)) || similar.length > 0
      : items.every((item) => isFound.get(item)),
  );
  // Who has the whole needs not name its details: AWS without each of its services.
  // And who names an example has what it is an example of: "a payroll system such as …".
  const isAll = groups.every(
    ({ isDetail }, at) =>
      isMet[at] ||
      (isDetail && isMet[at - 1]) ||
      (groups[at + 1]?.isDetail && groups[at + 1]?.mode === 'any' && isMet[at + 1]),
  );
  return {
    scored: [...points].map(([line, each]) => ({ line, points: each })),
    items: groups
      .flatMap(({ items }) => items)
      .map((item) => ({ name: item.name, found: isFound.get(item) ?? false })),
    isPart: !isAll,
  };
}

/** "Airflow, Dagster or similar": what is not named will do as well. */
const OR_SIMILAR =
  /(?<!\p{L})(?:similar|equivalent|comparable|alternatives?|or (?:an)?other|or the like|ähnlich\p{L}*|vergleichbar\p{L}*|o\.\s?ä|oder (?:ein\p{L}* )?ander\p{L}+|équivalents?|similaires?|ou (?:un )?autres?|echivalent\p{L}*|similar[ăe]?|sau (?:un |o )?alt\p{L}*|similares?|equivalentes?|simil[ei]|gelijkwaardig\p{L}*|vergelijkbaar|podobn\p{L}+)(?!\p{L})/iu;

/** Skills of the same narrow kind as those that are named as examples. */
function siblingsOf(groups: readonly ItemGroup[]): Set<string> {
  const named = groups
    .filter(({ mode }) => mode === 'any')
    .flatMap(({ items }) => items.flatMap(({ canonical }) => canonical ?? []));
  return new Set(named.flatMap(skillsBeside));
}

function names(line: ResumeLine, { name, canonical }: NamedItem): boolean {
  if (isAbbreviationOf(line.text, name)) return true;
  if (canonical === null) return line.key.includes(` ${skillKey(name)} `);
  const register = REGISTER.exec(canonical)?.[1];
  if (register !== undefined && REGISTERED_BY.test(line.text)) {
    return line.key.includes(` ${skillKey(register)} `) || spellsOut(line.text, register);
  }
  return (
    skillsShowing(canonical).some((skill) => line.skills.has(skill)) ||
    saysInWords(line, { name, canonical })
  );
}

/** "HCPC registration": who gives the number by which a register knows them, or calls themselves registered, is in it. */
const REGISTER = /^(\p{Lu}{2,6}) registration$/u;
const REGISTERED_BY =
  /\p{Lu}{2,6}\s?(?::|no\b|number|pin|#|-?\s?regist|\s[A-Z]{0,3}\s?\d)|[Rr]egist\p{L}+/u;

/** One of both writes out what the other abbreviates: "IFRS", "International Financial Reporting Standards". */
function isAbbreviationOf(line: string, name: string): boolean {
  if (/^\p{Lu}{3,6}$/u.test(name)) return spellsOut(line, name);
  return name.includes(' ') && abbreviationsIn(line).some((each) => spellsOutWhole(name, each));
}

/** A name that is as long as its abbreviation says. */
function spellsOutWhole(name: string, abbreviation: string): boolean {
  return name.split(/[\s-]+/u).length <= abbreviation.length + 2 && spellsOut(name, abbreviation);
}

/**
 * "Negotiated with suppliers" says negotiation without naming it; "accessed" does not say Access, and whoever
 * communicated something does not say how well.
 */
function saysInWords(line: ResumeLine, item: { name: string; canonical: string }): boolean {
  const skill = item.canonical;
  if (skill === 'Communication' || skill === 'Leadership') return false;
  const words = [...termsOf(skill)];
  const isDoing = /(?:ing|tion|ment|ance|ship|care|support|service)$/u.test(skill);
  if (words.length > (isDoing ? 0 : 1) && words.every((word) => line.terms.has(word))) return true;
  // "Wundversorgung" is told by who cared for wounds, in whatever form of both words.
  const units = isDoing ? unitsOf(item.name) : [];
  return units.length > 1 && units.every((unit) => says(line, unit));
}
