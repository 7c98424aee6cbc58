/** Languages by ISO 639 code: those of 639-1, and others that people name in a résumé. */
const CODES =
  'aa ab af ak am ar as ay az ba be bg bm bn bo br bs ca ce co cs cy da de dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu ha he hi hr ht hu hy id ig is it ja jv ka kk kl km kn ko ks ku ky la lb lg ln lo lt lv mg mi mk ml mn mr ms mt my nb ne nl nn no ny oc om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tn tr ts tt ug uk ur uz ve vi wo xh yi yo za zh zu ast bal bem bho ceb chr ckb fil gsw haw hmn hsb ilo jam kab kok krc kri luo mai min mni mos nap nds rom scn sco shi syr szl tet tpi tzm vec yue zgh';
/** Languages in which résumés are written, and those of people who name their own. */
const LOCALES =
  'en de fr ro es it pt nl pl cs sk hu tr sv nb da fi zh ja ko ar ru uk el bg hr sl sq ca et lv lt ga cy he hi fa vi id';
/** Names beside those of the tables: other names, dialects, signed languages, forms with an ending. */
const OTHERS =
  'castellano|castilian|mandarin|putonghua|mandarin chinese|cantonese|kantonesisch|普通话|国语|汉语|粤语|英文|德文|法文|日文|日語|英語|farsi|dari|pashto|tagalog|flemish|flämisch|flamand|gaelic|cymraeg|moldovenească|valencian|valencià|valenciano|plattdeutsch|niederdeutsch|hochdeutsch|schwiizerdütsch|mundart|holländisch|hollandais|nederlandse|serbo-croatian|serbokroatisch|serbo-croate|sârbo-croată|bosnian/croatian/serbian|haitian creole|créole|swiss german|schweizer deutsch|british sign language|american sign language|sign language|gebärdensprache|deutsche gebärdensprache|langue des signes|langue des signes française|limbajul semnelor|lengua de signos|bsl|asl|dgs|lsf|kurmanji|sorani|twi|fante|krio|pidgin|patois|tamazight|darija|oromo|kiswahili|isizulu|isixhosa|setswana|sesotho|bahasa indonesia|bahasa melayu|bahasa malaysia|odia|الإنجليزية|الانجليزية|العربية الفصحى|norsk|português|latein|altgriechisch|ancient greek|makaton|esperanto|englische sprache|deutsche sprache|französische sprache|langue anglaise|langue française|langue allemande';
const NAME_WORDS_MAX = 3;

let names: ReadonlySet<string> | null = null;

/**
 * How many characters of `text` the name of a spoken language takes at its beginning, 0 where there is none.
 * The names are those of the Unicode CLDR, in some forty languages, as the runtime has them.
 */
export function languageNameLength(text: string): number {
  const words = [...text.slice(0, 60).matchAll(/[\p{L}\p{M}'’-]+/gu)].slice(0, NAME_WORDS_MAX);
  if (words[0]?.index !== 0) return 0;
  names ??= allNames();
  for (const last of words.reverse()) {
    const length = last.index + last[0].length;
    if (names.has(folded(text.slice(0, length)))) return length;
  }
  return 0;
}

function allNames(): ReadonlySet<string> {
  const found = new Set(OTHERS.split('|').map(folded));
  const codes = CODES.split(' ');
  for (const locale of LOCALES.split(' ')) {
    const table = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = table.of(code);
      if (name && !/[(),（]/.test(name)) found.add(folded(name));
    }
  }
  return found;
}

/** Lower case, without accents: "Engleza" and "engleză" are one. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
