import { conceptsOf, TOLD_CONCEPTS } from './match-concepts.ts';
import type { ResumeLine } from './match-lines.ts';
import { shownAsked } from './match-shown.ts';
import { teamSize } from './match-team-size.ts';
import { hanPairs, tellingWords } from './match-terms.ts';
import { compoundParts, wordForms } from './match-word-forms.ts';
import { skillKey } from './skills/skill-table.ts';

/** One thing that a requirement says, however many words it takes, and how much it tells. */
export type Unit = {
  weight: number;
  /** what it means, in any language or in other words */
  concept: string | null;
  isTold: boolean;
  /** the people that are to be led, at least; null where it says none */
  teamSize?: number | null;
  /** roots of each of its words, all of which say it as well; none where only the meaning counts */
  words: readonly ReadonlySet<string>[];
};

const LEADS = '=leads';
/** What is shown in many words says as much as two of them. */
const TOLD_WEIGHT = 2;
/** Words that stand in advertisements and résumés of every trade tell little. */
const COMMON_WEIGHT = 0.5;
const COMMON = new Set(
  `team teams project projects customer customers client clients data system systems process processes service services quality business support people product products report reports plan planning develop manage managed manager management lead leading design designing build building create creating environment company internal external professional high new different complex large small sector industry solution solutions application applications operation operations operational engineer engineers staff user users level task tasks time organisation organization organizational programme program activities needs results standards delivery deliver delivering ensure maintain perform provide use user writing write read reading help best clear fast modern software digital information performance processing improvement leadership responsibility responsibilities global international local department office site sites training online end-to-end multiple various wide
bereich bereichen arbeit team teams projekt projekte projekten kunden unternehmen prozesse prozessen systeme systemen aufgaben lösungen umfeld qualität planung entwicklung bereitschaft abteilung eigenständige selbstständige anwendungen durchführung erstellung unterstützung leitung
équipe équipes projet projets client clients service services gestion travail suivi développement entreprise domaine secteur outils qualité environnement activité missions sein première
equipo equipos proyecto proyectos cliente clientes gestión trabajo empresa sector desarrollo calidad entorno área servicios
echipă echipa proiect proiecte clienți activitate gestionare dezvoltare domeniul companie lucru`
    .split(/\s+/)
    .map((word) => skillKey(word)),
);

/** What a requirement says, each thing once: a word and what it means are one. */
export function unitsOf(text: string): Unit[] {
  const { concepts, rest } = shownAsked(text);
  return [...concepts.map(toldUnit), ...plainUnitsOf(rest)];
}

/** The same by its words alone; null where not one thing is shown in other words, or these words are no evidence of it. */
export function wordUnitsOf(text: string): Unit[] | null {
  const { concepts, isApart } = shownAsked(text);
  return concepts.length !== 1 || isApart ? null : plainUnitsOf(text);
}

function plainUnitsOf(rest: string): Unit[] {
  const left = new Map(
    tellingWords(rest.replace(/\d+\+/gu, ' '))
      .flatMap((word) => (/\p{L}-\p{L}/u.test(word) ? word.split('-') : [word]))
      .map((word) => [skillKey(word), word] as const),
  );
  const meant = conceptsOf(rest).flatMap(({ concept, words }): Unit[] => {
    const isTold = TOLD_CONCEPTS.has(concept);
    const own = words.filter((word) => left.has(word));
    if (own.length === 0 && words.length > 0 && !isTold) return [];
    for (const word of words) left.delete(word);
    if (isTold)
      return [{ ...toldUnit(concept), teamSize: concept === LEADS ? teamSize(rest) : null }];
    const weight = own.length > 1 ? 1.5 : own.every((word) => COMMON.has(word)) ? COMMON_WEIGHT : 1;
    return [{ weight, concept, isTold: false, words: own.map(wordForms) }];
  });
  const said = [...left].flatMap(([key, word]): Unit[] => {
    const parts = compoundParts(word);
    return parts.map((part) => ({
      weight: COMMON.has(key) || (parts.length > 1 && part !== parts[0]) ? COMMON_WEIGHT : 1,
      concept: null,
      isTold: false,
      words: [wordForms(part)],
    }));
  });
  const han = hanPairs(rest).map(
    (pair): Unit => ({
      weight: COMMON_WEIGHT,
      concept: null,
      isTold: false,
      words: [new Set([pair])],
    }),
  );
  return [...meant, ...said, ...han];
}

function toldUnit(concept: string): Unit {
  return { weight: TOLD_WEIGHT, concept, isTold: true, words: [] };
}

/** Whether a line says one thing that a requirement says. */
export function says(line: ResumeLine, { concept, words, teamSize: asked }: Unit): boolean {
  if (concept !== null && (line.shown.has(concept) || line.terms.has(concept))) {
    return !asked || (teamSize(line.text) ?? asked) >= asked;
  }
  return words.length > 0 && words.every((forms) => hasAny(line, forms));
}

function hasAny(line: ResumeLine, forms: ReadonlySet<string>): boolean {
  for (const form of forms) if (line.forms.has(form) || line.terms.has(form)) return true;
  return false;
}
