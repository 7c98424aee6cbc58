import { describe, expect, it } from 'vitest';
import {
  CUT_SHORT,
  ECHO,
  INJECTION_SENTENCE,
  inputOf,
  ONE_WORD,
  PLAN,
  type Script,
  SILENT,
  STRONG,
  transcriptOf,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { dataQuality, mainItems, wasAsked } from './data-quality.ts';
import { REPORT_CONFIG } from './report-config.ts';

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
}

function qualityOf(script: Script, over: Parameters<typeof inputOf>[1] = {}) {
  return dataQuality(inputOf(script, over));
}

/** A plan with so many of the main questions and nothing else. */
function planOf(questions: number) {
  return { plan: { ...PLAN, items: mainItems(PLAN.items).slice(0, questions) } };
}

describe('the goodbye', () => {
  const closing = PLAN.items.find(({ kind }) => kind === 'closing');
  it('was said also where it ended another turn of the interviewer', () => {
    if (!closing) throw new Error('The plan has no goodbye.');
    const [first] = transcriptOf(STRONG);
    if (!first) throw new Error('The transcript is empty.');
    const last = { ...first, text: `That is noted. ${closing.question}`, question_id: 'candidate' };
    expect(wasAsked(closing, [first])).toBe(false);
    expect(wasAsked(closing, [first, last])).toBe(true);
  });
});

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
    expect(qualityOf(three(49), planOf(4)).level).toBe('insufficient');
    expect(qualityOf(three(50), planOf(4)).level).toBe('ok');
    expect(qualityOf(ONE_WORD).level).toBe('insufficient');
  });

  it('is insufficient under three answers, however long', () => {
    const two: Script = [
      { item: 'core_1', answers: [words(200)] },
      { item: 'core_2', answers: [words(200)] },
    ];
    const third: Script = [{ item: 'core_3', answers: ['Yes, that as well.'] }];
    expect(qualityOf(two, planOf(4)).level).toBe('insufficient');
    expect(qualityOf([...two, ...third], planOf(4)).level).toBe('ok');
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

  it('is insufficient when less than 40 % of the plan was answered, and says so', () => {
    expect(qualityOf(CUT_SHORT)).toMatchObject({
      level: 'insufficient',
      questions_answered: 2,
      reasons: [
        'Only 2 of 8 planned questions were answered; at least 4 are needed.',
        'Only 2 of 8 planned questions were asked.',
      ],
    });
    const asked = STRONG.map((entry, index) =>
      index < 3 ? entry : { ...entry, answers: entry.answers.map(() => null) },
    );
    expect(qualityOf(asked)).toMatchObject({ level: 'insufficient', questions_asked: 8 });
    expect(qualityOf(STRONG.slice(0, 2), planOf(5)).level).toBe('limited');
    expect(qualityOf(STRONG.slice(0, 2), planOf(6)).level).toBe('insufficient');
  });

  it('is limited when less than half of the plan was asked, and 40 % of it answered', () => {
    expect(qualityOf(STRONG.slice(0, 3), planOf(7))).toMatchObject({
      level: 'limited',
      questions_asked: 3,
    });
    expect(qualityOf(STRONG.slice(0, 4)).level).toBe('ok');
  });

  it('goes by the shares of the role where they are set', () => {
    const config = { ...REPORT_CONFIG, answered_share_min: 0.2 };
    expect(qualityOf(CUT_SHORT, { config }).level).toBe('limited');
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
