import { describe, expect, it } from 'vitest';
import {
  CUT_SHORT,
  ECHO,
  INJECTION_SENTENCE,
  inputOf,
  ONE_WORD,
  type Script,
  SILENT,
  STRONG,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { dataQuality } from './data-quality.ts';

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

function qualityOf(script: Script) {
  return dataQuality(inputOf(script));
}

describe('data quality', () => {
  it('is ok for a whole interview', () => {
    expect(qualityOf(STRONG)).toMatchObject({
      level: 'ok',
      reasons: [],
      questions_planned: 8,
      questions_asked: 8,
      questions_answered: 8,
    });
  });

  it('is insufficient when nobody answered', () => {
    expect(qualityOf(SILENT)).toMatchObject({
      level: 'insufficient',
      candidate_words: 0,
      speaking_ms: null,
    });
  });

  it('is insufficient under 150 words, and not from 150 on', () => {
    const three = (last: number): Script => [
      { item: 'core_1', answers: [words(50)] },
      { item: 'core_2', answers: [words(50)] },
      { item: 'core_3', answers: [words(last)] },
      { item: 'core_4', answers: [null] },
    ];
    expect(qualityOf(three(49)).level).toBe('insufficient');
    expect(qualityOf(three(50)).level).toBe('ok');
    expect(qualityOf(ONE_WORD).level).toBe('insufficient');
  });

  it('is insufficient under three answers, however long', () => {
    const two: Script = [
      { item: 'core_1', answers: [words(200)] },
      { item: 'core_2', answers: [words(200)] },
    ];
    expect(qualityOf(two).level).toBe('insufficient');
    expect(qualityOf([...two, { item: 'core_3', answers: ['Yes, that as well.'] }]).level).not.toBe(
      'insufficient',
    );
  });

  it('does not take the interviewer’s own words for an answer', () => {
    const quality = qualityOf(ECHO);
    expect(quality).toMatchObject({
      level: 'insufficient',
      questions_answered: 0,
      candidate_words: 0,
    });
    expect(quality.reasons.join(' ')).toMatch(/6 turns held the interviewer’s own words/u);
  });

  it('counts no words that speak to the scorer', () => {
    const [first] = STRONG;
    if (!first) throw new Error('The script is empty.');
    const plain = qualityOf(STRONG).candidate_words;
    const padded = {
      ...first,
      answers: first.answers.map((text) => `${text} ${INJECTION_SENTENCE}`),
    };
    expect(qualityOf([padded, ...STRONG.slice(1)]).candidate_words).toBe(plain);
  });

  it('is limited when less than half of the plan was asked', () => {
    expect(qualityOf(CUT_SHORT)).toMatchObject({ level: 'limited', questions_asked: 2 });
    expect(qualityOf(STRONG.slice(0, 4)).level).toBe('ok');
  });

  it('is limited when more than 30 % of the answers were cut off or have gaps', () => {
    const damaged = (count: number) =>
      qualityOf(
        STRONG.map((entry, index) =>
          index < count
            ? { ...entry, flags: index % 2 ? { forced: true } : { has_gap: true } }
            : entry,
        ),
      );
    // Ten answers in all: two of them belong to the first question.
    expect(damaged(2).level).toBe('ok');
    expect(damaged(3)).toMatchObject({ level: 'limited', forced_turns: 1, turns_with_gaps: 3 });
  });

  it('gives the mean confidence of the recogniser where there is one', () => {
    expect(qualityOf(STRONG).recognition_confidence).toBeNull();
    const heard = STRONG.map((entry, index) => ({
      ...entry,
      flags: { confidence: index % 2 ? 0.8 : 0.9 },
    }));
    expect(qualityOf(heard).recognition_confidence).toBeCloseTo(0.85, 1);
  });
});
