/** A question of more words than this is lost before it is asked to the end. */
export const SPOKEN_WORDS_MAX = 30;
/** A word that nobody can say (a link, a key) counts as several. */
const WORD_CHARACTERS_MAX = 40;

/** How many words are said. */
export function wordCount(text: string): number {
  const words = text.trim().split(/\s+/u);
  return words[0] === '' ? 0 : words.length;
}

/** The text as it can be said: no word twice in a row, no second question mark, nothing that cannot be spoken. */
export function sayable(text: string): string {
  const words = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{So}\p{Sk}?¿？؟;“”„«»"<>{}[\]|`*_~^\\•▪◦●■□]+/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) || /^[&+/–—-]$/u.test(word))
    .map((word) =>
      word.length > WORD_CHARACTERS_MAX ? `${word.slice(0, WORD_CHARACTERS_MAX)}…` : word,
    );
  return words
    .filter((word, index) => index === 0 || bareWord(word) !== bareWord(words[index - 1] ?? ''))
    .join(' ')
    .replace(/\s+([,.:])/gu, '$1');
}

/** Whether a word stands twice in a row, however it is written and whatever stands around it. */
export function hasDoubledWord(text: string): boolean {
  const words = text.split(/\s+/u).map(bareWord).filter(Boolean);
  return words.some((word, index) => index > 0 && word === words[index - 1]);
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/^[“”"']+|[,.:!…“”"']+$/gu, '');
}

/** The first words of a text, with a mark where more stood. */
export function firstWords(text: string, most: number): string {
  const words = text.split(' ');
  if (words.length <= most) return text;
  const kept = words.slice(0, most);
  // Nobody breaks off behind "and" or "the".
  while (kept.length > 1 && DANGLING.test(kept.at(-1) ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[,.:–—-]+$/u, '')} …`;
}

const DANGLING =
  /^(?:and|or|and\/or|the|a|an|of|in|on|at|to|for|with|by|as|from|into|such|like|including|their|your|our|that|which|&|\+|\/|[–—-])$/iu;

/** Takes away what cannot end a phrase: "tools such as", "and". */
export function withoutDangling(text: string): string {
  const words = text.replace(/[\s,.:–—-]+$/u, '').split(' ');
  while (words.length > 0 && DANGLING.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/[\s,.:–—-]+$/u, '');
}

/** `a`, `a and b`, `a, b and c`, each once. */
export function joinNames(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const last = unique.at(-1) ?? '';
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** As many names as a frame leaves words for; one that says no more than another is left out. */
export function namesThatFit(
  names: readonly string[],
  { frameWords, most }: { frameWords: number; most: number },
): string[] {
  const fitting: string[] = [];
  for (const name of names) {
    const list = joinNames([...fitting, name]);
    const isSaid = fitting.some((other) => saysSame(other.toLowerCase(), name.toLowerCase()));
    if (fitting.length >= most || isSaid || hasDoubledWord(list)) continue;
    if (frameWords + wordCount(list) <= SPOKEN_WORDS_MAX) fitting.push(name);
  }
  return fitting;
}

function saysSame(one: string, other: string): boolean {
  return one.includes(other) || other.startsWith(`${one} `);
}
