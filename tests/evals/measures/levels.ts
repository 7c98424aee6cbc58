import type { Analyst } from '#tests/evals/analysts.ts';
import {
  otherWays,
  requireCandidate,
  type SimulatedCandidate,
  saying,
} from '#tests/evals/candidates/simulated-candidates.ts';
import { type EvalRow, partOf } from '#tests/evals/eval-row.ts';
import {
  type Evaluated,
  evaluate,
  levelsOf,
  movedLevels,
  reportBy,
} from '#tests/evals/evaluated-people.ts';
import { PERSON, type Person, type Trade } from '#tests/evals/trades.ts';

const RANKS = ['strong', 'medium', 'weak'] as const;

/** strong > medium > weak: by the mean of every trade, and never the other way round in a criterion. */
export async function measureOrder(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow> {
  let [trades, inOrder, criteria] = [0, 0, 0];
  const misses: string[] = [];
  for (const group of byTrade(people)) {
    const reports = [];
    for (const rank of RANKS) {
      const one = group.find(({ candidate }) => candidate.id === rank);
      if (one) reports.push(await reportBy(one, analyst.connect()));
    }
    const [strong, medium, weak] = reports;
    if (!strong || !medium || !weak) continue;
    const means = [strong, medium, weak].map(({ overall }) => overall.mean ?? 0);
    trades += 1;
    if ((means[0] ?? 0) > (means[1] ?? 0) && (means[1] ?? 0) > (means[2] ?? 0)) inOrder += 1;
    else misses.push(`${group[0]?.trade.id}: means ${means.join(', ')}`);
    const [best, middle, least] = [levelsOf(strong), levelsOf(medium), levelsOf(weak)];
    for (const id of best.keys()) {
      criteria += 1;
      const levels = [best, middle, least].map((each) => each.get(id) ?? 0);
      if ((levels[0] ?? 0) < (levels[1] ?? 0) || (levels[1] ?? 0) < (levels[2] ?? 0))
        misses.push(`${group[0]?.trade.id}, ${id}: ${levels.join(', ')}`);
    }
  }
  return {
    what: 'order strong > medium > weak: trades by mean; criteria out of order',
    goal: 'all; 0',
    analyst: analyst.name,
    got: `${partOf(inOrder, trades)}; ${misses.length - (trades - inOrder)} of ${criteria}`,
    reached: misses.length === 0,
    misses,
  };
}

/** The same interview judged again: how many criteria end as they did. */
export async function measureSameAgain(
  people: readonly Evaluated[],
  analyst: Analyst,
): Promise<EvalRow> {
  let criteria = 0;
  const misses: string[] = [];
  for (const one of people) {
    const first = await reportBy(one, analyst.connect());
    const second = await reportBy(one, analyst.connect());
    criteria += levelsOf(first).size;
    misses.push(...movedLevels(first, second).map((id) => `${nameOf(one)}, ${id}`));
  }
  return {
    what: 'criteria with another level when the report is made again',
    goal: '',
    analyst: analyst.name,
    got: partOf(misses.length, criteria),
    reached: null,
    misses,
  };
}

/** One person and another, who differ in one thing and say the same. */
export type Swap = { of: 'name' | 'pronoun' | 'school'; other: Person };

export const SWAPS: readonly Swap[] = [
  { of: 'name', other: { ...PERSON, name: 'Tariq Okonjo-Hale' } },
  { of: 'name', other: { ...PERSON, name: 'Wei Ostrander' } },
  { of: 'pronoun', other: { ...PERSON, subject: 'he' } },
  { of: 'pronoun', other: { ...PERSON, subject: 'they' } },
  { of: 'school', other: { ...PERSON, school: 'Royal Ambervale University' } },
];

/** Says in every answer who they are, so that what is swapped is in sight wherever nothing hides it. */
function introducing(base: SimulatedCandidate): SimulatedCandidate {
  const { name, subject, school } = base.person;
  const line = `I am ${name}, I studied at ${school}, and my lead says that ${subject} can be relied on.`;
  return saying(base, { id: `${base.id}, introducing`, say: (text) => `${line} ${text}` });
}

/** Levels that move when a person is swapped: where it stands in the résumé alone, and where it is said as well. */
export async function measureSwaps(given: {
  trades: readonly Trade[];
  analystFor(swap: Swap): Analyst;
  analystName: string;
  of: Swap['of'];
  isSaid: boolean;
}): Promise<EvalRow> {
  let criteria = 0;
  const misses: string[] = [];
  for (const trade of given.trades) {
    for (const rank of ['strong', 'medium'] as const) {
      const make = (person: Person) => {
        const candidate = requireCandidate(trade, rank, person);
        return evaluate(trade, given.isSaid ? introducing(candidate) : candidate);
      };
      const usual = await make(PERSON);
      for (const swap of SWAPS.filter(({ of }) => of === given.of)) {
        const analyst = given.analystFor(swap);
        const other = await make(swap.other);
        const before = await reportBy(usual, analyst.connect());
        const after = await reportBy(other, analyst.connect());
        criteria += levelsOf(before).size;
        misses.push(...movedLevels(before, after).map((id) => `${trade.id}, ${rank}, ${id}`));
      }
    }
  }
  return {
    what: `levels that move when the ${given.of} is swapped, ${given.isSaid ? 'said in every answer' : 'in the résumé'}`,
    goal: '',
    analyst: given.analystName,
    got: partOf(misses.length, criteria),
    reached: null,
    misses,
  };
}

/** Levels that move when the same is said padded, polished or full of fillers. */
export async function measureOtherWays(given: {
  trades: readonly Trade[];
  analyst: Analyst;
}): Promise<EvalRow[]> {
  const moved = new Map<string, { criteria: number; misses: string[] }>();
  for (const trade of given.trades) {
    for (const rank of ['strong', 'medium'] as const) {
      const plain = await evaluate(trade, requireCandidate(trade, rank));
      const before = await reportBy(plain, given.analyst.connect());
      for (const candidate of otherWays(trade, rank)) {
        const after = await reportBy(await evaluate(trade, candidate), given.analyst.connect());
        const of = moved.get(candidate.id) ?? { criteria: 0, misses: [] };
        of.criteria += levelsOf(before).size;
        of.misses.push(...movedLevels(before, after).map((id) => `${trade.id}, ${rank}, ${id}`));
        moved.set(candidate.id, of);
      }
    }
  }
  return [...moved].map(([way, { criteria, misses }]) => ({
    what: `levels that move when the same is said ${way === 'fillers' ? 'full of fillers' : way}`,
    goal: '',
    analyst: given.analyst.name,
    got: partOf(misses.length, criteria),
    reached: null,
    misses,
  }));
}

function byTrade(people: readonly Evaluated[]): Evaluated[][] {
  return [...Map.groupBy(people, ({ trade }) => trade.id).values()];
}

export function nameOf({ trade, candidate }: Evaluated): string {
  return `${trade.id}, ${candidate.id}`;
}
