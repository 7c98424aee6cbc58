import type { RequirementKind } from './requirement-tables.ts';
import { part, type Span, wordsOf } from './text-lines.ts';

const MUST_WORDS =
  'required|mandatory|essential|must(?:[- ]have)?|must haves?|muss|pflicht|zwingend|indispensable|obligatoire|requis|obligatoriu|necesar|imprescindible|obligatorio|obrigatório|obbligatorio|vereist|wymagane|必须|必备';
const NICE_WORDS =
  'preferred|desirable|desired|nice(?:[- ]to[- ]have)?|optional|bonus(?: points)?|plus|a plus|ideal(?:ly)?|not required|kann|wünschenswert|von vorteil|optionnel|souhaité|apprécié|un plus|atout|opțional|avantaj|constituie avantaj|de preferat|de dorit|deseable|valorable|se valora(?:rá)?|desejável|diferencial|preferibile|gradito|gradita|pré|pre|wenselijk|mile widziane|atut|nice|kür|加分|优先';
/** "(required)", "[preferred]" at the end of a line. */
const TAG = new RegExp(`\\s*[([]\\s*(${MUST_WORDS}|${NICE_WORDS})\\s*[)\\]]\\s*\\.?$`, 'iu');
/** "Essential: …", "Bonus: …" at its beginning. */
const LABEL = new RegExp(
  `^(?:(${MUST_WORDS})|(${NICE_WORDS}|nice to haves?|bonus points(?: for| if you)?))\\s*(?::|\\s[–—-])\\s+`,
  'iu',
);
/** "(E) A/I" and "[D]": a letter, and how the criterion is assessed. */
const LETTER_TAG = /\s[([]([ED])[)\]](?:\s+[A-Z]{1,3}(?:\s?[/,&]\s?[A-Z]{1,3}){0,5})?$/u;
const IS_MUST_WORD = new RegExp(`^(?:${MUST_WORDS})$`, 'iu');

