/** Words that carry no subject: two questions are the same by the others. */
const EMPTY_WORDS = new Set(
  'a an and any about are as at be been but by can could did do does for from get give had has have how i if in is it its job just know like many me my no not of on one or our out please position possible role say so some tell than that the their them there they this to us was we were what when where which who why will with would you your ask asking question wanted wonder wondering also bit maybe really'.split(
    ' ',
  ),
);
/** Share of common words from which two questions ask for the same thing. */
const SAME_FROM = 0.6;

/** A question somebody asked: `where` tells interviews apart. */
export type AskedQuestion = { text: string; where: string; at: Date };

export type QuestionGroup = {
  /** the shortest wording */
  question: string;
  /** in how many interviews it was asked */
  count: number;
  last: Date;
};

/** Questions that ask for the same thing, counted by interviews; the most frequent first, then the newest. */
export function groupQuestions(asked: readonly AskedQuestion[]): QuestionGroup[] {
  const groups: AskedQuestion[][] = [];
  for (const question of asked) {
    const group = groups.find((entries) =>
      entries.some(({ text }) => isSameQuestion(text, question.text)),
    );
    if (group) group.push(question);
    else groups.push([question]);
  }
  return groups
    .map((entries) => ({
      question: entries.reduce(
        (best, { text }) => (text.length < best.length ? text : best),
        entries[0]?.text ?? '',
      ),
      count: new Set(entries.map(({ where }) => where)).size,
      last: new Date(Math.max(...entries.map(({ at }) => at.getTime()))),
    }))
    .sort((a, b) => b.count - a.count || b.last.getTime() - a.last.getTime());
}

/** Whether two questions ask for the same thing, by the words that carry their subject. */
export function isSameQuestion(one: string, other: string): boolean {
  const left = subjectOf(one);
  const right = subjectOf(other);
  if (left.size === 0 || right.size === 0) return fold(one) === fold(other);
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size) >= SAME_FROM;
}

function subjectOf(question: string): Set<string> {
  const words = fold(question).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map(stem));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|ing|e?s|e)$/u, '') : word;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

const CONTACT = /[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+|\b)\d[\d\s()./-]{6,}\d/gu;

/** A question without what tells who asked it: names, an address, a telephone number. */
export function withoutPerson(question: string, names: readonly (string | null)[]): string {
  const parts = names
    .flatMap((name) => (name ?? '').split(/[\s,]+/u))
    .filter((part) => part.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const bare = question.replace(CONTACT, '…');
  if (parts.length === 0) return bare;
  const name = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return bare.replace(name, '…').replace(/…(?:\s*…)+/gu, '…');
}
