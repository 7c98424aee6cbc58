import type { InterviewReport } from '#lib/reports/report-schema.ts';
import type { SimulatedCandidate } from './candidates/simulated-candidates.ts';
import {
  type ModelEnv,
  makeReport,
  makeReportAgain,
  planInterview,
  storeInterview,
} from './evaluated-interview.ts';
import { type HeldInterview, holdInterview } from './hold-interview.ts';
import type { Trade } from './trades.ts';

/** An interview of a simulated candidate that was held and stored, with the number of its reports so far. */
export type Evaluated = {
  trade: Trade;
  candidate: SimulatedCandidate;
  interviewId: string;
  held: HeldInterview;
  reports: number;
};

/** Plans, holds and stores one interview with the built-in interviewer. */
export async function evaluate(
  trade: Trade,
  candidate: SimulatedCandidate,
  added?: Parameters<typeof planInterview>[0]['added'],
): Promise<Evaluated> {
  const { interviewId, plan } = await planInterview({
    trade,
    person: candidate.person,
    ...(added ? { added } : {}),
  });
  const held = await holdInterview({ plan, candidate });
  await storeInterview(interviewId, held);
  return { trade, candidate, interviewId, held, reports: 0 };
}

/** The same interview, as if some words had never been said. */
export async function withoutWords(of: Evaluated, words: string): Promise<Evaluated> {
  const { interviewId } = await planInterview({ trade: of.trade, person: of.candidate.person });
  const turns = of.held.turns.map((turn) =>
    turn.speaker === 'candidate'
      ? { ...turn, text: turn.text.replace(words, '').replace(/\s+/gu, ' ').trim() }
      : turn,
  );
  const held = { ...of.held, turns };
  await storeInterview(interviewId, held);
  return { ...of, interviewId, held, reports: 0 };
}

/** A new report of an interview by the models given. */
export async function reportBy(of: Evaluated, models: ModelEnv): Promise<InterviewReport> {
  of.reports += 1;
  return of.reports === 1
    ? makeReport(of.interviewId, models)
    : makeReportAgain(of.interviewId, models);
}

/** Level by criterion; null: there is none. */
export function levelsOf(report: InterviewReport): Map<string, number | null> {
  return new Map(report.competencies.map(({ criterion_id, level }) => [criterion_id, level]));
}

/** Criteria whose level is another one, a level that came or went included. */
export function movedLevels(before: InterviewReport, after: InterviewReport): string[] {
  const old = levelsOf(before);
  return [...levelsOf(after)]
    .filter(([id, level]) => old.has(id) && old.get(id) !== level)
    .map(([id]) => id);
}

/** Quotes of a report that do not stand where it says in the words of the candidate. */
export function unverifiedQuotes(report: InterviewReport, held: HeldInterview): string[] {
  return report.evidence
    .filter(({ source }) => source === 'interview')
    .filter(
      ({ quote, start, end }) =>
        !held.turns.some(
          ({ speaker, text }) => speaker === 'candidate' && text.slice(start, end) === quote,
        ),
    )
    .map(({ quote }) => quote);
}
