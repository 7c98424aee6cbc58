/** Words that say nothing of what is asked for. */
const EMPTY_WORDS = new Set(
  `a an and any as at be by for from have has in into is it its more of on or other our such that the their them this to up using via we well what when which who will with within without work working would you your yours e.g etc i.e
ability able across appropriate area areas background basic clear comfortable current degree demonstrable demonstrated development equivalent excellent experience experienced expertise familiarity field good great hands-on including in-depth inside interest key kind knowledge least level like line managing minimum must needed own out particularly plus possess practical practice practices preferably preferred previous principles proficiency proficient proven qualification recent related relevant required requirement role similar skill skills solid some spoken strong successful team technologies technology tools top-notch track record understanding using various working written year years
und oder mit der die das den dem ein eine einen in im von zu für auf sehr gute kenntnisse erfahrung erfahrungen jahre jahren sowie idealerweise`.split(
    /\s+/,
  ),
);
const SUFFIX =
  /(?:ements?|ments?|at(?:ions?|ed|ing|es?|ors?)|ions?|ings?|ness|ers?|ors?|ists?|ed|es|al|ly|s|e|y)$/;

/** The stem by which words are compared: "negotiating" and "negotiation", "nurse" and "nursing". Crude and the same for both sides. */
export function stemOf(word: string): string {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?$/, '');
  if (plain.length <= 4 || !/^[a-z-]+$/.test(plain)) return plain.replace(/s$/, '');
  const stem = plain.replace(SUFFIX, '');
  return stem.length >= 4 ? stem : plain;
}

/** Stems of the words of a text that say something, each once. */
export function termsOf(text: string): Set<string> {
  const words =
    text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#’'.-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [];
  return new Set(
    words
      .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
      .filter(
        (word) => word.length > 1 && !EMPTY_WORDS.has(word.toLowerCase()) && !/^\d+$/.test(word),
      )
      .map(stemOf),
  );
}
