import type { Piece } from './head-pieces.ts';
import { monthNumber } from './month-names.ts';
import { isCity, isPlaceText } from './place-names.ts';
import { append, part, type Span, wordsOf } from './text-lines.ts';
import { EMPLOYER_WORDS, LEGAL_FORM, PLACE_END, TITLE_WORDS } from './word-lists.ts';

type JobRole = 'title' | 'employer';
/** Which of a head's pieces are the title and the employer, and how much speaks for it. */
export type JobNames = { title: Piece | null; employer: Piece | null; points: number };
/** What the other entries of the document prefer: points for a pair of places. */
export type PlacePoints = (title: Piece, employer: Piece) => number;

/** Points of the evidence; a piece without any evidence has `BASE`. */
const BASE: Record<JobRole, number> = { title: 0.2, employer: 0.5 };
const WITHOUT: Record<JobRole, number> = { title: -1, employer: -0.7 };
const TOLD_POINTS = 3;
/** Evidence from which on a piece is surely a name. */
const NAMED_POINTS = 1.4;
const LATER_POINTS = -0.12;
/** An employer stands first in its group, unless the title stands right before it. */
const INSIDE_GROUP_POINTS = -0.6;
const TOWN_POINTS = -1.3;
const TITLE_WORDS_MAX = 10;

/** A kind of contract, a way of working, a department: neither title nor employer. */
const ASIDE =
  /^(?:\(?(?:full[- ]?time|part[- ]?time|permanent|temporary|contract(?:or)?|fixed[- ]term|freelance|hybrid|remote|on-?site|vollzeit|teilzeit|befristet|unbefristet|in festanstellung|festanstellung|minijob|cdi|cdd|int[ée]rim|temps plein|temps partiel|alternance|norm[ăa] [îi]ntreag[ăa]|full job|全职|兼职|\d+\s?%|\d+ (?:months?|monate?|mois|luni|years?|ans|jahre?))\)?)$/iu;
const DEPARTMENT =
  /(?<!\p{L})(?:unit|ward|team|department|dept\.?|division|abteilung|bereich|service|département|departament(?:ul)?|secți[ae]|部|事业部|部门)$/iu;
const DEPARTMENT_START =
  /^(?:department of|dept\.? of|abteilung|bereich|service|département|departamentul|team)\s/iu;
const GENDERS = /\((?:[mwfdxh]\s?[/|*]\s?){1,3}[mwfdxh]\)/iu;
/** In Romance and Slavic languages a house is called by its kind first: "Cabinet Le Gall Avocats". */
const HOUSE_FIRST =
  /^(?:cabinet|cabinetul|société|agence|clinique|mairie|hôpital|groupe|établissements?|ets|maison|lycée|collège|restaurante|clínica|ayuntamiento|colegio|fundación|fundação|fundația|biuro|zakład|szpital|spitalul|primăria|școala|liceul|colegiul|kancelaria|przedsiębiorstwo|gestoría|despacho|ospedale|azienda|comune|kanzlei|praxis)\s+\p{L}/iu;
const SENIORITY =
  /^(?:senior|junior|lead|head of|chief|principal|staff|deputy|assistant|associate|trainee|interim|stellv\.?|leitender?|chef(?:fe)?\s|responsable|directeur|directrice|stagiaire|șef|director|高级|资深|初级)(?!\p{L})/iu;
