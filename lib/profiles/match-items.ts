import type { Requirement } from './profile-schemas.ts';
import { findKnownSkills, type KnownSkill } from './skill-aliases.ts';
import { isKindOfSkills } from './skill-kinds.ts';
import { splitSpan, trimSpan } from './text-lines.ts';

/** A thing that a requirement names, by its usual name where the dictionary knows it. */
export type NamedItem = { name: string; canonical: string | null };
/** Things named together: all of them are asked for, or any one will do. */
export type ItemGroup = {
  mode: 'all' | 'any';
  items: NamedItem[];
  /** examples or details of the group before: "(EC2, S3)" after AWS, "libraries like jQuery" */
  isDetail: boolean;
};

const EXAMPLES =
  /(?<!\p{L})(?:such as|like|e\.?g\.?,?|for example|for instance|similar to|wie(?: z\.\s?B\.)?|z\.\s?B\.|zum Beispiel|beispielsweise|tels? que|telles? que|comme|par exemple|p\.\s?ex\.|precum|cum ar fi|de exemplu|de ex\.)\s*:?\s*$/iu;
const ANY_WORD =
  /(?<![\p{L}])(?:or|oder|ou|sau|lub|albo|oppure|and\/or|und\/oder|et\/ou|or similar|or equivalent|etc|usw|similar|similaire|ähnlich\p{L}*|vergleichbar\p{L}*|or another|or other)(?![\p{L}])/iu;
