import { GENDER_MARK, INCLUSIVE_ENDING, roleStrength } from './job-title-words.ts';
import { part, type Span } from './text-lines.ts';

/** Characters behind a verb of seeking in which the title is looked for. */
const REACH = 170;
const TITLE_TOKENS_MAX = 7;
/** Sentences looked at: an advertisement says early whom it seeks. */
const SENTENCES_MAX = 24;
const SEEKS =
  /(?<!\p{L})(?:looking (?:for|to (?:hire|recruit|appoint))|seeking(?: to (?:hire|recruit|appoint))?|seeks|hiring(?: for)?|recruiting(?: for)?|searching for|to recruit|to appoint|are after|in need of|opening for|opportunity for|vacanc(?:y|ies) for|require[sd]?(?= an?\s)|needs?(?= an?\s)|wir suchen|suchen wir|suchen|sucht|gesucht(?: wird| werden)?|verstärkung (?:als|durch)|recherchons|recrutons|recherche|recrute|recherché\p{L}*|embauche|embauchons|besoin d['’]une?|căutăm|cautam|caută|cauta|angajăm|angajam|angajeaz[ăa]|recrutăm|recrutează|se caută|se necesită|nevoie de|(?:post(?:ul|ului)?|posturi|funcți(?:e|ei|a|i))(?:\s\p{L}+){0,7}?\sde(?=\s)|busca(?:mos)?|se busca|precisa(?:mos)?|necesita(?:mos)?|incorpora(?:mos)?|procura(?:mos)?|contrata(?:mos)?|cerca(?:si)?|cerchiamo|ricerca(?:mo)?|assume|zoek(?:en|t)?(?: wij| we)?|gezocht|(?:po)?szukamy|(?:po)?szukuje(?:my)?|zatrudni(?:my)?|na stanowisko|zatrudnimy|söker(?: vi)?|søger(?: vi)?|søker(?: vi)?)(?!\p{L})|招聘|诚聘|急聘|مطلوب|نبحث عن|تبحث عن|حاجتها (?:إلى|الى)|ترغب في تعيين|توظيف/giu;
/** "As our third waiter you …", "the post of …", "We call the post …". */
const NAMES_IT =
  /(?<!\p{L})(?:(?:as|be|become|becoming) (?:an?|our|the)(?: (?:first|second|third|next|new))?|werde(?:n sie)? (?:unser[e]?|teil|ein[e]?)|devenez(?: notre)?|devino|als(?: unser[e]?)?|en tant qu['’]?e?|en qualité de|ca|como|jako|the (?:post|role|position|job) (?:of|is|as)|(?:post|role|position) of|position as|call the (?:post|role|job)|the successful|tätigkeit als|position als|stelle als|poste d(?:e|['’])|fonctions? d(?:e|['’])|puesto de|cargo de|funcția de|postul de|functie van|stanowisko)(?!\p{L})\s?/giu;
/** "The Night Porter is responsible for …": a post that a sentence begins with. */
const IS_SUBJECT =
  /(?:^|(?<=[.!?:]\s))(?:The|Der|Die|Le|La)\s(?=\p{Lu}[^\n.!?]{3,60}?\s(?:is|will|acts|serves|reports|works|ist|wird|arbeitet|est|assure|sera)\s)/gmu;
/** "As Financial Controller you report …": without an article the name of the post has its capital. */
const AS_NAME =
  /(?:^|(?<=[.!?:]\s{1,3}))As\s(?=\p{Lu}[^\n.!?]{3,60}?\s(?:you|the|we)\s|\p{Lu}[^\n.!?]{3,60}?,)/gmu;
/** Where a phrase may begin behind a verb. */
const BEGINS =
  /^(?:an?|one|two|three|four|several|multiple|our|eine?[nrm]?(?:[/:*]n|\(n\))?|als|une?(?:\(e\)|·e)?|un[ao]?|o|des|deux|trois|doi|două|dos|una|uma|een|als|:|\d{1,2}x?|un\/a|uno\/a|un\/una|un\/e|ett|de|nowego|osoby|dich|sie)$/iu;
/** What praises whom is sought and is no part of the title. */
const PRAISE =
  /^(?:new|talented|experienced|skilled|outstanding|passionate|motivated|(?:\p{L}+-)?(?:oriented|driven|minded)|dedicated|highly|next|additional|friendly|enthusiastic|reliable|full[- ]?time|part[- ]?time|permanent|temporary|fixed-term|seasonal|two|three|four|great|exceptional|ambitious|dynamic|creative|proactive|detail-oriented|strong|qualified|versatile|brilliant|hands-on|self-motivated|energetic|hard-?working|our|the|of|notre|nos|nuestr[oa]|ons|onze|un|kind|ervaren|enthousiaste|gemotiveerde|zelfstandige|doświadczon\p{L}+|experimentat[ăa]?|experiencia|bun[ăa]?|curious|engagierte[nr]?|motivierte[nr]?|erfahrene[nr]?|zuverlässige[nr]?|freundliche[nr]?|qualifizierte[nr]?|neue[nr]?|ersten?|weitere[nr]?|junge[nr]?|dynamische[nr]?|versierte[nr]?|examinierte[nr]?|nouve(?:au|lle)|futur[e]?|jeune|coleg[ăa]?|persoană|persoane|nou[ăa]?|profil(?:es)?|un[ae]?|\p{N}+|:|[-–]|and|,)$/iu;
/** Where a title ends in a sentence. */
const ENDS =
  /^(?:to|with|who|whose|that|which|join(?:ing|s)?|at|in|on|based|for|from|as|within|reporting|responsible|is|are|will|can|you|we|must|able|willing|having|around|on-site|für|im|in|am|bei|mit|der|die|das|den|zum|zur|ab|als|per|an|auf|bist|sind|sowie|welche[rs]?|oder|pour|au|aux|à|dans|sur|avec|afin|qui|en|chez|basée?s?|dès|pentru|cu|la|în|in|din|care|pe|para|con|que|com|por|no|na|en|voor|met|bij|op|die|te|ter|do|w|z|ze|dla|na|til|som|med|per|presso|nivel|vous|nous|you['’]ll|we['’]re|immediately|urgently|now|nights?|days?|e|–|-|—|\/|\|)$/iu;

/** Signs and words that tie a title to what follows. */
const LOOSE_END = /(?:[,:.”"]|\s(?:de|d['’]|du|of|for|and|und|et|și|y|i|e))+$/u;

/** What sentences of a text say is sought, in the order of the text; only phrases that name work. */
export function soughtPhrases(span: Span): Span[] {
  const found: Span[] = [];
  for (const pattern of [SEEKS, NAMES_IT, IS_SUBJECT, AS_NAME]) {
    let seen = 0;
    for (const match of span.text.matchAll(pattern)) {
      seen += 1;
      if (seen > SENTENCES_MAX) break;
      const from = match.index + match[0].length;
      const window = part(span, from, endOfSentence(span.text, from));
      const phrase = window.text === '' ? null : phraseIn(window, pattern !== SEEKS);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

/** Behind a verb that ends its line the title stands on the next one, alone unless that goes on in small letters. */
const NEXT_LINE = /^[^\S\n]*\n+[^\S\n]*[^\n]+(?=\n\s*[^\s\p{Ll}(])/u;

function endOfSentence(text: string, from: number): number {
  const next = NEXT_LINE.exec(text.slice(from, from + REACH))?.[0];
  const reach = next ?? text.slice(from, from + REACH);
  const end =
    /\n\s*\n|[!?;。]|(?<![\p{Lu}\d]|\s\p{L}|(?<!\p{L})(?:kat|cat|ds|nr|art|ca|inkl|bzw|spec|st|dr|prof|dipl|staatl|techn|kaufm|int|sr|jr))\.(?=\s|$)(?!\s?\p{Ll})/u.exec(
      reach,
    );
  const cut = end ? end.index : reach.length;
  // A word at the end of the reach is not cut in two.
  return (
    from +
    (end || next !== undefined
      ? cut
      : from + REACH < text.length
        ? reach.replace(/\s\S*$/u, '').length || cut
        : cut)
  );
}

type Token = { from: number; to: number; text: string };

function phraseIn(window: Span, isAtOnce: boolean): Span | null {
  const tokens: Token[] = [...window.text.matchAll(/\S+/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
  if (/\p{sc=Han}/u.test(window.text.slice(0, 12))) return hanPhrase(window);
  const mark = GENDER_MARK.exec(window.text);
  const starts = tokens.flatMap((token, at) => {
    const isFirst = at === 0 || (at > 0 && BEGINS.test(tokens[at - 1]?.text ?? ''));
    return isFirst && !BEGINS.test(token.text) ? [at] : [];
  });
  let best: { phrase: Span; points: number } | null = null;
  for (const start of isAtOnce ? starts.slice(0, 1) : starts) {
    const phrase = phraseFrom(window, tokens, start);
    const strength = phrase ? roleStrength(phrase.text) : 0;
    if (!phrase || strength === 0) continue;
    const isMarked =
      mark !== null &&
      phrase.start <= window.start + mark.index &&
      window.start + mark.index <= phrase.end + 2;
    const isNamed = /^\p{Lu}|^\p{Lo}/u.test(phrase.text);
    const isFirstWord = roleStrength(phrase.text.split(' ', 1)[0] ?? '') === 2;
    const isObject = !isAtOnce && start > 0;
    const points =
      strength * 2 +
      (isObject ? 0.9 : 0) +
      (isMarked ? 3 : 0) +
      (isNamed ? 1 : 0) +
      (isFirstWord ? 0.5 : 0) -
      start * 0.05;
    if (points >= 2.5 && (!best || points > best.points)) best = { phrase, points };
  }
  return best?.phrase ?? null;
}

function phraseFrom(window: Span, tokens: readonly Token[], start: number): Span | null {
  let at = start;
  while (
    at < tokens.length &&
    at < start + 6 &&
    PRAISE.test((tokens[at]?.text ?? '').replace(/,$/u, ''))
  )
    at += 1;
  const first = tokens[at];
  if (!first || ENDS.test(first.text)) return null;
  let to = first.from;
  for (let next = at; next < tokens.length && next < at + TITLE_TOKENS_MAX; next += 1) {
    const token = tokens[next];
    if (!token) break;
    const isMark = GENDER_MARK.test(token.text);
    if (next > at && ENDS.test(token.text)) {
      // "Trainer for Schools": a title goes on with a name.
      const after = tokens[next + 1]?.text ?? '';
      const goesOn =
        /^(?:for|of)$/u.test(token.text) && /^\p{Lu}/u.test(after) && /^\p{Lu}/u.test(first.text);
      if (!goesOn) break;
    }
    if (next > at && /^[(["“]/u.test(token.text) && !isMark) break;
    to = token.to;
    if (
      /[,:.)”"]$/u.test(token.text) &&
      !/^(?:kat|cat|ds|spec|staatl|techn|sr|jr|st)\.$/iu.test(token.text) &&
      !isMark &&
      !(token.text.endsWith(')') && INCLUSIVE_ENDING.test(token.text)) &&
      !/\.\p{L}/u.test(token.text)
    )
      break;
  }
  const phrase = part(window, first.from, to);
  const loose = LOOSE_END.exec(phrase.text);
  return loose?.index === 0 ? null : part(phrase, 0, loose?.index ?? phrase.text.length);
}

/** Chinese sets no blanks: the title goes up to the first sign. */
function hanPhrase(window: Span): Span | null {
  const match = /^[:：\s]*([\p{sc=Han}A-Za-z/+#]{2,16})/u.exec(window.text);
  if (!match?.[1] || roleStrength(match[1]) === 0) return null;
  return part(window, match[0].length - match[1].length, match[0].length);
}
