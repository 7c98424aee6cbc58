const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  einem: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  șase: 6,
  șapte: 7,
  opt: 8,
  nouă: 9,
  neun: 9,
  doi: 2,
  trei: 3,
  patru: 4,
  cinci: 5,
  zece: 10,
  dos: 2,
  cuatro: 4,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  dois: 2,
  três: 3,
  quattro: 4,
  cinque: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
  dwa: 2,
  trzy: 3,
  cztery: 4,
  uno: 1,
  una: 1,
  één: 1,
  een: 1,
  två: 2,
  tres: 3,
  due: 2,
  tre: 3,
  一: 1,
  两: 2,
  三: 3,
  五: 5,
};
const WORDS = Object.keys(NUMBER_WORDS).join('|');
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(\\d{1,2}|${WORDS})(?:[.,]\\d)?\\s*(?:\\((?:\\d+|${WORDS})\\)\\s*)?(?:\\+|plus|or more|oder mehr|ou plus|sau mai mul[tț][iț])?\\s*(?:(?:-|–|—|to|bis|à|or|oder|ou|o|y|a|al|do|tot|és|och|și|la|至|到|إلى)\\s*(?:\\d{1,2}|${WORDS})\\s*\\+?\\s*)?(?:full\\s+|de\\s+)?(?:calendar\\s+)?(?:years?|yrs?|jahr(?:en?)?|ans|an|années?|ani|años?|anos?|anni|anno|lata?|rok[iu]?|jaar|jaren|år|年|سنوات|سنة|أعوام)(?!\\p{Script=Latin})`,
  'iu',
);
/** "dreijährige Berufserfahrung", "3-jährige". */
const YEARLY =
  /(?<![\p{L}\p{N}])(\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|zehn)[- ]?jährige[rnsm]?(?!\p{L})/iu;
/** The Arabic dual says "two years" in one word. */
const TWO_YEARS = /(?<!\p{L})(?:سنتين|سنتان|عامين)(?!\p{L})/u;
/** "About a year of …", "ein Jahr Erfahrung" has its number word. */
const A_YEAR = /(?<!\p{L})an? (?:full )?year(?:['’]s)? (?:of|in|working|experience)(?!\p{L})/iu;
/** Of age, of the firm, of the contract: no experience. */
const NOT_EXPERIENCE =
  /(?:\d+\s*)?(?:years?|jahren?|ans|ani|años|lat)\s+(?:old|of age|alt|d['’]âge|împliniți|vechi|ago|in business|contract|vertrag)|(?:aged?|contract of|befristet (?:auf|für)|temporary for|durée de)\s+\d/iu;

/**
 * Years of experience that a requirement asks for, the least of a range; null when it asks for none or
 * for "several".
 */
export function yearsAskedFor(text: string): number | null {
  if (A_YEAR.test(text)) return 1;
  if (TWO_YEARS.test(text)) return 2;
  const yearly = YEARLY.exec(text)?.[1]?.toLowerCase();
  const match = YEARS.exec(text);
  const written = match?.[1]?.toLowerCase() ?? yearly;
  if (written === undefined) return null;
  const around = match
    ? text.slice(Math.max(0, match.index - 24), match.index + match[0].length + 16)
    : '';
  if (NOT_EXPERIENCE.test(around)) return null;
  const years = NUMBER_WORDS[written] ?? Number(written);
  return years > 0 && years <= YEARS_MAX ? years : null;
}

/** More is the age of a firm or a person. */
const YEARS_MAX = 25;
