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
  const stem = ADJECTIVE_END.test(plain)
    ? plain.replace(ADJECTIVE_END, '$1')
    : plain.replace(SUFFIX, '');
  return stem.length >= 4 ? stem : plain.replace(/s$/, '');
}

const ADJECTIVE_END = /(isch|lich|ig|sam|bar)e[nrms]?$/;
/** What long German words end with, and say it: "Pflegedokumentation" is documentation. */
const COMPOUND_END =
  /^\p{L}{4,}?(dokumentation|management|planung|versorgung|sicherung|betreuung|entwicklung|beratung|verwaltung|technik|steuerung|führung|station|pflege|buchhaltung|rechnung|programmierung|instandhaltung|konstruktion|montage|prüfung|analyse)(?:en|s)?$/iu;
/** Two signs of Chinese at a time: it sets no blanks. */
const HAN_RUN = /\p{sc=Han}{2,}/gu;
const HAN_EMPTY = new Set(
  '以上 经验 具备 熟悉 熟练 良好 能力 优先 工作 相关 使用 进行 要求 以及 能够 负责'.split(' '),
);

function hanPairs(text: string): string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run) =>
    Array.from({ length: Math.min(run.length, 200) - 1 }, (_, at) => run.slice(at, at + 2)).filter(
      (pair) => !HAN_EMPTY.has(pair),
    ),
  );
}

/** Stems of the words of a text that say something, each once. */
export function termsOf(text: string): Set<string> {
  const words =
    text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}+#’'.-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu) ?? [];
  const terms = words
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .flatMap((word) => [
      word,
      ...(word.length > 11 ? (COMPOUND_END.exec(word)?.slice(1) ?? []) : []),
    ])
    .filter(
      (word) =>
        word.length > 1 && !EMPTY_WORDS.has(word.toLowerCase()) && !/^\d+$|\p{sc=Han}/u.test(word),
    )
    .map(stemOf);
  return new Set([...terms, ...hanPairs(text)]);
}
