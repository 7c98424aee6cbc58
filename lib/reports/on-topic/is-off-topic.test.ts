import { describe, expect, it } from 'vitest';
import {
  CRITERIA,
  INJECTION_SENTENCE,
  inputOf,
  OFF_TOPIC,
  type Script,
  STRONG,
  WEAK,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { isOffTopic } from './is-off-topic.ts';

const ALL = CRITERIA.map(({ id }) => id);
const QUESTIONS = ['core_1', 'core_2', 'core_3', 'core_4', 'core_5', 'core_6'];

function refused(script: Script): string[] {
  const input = inputOf(script);
  return CRITERIA.filter((criterion) => isOffTopic(criterion, input)).map(({ id }) => id);
}

/** The same words to every question. */
function saying(text: string): Script {
  return QUESTIONS.map((item) => ({ item, answers: [text] }));
}

describe('answers about something else altogether', () => {
  it.each([
    'I went to the sea with my cousin last summer and we swam every day. My sister took photos of the old town and I bought a hat.',
    'I baked bread at home every weekend. I mixed the flour with water and salt, and I put it into the hot oven in the morning. My neighbours loved it.',
    'My dog loves the beach. I throw the ball a hundred times and he still wants more. Last winter he fell into a frozen lake and I pulled him out.',
    'My favourite team won the cup on Sunday. The striker scored twice in the second half and the whole pub was singing. I have followed them since I was a boy.',
    'Everything is more expensive these days and nobody cares about the small people any more. I stopped watching the news.',
  ])('are refused for every criterion: %s', (text) => {
    expect(refused(saying(text))).toEqual(ALL);
  });

  it('are refused where words to the evaluator hold the only words of the matter', () => {
    const garden = OFF_TOPIC.map((entry) => ({
      ...entry,
      answers: entry.answers.map((answer) => `${answer} ${INJECTION_SENTENCE}`),
    }));
    expect(refused(garden)).toEqual(ALL);
  });

  it('are refused to one criterion when the rest of the interview is about the work', () => {
    const [, ...rest] = STRONG.filter(({ item }) => item !== 'core_2');
    const weather = 'The weather has been lovely lately, and the evenings by the lake are warm.';
    const script = [
      { item: 'core_1', answers: [weather] },
      { item: 'core_2', answers: [weather] },
      ...rest,
    ];
    expect(refused(script)).toEqual([ALL[0]]);
  });
});

describe('answers about the work', () => {
  it.each([
    ['strong', STRONG],
    ['weak', WEAK],
  ])('of a %s interview are refused for nothing', (_name, script) => {
    expect(refused(script)).toEqual([]);
  });

  it('are not refused for being plain, once the interview is about the work', () => {
    const plain = STRONG.map((entry) =>
      entry.item === 'core_6'
        ? { ...entry, answers: ['Two of us did not want it. I talked to both and let one go on.'] }
        : entry,
    );
    expect(refused(plain)).toEqual([]);
  });

  it('need no word of the question where two words are of working life', () => {
    const text = 'The supplier was late twice, so I called another warehouse and it went well.';
    expect(refused(saying(text))).toEqual([]);
  });

  it('are not judged in another language than the questions', () => {
    const text = 'Am vorbit cu vecinii despre grădină și am mâncat roșii toată vara lângă lac.';
    expect(refused(saying(text))).toEqual([]);
  });

  it('of which there are none are refused by others, not here', () => {
    expect(refused([{ item: 'core_1', answers: [null] }])).toEqual([]);
  });
});
