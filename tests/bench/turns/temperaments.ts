import { draw, type LogNormal, logNormalAt } from './seeded.ts';
import { CLAUSES } from './spoken-answer.ts';

/**
 * How somebody speaks. That pauses are log-normally distributed, and that those over a second belong to
 * spontaneous speech, is known (Campione and Véronis, "A large-scale multilingual study of silent pause duration",
 * Speech Prosody 2002); so is that about two thirds of them stand between clauses (Hawkins, "The syntactic location
 * of hesitation pauses", 1971). The figures of the three temperaments are assumptions.
 */
export type Temperament = {
  name: string;
  /** of all speakers */
  share: number;
  msPerWord: number;
  /** of clauses that are followed by a pause for thought, and how long it is */
  pausesAfter: number;
  pause: LogNormal;
};

export const TEMPERAMENTS: readonly Temperament[] = [
  { name: 'quick', share: 0.3, msPerWord: 330, pausesAfter: 0.2, pause: { p50: 450, p95: 1_100 } },
  {
    name: 'average',
    share: 0.5,
    msPerWord: 400,
    pausesAfter: 0.35,
    pause: { p50: 600, p95: 1_600 },
  },
  {
    name: 'ponderous',
    share: 0.2,
    msPerWord: 500,
    pausesAfter: 0.5,
    pause: { p50: 900, p95: 2_600 },
  },
];

/** Of pauses between clauses, those that come after "and", "so" or "um", not before it: an assumption. */
const AFTER_CONJUNCTION = 0.35;
const CONJUNCTIONS = ['and', 'so', 'but', 'um', 'and then'];
/** Of pauses, those within a clause (Hawkins 1971: a third), at a word that leads on or at any other. */
const WITHIN_CLAUSE = 1 / 3;
/** Of turns, those that end with "that's it" and the like: an assumption. */
const CLOSING_SHARE = 0.08;

/** Words with their beginning and end, in ms from the beginning of the first. */
export type TimedWord = { word: string; begunAt: number; endedAt: number };

/** The temperament of a session: the same for the same seed. */
export function temperamentOf(seed: number, session: number): Temperament {
  const [quick, average, ponderous] = TEMPERAMENTS as [Temperament, Temperament, Temperament];
  const luck = draw(seed, session, 'temperament');
  if (luck < quick.share) return quick;
  return luck < quick.share + average.share ? average : ponderous;
}

/** One answer of such a speaker: one to nine clauses with pauses for thought between and within them. */
export function speakLike(
  temperament: Temperament,
  place: { seed: number; session: number; turn: number },
): TimedWord[] {
  const luck = (...what: (string | number)[]) =>
    draw(place.seed, place.session, place.turn, ...what);
  const clauses = 1 + Math.floor(luck('length') * 9);
  const said: TimedWord[] = [];
  let at = 0;
  const say = (word: string) => {
    const begunAt = at;
    at += temperament.msPerWord;
    said.push({ word, begunAt, endedAt: at });
  };
  for (let clause = 0; clause < clauses; clause += 1) {
    const words = (CLAUSES[Math.floor(luck('clause', clause) * CLAUSES.length)] ?? '').split(' ');
    const isLast = clause + 1 === clauses;
    const pauses = luck('pauses', clause) < temperament.pausesAfter;
    const pauseMs = logNormalAt(temperament.pause, luck('pause', clause));
    const isWithin = pauses && luck('within', clause) < WITHIN_CLAUSE;
    const place = isWithin ? 1 + Math.floor(luck('place', clause) * (words.length - 1)) : -1;
    for (const [index, word] of words.entries()) {
      if (index === place) at += pauseMs;
      say(word);
    }
    if (!pauses || isWithin || isLast) continue;
    if (luck('conjunction', clause) < AFTER_CONJUNCTION) {
      const words = CONJUNCTIONS[Math.floor(luck('which', clause) * CONJUNCTIONS.length)] ?? 'and';
      for (const word of words.split(' ')) say(word);
    }
    at += pauseMs;
  }
  if (luck('closing') < CLOSING_SHARE) for (const word of ["that's", 'it']) say(word);
  return said;
}
