import type { Piece } from './head-pieces.ts';
import { isCity, isPlaceText } from './place-names.ts';
import {
  degreeIndex,
  isCourseText,
  isDegreeText,
  isSchoolText,
  isTradeText,
  isTrainingCompany,
} from './study-words.ts';
import { append, part, type Span, splitSpan, wordsOf } from './text-lines.ts';
import { CERTIFICATE, DEGREE_WORDS, LEGAL_FORM, PLACE_END } from './word-lists.ts';

/** What a head says of a study, and how much speaks for it. */
export type StudyNames = {
  degree: Span | null;
  field: Span | null;
  institution: Span | null;
  points: number;
  /** whether a word says that the institution is a school */
  isSchool: boolean;
};

const WITHOUT_POINTS = -0.6;
const TOLD_POINTS = 3;
const LATER_POINTS = -0.1;
const FIELD_WORDS_MAX = 7;
const PIECES_MAX = 10;

const GRADE =
  /(?<!\p{L})(?:c?gpa|grade|average|note|abschlussnote|gesamtnote|durchschnitt|mention|media|nota|medie|honou?rs list|dean['’]?s|cum laude|distinction|first[- ]class|2[.:]1|2[.:]2|upper second|points?|punkte|percent|%|merit|绩点|معدل|تقدير)(?!\p{L})|^\d[\d.,/ ]*$|^(?:\d+(?:[.,]\d+)?\s*%|with (?:distinction|merit))$/iu;
const NO_SCHOOL =
  /^(?:studied|attended|concentration|emphasis|hauptfach|nebenfach|hauptfächer|leistungskurse|key modules|units|unterrichtsfächer|thesis|dissertation|(?:master|bachelor|doctoral|diploma)(?:['’]s)? (?:thesis|project)|échange|schimb|intercambio|auslandsjahr|schüleraustausch|final[- ]year project|major|minor|specialization|specialisation|coursework|relevant coursework|modules?|courses?|subjects?|advisor|supervisor|focus|schwerpunkte?|thema|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|vertiefung|mémoire|spécialité|option|sujet|lucrare(?: de)?|specializare|secția|profil|主修|论文|expected|anticipated|voraussichtlich|ongoing|exchange|erasmus|auslandssemester|semester abroad|scholarship|award|prize|stipendium|activities|societies|online|part[- ]time|full[- ]time|berufsbegleitend|dual|remote)(?!\p{L})/iu;
/** A part of a university; where both are named, the whole is the school. */
const FACULTY =
  /^(?:facult\p{L}*|fakult\p{L}*|fachbereich|department|dept\.?|ufr|wydział|facultad|facoltà|lehrstuhl|institut für|sec[țţ]ia|departamentul|school of)(?!\p{L})/iu;
/** "Abitur am Goethe-Gymnasium", "Licence à l'Université de …": the degree, then where. */
const WHERE =
  /\s+(?:am|an der|an dem|an|bei|bei der|beim|at|at the|from|from the|de l['’]|à l['’]|à la|au|en la|en el|presso l['’]|presso|la|na|w|chez|vid|ved|aan de|in der|in einem|der)\s*(?=[\p{Lu}„“"])/gu;
/** "M.Sc. Physik (Universität …)": the school of several words behind its degree. */
const IN_BRACKETS = /^([^()]{2,80})\s\(([^()]{2,80}\s[^()]{2,80})\)$/u;
const APPRENTICESHIP =
  /(?<!\p{L})(?:lehre|\p{L}*ausbildung|umschulung|apprenticeship|apprentissage|alternance|ucenicie)(?!\p{L})/iu;
/** The end of a sentence parts what no comma does: "Grado en Historia. Universidad de …". */
const SENTENCE =
  /(?<=\p{L}{4}|\)|EFZ|FP)(?<!eidg|dipl|gepr|staatl|incl|Univ|Prof|höher|allg)\.\s+(?=\p{Lu})/gu;
/** The field within a degree: "BSc in Physics", "Licence de droit", "Bachelor: Physics", "工商管理(硕士)". */
const FIELD_AFTER =
  /(?:\s+(?:in|im\s+(?:Fach|Studiengang|Bereich)|Fachrichtung|en|em|în|specializarea|majoring in|major in|mention|spécialité)\s+|:\s*|\s*[–—-]\s+)(\p{L}[^()|]*?)(?:\s*\([^)]*\))?$/iu;
/** That it is done, and no more. */
const STATE_ONLY =
  /^(?:completed|graduated|awarded|obtained|passed|achieved|class of|abgeschlossen|bestanden|erworben|obtenue?|validée?|ob[țţ]inut[ăa]?|absolvit[ăa]?|promo[țţ]ia|absolvent|egresado|obtenido|ukończone|conseguito)(?:\s+(?:in|on|im|en|[îi]n|am))?$/iu;
const LEAD =
  /^(?:graduated (?:as|with)|absolvent[ăa]?\s+(?:al|a)\s|obtenue?s?\s+(?:en\s+\d{4}\s+)?(?:au|à la|à l['’])|coursework (?:towards?|in)|(?:currently )?studying (?:for )?(?:an? )?|completed|abschluss(?: als)?\s*:|abschluss als|degree\s*:|dipl[ôo]me\s*:|diploma (?:ob[țţ]inut[ăa])?\s*:|calificare[a]?\s*:|titlu\s*:|titre\s*:|título\s*:|titulación\s*:|tytuł\s*:|\d+[-‑ ]j[äa]hrige |\p{L}+jährige )\s*(?=\p{L})/iu;
const REMARK =
  /\s*\((?:GPA|Note|Gesamtnote|Abschluss|mention|laufend|en cours|[îi]n curs|in progress|ongoing|geplant|Grade|average|CGPA|expected|anticipated|voraussichtlich|Abschlussnote|Durchschnitt|first|2[.:]1|\d)[^)]*\)?$|\s+(?:GPA|CGPA)[:\s].*$|\s*-\s*\d\.\d+ GPA$|\s+(?:Note|Grade)\s*:?\s*\d.*$/iu;

/** "Diplom-Kaufmann (FH)" has the shape of a town with its region. */
function isPlaceName(text: string): boolean {
  return isPlaceText(text) && !isDegreeText(text) && !isSchoolText(text);
}

export function degreePoints(text: string): number {
  if (isPlaceName(text) || (/^\d/.test(text) && degreeIndex(text) < 0)) return -2;
  if (NO_SCHOOL.test(text)) return -1.5;
  const at = degreeIndex(text);
  if (at < 0 || !isDegreeText(text)) {
    if (GRADE.test(text)) return -2;
    return isTradeText(text) && !LEGAL_FORM.test(text) ? 0.9 : -0.7;
  }
  let points = 1.3 + (at <= 2 ? 0.6 : 0);
  if (isSchoolText(text)) points -= isNamedAsSchool(text) ? 2 : 0.4;
  if (wordsOf(text).length > 12) points -= 1;
  return points;
}

export function schoolPoints(text: string): number {
  if (isPlaceName(text)) return -1.4;
  if (NO_SCHOOL.test(text)) return -1.5;
  const isSchool = isSchoolText(text);
  if (!isSchool && GRADE.test(text)) return -2;
  let points = isSchool ? 1.7 : LEGAL_FORM.test(text) ? 1.2 : isTrainingCompany(text) ? 0.9 : 0.4;
  if (isSchool && FACULTY.test(text)) points -= 0.5;
  const degree = degreeIndex(text);
  if (degree >= 0 && !isNamedAsSchool(text)) points -= degree <= 2 ? 1.3 : 0.7;
  if (!isSchool && isTradeText(text)) points -= 0.8;
  if (CERTIFICATE.test(text) || (!isSchool && isCourseText(text))) points -= 0.8;
  if (/^\p{Ll}/u.test(text)) points -= 0.8;
  if (wordsOf(text).length > 12) points -= 1;
  return points;
}

/** "Northmoor High School", "Master Academy": a school whose name holds a word of degrees. */
function isNamedAsSchool(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}'’.-]+\s+)+(?:University|College|School|Academy|Institute|Gymnasium|Hochschule)$/u.test(
      text,
    ) &&
    !/^(?:High School|Master|Bachelor|PhD|BSc|MSc|BS|MS|BA|MA|Doctor|Diploma|Licence)\b/.test(text)
  );
}

/** The pair of degree and school, each of which may be missing, for which most speaks. */
export function bestStudy(pieces: readonly Piece[]): StudyNames {
  const few = pieces
    .slice(0, PIECES_MAX)
    .flatMap(parted)
    .map(withoutRemark)
    .filter(({ text }) => text !== '' && !STATE_ONLY.test(text));
  const own = (role: 'degree' | 'institution', piece: Piece | null) => {
    if (!piece) return WITHOUT_POINTS;
    const told = piece.told === role ? TOLD_POINTS : piece.told ? -TOLD_POINTS : 0;
    const points = role === 'degree' ? degreePoints(piece.text) : schoolPoints(piece.text);
    return points + told + LATER_POINTS * piece.index;
  };
  let best: { degree: Piece | null; school: Piece | null; points: number } = {
    degree: null,
    school: null,
    points: 2 * WITHOUT_POINTS,
  };
  for (const degree of [...few, null]) {
    for (const school of [...few, null]) {
      if (degree !== null && degree === school) continue;
      const points =
        own('degree', degree) + own('institution', school) + pairPoints(degree, school);
      if (points > best.points) best = { degree, school, points };
    }
  }
  const { degree, school, points } = best;
  if (degree && !school && isSchoolText(degree.text)) return apart(degree, points);
  if (!degree && school && degreeIndex(school.text) >= 0 && !isNamedAsSchool(school.text))
    return apart(school, points);
  const isSchool = school !== null && (school.told === 'institution' || isSchoolText(school.text));
  return {
    ...withField(degree, school, few),
    institution: school && withCampus(school, few),
    points,
    isSchool,
  };
}

/**
 * Beside a sure school, what stands first and is nothing else is what was learnt there; an apprenticeship is
 * done with a company.
 */
function pairPoints(degree: Piece | null, school: Piece | null): number {
  if (!degree || !school) return 0;
  const isSure = isDegreeText(degree.text);
  const at = degreeIndex(school.text);
  if (at >= 0 && at <= 2 && !isSchoolText(school.text)) return -1.5;
  if (!isSure && !isSchoolText(school.text)) return isTradeText(degree.text) ? 0 : -1;
  if (isSure) return 0;
  const isBefore =
    degree.start < school.start && degree.isFirstInGroup && degree.row >= school.row - 1;
  const isNamed = /^\p{Lu}/u.test(degree.text) && wordsOf(degree.text).length >= 2;
  return isBefore && isNamed && !isCourseText(degree.text) && !isTrainingCompany(degree.text)
    ? 0.4
    : 0;
}

/** A piece whose sides a preposition or the end of a sentence parts: the degree on one, the school on the other. */
function parted(piece: Piece): Piece[] {
  if (piece.told === 'degree' || piece.told === 'institution') return [piece];
  const sentences = splitSpan(piece, SENTENCE);
  if (sentences.length > 1)
    return sentences.slice(0, 3).flatMap((each) => parted({ ...piece, ...each, told: null }));
  const bracket = IN_BRACKETS.exec(piece.text);
  if (
    bracket?.[1] &&
    bracket[2] &&
    isDegreeText(bracket[1]) &&
    isWhereLearnt(bracket[1], bracket[2])
  ) {
    return inAndOut(piece);
  }
  // "profile economics (diploma of licence)": the qualification alone stands in the brackets.
  if (bracket?.[1] && bracket[2] && degreeIndex(bracket[2]) === 0 && degreeIndex(bracket[1]) < 0)
    return inAndOut(piece);
  if (/^\p{Script=Han}+(?:\s\p{Script=Han}+)+$/u.test(piece.text))
    return splitSpan(piece, /\s/gu).map((each) => ({ ...piece, ...each, told: null }));
  for (const match of piece.text.matchAll(WHERE)) {
    const left = part(piece, 0, match.index);
    const right = part(piece, match.index + match[0].length, piece.text.length);
    const isWhere = isSchoolText(right.text) || isTrainingCompany(right.text);
    const isLearnt = isDegreeText(left.text) || isTradeText(left.text);
    if (!isSchoolText(left.text) && isLearnt && isWhere)
      return [
        { ...piece, ...left, told: null },
        { ...piece, ...right, told: null },
      ];
  }
  return [piece];
}

function inAndOut(piece: Piece): Piece[] {
  const open = piece.text.lastIndexOf('(');
  return [
    { ...piece, ...withoutVerb(part(piece, 0, open)), told: null },
    { ...piece, ...part(piece, open + 1, piece.text.length - 1), told: null },
  ];
}

function isWhereLearnt(degree: string, place: string): boolean {
  return isSchoolText(place) || isTrainingCompany(place) || APPRENTICESHIP.test(degree);
}

/** "Graduated as M.Sc. …", "Abschluss: Diplom …": what tells that a degree follows is no part of it. */
function withoutVerb(span: Span): Span {
  const lead = LEAD.exec(span.text)?.[0].length ?? 0;
  return lead > 0 ? part(span, lead, span.text.length) : span;
}

/** "PhD Princeton University": what stands before the school is the degree. */
function apart(span: Span, points: number): StudyNames {
  const none = { degree: null, field: null, institution: span, points, isSchool: true };
  const degree = DEGREE_WORDS.exec(span.text);
  if (degree?.index !== 0) return none;
  const rest = part(span, degree[0].length, span.text.length);
  const at = /^(?:at|from|der|an der|à l['’]?|de l['’]?)\s+/iu.exec(rest.text)?.[0].length ?? 0;
  const institution = part(rest, at, rest.text.length);
  if (!/^\p{Lu}/u.test(institution.text)) return none;
  return {
    degree: part(span, 0, degree[0].length),
    field: null,
    institution,
    points: points + 1,
    isSchool: true,
  };
}

/** The degree by itself and its field, which stands within it or beside it. */
function withField(
  degree: Piece | null,
  school: Piece | null,
  pieces: readonly Piece[],
): { degree: Span | null; field: Span | null } {
  if (!degree) return { degree: null, field: null };
  const bracket = /^([\p{Script=Han}]+)\s*[（(]([\p{Script=Han}]+)[)）]$/u.exec(degree.text);
  if (
    bracket?.[1] &&
    bracket[2] &&
    DEGREE_WORDS.test(bracket[2]) &&
    !DEGREE_WORDS.test(bracket[1])
  ) {
    const at = degree.text.indexOf(bracket[2], bracket[1].length);
    return {
      degree: part(degree, at, at + bracket[2].length),
      field: part(degree, 0, bracket[1].length),
    };
  }
  const inside = FIELD_AFTER.exec(degree.text);
  if (inside?.[1] && inside.index > 0 && degreeIndex(degree.text.slice(0, inside.index)) >= 0) {
    const from = inside.index + inside[0].indexOf(inside[1]);
    const field = part(degree, from, from + inside[1].length);
    return { degree: part(degree, 0, inside.index), field };
  }
  const next = pieces[pieces.indexOf(degree) + 1];
  const isField =
    next !== undefined &&
    next !== school &&
    next.group === degree.group &&
    (school === null || next.start < school.start || school.start < degree.start) &&
    /^\p{Lu}|^\p{Script=Han}/u.test(next.text) &&
    wordsOf(next.text).length <= FIELD_WORDS_MAX &&
    wordsOf(degree.text).length <= 4 &&
    !isSchoolText(next.text) &&
    !GRADE.test(next.text) &&
    !NO_SCHOOL.test(next.text) &&
    !isPlaceName(next.text);
  return { degree, field: isField ? next : null };
}

/** "University of California, Eastbay": behind the name of a state stands the campus. */
function withCampus(school: Piece, pieces: readonly Piece[]): Span {
  const next = pieces[pieces.indexOf(school) + 1];
  const state = /University of (.+)$/u.exec(school.text)?.[1];
  const isCampus =
    next !== undefined &&
    state !== undefined &&
    next.group === school.group &&
    (PLACE_END.test(state) || isCity(state)) &&
    /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(next.text) &&
    !isPlaceName(next.text) &&
    !DEGREE_WORDS.test(next.text);
  return isCampus ? append(school, ', ', next) : school;
}

function withoutRemark(piece: Piece): Piece {
  const remark = REMARK.exec(piece.text);
  const bare = remark ? part(piece, 0, remark.index) : piece;
  const named = withoutVerb(bare);
  // "Abschluss: Elektroniker": the word before the colon says what it is.
  const isTold = named !== bare && piece.text.slice(0, named.start - piece.start).includes(':');
  return { ...piece, ...named, told: isTold ? 'degree' : piece.told };
}
