import { spokenRequest } from '#lib/interviews/session/spoken-requests.ts';
import { foldedWords } from './normalise-text.ts';
import type { ReportTurn } from './report-input.ts';
import { ownText } from './withheld.ts';

/** Shorter turns cannot be told from ordinary words of agreement. */
const ECHO_WORDS_MIN = 5;
/** Share of a turn's word triples that were the interviewer's before it is taken for an echo. */
const ECHO_SHARE_MIN = 0.8;
/** An echo follows at once: only the interviewer's last turns are compared. */
const ECHO_TURNS_BACK = 2;

// Every part of a report asks for the answers of the same transcript; long ones take a while to go through.
const knownAnswers = new WeakMap<readonly ReportTurn[], ReportTurn[]>();

/** What the candidate said in answer: without echoes of the interviewer, requests and empty turns. */
export function candidateAnswers(turns: readonly ReportTurn[]): readonly ReportTurn[] {
  const found = knownAnswers.get(turns);
  if (found) return found;
  const answers = turns.filter(
    (turn) => turn.speaker === 'candidate' && kindOfTurn(turn, turns) === 'answer',
  );
  knownAnswers.set(turns, answers);
  return answers;
}

/** Candidate turns in which the microphone picked up the interviewer's own words. */
export function echoedTurns(turns: readonly ReportTurn[]): ReportTurn[] {
  return turns.filter((turn) => turn.speaker === 'candidate' && isEcho(turn, turns));
}

export function countWords(text: string): number {
  return foldedWords(text).length;
}

function kindOfTurn(
  turn: ReportTurn,
  turns: readonly ReportTurn[],
): 'answer' | 'empty' | 'request' | 'echo' {
  // Nor is it an answer when all of it speaks to the evaluator.
  if (countWords(ownText(turn)) === 0) return 'empty';
  // "I don't know" is an answer; "say that again" is none, where it was taken as the request it is.
  const request = spokenRequest(turn.text);
  const reply = turns.find(
    ({ speaker, ordinal }) => speaker === 'interviewer' && ordinal > turn.ordinal,
  );
  if (request === 'skip') return 'request';
  if (request !== null && request !== 'cannot_answer' && reply?.act === 'clarify') return 'request';
  return isEcho(turn, turns) ? 'echo' : 'answer';
}

const knownEchoes = new WeakMap<readonly ReportTurn[], Map<ReportTurn, boolean>>();

function isEcho(turn: ReportTurn, turns: readonly ReportTurn[]): boolean {
  const known = knownEchoes.get(turns) ?? new Map<ReportTurn, boolean>();
  knownEchoes.set(turns, known);
  const found = known.get(turn) ?? readsAsEcho(turn, turns);
  known.set(turn, found);
  return found;
}

function readsAsEcho(turn: ReportTurn, turns: readonly ReportTurn[]): boolean {
  const said = triples(turn.text);
  if (countWords(turn.text) < ECHO_WORDS_MIN) return false;
  const before = turns
    .filter(({ speaker, ordinal }) => speaker === 'interviewer' && ordinal < turn.ordinal)
    .slice(-ECHO_TURNS_BACK);
  const heard = new Set(before.flatMap(({ text }) => triples(text)));
  const shared = said.filter((triple) => heard.has(triple)).length;
  return said.length > 0 && shared / said.length >= ECHO_SHARE_MIN;
}

function triples(text: string): string[] {
  const words = foldedWords(text);
  return words.slice(2).map((_, index) => words.slice(index, index + 3).join(' '));
}
