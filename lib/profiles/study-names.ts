import type { Piece } from './head-pieces.ts';
import { isCity, isPlaceText } from './place-names.ts';
import { append, part, type Span, wordsOf } from './text-lines.ts';
import { CERTIFICATE, DEGREE_WORDS, LEGAL_FORM, PLACE_END, SCHOOL_WORDS } from './word-lists.ts';

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
  /^(?:thesis|dissertation|final[- ]year project|major|minor|specialization|specialisation|coursework|relevant coursework|modules?|courses?|subjects?|advisor|supervisor|focus|schwerpunkte?|thema|abschlussarbeit|bachelorarbeit|masterarbeit|diplomarbeit|vertiefung|mémoire|spécialité|option|sujet|lucrare(?: de)?|specializare|secția|profil|主修|论文|expected|anticipated|voraussichtlich|ongoing|exchange|erasmus|auslandssemester|semester abroad|scholarship|award|prize|stipendium|activities|societies|online|part[- ]time|full[- ]time|berufsbegleitend|dual|remote)(?!\p{L})/iu;
/** The field within a degree: "BSc in Physics", "Licence de droit", "Bachelor: Physics", "工商管理(硕士)". */
const FIELD_AFTER =
  /(?:\s+(?:in|im\s+(?:Fach|Studiengang|Bereich)|Fachrichtung|en|em|în|specializarea|majoring in|major in|mention|spécialité)\s+|:\s*|\s*[–—-]\s+)(\p{L}[^()|]*?)(?:\s*\([^)]*\))?$/iu;
const REMARK =
  /\s*\((?:GPA|Note|Grade|average|CGPA|expected|anticipated|voraussichtlich|Abschlussnote|Durchschnitt|first|2[.:]1|\d)[^)]*\)?$|\s+(?:GPA|CGPA)[:\s].*$|\s*-\s*\d\.\d+ GPA$|\s+(?:Note|Grade)\s*:?\s*\d.*$/iu;

export function degreePoints(text: string): number {
  if (isPlaceText(text) || (/^\d/.test(text) && !DEGREE_WORDS.test(text))) return -2;
  if (NO_SCHOOL.test(text)) return -1.5;
  const match = DEGREE_WORDS.exec(text);
  if (!match) return GRADE.test(text) ? -2 : -0.7;
  let points = 1.3 + (match.index <= 2 ? 0.6 : 0);
  if (SCHOOL_WORDS.test(text)) points -= isNamedAsSchool(text) ? 2 : 0.4;
  if (wordsOf(text).length > 12) points -= 1;
  return points;
}

export function schoolPoints(text: string): number {
  if (isPlaceText(text)) return -1.4;
  if (NO_SCHOOL.test(text)) return -1.5;
  const isSchool = SCHOOL_WORDS.test(text);
  if (!isSchool && GRADE.test(text)) return -2;
  let points = isSchool ? 1.7 : LEGAL_FORM.test(text) ? 1.2 : 0.4;
  const degree = DEGREE_WORDS.exec(text);
  if (degree && !isNamedAsSchool(text)) points -= degree.index <= 2 ? 1.3 : 0.7;
  if (CERTIFICATE.test(text)) points -= 0.8;
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
    .map(withoutRemark)
    .filter(({ text }) => text !== '');
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
      const points = own('degree', degree) + own('institution', school);
      if (points > best.points) best = { degree, school, points };
    }
  }
  const { degree, school, points } = best;
  if (degree && !school && SCHOOL_WORDS.test(degree.text)) return apart(degree, points);
  if (!degree && school && DEGREE_WORDS.test(school.text) && !isNamedAsSchool(school.text))
    return apart(school, points);
  const isSchool =
    school !== null && (school.told === 'institution' || SCHOOL_WORDS.test(school.text));
  return {
    ...withField(degree, school, few),
    institution: school && withCampus(school, few),
    points,
    isSchool,
  };
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
  if (inside?.[1] && inside.index > 0 && DEGREE_WORDS.test(degree.text.slice(0, inside.index))) {
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
    !SCHOOL_WORDS.test(next.text) &&
    !GRADE.test(next.text) &&
    !NO_SCHOOL.test(next.text) &&
    !isPlaceText(next.text);
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
    !isPlaceText(next.text) &&
    !DEGREE_WORDS.test(next.text);
  return isCampus ? append(school, ', ', next) : school;
}

function withoutRemark(piece: Piece): Piece {
  const remark = REMARK.exec(piece.text);
  return remark ? { ...piece, ...part(piece, 0, remark.index) } : piece;
}
