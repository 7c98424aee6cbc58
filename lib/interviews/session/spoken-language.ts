/** The scripts of languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
  el: /\p{Script=Greek}/gu,
  fa: /\p{Script=Arabic}/gu,
  he: /\p{Script=Hebrew}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  th: /\p{Script=Thai}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  ur: /\p{Script=Arabic}/gu,
  zh: /\p{Script=Han}/gu,
};
const LATIN = /\p{Script=Latin}/gu;

/** Small words that hardly any sentence of the language does without. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the a an and of to in on at for from with by as is are was were be been it that this these those you your we our i me my he she they their what which who how why when where did do does have has had can could would will about not or but if so there more any some',
    de: 'der die das den dem des ein eine einen einer und oder aber zu zum zur im in am auf von mit für bei als ist sind war waren sie ihr ihre ihren wir uns ich mir mich er was welche welcher welches wer wie warum wann wo haben hat hatte können kann würden nicht es noch dann',
    fr: 'le la les l un une des du de et ou à au aux dans sur avec pour par en est sont était étaient ce cette ces vous votre vos nous notre je me mon ma il elle ils que qui quoi quel quelle quels quelles comment pourquoi quand où avez avoir ne pas',
    es: 'el la los las un una unos y o pero a al de del en con por para como es son era fue usted su sus nosotros yo me mi él ella ellos que qué cuál quién cómo cuándo dónde ha han había puede no se lo',
    it: 'il lo la i gli le un uno una e o ma a al di del della in nel con per da come è sono era lei suo sua noi io mi mio che chi quale cosa come perché quando dove ha hanno aveva può non si',
    pt: 'o a os as um uma e ou mas ao de do da dos das em no na com por para como é são era foi você seu sua nós eu me meu que quem qual como porquê quando onde tem têm tinha pode não se',
    nl: 'de het een en of maar te in op van met voor bij als is zijn was waren u uw wij ons ik mij mijn hij zij wat welke wie hoe waarom wanneer waar heeft hebben had kan kunnen niet er dan',
    pl: 'i lub ale w na z do od dla przez jak jest są był była pan pani my ja mi on ona co który która kto jak dlaczego kiedy gdzie ma mają może nie się to',
    ro: 'și sau dar la în pe cu de din pentru prin ca este sunt era dumneavoastră noi eu mi el ea ce care cine cum când unde are au poate nu se o un',
    sv: 'och eller men att i på av med för från som är var du ni din er vi jag mig han hon vad vilken vem hur varför när har hade kan inte det den ett en',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Shorter texts may be a name or a term, which belong to every language. */
const LETTERS_MIN = 6;
const WORDS_MIN = 4;
/** Small words of another language that a sentence must hold … */
const OTHER_WORDS_MIN = 2;
/** … and so many times as many as of its own, since languages share some ("was", "in"). */
const CLEAR_LEAD = 2;

/**
 * Whether a sentence is clearly not in the language of the interview (a BCP 47 tag): written in another script, or
 * without one of its small words but with those of another language. A language that is not known is never foreign.
 */
export function isInAnotherLanguage(sentence: string, language: string): boolean {
  const code = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const own = SMALL_WORDS[code];
  const script = SCRIPTS[code] ?? (own ? LATIN : null);
  if (!script) return false;
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  const fitting = sentence.match(script)?.length ?? 0;
  if (letters >= LETTERS_MIN && fitting * 2 < letters) return true;
  const words =
    sentence
      .toLowerCase()
      .normalize('NFC')
      .match(/\p{L}+/gu) ?? [];
  if (!own || words.length < WORDS_MIN) return false;
  const count = (vocabulary: ReadonlySet<string>) =>
    words.filter((word) => vocabulary.has(word)).length;
  const least = Math.max(OTHER_WORDS_MIN, count(own) * CLEAR_LEAD + 1);
  return Object.values(SMALL_WORDS).some((other) => count(other) >= least);
}
