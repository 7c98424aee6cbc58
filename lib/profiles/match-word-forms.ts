import { plainOf, stemOf } from './match-terms.ts';

/** Endings with which languages of résumés decline and derive: "manag-ed", "versorg-ung", "redac-ción", "dépann-age". */
const ENDINGS = new Set(
  `s es ed ing ings er ers or ors ment ments ement ements ation ations ion ions ance ence al ally ly y ies ied ist ists ive ity ities ness e able ative ational
en em n t te ten tet et st ung ungen keit heit lich liche lichen ig ige igen isch ische ischen ende enden nd nde nden erin innen in
o a os as ado ada ados adas ar ir ando iendo cion ciones acion aciones icion iciones amiento imiento aba io ia ente ante antes age ages eur eurs euse ee ees ant ants ait aire aires are at ata ate it ita ator ator ere ere ii ilor ului ul lor ei ica ico icas icos ic ics ique iques ik`.split(
    /\s+/,
  ),
);
const ENDING_CHARACTERS_MAX = 7;
/** Letters that have to be left of a word; of one that loses three at most, one less. */
const ROOT_MIN = 5;
const PARTICIPLE =
  /^(an|ab|auf|aus|bei|durch|ein|fest|her|hin|mit|nach|um|vor|weg|weiter|zu|zusammen)?ge(\p{L}{4,}(?:t|en))$/u;
/** What long words of German begin and end with, each of which says something. */
const COMPOUND =
  /^(\p{L}{3,}?)(?:s|n|en|es)?(dokumentation|management|planung|versorgung|sicherung|betreuung|entwicklung|beratung|verwaltung|technik|steuerung|führung|pflege|buchhaltung|rechnung|abrechnung|programmierung|instandhaltung|wartung|konstruktion|montage|prüfung|analyse|erstellung|bearbeitung|annahme|ausgabe|kontrolle|verarbeitung|behandlung|reinigung|gestaltung|bestellung|zubereitung|schulung|ausbildung|anleitung|koordination|organisation|kenntnisse|erfahrung|betrieb|verkauf|einkauf|vertrieb|anlagen|maschinen|geräte|systeme|arbeiten|tätigkeiten|dienst)(?:en|s|n)?$/u;

/** A word by all roots that it may have: two words with one in common are of one family. At most nine. */
export function wordForms(word: string): Set<string> {
  const plain = plainOf(word);
  const forms = new Set([plain, stemOf(word)]);
  const bare = PARTICIPLE.exec(plain);
  for (const each of [plain, ...(bare ? [`${bare[1] ?? ''}${bare[2] ?? ''}`] : [])]) {
    for (let count = 1; count <= ENDING_CHARACTERS_MAX; count += 1) {
      const left = each.length - count;
      if (left < (count <= 3 ? ROOT_MIN - 1 : ROOT_MIN)) break;
      if (ENDINGS.has(each.slice(left))) forms.add(each.slice(0, left));
    }
  }
  return forms;
}

/** "Wundversorgung" → "Wund" and "versorgung"; a word that is none of two is itself. */
export function compoundParts(word: string): string[] {
  const parts = COMPOUND.exec(word.toLowerCase());
  return parts?.[1] && parts[2] && word.length >= COMPOUND_MIN ? [parts[1], parts[2]] : [word];
}

/** Letters from which a word may be two. */
const COMPOUND_MIN = 9;