const ANY_OF_ALL =
  /(?<!\p{L})(?:at least one|one or more|one of|any of|either|mindestens eine[rsnm]?|eine[rsm]? der|au moins une?|l['’]une? des|cel puțin un[aă]?|una? dintre)(?!\p{L})/iu;
const WISHED =
  /(?<!\p{L})(?:possibly|ideally|preferably|optionally|éventuellement|idéalement|ggf|gegebenenfalls|idealerweise|eventuell|eventual|ideal|de preferință|idealmente|preferiblemente|ewentualnie)(?!\p{L})/iu;
/** Characters between two names up to which they stand in one list. */
const APART_MAX = 28;
const BRACKET_MAX = 60;
const LIST_SIGNS =
  /[,;()/]|(?<!\p{L})(?:and|or|und|oder|et|ou|și|sau|such as|like|e\.g\.)(?!\p{L})/gu;
/** A name in a list that the dictionary does not know: "SSSTS", "Axiell EMu". */
const UNKNOWN_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}+#.-]*\p{Lu}[\p{L}\p{N}+#.-]*|\p{Lu}[\p{L}\p{N}+#.-]+\s\p{Lu}[\p{L}\p{N}+#.-]+|\p{Lu}+\d+[\p{L}\p{N}]*|\p{Ll}{1,2}\p{Lu}\p{L}{2,}|(?!(?:19|20)\d\d$)\d{4,5})$/u;
/** "Such as Archer": any name behind it is one. */
const EXAMPLE_NAME = /^\p{Lu}[\p{L}\p{N}+#.-]{2,24}$/u;
/** An abbreviation says by itself what is asked for: "SMSTS", "OSHA". */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{3,8}(?![\p{L}\p{N}-])/gu;

/**
 * What a requirement names, in groups: "React, Vue or Angular" is one of which any will do, "HTML and CSS"
 * one of which all are asked for. A kind of things before its examples ("databases such as …") is a member
 * of their group where any will do, and left out where the examples are what is asked for.
 */
export function itemGroups(requirement: Requirement): ItemGroup[] {
  const { text } = requirement;
  const known = namedIn(text);
  const isAnyOfAll = ANY_OF_ALL.test(text);
  const groups: Group[] = [];
  for (const skill of known) {
    const last = groups.at(-1);
    const between = last ? text.slice(last.to, skill.start) : '';
    if (last && WISHED.test(between)) {
      // "Node.js and possibly React": what is only wished for decides nothing.
      groups.push({
        mode: 'any',
        from: skill.start,
        to: skill.end,
        members: [skill],
        isDetail: true,
      });
    } else if (last && joins(between)) {
      last.members.push(skill);
      last.to = skill.end;
      if (ANY_WORD.test(between)) last.mode = 'any';
    } else {
      const before = text.slice(Math.max(0, skill.start - 30), skill.start);
      const isExample = EXAMPLES.test(before);
      const isDetail = last !== undefined && (isExample || opensBracket(between));
      const mode = isAnyOfAll || isExample ? 'any' : 'all';
      groups.push({ mode, from: skill.start, to: skill.end, members: [skill], isDetail });
    }
  }
  for (const group of groups) {
    // "…, Angular or similar", "MySQL, Oracle etc.": what ends the list tells of all of it.
    const after = /^[^.;)]{0,24}/u.exec(text.slice(group.to))?.[0] ?? '';
    if (
      /^\s*(?:,|\()?\s*(?:or|oder|ou|sau)(?![\p{L}])|(?<!\p{L})(?:etc|usw)(?!\p{L})|^,?\s*(?:similar|ähnlich)/iu.test(
        after,
      )
    )
      group.mode = 'any';
  }
  return withoutKinds(text, groups).map(({ mode, members, isDetail }) => ({
    mode,
    isDetail,
    items: distinct(
      members.map(({ name, canonical }) => ({
        name,
        canonical: canonical === '' ? null : canonical,
      })),
    ),
  }));
}

function namedIn(text: string): KnownSkill[] {
  const known = findKnownSkills(text);
  const whole = { start: 0, end: text.length, text };
  const unknown = splitSpan(whole, LIST_SIGNS).flatMap((piece): KnownSkill[] => {
    const { start, end, text: name } = trimSpan(piece, /[\s.:]/u);
    const isTaken = known.some((skill) => skill.start < end && start < skill.end);
    const isExample =
      EXAMPLE_NAME.test(name) && EXAMPLES.test(text.slice(Math.max(0, start - 30), start));
    return !isTaken && (isExample || UNKNOWN_NAME.test(name))
      ? [{ start, end, name, canonical: '' }]
      : [];
  });
  // A name that no list holds may be anything: it counts beside others or as an example only.
  const isExample = unknown.some(({ start }) =>
    EXAMPLES.test(text.slice(Math.max(0, start - 30), start)),
  );
  const counted = isExample || known.length + unknown.length >= 2 ? unknown : [];
  const isShouted = text === text.toUpperCase();
  const short = [...(isShouted ? [] : text.matchAll(ABBREVIATION))].flatMap(
    ({ 0: name, index: start }): KnownSkill[] => {
      const end = start + name.length;
      const isTaken = [...known, ...counted].some(
        (other) => other.start < end && start < other.end,
      );
      return isTaken ? [] : [{ start, end, name, canonical: '' }];
    },
  );
  return [...known, ...counted, ...short].sort((a, b) => a.start - b.start);
}

/** What stands in the bracket behind a name is said of it. */
function opensBracket(between: string): boolean {
  return between.length <= BRACKET_MAX && between.lastIndexOf('(') > between.lastIndexOf(')');
}

function joins(between: string): boolean {
  return (
    between.length <= APART_MAX &&
    /^\s*(?:\([^()]{0,20}\))?\s*(?:\(\s*(?:or|oder|ou|sau)|[,/&+]|(?:,\s*)?(?<!\p{L})(?:and\/or|and|or|und|oder|sowie|et|ou|și|sau|as well as)(?!\p{L}))+\s*(?:(?:the|an?|other|another|good|basic|modern|die|der|le|la|les)\s+)?$/iu.test(
      between,
    )
  );
}

type Group = {
  mode: 'all' | 'any';
  from: number;
  to: number;
  members: KnownSkill[];
  isDetail: boolean;
};

/** "Databases (PostgreSQL, MySQL)": the kind says nothing beside its members. */
function withoutKinds(text: string, groups: readonly Group[]): Group[] {
  return groups.flatMap((group, index) => {
    const next = groups[index + 1];
    const only = group.members[0];
    if (!next || !only || group.members.length > 1 || !isKindOfSkills(only.canonical))
      return [group];
    const between = text.slice(group.to, next.from);
    if (
      !/^[^.;,]{0,40}(?:\(|such as|like|e\.g\.|including|wie|z\.\s?B\.|tels? que|comme|precum|in|with|using|mit|:)\s*$/iu.test(
        between,
      )
    )
      return [group];
    // AWS is a product of its own beside its services; "containers" is only a word for them.
    if (next.mode === 'all' && /^\p{Lu}{2,}$/u.test(only.canonical)) return [group];
    next.isDetail = false;
    if (next.mode === 'any') next.members.unshift(only);
    return [];
  });
}

function distinct(items: readonly NamedItem[]): NamedItem[] {
  return items.filter(
    (item, index) =>
      items.findIndex(
        (other) => (other.canonical ?? other.name) === (item.canonical ?? item.name),
      ) === index,
  );
}
