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

/** Letters as they are without accents: one for one, so that every character keeps its place. */
export function withoutAccents(text: string): string {
  return text.replace(/[^\0-\x7f]/g, (letter) => {
    if (letter === 'ł') return 'l';
    const base = letter.normalize('NFD')[0] ?? letter;
    return /\p{L}/u.test(base) ? base : letter;
  });
}

const NUMBER_OF = new Map(
  MONTH_NAMES.flatMap((names, index) =>
    names
      .split(' ')
      .map((name) => [withoutAccents(name), String(index + 1).padStart(2, '0')] as const),
  ),
);

/** A regular expression's source for the name of a month, as a whole word in small letters without accents. */
export const MONTH = `(?<![\\p{L}\\p{M}])(?:${[...NUMBER_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![\\p{L}\\p{M}])`;

/** "März" → "03"; null for what is no month. */
export function monthNumber(name: string): string | null {
  return NUMBER_OF.get(withoutAccents(name.toLowerCase())) ?? null;
}
