const NUMBERS = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `(\\d{1,4}|${NUMBERS.join('|')})`;
const PEOPLE =
  'people|persons|staff|employees|operatives|engineers|developers|nurses|workers|drivers|pickers|technicians|advisers|advisors|agents|reports|cooks|chefs|carers|teachers|analysts|volunteers|managers|colleagues|members|juniors|mitarbeit\\p{L}*|personen|beschäftigte\\p{L}*|personnes|collaborateurs|salariés|personas|empleados|oameni|persoane|angajați';
const SIZE = new RegExp(
  `(?<!\\p{L})(?:teams?|crew|shift|brigade|group|équipes?|equipos?|echip[ăae]|staff) (?:of|von|aus|mit|de) (?:up to |over |about |some |around |mind\\. |mindestens |au moins )?${NUMBER}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])${NUMBER}\\+?(?: \\p{L}+)? (?:${PEOPLE})(?!\\p{L})`,
  'iu',
);

/** How many people a text says that a team has; null where it says none. */
export function teamSize(text: string): number | null {
  const match = SIZE.exec(text);
  const said = match?.[1] ?? match?.[2];
  if (said === undefined) return null;
  const word = NUMBERS.indexOf(said.toLowerCase());
  return word === -1 ? Number(said) : word + 2;
}
