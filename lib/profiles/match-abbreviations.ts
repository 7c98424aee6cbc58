/** Capitals that stand for a name of several words: "IFRS", "ACLS". */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu;
const WORD = /[\p{L}][\p{L}\p{M}’']*/gu;
/** Small words that an abbreviation passes over. */
const PASSED_OVER =
  /^(?:of|and|the|for|in|to|on|und|der|des|für|de|la|le|les|du|et|pour|și|al|ale|a|y|en|e|di)$/iu;
/** From so many letters on, words in small letters spell an abbreviation by more than chance. */
const SURE_LETTERS = 5;

/**
 * Whether `text` writes out what `abbreviation` stands for: neighbouring words whose first letters spell it,
 * small words between them passed over ("International Financial Reporting Standards" for IFRS). A short one
 * is spelled by chance too often: there each word has to have a capital. Linear in the text.
 */
export function spellsOut(text: string, abbreviation: string): boolean {
  const letters = [...abbreviation.toLowerCase()];
  const words = (text.match(WORD) ?? []).filter((word) => !PASSED_OVER.test(word));
  const needsCapitals = letters.length < SURE_LETTERS;
  return words.some((_, from) =>
    letters.every((letter, at) => {
      const word = words[from + at] ?? '';
      return (
        word.length > 1 &&
        word.slice(0, 1).toLowerCase() === letter &&
        // A word in capitals is an abbreviation itself, or the text is all capitals.
        (!needsCapitals || /^\p{Lu}/u.test(word)) &&
        !/^\p{Lu}{2,}$/u.test(word)
      );
    }),
  );
}

/** The abbreviations that a text uses, each once. */
export function abbreviationsIn(text: string): string[] {
  return text === text.toUpperCase() ? [] : [...new Set(text.match(ABBREVIATION) ?? [])];
}
