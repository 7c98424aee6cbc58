import { endOfText } from './end-of-text.ts';

/** A piece of the interviewer's words: said, not said yet (or never), and not to be seen yet. */
export type SpokenPart = { said: string; unsaid: string; ahead: string };

/** Shorter turns are shown as one. */
const LONG_CHARS = 170;

/**
 * A longer turn in two: what leads to the question, and the question at its end, each with what is said of it.
 * Together they are the whole text. `question`: what is in sight, of which `unsaid` is the end; `ahead` follows.
 */
export function questionParts(shown: { question: string; unsaid: string; ahead: string }): {
  lead: SpokenPart | null;
  core: SpokenPart;
} {
  const { question, unsaid, ahead } = shown;
  const whole = ahead ? `${question} ${ahead}` : question;
  const places = { said: question.length - unsaid.length, seen: question.length };
  const core = whole.length > LONG_CHARS ? endOfText(whole) : whole;
  const from = whole.endsWith(core) ? whole.length - core.length : 0;
  const part = (begin: number, end: number): SpokenPart => {
    const said = Math.min(Math.max(places.said, begin), end);
    const seen = Math.min(Math.max(places.seen, said), end);
    return {
      said: whole.slice(begin, said),
      unsaid: whole.slice(said, seen),
      ahead: whole.slice(seen, end),
    };
  };
  return { lead: from > 0 ? part(0, from) : null, core: part(from, whole.length) };
}
