/** How sure it is that a name means the skill where it stands in a sentence. */
export type NameMark =
  /** means nothing else */
  | 'sure'
  /** counts where it is written as a name: with a capital, inside a sentence */
  | 'name'
  /** an everyday word: counts in a list of skills, beside a sure skill, or after "experience with" */
  | 'context';

export type SkillName = {
  /** the usual name of the skill */
  canonical: string;
  mark: NameMark;
  /** as written in the table; a short name in capitals has to be in capitals in a sentence too */
  written: string;
};

/**
 * Reads a table of skills: one skill a line, `Usual name | other name | …`. `^` before a name stands
 * for the mark `name`, `?` for `context`; the name alone is `sure`. A mark on a name that stands twice
 * on its line holds for both. Lines that begin with `# ` are headings. The first skill to claim a name
 * keeps it, so that tables read first win.
 */
export function readSkillTable(table: string, names: Map<string, SkillName>): void {
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const read = line.split(' | ').map(readName);
    const known = read
      .map(({ written }) => names.get(skillKey(written)))
      .find((name) => name !== undefined);
    const canonical = known?.canonical ?? read[0]?.written ?? '';
    const marks = new Map<string, NameMark>();
    for (const { written, mark } of read) {
      const key = skillKey(written);
      if (marks.get(key) === undefined || mark !== 'sure') marks.set(key, mark);
    }
    for (const { written } of read) {
      const key = skillKey(written);
      const previous = names.get(key);
      if (previous === undefined) {
        names.set(key, { canonical, mark: marks.get(key) ?? 'sure', written });
      } else if (previous.canonical === canonical && /^\p{Ll}/u.test(written)) {
        // "SQL | sql": small letters are the name as well.
        names.set(key, { ...previous, written });
      }
    }
  }
}

function readName(name: string): { written: string; mark: NameMark } {
  const trimmed = name.trim();
  if (trimmed.startsWith('^')) return { written: trimmed.slice(1), mark: 'name' };
  if (trimmed.startsWith('?')) return { written: trimmed.slice(1), mark: 'context' };
  return { written: trimmed, mark: 'sure' };
}

const WORD =
  /\.?(?!\p{sc=Han})[\p{L}\p{N}](?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}]|(?<!#)[.'’&](?=[\p{L}\p{N}])|[+#](?![\p{L}\p{N}]))*/gu;

export type Word = { start: number; end: number; key: string };

/** Words of a text as names of skills are made of: "C++", "C#", ".NET", "Node.js" are one; "CI/CD" and "React-Native" are two. */
export function skillWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: fold(word),
  }));
}

/** What a name is found by: its words, without accents, capitals, hyphens and strokes. */
export function skillKey(name: string): string {
  // Most names of the tables: read at the first use, they are worth the short way.
  if (/^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/.test(name)) return name.toLowerCase();
  return skillWords(name)
    .map(({ key }) => key)
    .join(' ');
}

function fold(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(small)) return small;
  return small.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('’', "'");
}
