import type { RequirementKind } from './requirement-tables.ts';
import { part, type Span } from './text-lines.ts';

const MUST_WORDS =
  'required|mandatory|essential|must(?:[- ]have)?|must haves?|muss|pflicht|zwingend|indispensable|obligatoire|requis|obligatoriu|necesar';
const NICE_WORDS =
  'preferred|desirable|desired|nice(?:[- ]to[- ]have)?|optional|bonus(?: points)?|plus|a plus|ideal(?:ly)?|not required|kann|wünschenswert|von vorteil|optionnel|souhaité|apprécié|un plus|atout|opțional|avantaj|constituie avantaj|de preferat';
/** "(required)", "[preferred]" at the end of a line. */
const TAG = new RegExp(`\\s*[([]\\s*(${MUST_WORDS}|${NICE_WORDS})\\s*[)\\]]\\s*\\.?$`, 'iu');
/** "Essential: …", "Bonus: …" at its beginning. */
const LABEL = new RegExp(
  `^(?:(${MUST_WORDS})|(${NICE_WORDS}|nice to haves?|bonus points(?: for| if you)?))\\s*(?::|\\s[–—-])\\s+`,
  'iu',
);
const IS_MUST_WORD = new RegExp(`^(?:${MUST_WORDS})$`, 'iu');

/** Says at its beginning that it is only wished for. */
const NICE_START =
  /^(?:ideally|preferably|bonus(?: points)?|extra points|nice to have|optionally|as a bonus|even better|it(?:['’]s| is| would be) (?:a (?:plus|bonus)|great|nice|helpful|an advantage) (?:if|to)|we(?:['’]d| would) love|you might also|idealerweise|wünschenswert|von vorteil|vorteilhaft|gerne auch|im idealfall|optional|idéalement|de préférence|un plus|la connaissance .{0,80}(?:est|serait) (?:un (?:plus|atout)|appréciée)|ideal(?=[ ,])|de preferat|preferabil|constituie|reprezintă)(?!\p{L})/iu;
/** Says so of what stands before it, anywhere in its sentence. */
const NICE_SAID =
  /(?<!\p{L})(?:(?:is|are|be|being|as|considered|seen as|['’]s)\s+(?:also\s+|considered\s+|seen as\s+|(?:very |highly |much |particularly )?)?(?:an?\s+)?(?:added |big |huge |definite |distinct |real |strong |major |significant |nice |great )?(?:plus(?:es)?|bonus(?:es)?|advantage|asset|nice[- ]to[- ]have|beneficial|desirable|desired|advantageous|preferred|helpful|welcome|an advantage|appreciated|optional)|(?:would|could) (?:also )?(?:help|be (?:great|nice|useful|helpful|good|ideal|handy))|an? (?:added |big |huge |definite |distinct |strong )?(?:plus|bonus|advantage|asset|nice[- ]to[- ]have)(?=\s*[.!),;]?\s*$)|preferred(?:,? but not (?:required|essential|necessary))?(?=\s*[.!)]?\s*$)|(?:highly |strongly )?(?:desirable|desired)(?=\s*[.!)]?\s*$)|but not (?:required|essential|necessary|a must)|not (?:essential|mandatory|a must)|(?:sind|ist|wäre|wären|wird|gilt als)? ?(?:von (?:großem |besonderem )?vorteil|wünschenswert|vorteilhaft|ein (?:großes |klares )?plus(?:punkt)?|gern(?:e)? gesehen|kein muss|erwünscht|willkommen)|(?:serai(?:t|ent)|est|sont|constitue(?:nt|rait)?|sera(?:it)?)\s+(?:également |aussi |fortement |vivement |très )?(?:un (?:vrai |réel |gros )?(?:plus|atout|avantage)|souhaité(?:e?s?)|apprécié(?:e?s?)|souhaitables?|bienvenue?s?)|un (?:vrai |réel )?(?:plus|atout)(?=\s*[.!)]?\s*$)|(?:souhaité|apprécié)(?:e?s?)(?=\s*[.!)]?\s*$)|(?:constituie|reprezintă|reprezinta|ar fi|este|sunt|e|considerat[ăe]?)\s+(?:un\s+)?(?:mare |real )?(?:avantaj|plus|apreciat[ăe]?|de dorit)|(?:un )?avantaj(?=\s*[.!)]?\s*$)|mile widzian[ey]|se valorará|será un plus)(?!\p{L})|者?优先|加分|يفضل|ميزة إضافية/iu;
const MUST_SAID =
  /(?<!\p{L})(?:required|mandatory|is essential|are essential|must|zwingend|unbedingt erforderlich|voraussetzung|indispensable|impératif|obligatoire|obligatoriu)(?!\p{L})/iu;

/** Where a sentence turns from what is needed to what would be nice: "…; ideally …", "…, bonus if …". */
const TURN =
  /(?:;|,|\s[–—-])\s+(?=(?:and\s+|und\s+|et\s+|și\s+)?(?:ideally|bonus|preferably you|idealerweise auch|idéalement|extra points|nice to have)(?!\p{L})(?!\s+(?:with|in|using|from|at|on|for|as|within|via|dans|avec|en|chez)(?!\p{L})))/giu;

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
  return saysNice(item.text) ? { span: item, kind: 'nice' } : null;
}

/** A tag and what may stand around it. */
const TAG_CHARACTERS = 40;

/** Whether the words of an item or sentence say that it is only wished for. */
export function saysNice(text: string): boolean {
  if (NICE_START.test(text)) return true;
  const said = NICE_SAID.exec(text);
  if (!said) return false;
  // "A degree is required, a doctorate preferred" asks for the degree.
  return (
    !MUST_SAID.test(text.slice(0, said.index)) ||
    /not (?:required|essential|mandatory|a must)/iu.test(said[0])
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
  return clauses.filter(({ text }) => text !== '');
}
