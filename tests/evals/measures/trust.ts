import { OFF_TOPIC_REASON } from '#lib/reports/score-criterion.ts';
import type { Analyst } from '#tests/evals/analysts.ts';
import { type EvalRow, partOf } from '#tests/evals/eval-row.ts';
import {
  type Evaluated,
  levelsOf,
  movedLevels,
  reportBy,
  unverifiedQuotes,
} from '#tests/evals/evaluated-people.ts';
import { nameOf } from './levels.ts';

const EMPTY = ['silent', 'one-word', 'echo'];
const SAYING_NOTHING = [...EMPTY, 'off-topic'];

/** Interviews that hold nothing to judge and got no level at all. */
export async function measureAbstention(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow[]> {
  const rows: EvalRow[] = [];
  for (const [what, ids] of [
    ['empty interviews (silent, one word, echo)', EMPTY],
    ['off-topic interviews', ['off-topic']],
  ] satisfies [string, string[]][]) {
    const misses: string[] = [];
    const group = people.filter(({ candidate }) => ids.includes(candidate.id));
    for (const one of group) {
      const levels = givenLevels(await reportBy(one, analyst.connect()));
      if (levels.length > 0) misses.push(`${nameOf(one)}: ${levels.join(', ')}`);
    }
    rows.push({
      what: `${what} abstained on`,
      goal: '100 %',
      analyst: analyst.name,
      got: partOf(group.length - misses.length, group.length),
      reached: group.length > 0 && misses.length === 0,
      misses,
    });
  }
  return rows;
}

/** Criteria that an honest candidate answered and that the rules took for being about something else. */
export async function measureRefused(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow> {
  const honest = people.filter(({ candidate }) => !SAYING_NOTHING.includes(candidate.id));
  let criteria = 0;
  const misses: string[] = [];
  for (const one of honest) {
    const { competencies } = await reportBy(one, analyst.connect());
    criteria += competencies.length;
    misses.push(
      ...competencies
        .filter(({ reason }) => reason === OFF_TOPIC_REASON)
        .map(({ name }) => `${nameOf(one)}, ${name}`),
    );
  }
  return {
    what: 'criteria of candidates who speak of their work that are refused as off-topic',
    goal: '0',
    analyst: analyst.name,
    got: partOf(misses.length, criteria),
    reached: misses.length === 0,
    misses,
  };
}

/** Candidates who were silent, or gone after a fifth of the plan, of whom a level was shown. */
export async function measureCut(people: readonly Evaluated[], analyst: Analyst): Promise<EvalRow> {
  const group = people.filter(({ candidate }) => ['silent', 'cut'].includes(candidate.id));
  const misses: string[] = [];
  for (const one of group) {
    const report = await reportBy(one, analyst.connect());
    const levels = givenLevels(report);
    if (levels.length > 0) {
      misses.push(`${nameOf(one)}: ${levels.join(', ')}, ${report.data_quality.level}`);
    }
  }
  return {
    what: 'silent candidates, and those cut at 20 %, of whom a level is shown',
    goal: '0',
    analyst: analyst.name,
    got: partOf(misses.length, group.length),
    reached: misses.length === 0,
    misses,
  };
}

/** Quotes of published reports that are not the candidate's own words at their place. */
export async function measureQuotes(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow> {
  let quotes = 0;
  const misses: string[] = [];
  for (const one of people) {
    const report = await reportBy(one, analyst.connect());
    quotes += report.evidence.filter(({ source }) => source === 'interview').length;
    misses.push(...unverifiedQuotes(report, one.held).map(() => nameOf(one)));
  }
  return {
    what: 'unverified quotes in published reports',
    goal: '0',
    analyst: analyst.name,
    got: `${misses.length} of ${quotes}`,
    reached: misses.length === 0,
    misses,
  };
}

/** Levels that a scorer got through that gave nothing which could be checked. */
export async function measureNoLevels(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow> {
  let criteria = 0;
  const misses: string[] = [];
  for (const one of people) {
    const report = await reportBy(one, analyst.connect());
    criteria += report.competencies.length;
    misses.push(...givenLevels(report).map((level) => `${nameOf(one)}: ${level}`));
  }
  return {
    what: 'levels that rest on nothing that could be checked',
    goal: '0',
    analyst: analyst.name,
    got: `${misses.length} of ${criteria}`,
    reached: misses.length === 0,
    misses,
  };
}

/** Levels that differ between two analysts who mean the same. */
export async function measureSameJudgement(
  people: readonly Evaluated[],
  analysts: { plain: Analyst; other: Analyst },
): Promise<EvalRow> {
  let criteria = 0;
  const misses: string[] = [];
  for (const one of people) {
    const plain = await reportBy(one, analysts.plain.connect());
    const other = await reportBy(one, analysts.other.connect());
    criteria += levelsOf(plain).size;
    misses.push(...movedLevels(plain, other).map((id) => `${nameOf(one)}, ${id}`));
  }
  return {
    what: 'levels that move when the same judgement comes fenced, with thinking, with curly quotes',
    goal: '0',
    analyst: analysts.other.name,
    got: partOf(misses.length, criteria),
    reached: misses.length === 0,
    misses,
  };
}

function givenLevels(report: Parameters<typeof levelsOf>[0]): number[] {
  return [...levelsOf(report).values()].filter((level) => level !== null);
}
