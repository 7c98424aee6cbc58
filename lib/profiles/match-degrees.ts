import { conceptsOf } from './match-concepts.ts';
import { stemOf, termsOf } from './match-terms.ts';

/** Steps of education, the highest first; words of several countries. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [
    5,
    /(?<!\p{L})(?:ph\.?\s?d|doctorate|doctoral|dr\.|promotion|promoviert|doctorat)(?!\p{L})|博士|دكتوراه/iu,
  ],
  [
    4,
    /(?<!\p{L})(?:(?<!scrum )master(?:['’]?s)?|máster|mestrado|magister|m\.s\.|ms(?= (?:in )?\p{Lu})|m\.?sc|m\.?a\.|m\.?eng|mba|m\.?phil|diplom(?:-\p{L}+|(?:ingenieur|kauf|informatik|betriebswirt|volkswirt|pädagog|psycholog|sozial)\p{L}*)?(?=\s|$|,|\.)|dipl\.|magister|staatsexamen|bac\s?\+\s?5|masterat(?:ul)?|diplôme d['’]ingénieur|postgraduate)(?!\p{L})|硕士|ماجستير/iu,
  ],
  [
    3,
    /(?<!\p{L})(?:bachelor(?:['’]?s)?|b\.?\s?sc|b\.?\s?a\.?|b\.?\s?eng|b\.?s\.?|b\.?tech|llb|ll\.b|undergraduate degree|university degree|degree|licence|licențiat[ăa]?|licenț[ăa]|licenta|laurea|bac\s?\+\s?[34]|but|studium|hochschulabschluss|hochschulstudium|studii (?:superioare|universitare)|facultate\p{L}*|absolvent\p{L}*|universit\p{L}+|graduate|diplômée? d['’]état|grado)(?!\p{L})|本科|学士|بكالوريوس/iu,
  ],
  [
    2,
    /(?<!\p{L})(?:a\.a\.s?\.?|a\.s\.|associate(?:['’]?s)?(?: degree)?|bts|dut|bac\s?\+\s?2|hnd|hnc|foundation degree|diploma|diplôme|diplomă|techniker|meister(?:brief)?|fachwirt|nvq level [45]|deug)(?!\p{L})|大专/iu,
  ],
  [
    1,
    /(?<!\p{L})(?:ausbildung|berufsausbildung|nvq|apprenticeship|cap|bep|bac pro|baccalauréat|lehre|gesellenbrief|facharbeiter|liceu|bacalaureat|abitur|a-?levels?|gcses?|high school|ged|city & guilds|cqc|btec|école professionnelle|școal[ăa] profesional[ăa]|calificare)(?!\p{L})/iu,
  ],
];
const ASKS_DEGREE =
  /(?<!\p{L})(?:degree|formation supérieure|studia wyższe|titulación|grado en|bachelor|master|diploma|b\.?sc|m\.?sc|ph\.?d|abschluss|\p{L}*studium|hochschulabschluss|bac\s?\+\s?\d|diplôme|licence (?:en|de)|laurea|studii superioare|studii universitare|facultate|absolvent\p{L}*|gcses?|nvq|a-?levels|abgeschlossene \p{L}*ausbildung|ausbildung als|ausbildung zum|mba|bs in|ba in|bachelor['’]?s|master['’]?s)(?:['’]?s)?(?!\p{L})|本科|学历|بكالوريوس/iu;
/** "Master of the craft", "a degree of care", "driving licence". */
const NO_DEGREE = /(?<!\p{L})(?:degree of|scrum master|driving licen[cs]e|master data)(?!\p{L})/iu;
/** Words of degrees and around them that name no field. */
const NO_FIELD = new Set(
  'degree bachelor master diploma bsc msc phd abschluss studium related field relevant similar equivalent subject discipline recognised accredited college university higher education qualification minimum completed abgeschlossen abgeschlossene abgeschlossenes ausbildung als vergleichbar vergleichbare qualifikation hochschulstudium required preferred combined combination bac diplome equivalent superioare studii universitare licence advanced associate associates undergraduate graduate oder or any level least grade above hold have'
    .split(' ')
    .map(stemOf),
);

export type AskedDegree = { level: number; fields: Set<string>; concepts: Set<string> };

/** The degree a requirement asks for: its least level, and fields, of which one will do. */
export function degreeAsked(text: string): AskedDegree | null {
  if (!ASKS_DEGREE.test(text) || NO_DEGREE.test(text)) return null;
  const levels = LEVELS.filter(([, words]) => words.test(text)).map(([level]) => level);
  const specific = levels.filter(
    (level) => level !== 3 || /bachelor|b\.?sc|licen|bac\s?\+|studi|本科/iu.test(text),
  );
  return {
    level: Math.min(...(specific.length > 0 ? specific : [3])),
    fields: fieldTerms(text),
    concepts: new Set(conceptsOf(text).map(({ concept }) => concept)),
  };
}

/** Whether what a résumé says of a degree is one that is asked for; `unknown` where it names no field or level to tell by. */
export function degreeAnswers(said: string, asked: AskedDegree): 'yes' | 'no' {
  const level = Math.max(
    0,
    ...LEVELS.filter(([, words]) => words.test(said)).map(([each]) => each),
  );
  if (level === 0 || level < asked.level) return 'no';
  if (asked.fields.size === 0) return 'yes';
  const concepts = conceptsOf(said).map(({ concept }) => concept);
  if (concepts.some((concept) => asked.concepts.has(concept))) return 'yes';
  return [...termsOf(said)].some((term) => asked.fields.has(term)) ? 'yes' : 'no';
}

function fieldTerms(text: string): Set<string> {
  return new Set([...termsOf(text)].filter((term) => !NO_FIELD.has(term)));
}
