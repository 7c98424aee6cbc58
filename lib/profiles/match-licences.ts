/** A driving licence that a requirement asks for, with its classes in capitals, where it names any. */
export type AskedLicence = { classes: readonly string[] };

const LICENCE =
  /(?<!\p{L})(?:driv(?:ing|er['’]?s?) licen[cs]e|(?:full|clean|valid|current)(?: (?:uk|eu|us|clean|full|irish))* licen[cs]e|führerschein|fahrerlaubnis|permis de (?:conducere|conduire)|permis(?= [A-E]\d?(?!\p{L}))|(?:carnet|carné|permiso) (?:de conducir|(?=[A-E]\d?(?!\p{L})))|prawo jazdy|rijbewijs|patente (?:di guida|(?=[A-E](?!\p{L})))|carta de condução|körkort|kørekort|førerkort)|驾(?:驶证|照)|رخصة (?:ال)?قيادة/iu;
const CLASS =
  /(?<![\p{L}\p{N}])(?:AM|A[12]?|B\+?E|B1?|C1E|C\+?E|C1?|D\+?E|D1?|L|T)(?![\p{L}\p{N}'’.-]\p{L}|[\p{L}\p{N}])/gu;
/** Characters behind the word in which its classes stand. */
const CLASSES_WITHIN = 40;
/** A longer requirement asks for more than a licence. */
const WORDS_MAX = 14;

/** Whether a text speaks of a driving licence at all. */
export function namesLicence(text: string): boolean {
  return LICENCE.test(text);
}

/** Null where no licence, or much besides, is asked for. */
export function licenceAsked(text: string): AskedLicence | null {
  const match = LICENCE.exec(text);
  if (!match || text.split(/\s+/u).length > WORDS_MAX) return null;
  return { classes: classesBehind(text, match) };
}

/** Whether a line says that somebody has such a licence. Who names no class is taken to have the usual one. */
export function holdsLicence(line: string, asked: AskedLicence): boolean {
  const match = LICENCE.exec(line);
  if (!match) return false;
  const own = classesBehind(line, match);
  return own.length === 0
    ? asked.classes.every((each) => each === 'B')
    : asked.classes.every((each) => own.some((one) => includes(one, each)));
}

function classesBehind(text: string, match: RegExpExecArray): string[] {
  const from = match.index + match[0].length;
  return [...text.slice(from, from + CLASSES_WITHIN).matchAll(CLASS)].map(([name]) =>
    name.replace('+', ''),
  );
}

/** BE and every class of lorries rest on B. */
function includes(own: string, asked: string): boolean {
  return (
    own === asked ||
    own === `${asked}E` ||
    own === `${asked}1` ||
    (asked === 'B' && /^(?:BE|C|D)/.test(own))
  );
}
