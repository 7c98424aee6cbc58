import { namedSkills } from './listed-values.ts';
import { isLanguageName } from './spoken-languages.ts';
import { part, type Span, splitSpan, wordsOf } from './text-lines.ts';
import { TITLE_WORDS } from './word-lists.ts';

/** Standards and norms by their numbers: "ISO 15189", "DIN EN 1090-2", "VDE 0105". */
const STANDARD =
  /(?<![\p{L}\p{N}])(?:DIN|EN|ISO|IEC|VDE|IATF|ASTM|IEEE|NFC?|BS|TRBS|DGUV|VOB)(?:[ /-](?:EN|ISO|IEC|TS|V))*[ -]?\d{2,5}(?:[-:]\d{1,4})?(?![\p{L}\p{N}])/gu;
/** A maker with the number of a model: "Nordix XN-9000". */
const MODEL = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,15} \p{Lu}{1,3}\d?-\d{2,5}(?![\p{L}\p{N}])/gu;
/** Words with a capital inside, after words such as "in" and "with", are names of programs: "payroll on iTill". */
const PROGRAM =
  /(?<=(?<![\p{L}\p{N}])(?:on|in|with|using|via|mit|über|în|cu|avec|sous|sur|en|con|em|com|w|z|and|und|și|et|y|e|i) )(?:\p{Ll}{1,2}|\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}\p{L}*(?![\p{L}\p{N}@]|\.\p{Ll})/gu;
const PROGRAM_LETTERS_MIN = 5;
/** "McNeil", "DeVito": parts of the names of people. */
const SURNAME = /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)\p{Lu}/u;
/** Short names of trades that are skills as well. */
const ALSO_SKILL = /(?:devops|qa|sre)$/iu;

/** Skills that prose names: those of the dictionary, standards, and tools by the form of their names. `from` is the place of the text. */
export function toldSkills(text: string, from = 0): Span[] {
  const known = namedSkills(text).filter(({ text: name }) => !isOccupation(name));
  const formed = [STANDARD, MODEL, PROGRAM].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })).filter(
      ({ text: name }) =>
        pattern !== PROGRAM || (name.length >= PROGRAM_LETTERS_MIN && !SURNAME.test(name)),
    ),
  );
  const isTaken = (span: Span) =>
    known.some((other) => span.start < other.end && other.start < span.end);
  return [...known, ...formed.filter((span) => !isTaken(span))]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ ...span, start: span.start + from, end: span.end + from }));
}

/** "Registered nurse" is what somebody is. */
function isOccupation(name: string): boolean {
  const last = wordsOf(name).at(-1) ?? '';
  const match = TITLE_WORDS.exec(last);
  return match !== null && match.index + match[0].length === last.length && !ALSO_SKILL.test(last);
}

const LISTED_WORDS_MAX = 3;

/** A list among sentences of other things, one of whose members is known: "Licence B. Office, Zento, Mevo." */
export function skillsAmongOthers(line: Span): Span[] {
  return splitSpan(line, /(?<=[\p{L}\p{N})])\.(?:\s+|$)/gu).flatMap((sentence) => {
    const pieces = splitSpan(sentence, /[,;·|•]\s*/gu);
    const areNames = pieces.every(
      ({ text }) => wordsOf(text).length <= LISTED_WORDS_MAX && /^[\p{L}\p{N}]/u.test(text),
    );
    if (pieces.length < 2 || !areNames) return [];
    const isSpoken = pieces.some(({ text }) => isLanguageName(text.replace(/\s+[A-C][12]$/u, '')));
    const isKnown = pieces.some(({ text }) => namedSkills(text)[0]?.text === text);
    return isKnown && !isSpoken ? pieces.map((piece) => part(piece, 0, piece.text.length)) : [];
  });
}
