const LANGUAGES: Record<string, string> = {
  english:
    'english|englisch\\p{L}*|anglais\\p{L}*|englez\\p{L}*|inglés|inglese|angielsk\\p{L}*|英语|الإنجليزية',
  german: 'german|deutsch\\p{L}*|allemand\\p{L}*|german[ăa]|alemán|tedesco|niemieck\\p{L}*|德语',
  french: 'french|französisch\\p{L}*|français\\p{L}*|francez\\p{L}*|francés|francese|法语|الفرنسية',
  spanish: 'spanish|spanisch\\p{L}*|espagnol\\p{L}*|spaniol\\p{L}*|español|castellano|西班牙语',
  italian: 'italian|italienisch\\p{L}*|italien(?:ne)?|italian[ăa]|italiano',
  portuguese: 'portuguese|portugiesisch\\p{L}*|portugais\\p{L}*|portughez\\p{L}*|português',
  dutch: 'dutch|niederländisch\\p{L}*|néerlandais\\p{L}*|olandez\\p{L}*|nederlands',
  polish: 'polish|polnisch\\p{L}*|polonais\\p{L}*|polonez\\p{L}*|polski',
  romanian: 'romanian|rumänisch\\p{L}*|roumain\\p{L}*|român[ăae]?|romana',
  russian: 'russian|russisch\\p{L}*|russe|rus[ăa]|rusă|俄语',
  ukrainian: 'ukrainian|ukrainisch\\p{L}*|ukrainien\\p{L}*|ucrainean[ăa]',
  turkish: 'turkish|türkisch\\p{L}*|turc|turcă|türkçe',
  arabic: 'arabic|arabisch\\p{L}*|arabe|arab[ăa]|العربية|阿拉伯语',
  chinese: 'chinese|mandarin|chinesisch\\p{L}*|chinois\\p{L}*|chinez\\p{L}*|中文|普通话',
  japanese: 'japanese|japanisch\\p{L}*|japonais\\p{L}*|japonez\\p{L}*|日语',
  hindi: 'hindi',
  hungarian: 'hungarian|ungarisch\\p{L}*|hongrois\\p{L}*|maghiar[ăa]',
  czech: 'czech|tschechisch\\p{L}*|tchèque|ceh[ăa]',
  greek: 'greek|griechisch\\p{L}*|grec|greacă',
  swedish: 'swedish|schwedisch\\p{L}*|suédois|svenska',
  norwegian: 'norwegian|norwegisch\\p{L}*|norvégien|norsk',
  danish: 'danish|dänisch\\p{L}*|danois|dansk',
  finnish: 'finnish|finnisch\\p{L}*|finnois|suomi',
  tagalog: 'tagalog|filipino',
  welsh: 'welsh|cymraeg',
  irish: 'irish|gaeilge',
  hebrew: 'hebrew|hebräisch\\p{L}*|hébreu',
  korean: 'korean|koreanisch\\p{L}*|coréen',
  makaton: 'makaton',
  'sign language': 'sign language|british sign language|bsl|gebärdensprache|langue des signes',
};
const NAMED = Object.entries(LANGUAGES).map(
  ([language, names]) =>
    [language, new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{Script=Latin})`, 'iu')] as const,
);

/** From what a person understands to what one grew up with; between them the steps of the European framework. */
const LEVELS: readonly (readonly [number, RegExp])[] = [
  [
    6,
    /(?<!\p{L})(?:c2|native|mother tongue|muttersprach\p{L}*|langue maternelle|maternelle|nativ[ăa]?|limb[ăa] matern[ăa]|bilingual|bilingue|zweisprachig)(?!\p{L})|母语|اللغة الأم/iu,
  ],
  [
    5,
    /(?<!\p{L})(?:c1|fluent(?:ly)?|fluency|full professional|business fluent|proficient|fließend\p{L}*|fliessend\p{L}*|verhandlungssicher\p{L}*|courant|courante|couramment|fluent[ăa]?|excellent|ausgezeichnet|excelent[ăa]?)(?!\p{L})|流利/iu,
  ],
  [
    4,
    /(?<!\p{L})(?:b2|advanced|very good|sehr gut\p{L}*|upper[- ]intermediate|professional working|très bon\p{L}*|avansat[ăa]?|foarte bine|good|gute?[rnms]?|strong|sicher\p{L}*|clear|bon niveau|bine)(?!\p{L})/iu,
  ],
  [
    3,
    /(?<!\p{L})(?:b1|intermediate|conversational|mittel\p{L}*|moyen|intermédiaire|mediu|nivel mediu|working knowledge|limited working|some)(?!\p{L})/iu,
  ],
  [
    2,
    /(?<!\p{L})(?:a2|basic|grundkenntnisse|elementary|notions|bases|scolaire|elementar|începător|basics)(?!\p{L})/iu,
  ],
  [1, /(?<!\p{L})(?:a1|beginner|anfänger\p{L}*|débutant\p{L}*)(?!\p{L})/iu],
];
/** Characters before and after the name of a language in which its level stands. */
const AROUND = 40;

/** `level` is by language: "negotiating German, good English" asks for two. */
export type AskedLanguages = {
  languages: string[];
  level: ReadonlyMap<string, number | null>;
  isAny: boolean;
};

/** Languages a requirement asks for; null when it asks for none. */
export function languagesAsked(text: string): AskedLanguages | null {
  const languages = NAMED.filter(([, name]) => name.test(text)).map(([language]) => language);
  if (languages.length === 0 || !isAboutSpeaking(text)) return null;
  return {
    languages,
    level: levelsAsked(text, languages),
    isAny: /(?<!\p{L})(?:or|oder|ou|sau|another|weitere)(?!\p{L})/iu.test(text),
  };
}

/** What stands beside a language is its level; where one level stands for several, it is that of each. */
function levelsAsked(text: string, languages: readonly string[]): Map<string, number | null> {
  const whole = levelIn(text);
  const own = languages.map((language) => [language, languageIn(text, language)?.level] as const);
  const isByLanguage = own.every(([, level]) => typeof level === 'number');
  return new Map(
    own.map(([language, level]) => [language, isByLanguage ? (level ?? whole) : whole]),
  );
}

/** "GCSE in English and Maths", "English teacher", "German GAAP" are about something else. */
function isAboutSpeaking(text: string): boolean {
  return !/(?<!\p{L})(?:gcse|a-?levels?|teacher|teaching|gaap|literature|degree in|lehrer|bundesbank)(?!\p{L})/iu.test(
    text,
  );
}

/** What a line says of a language: not named, named, or how well. */
export function languageIn(line: string, language: string): { level: number | null } | null {
  const name = NAMED.find(([each]) => each === language)?.[1];
  const match = name?.exec(line);
  if (!match) return null;
  // The level of a language stands beside its name, before the next language.
  const after = line.slice(match.index, match.index + match[0].length + AROUND);
  const cut = after.slice(match[0].length).search(/[,;|•·\n]/u);
  const own = cut === -1 ? after : after.slice(0, match[0].length + cut);
  const before =
    line
      .slice(Math.max(0, match.index - AROUND), match.index)
      .split(/[,;|•·:\t]/u)
      .at(-1) ?? '';
  return { level: levelIn(own) ?? levelIn(before) };
}

function levelIn(text: string): number | null {
  return LEVELS.find(([, words]) => words.test(text))?.[0] ?? null;
}