/** Titles that begin with what somebody is. */
const ROMANCE =
  /\s(?:de|des|du|d['’]\p{L}+|en|à|al|pentru|în|vânzări|commerciale?|marketing|industriel(?:le)?|qualité|junior|senior|für|im|of|for)(?:\s|$)/iu;
const OWN_BOSS =
  /^(?:self[- ]employed|freelance(?:r)?|freiberuflich|selbst[äa]ndig|selbstständig|ind[ée]pendante?|auto-?entrepreneur|liber profesionist|自由职业)$/iu;

export function titlePoints(text: string): number {
  if (ASIDE.test(text)) return -1.5;
  if (isMonth(text)) return -2;
  if (isPlaceText(text)) return -2;
  const words = wordsOf(text).length;
  let points = BASE.title;
  const bare = text.replace(/\s*\([^)]*\)?$/, '').replace(/\s+(?:[IVX]{1,4}|\d)$/u, '');
  const match = lastMatch(bare);
  if (match) {
    const isAtEnd = match.end >= bare.length;
    const isAtStart = match.start === 0;
    points =
      1.4 + (isAtEnd ? 0.6 : 0) + (isAtStart && !isAtEnd ? (ROMANCE.test(bare) ? 0.6 : 0.2) : 0);
  }
  if (GENDERS.test(text)) points += 1;
  if (HOUSE_FIRST.test(text)) points -= 1.2;
  if (SENIORITY.test(text)) points += 0.6;
  if (LEGAL_FORM.test(text)) points -= 2.5;
  else if (EMPLOYER_WORDS.test(text)) points -= match ? 0.4 : 0.8;
  if (DEPARTMENT.test(text) || DEPARTMENT_START.test(text)) points -= 0.8;
  if (words > TITLE_WORDS_MAX) points -= 1;
  if (/^\p{Ll}/u.test(text)) points -= 0.5;
  if (/[.!?]$/.test(text) && words > 3) points -= 1;
  return points;
}

export function employerPoints(text: string): number {
  if (ASIDE.test(text)) return OWN_BOSS.test(text) ? 0 : -2;
  if (OWN_BOSS.test(text)) return 0.9;
  if (isCity(text) || isPlaceText(text)) return -1.6;
  if (isMonth(text)) return -2;
  const words = wordsOf(text).length;
  const match = lastMatch(text);
  const endsInTitle = match !== null && match.end >= text.replace(/\s*\([^)]*\)?$/, '').length;
  let points = BASE.employer;
  if (LEGAL_FORM.test(text)) points += 2.2;
  else if (EMPLOYER_WORDS.test(text)) points += endsInTitle ? 0.3 : 1.2;
  if (match) points -= endsInTitle ? 1.1 : 0.5;
  if (HOUSE_FIRST.test(text)) points += endsInTitle ? 1.5 : 0.3;
  if (SENIORITY.test(text)) points -= 0.4;
  if (GENDERS.test(text)) points -= 1.5;
  if (DEPARTMENT.test(text) || DEPARTMENT_START.test(text)) points -= 1;
  if (words > 8) points -= 1;
  if (/^\p{Ll}/u.test(text) && !/^\S+\.\p{L}{2,}$/u.test(text)) points -= words > 2 ? 1.3 : 0.8;
  if (/^\d/.test(text) && words > 2) points -= 0.6;
  if (/[.!?]$/.test(text) && words > 3 && !LEGAL_FORM.test(text)) points -= 1;
  if (/[%€$£]|\d{4}/.test(text)) points -= 0.5;
  // "a composite home group" holds words of employers, but names are written with capitals.
  if ((text.match(/(?<!\p{L})\p{Ll}{4,}/gu) ?? []).length > 2 && !LEGAL_FORM.test(text))
    points -= 1;
  return points;
}

/** The month of a date whose year stands elsewhere names nothing. */
function isMonth(text: string): boolean {
  return text.length <= 12 && monthNumber(text.replace(/\.$/, '')) !== null;
}

function lastMatch(text: string): { start: number; end: number } | null {
  const first = TITLE_WORDS.exec(text);
  if (!first) return null;
  // The last word that is a title's tells whether the piece ends in one.
  const end = first.index + first[0].length;
  const later = text.length - end > 1 ? TITLE_WORDS.exec(text.slice(end)) : null;
  return later
    ? { start: first.index, end: end + later.index + later[0].length }
    : { start: first.index, end };
}

/** Remembers points by text, as the same pieces are weighed for every layout. */
export type Weigher = { title(text: string): number; employer(text: string): number };

export function createWeigher(): Weigher {
  const remember = (points: (text: string) => number) => {
    const known = new Map<string, number>();
    return (text: string) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const value = points(text);
      known.set(text, value);
      return value;
    };
  };
  return { title: remember(titlePoints), employer: remember(employerPoints) };
}

/** Pieces of one head that are weighed against each other. */
const SHORT_TITLE_WORDS = 2;
const SPECIALTY_WORDS = 4;
const PIECES_MAX = 10;