/** Says at its beginning that it is only wished for. */
const NICE_START =
  /^(?:ideally|preferably|bonus(?: points)?|extra points|nice to have|optionally|as a bonus|even better|it(?:['’]s| is| would be|['’]d be) (?:an? )?(?:really |very |especially )?(?:plus|bonus|advantage|great|nice|lovely|helpful|handy|useful|good|fantastic|wonderful|ideal|brilliant|super|cool|perfect|awesome|terrific) (?:if|to|for)|we(?:['’]d| would) love|you might also|idealerweise|wünschenswert|von vorteil|vorteilhaft|gerne auch|im idealfall|optional|idéalement|de préférence|un plus|la connaissance .{0,80}(?:est|serait) (?:un (?:plus|atout)|appréciée)|ideal(?=[ ,])|de preferat|preferabil|constituie|reprezintă)(?!\p{L})/iu;
/** Says so of what stands before it, anywhere in its sentence. */
const NICE_SAID =
  /(?<!\p{L})(?:(?:is|are|be|being|as|considered|seen as|['’]s)\s+(?:also\s+|considered\s+|seen as\s+|(?:very |highly |much |particularly )?)?(?:an?\s+)?(?:added |big |huge |definite |distinct |real |strong |major |significant |nice |great )?(?:plus(?:es)?|bonus(?:es)?|advantage|asset|nice[- ]to[- ]have|beneficial|desirable|desired|advantageous|preferred|helpful|welcome|an advantage|appreciated|optional)|(?:would|could) (?:also )?(?:help|be (?:great|nice|useful|helpful|good|ideal|handy))|an? (?:added |big |huge |definite |distinct |strong )?(?:plus|bonus|advantage|asset|nice[- ]to[- ]have)(?=\s*[.!),;]?\s*$)|preferred(?:,? but not (?:required|essential|necessary))?(?=\s*[.!)]?\s*$)|(?:highly |strongly )?(?:desirable|desired)(?=\s*[.!)]?\s*$)|but not (?:required|essential|necessary|a must)|not (?:essential|mandatory|a must)|(?:sind|ist|wäre|wären|wird|gilt als)? ?(?:von (?:großem |besonderem )?vorteil|wünschenswert|vorteilhaft|ein (?:großes |klares )?plus(?:punkt)?|gern(?:e)? gesehen|kein muss|erwünscht|willkommen)|(?:serai(?:t|ent)|est|sont|constitue(?:nt|rait)?|sera(?:it)?)\s+(?:également |aussi |fortement |vivement |très )?(?:un (?:vrai |réel |gros )?(?:plus|atout|avantage)|souhaité(?:e?s?)|apprécié(?:e?s?)|souhaitables?|bienvenue?s?)|un (?:vrai |réel )?(?:plus|atout)(?=\s*[.!)]?\s*$)|(?:souhaité|apprécié)(?:e?s?)(?=\s*[.!)]?\s*$)|(?:constituie|reprezintă|reprezinta|ar fi|este|sunt|e|considerat[ăe]?)\s+(?:un\s+)?(?:mare |real )?(?:avantaj|plus|apreciat[ăe]?|de dorit)|(?:un )?avantaj(?=\s*[.!)]?\s*$)|mile widzian[ey]|se valorará|será un plus)(?!\p{L})|者?优先|加分|يفضل|ميزة إضافية/iu;
const MUST_SAID =
  /(?<!\p{L})(?:required|mandatory|is essential|are essential|must|zwingend|unbedingt erforderlich|voraussetzung|indispensable|impératif|obligatoire|obligatoriu)(?!\p{L})/iu;

/** Further ways to say it, which stand by themselves: of more languages, or of fewer advertisements. */
const NICE_TOLD =
  /(?<!\p{L})(?:(?:would|will|could) (?:also )?be (?:very |highly |really |quite )?(?:an? )?(?:(?:nice|lovely|welcome|great|real|huge|big) )?(?:lovely|great|fantastic|brilliant|wonderful|terrific|ideal|extra|treat|useful|helpful|welcome|handy|valued|valuable|considered an? \p{L}+|appreciated|(?:added |distinct )?(?:advantage|plus|bonus|asset))|an added advantage|not a (?:requirement|deal-?breaker|must)|umso (?:schöner|besser)|it helps if|ne-ar (?:bucura|plăcea)|keine bedingung|bedingung ist es nicht|nicht (?:zwingend|notwendig|bedingung|voraussetzung)|wäre(?:n)? (?:schön|toll|super|hilfreich)|gern gesehen|pluspunkte?|bienvenue?s?|appréciables?|non (?:obligatoire|indispensable|éliminatoire)|se apreciază|nu e(?:ste)? obligatori\p{L}*|se valora(?:rá|rán|n)?|a valorar|valorables?|deseables?|(?:es|será|é|è|sarà) un plus|no (?:imprescindible|excluyente)|desejáve(?:l|is)|diferencial|mais-valia|valoriza-se|será valorizad\p{L}+|titolo preferenziale|costitui\p{L}+ (?:titolo|un plus)|gradit[aoie]|preferibil[ei]|is (?:een )?(?:pré|pre|plus|voordeel)|mooi meegenomen|streepje voor|wenselijk|bij voorkeur|mile widzian\p{L}+|(?:dodatkowym |dużym )?atutem|preferowan\p{L}+)(?!\p{L})|者佳|尤佳|更佳|مفضل|أفضلية|ميزة/iu;
const NICE_BEGINS =
  /^(?:valorable|deseable|preferiblemente|idealmente|desejável|preferencialmente|preferibilmente|gradit[aoie]|bij voorkeur|pre|pré|im besten fall|umso besser|wenn du (?:schon|auch|zusätzlich|außerdem)|wenn sie (?:schon|auch|zusätzlich|außerdem)|bonuspunkte?|pluspunkte?|se apreciază|atutem|mile widzian\p{L}+)(?!\p{L})/iu;

/** Where a sentence turns from what is needed to what would be nice: "…; ideally …", "…, bonus if …". */
const TURN =
  /(?:(?:;|,|\s[–—-])\s+|\s+(?=(?:and|und|et|și|y|e|en|i|oraz)\s))(?=(?:and\s+|und\s+|et\s+|și\s+|y\s+|e\s+|en\s+|i\s+|oraz\s+)?(?:(?:bringst|bringen|hast|haben|verfügst|verfügen|kennst|have|know|avez|as|ai|tienes|tens|hebt)\s+)?(?:ideally|idealerweise|bonus|preferably you|idealerweise auch|idéalement|extra points|nice to have|idealmente|mile widzian\p{L}+(?=\s*:|\s+\p{L}))(?!\p{L})(?!\s+(?:with|in|using|from|at|on|for|as|within|via|dans|avec|en|chez|con|em)(?!\p{L})))/giu;
/** What parts the sentences and the halves of one item. */
const HALVES = /(?<=[\p{L}\p{N})]{2}[.!?])\s+(?=[\p{Lu}])|;\s+/gu;
/** "A degree is required, a doctorate preferred": a comma parts what is said to be needed from what is not. */
const AFTER_MUST = /,\s+/gu;

/** Must or nice, as the words of one item say it; null when they leave it to the section. The label of it is taken off. */
export function markedKind(item: Span): { span: Span; kind: RequirementKind } | null {
  const label = LABEL.exec(item.text);
  if (label) {
    return {
      span: part(item, label[0].length, item.text.length),
      kind: label[1] === undefined ? 'nice' : 'must',
    };
  }
  const tag = TAG.exec(item.text.slice(-TAG_CHARACTERS))?.[1];
  if (tag !== undefined) return { span: item, kind: IS_MUST_WORD.test(tag) ? 'must' : 'nice' };
  const letter = LETTER_TAG.exec(item.text.slice(-TAG_CHARACTERS));
  if (letter) {
    const end = Math.max(item.text.length - TAG_CHARACTERS, 0) + letter.index;
    return { span: part(item, 0, end), kind: letter[1] === 'E' ? 'must' : 'nice' };
  }
  return saysNice(item.text) ? { span: item, kind: 'nice' } : null;
}

/** A tag and what may stand around it. */
const TAG_CHARACTERS = 40;

/** What may stand before the word that makes the second half of a sentence optional: "und bringst idealerweise". */
const CONJUNCTION =
  /^(?:and|und|et|și|y|e|en|i|oraz)\s+(?:(?:bringst|bringen|hast|haben|verfügst|verfügen|kennst|have|know|avez|as|ai|tienes|tens|hebt)\s+)?/iu;
/** How much of an item is looked at for the mark it begins with. */
const START_CHARACTERS = 200;

/** Whether the words of an item or sentence say that it is only wished for. */
export function saysNice(text: string): boolean {
  const bare = text.slice(0, START_CHARACTERS).replace(CONJUNCTION, '');
  if (NICE_START.test(bare) || NICE_BEGINS.test(bare)) return true;
  const whole = withoutAsides(text);
  const said = NICE_SAID.exec(whole) ?? NICE_TOLD.exec(whole);
  if (!said) return false;
  // "A degree is required, a doctorate preferred" asks for the degree.
  return (
    !MUST_SAID.test(whole.slice(0, said.index)) ||
    /not (?:an? )?(?:required|essential|mandatory|must)|nicht|kein/iu.test(said[0])
  );
}

/** Whether the words of an item say that it is needed, which holds among what would be nice too. */
export function saysMust(text: string): boolean {
  return NEEDED.test(text) && !saysNice(text);
}

const NEEDED =
  /(?<!\p{L})(?:(?:is|are) (?:required|mandatory|essential)|must have|zwingend|unbedingt erforderlich|exigée?s?|impérati\p{L}+|est obligatoire|obligatoriu|imprescindible|obligatóri[oa]|obbligatori[oa]|verplicht|wymagan[eya])(?!\p{L})/iu;

/** Words in brackets beyond which they are more than a mark: "(German would be a plus)" speaks of German alone. */
const ASIDE_WORDS_MIN = 4;

function withoutAsides(text: string): string {
  return text.replace(/\([^()]{1,120}\)/gu, (aside, at: number) =>
    at > 0 && wordsOf(aside).length >= ASIDE_WORDS_MIN ? ' ' : aside,
  );
}

/** One item or sentence, cut where it turns to what would be nice. */
export function clausesOf(item: Span): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  for (const match of item.text.matchAll(TURN)) {
    clauses.push(part(item, from, match.index));
    from = match.index + match[0].length;
  }
  clauses.push(part(item, from, item.text.length));
  return clauses
    .flatMap((clause) => halvesOf(clause, HALVES))
    .flatMap((clause) => (MUST_SAID.test(clause.text) ? halvesOf(clause, AFTER_MUST) : [clause]))
    .filter(({ text }) => text !== '');
}

/** "a plus" has no words of its own to be a clause; "Irish a plus" has. */
const CLAUSE_WORDS_MIN = 3;

/** Pieces of what is needed and pieces of what would be nice, parted where one follows the other. */
function halvesOf(item: Span, separator: RegExp): Span[] {
  if (!NICE_SAID.test(item.text) && !NICE_TOLD.test(item.text)) return [item];
  const pieces: { from: number; to: number; isNice: boolean }[] = [];
  let from = 0;
  const close = (to: number) => {
    const text = item.text.slice(from, to).trim();
    const isNice = saysNice(text);
    const last = pieces.at(-1);
    // A mark without words of its own is said of what stands before it.
    if (
      last &&
      (last.isNice === isNice || wordsOf(text).length < (isNice ? CLAUSE_WORDS_MIN : 2))
    ) {
      last.to = to;
      last.isNice ||= isNice;
    } else pieces.push({ from, to, isNice });
  };
  for (const match of item.text.matchAll(separator)) {
    close(match.index);
    from = match.index + match[0].length;
  }
  close(item.text.length);
  return pieces.map((piece) => part(item, piece.from, piece.to));
}
