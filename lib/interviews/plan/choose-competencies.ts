import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import {
  COMPETENCIES,
  type Competency,
  GENERAL_PRACTICE,
  PRACTICES,
  type PracticeCompetency,
} from './competency-library.ts';

/** One for the work itself and four more: what fits into 20 minutes with follow-ups. */
const CRITERIA_USUAL = 5;
/** A sixth when the job description speaks for it this clearly. */
const CRITERIA_MOST = 6;
const SIXTH_MIN_SCORE = 4;

/** How much a mention counts, by where it stands. */
const WEIGHTS = { title: 3, must: 2, nice: 1, responsibility: 1 } as const;
/** Under this many mentions the field of the work is not clear. */
const PRACTICE_MIN_SCORE = 2;

type WeightedLine = { text: string; weight: number };

/**
 * The competencies a role is judged by: first how the work itself is done, then those its description speaks
 * for most, filled up in the library's order. The same description always gives the same choice.
 */
export function chooseCompetencies(job: JobProfile): {
  practice: PracticeCompetency;
  others: Competency[];
} {
  const lines = linesOf(job);
  const practice = best(PRACTICES, lines);
  const ranked = COMPETENCIES.filter(
    (competency) => competency.id !== 'technical_judgement' || practice?.id === 'software_practice',
  )
    .map((competency, order) => ({ competency, order, score: scoreOf(competency, lines) }))
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const sixth = ranked[CRITERIA_USUAL - 1];
  const count = sixth && sixth.score >= SIXTH_MIN_SCORE ? CRITERIA_MOST : CRITERIA_USUAL;
  return {
    practice: practice ?? GENERAL_PRACTICE,
    others: ranked.slice(0, count - 1).map(({ competency }) => competency),
  };
}

/** How clearly a text speaks for a competency: the number of different words of its list in it. */
export function signalCount(competency: Pick<Competency, 'signals'>, text: string): number {
  return new Set(Array.from(text.matchAll(competency.signals), (match) => match[0].toLowerCase()))
    .size;
}

function linesOf(job: JobProfile): WeightedLine[] {
  return [
    { text: job.title ?? '', weight: WEIGHTS.title },
    ...job.requirements.map(({ text, kind }) => ({ text, weight: WEIGHTS[kind] })),
    ...job.responsibilities.map((text) => ({ text, weight: WEIGHTS.responsibility })),
  ];
}

/** Each line counts once however often it says the same: long lists of duties must not decide alone. */
function scoreOf(competency: Competency, lines: readonly WeightedLine[]): number {
  return lines.reduce(
    (sum, line) => sum + (signalCount(competency, line.text) > 0 ? line.weight : 0),
    0,
  );
}

function best(
  practices: readonly PracticeCompetency[],
  lines: readonly WeightedLine[],
): PracticeCompetency | null {
  let winner: { practice: PracticeCompetency; score: number } | null = null;
  for (const practice of practices) {
    const score = scoreOf(practice, lines);
    if (score >= PRACTICE_MIN_SCORE && (!winner || score > winner.score))
      winner = { practice, score };
  }
  return winner?.practice ?? null;
}