/** The pair of pieces, each of which may be missing, that most speaks for. */
export function bestNames(
  pieces: readonly Piece[],
  weigher: Weigher,
  placePoints: PlacePoints = () => 0,
): JobNames {
  const few = pieces.slice(0, PIECES_MAX);
  const hasOwn = (role: JobRole) =>
    few.some((piece) => !piece.told && piece.row <= 0 && weigher[role](piece.text) >= NAMED_POINTS);
  const isNamed = { title: hasOwn('title'), employer: hasOwn('employer') };
  const alone = (role: JobRole, piece: Piece | null) => {
    if (!piece) return WITHOUT[role];
    // Below dates with a name beside them, a label tells of a part of the job: "Role: tester".
    const isOfPart = piece.row > 0 && isNamed[role];
    const told = piece.told === role ? (isOfPart ? 0 : TOLD_POINTS) : piece.told ? -TOLD_POINTS : 0;
    return weigher[role](piece.text) + told + LATER_POINTS * piece.index;
  };
  let best: JobNames = { title: null, employer: null, points: WITHOUT.title + WITHOUT.employer };
  for (const title of [...few, null]) {
    const titleOwn = alone('title', title);
    for (const employer of [...few, null]) {
      if (title === employer) continue;
      let points = titleOwn + alone('employer', employer);
      if (employer && !employer.isFirstInGroup && title?.group !== employer.group)
        points += INSIDE_GROUP_POINTS;
      const isPlace = employer !== null && isTown(employer, few);
      if (isPlace) points += TOWN_POINTS;
      if (title && !title.isFirstInGroup && title.group !== employer?.group)
        points += INSIDE_GROUP_POINTS / 2;
      // A single word beside the title, before a country: a town, wherever employers stand elsewhere.
      const isBeside = isPlace && title?.row === employer?.row && !/\s/.test(employer?.text ?? '');
      if (title && employer && !isBeside) points += placePoints(title, employer);
      if (points > best.points) best = { title, employer, points };
    }
  }
  return best;
}

/** "Braga, Portugal": what stands right before a country or a state at the end of a group is a town. */
function isTown(piece: Piece, pieces: readonly Piece[]): boolean {
  const next = pieces[pieces.indexOf(piece) + 1];
  const last = pieces[pieces.indexOf(piece) + 2];
  return (
    next?.group === piece.group &&
    last?.group !== piece.group &&
    PLACE_END.test(next.text) &&
    !EMPLOYER_WORDS.test(piece.text)
  );
}

/**
 * What the entries of one document have in common: where title and employer stand. One person writes
 * one way, so a place that most entries prefer speaks for it in the others.
 */
export function learnPlaces(found: readonly JobNames[]): PlacePoints {
  const weights = new Map<string, number>();
  let all = 0;
  const keys = (title: Piece, employer: Piece) => {
    const one = `title ${title.row}:${title.index}`;
    const other = `employer ${employer.row}:${employer.index}`;
    const order = title.start < employer.start ? 'title first' : 'employer first';
    return [
      { key: one, points: 0.5 },
      { key: other, points: 0.5 },
      { key: `${one}/${other}`, points: 0.9 },
      { key: order, points: 0.5 },
    ];
  };
  for (const { title, employer, points } of found) {
    if (!title || !employer) continue;
    const weight = Math.min(3, Math.max(0.2, points));
    all += weight;
    for (const { key } of keys(title, employer)) weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  if (all === 0) return () => 0;
  return (title, employer) =>
    keys(title, employer).reduce(
      (sum, { key, points }) => sum + (points * (weights.get(key) ?? 0)) / all,
      0,
    );
}

/** "Vice President, Banking": a short title goes on behind its comma, where the employer stands elsewhere. */
export function withSpecialty(
  title: Piece,
  employer: Piece | null,
  pieces: readonly Piece[],
): Span {
  const next = pieces[pieces.indexOf(title) + 1];
  const isMore =
    next !== undefined &&
    next.group === title.group &&
    employer !== null &&
    employer.group !== title.group &&
    wordsOf(title.text).length <= SHORT_TITLE_WORDS &&
    wordsOf(next.text).length <= SPECIALTY_WORDS &&
    !isPlaceText(next.text) &&
    !DEPARTMENT.test(next.text) &&
    !ASIDE.test(next.text);
  return isMore ? append(title, ', ', next) : title;
}

/** "Microscopic Circus, University of Northmoor": what belongs to another is named with it. */
export function withInstitution(employer: Piece, pieces: readonly Piece[]): Span {
  const next = pieces[pieces.indexOf(employer) + 1];
  const isMore =
    next !== undefined &&
    next.group === employer.group &&
    EMPLOYER_WORDS.test(next.text) &&
    !isPlaceText(next.text) &&
    !TITLE_WORDS.test(next.text) &&
    !LEGAL_FORM.test(employer.text);
  return isMore ? append(employer, ', ', next) : employer;
}

/** "Larch Inc. Seoul": what follows a legal form is a place. */
export function withoutPlace(name: Span): Span {
  const form = LEGAL_FORM.exec(name.text);
  if (!form || form.index === 0) return name;
  const end = form.index + form[0].length;
  const after = /^(\.?)\s+(?!(?:und|and|et)\s)\p{Lu}\p{Ll}/u.exec(name.text.slice(end));
  return after ? part(name, 0, end + (after[1]?.length ?? 0)) : name;
}
