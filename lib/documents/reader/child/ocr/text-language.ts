import type { OcrLanguage } from './tesseract-engine.ts';

/**
 * Words that tell a language, without accents, since it is the wrong language's data that read them:
 * small words of running text, and headings of résumés and vacancies, which have little of it. None
 * is frequent in another of these languages, in English, or in Spanish, Italian and Dutch.
 */
const WORDS: Record<OcrLanguage, string> = {
  eng: 'the and of with for from by at as to using skills experience education employment work references responsibilities requirements knowledge our you we will',
  deu: 'und der das mit von im zum zur bei auf fur fir als eine einer eines nach seit sowie durch sind wir sie ihre bis heute lebenslauf kenntnisse berufserfahrung ausbildung sprachen aufgaben studium geboren deutsch englisch kenntnis anforderungen profil hochschule universitat',
  fra: 'les des du et en pour dans une avec sur aux chez depuis ans annees etudes langues competences formation parcours francais anglais missions poste profil gestion ecole lycee aujourd est nous vous',
  ron: 'si pentru din cu prin ale sau este sunt limba limbi romana engleza experienta profesionala educatie studii competente aptitudini universitatea facultatea prezent pana iunie iulie noiembrie decembrie persoana cerinte abilitati cunostinte lucru ani',
};
const VOCABULARY = new Map<string, OcrLanguage[]>();
for (const language of Object.keys(WORDS) as OcrLanguage[]) {
  for (const word of WORDS[language].split(' ')) {
    VOCABULARY.set(word, [...(VOCABULARY.get(word) ?? []), language]);
  }
}

/** A single word may be a name or a misreading. */
const MIN_WORDS = 4;
/** Quotations and names of firms bring words of other languages along. */
const MIN_LEAD = 1.5;

/** The language a text is in, of those whose data is installed; English where nothing speaks clearly. */
export function languageOf(text: string): OcrLanguage {
  const counts: Record<OcrLanguage, number> = { eng: 0, deu: 0, fra: 0, ron: 0 };
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  for (const [word] of plain.matchAll(/\p{L}+/gu)) {
    for (const language of VOCABULARY.get(word) ?? []) counts[language] += 1;
  }
  const [best, second] = (Object.keys(counts) as OcrLanguage[]).toSorted(
    (a, b) => counts[b] - counts[a],
  );
  if (!best || !second) return 'eng';
  const isClear = counts[best] >= MIN_WORDS && counts[best] >= MIN_LEAD * counts[second];
  return isClear ? best : 'eng';
}
