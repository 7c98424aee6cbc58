/** Names of the months, as résumés write them; without accents, each list in the order of the year. */
const MONTH_NAMES: readonly string[] = [
  'jan january januar janner janvier janv enero ene gennaio gen janeiro styczen stycznia januari ian ianuarie يناير جانفي',
  'feb february februar feber fevrier fevr fev febrero febbraio fevereiro luty lutego februari februarie febr فبراير فيفري شباط',
  'mar march marz mars marzo marco marzec marca maart mrt maerz mrz martie mart مارس آذار اذار',
  'apr april avril avr abril abr aprile kwiecien kwietnia aprilie أبريل ابريل إبريل أفريل نيسان',
  'may mai mayo maggio mag maio maj maja mei مايو ماي أيار ايار',
  'jun june juni juin junio giugno giu junho czerwiec czerwca iun iunie يونيو يونيه جوان حزيران',
  'jul july juli juillet juil julio luglio lug julho lipiec lipca iul iulie يوليو يوليه جويلية تموز',
  'aug august aout agosto ago sierpien sierpnia augustus أغسطس اغسطس أوت آب',
  'sep sept september septembre septiembre settembre set setembro wrzesien wrzesnia septembrie سبتمبر أيلول ايلول',
  'oct october oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika octombrie أكتوبر اكتوبر',
  'nov november novembre noviembre novembro listopad listopada noiembrie noi نوفمبر',
  'dec december dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia des desember decembrie ديسمبر',
];

const NUMBER_OF = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
);

/** Each letter with the accents that it may bear. */
const ACCENTED: Record<string, string> = {
  a: '[aäáàâãåă]',
  c: '[cçć]',
  e: '[eéèêëę]',
  i: '[iíî]',
  l: '[lł]',
  n: '[nńñ]',
  o: '[oóôö]',
  s: '[sś]',
  u: '[uúûü]',
  z: '[zźż]',
};

/** A regular expression's source for the name of a month, as a whole word. */
export const MONTH = `(?<![\\p{L}\\p{M}])(?:${[...NUMBER_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].map((letter) => ACCENTED[letter] ?? letter).join(''))
  .join('|')})(?![\\p{L}\\p{M}])`;

/** "März" → "03"; null for what is no month. */
export function monthNumber(name: string): string | null {
  const lower = name.toLowerCase();
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '').replace('ł', 'l');
  return NUMBER_OF.get(lower) ?? NUMBER_OF.get(plain) ?? null;
}
