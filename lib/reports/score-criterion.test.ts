import { describe, expect, it } from 'vitest';
import { AppError, type ErrorCode } from '#lib/errors.ts';
import {
  CRITERIA,
  PLAN,
  type Script,
  STRONG,
  transcriptOf,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { scoreCriterion } from './score-criterion.ts';
import type { ScorerAnswer } from './scorer-prompt.ts';

const criterion = CRITERIA.find(({ id }) => id === 'problem_solving') ?? CRITERIA[0];
if (!criterion) throw new Error('There are no criteria.');

const GOOD: ScorerAnswer = {
  level: 5,
  rationale: 'Five causes were ruled out one by one.',
  quotes: ['I listed five possible causes', 'Timeouts dropped from 300 a night to zero'],
  counter_quotes: [],
};

type Request = Parameters<Parameters<typeof scoreCriterion>[0]['generate']>[0];

/** A model that gives these one after the other; a code is a failure. */
function modelOf(answers: (ScorerAnswer | ErrorCode)[]) {
  const requests: Request[] = [];
  const generate = async (request: Request) => {
    const answer = answers[requests.length];
    requests.push(request);
    if (answer === undefined) throw new Error('One call too many.');
    if (typeof answer === 'string') throw new AppError(answer);
    return { value: answer as never, model: 'openai:test', usage: { input: 100, output: 20 } };
  };
  return { requests, generate };
}

function score(answers: (ScorerAnswer | ErrorCode)[], script: Script = STRONG, runs = 3) {
  const model = modelOf(answers);
  return {
    requests: model.requests,
    result: scoreCriterion({
      criterion: criterion as NonNullable<typeof criterion>,
      items: PLAN.items,
      turns: transcriptOf(script),
      candidateName: 'Jonas Aldering',
      runs,
      mark: 'a1b2c3',
      interviewId: 'int_test',
      generate: model.generate,
    }),
  };
}

describe('scoring a criterion with a model', () => {
  it('asks as often as set and takes what the runs agree on', async () => {
    const { result, requests } = score([GOOD, GOOD, GOOD]);
    expect(await result).toMatchObject({
      score: { status: 'assessed', level: 5, confidence: 'medium' },
      models: ['openai:test'],
      usage: { input: 300, output: 60 },
    });
    expect(requests).toHaveLength(3);
    expect(requests.every(({ temperature }) => temperature === 0)).toBe(true);
  });

  it('shows the scorer this criterion and the answers to its questions, nothing else', async () => {
    const named: Script = STRONG.map((entry) =>
      entry.item === 'core_5'
        ? {
            ...entry,
            answers: [
              'My name is Jonas Aldering and I listed five possible causes. Timeouts dropped from 300 a night to zero.',
            ],
          }
        : entry,
    );
    const { result, requests } = score([GOOD], named, 1);
    await result;
    const seen = `${requests[0]?.system}\n${requests[0]?.prompt}`;
    expect(seen).toContain('five possible causes');
    expect(seen).not.toMatch(/Jonas|Aldering/u);
    expect(seen).not.toContain('Quayside');
    for (const other of CRITERIA.filter(({ id }) => id !== criterion.id)) {
      expect(seen).not.toContain(other.definition);
    }
    // The word that marks the answer off stands in the system prompt and around the answer.
    expect(requests[0]?.prompt.match(/a1b2c3/gu)).toHaveLength(2);
  });

  it('asks nothing when nothing was answered', async () => {
    const { result, requests } = score([], STRONG.slice(0, 1));
    expect(await result).toMatchObject({
      score: { status: 'not_assessed' },
      models: [],
      usage: null,
    });
    expect(requests).toHaveLength(0);
  });

  it('needs a person when the model’s answers cannot be used', async () => {
    const bad: ErrorCode[] = [
      'model_invalid_output',
      'model_invalid_output',
      'model_invalid_output',
    ];
    expect(await score(bad).result).toMatchObject({
      score: { status: 'needs_person' },
      usage: null,
    });
  });

  it('goes on with the runs that came through when they are most of them', async () => {
    expect(await score([GOOD, 'model_failed', GOOD]).result).toMatchObject({
      score: { status: 'assessed', level: 5 },
    });
  });

  it('throws when the model was away, so that the step is tried again', async () => {
    await expect(score([GOOD, 'model_rate_limited', 'model_failed']).result).rejects.toMatchObject({
      code: 'model_rate_limited',
    });
  });
});
