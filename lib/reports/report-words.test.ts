import { expect, test } from 'vitest';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import {
  CUT_SHORT,
  SILENT,
  STRONG,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import type { Competency, InterviewReport } from './report-schema.ts';
import {
  coverageOf,
  factsOfLevel,
  factsOfQuestion,
  figuresOf,
  interviewWord,
  levelsNote,
  levelWord,
  sentenceOfCompetency,
  sharesOf,
  verdictWord,
} from './report-words.ts';

const STORY = sampleReport(STRONG);
const BASE = STORY.competencies[0] as Competency;
const judged = (over: Partial<Competency>): Competency => ({
  ...BASE,
  status: 'assessed',
  level: 4,
  confidence: 'high',
  run_levels: [4, 4, null],
  ...over,
});
const byModel: InterviewReport = {
  ...STORY,
  provenance: { ...STORY.provenance, analyst: 'model' },
  overall: { ...STORY.overall, mean: 4, band: 'solid', coverage: 0.5 },
  competencies: [judged({})],
};

test('coverage is of the criteria where a model judged, and of the questions where none was asked', () => {
  expect(coverageOf(byModel)).toEqual({ share: 0.5, label: '50% of the criteria assessed' });
  expect(coverageOf(STORY)).toEqual({ share: 1, label: '8 of 8 questions answered' });
  expect(coverageOf(sampleReport(CUT_SHORT)).share).toBe(0.25);
});

test('a report without levels says that a person gives them, and does not speak of levels', () => {
  expect(verdictWord(STORY)).toBe('You score');
  expect(levelsNote(STORY)).toMatch(/^No level was given/u);
  expect(verdictWord(byModel)).toBe('Solid');
  expect(levelsNote(byModel)).toMatch(/^Levels of 5/u);
});

test('without a model a criterion says what it means, where a model failed it says so', () => {
  const failed = judged({
    status: 'needs_person',
    level: null,
    rationale: null,
    reason: 'The model gave nothing usable.',
  });
  expect(levelWord(failed, { withoutModel: true })).toBe('You score');
  expect(sentenceOfCompetency(failed, { withoutModel: true })).toBe(BASE.definition);
  expect(levelWord(failed, { withoutModel: false })).toBe('Needs a person');
  expect(sentenceOfCompetency(failed, { withoutModel: false })).toBe(
    'The model gave nothing usable.',
  );
});

test('a level says how sure it is, what each run gave, and its weight where weights differ', () => {
  expect(factsOfLevel(judged({}), 0.25)).toEqual([
    'high confidence',
    'scored 3 times: 4, 4, –',
    '25% of the whole',
  ]);
  expect(factsOfLevel(judged({ status: 'not_assessed', level: null }), null)).toEqual([]);
  const shares = sharesOf([
    judged({ criterion_id: 'a', weight: 3 }),
    judged({ criterion_id: 'b', weight: 1 }),
  ]);
  expect([...shares.values()]).toEqual([0.75, 0.25]);
  expect([...sharesOf([judged({}), judged({ criterion_id: 'b' })]).values()]).toEqual([null, null]);
});

test('nobody is said to have mentioned in the interview what stands in the résumé alone', () => {
  const claimed = { status: 'claimed' } as const;
  expect(interviewWord(claimed, [{ source: 'resume' }])).toBe('Résumé only');
  expect(interviewWord(claimed, [])).toBe('Résumé only');
  expect(interviewWord(claimed, [{ source: 'resume' }, { source: 'interview' }])).toBe('Mentioned');
  expect(interviewWord({ status: 'not_covered' }, [])).toBe('Not covered');
});

test('who said nothing has not typed', () => {
  const speaking = (report: InterviewReport) => figuresOf(report).at(-1)?.[1];
  expect(speaking(sampleReport(SILENT))).toBe('None');
  expect(speaking({ ...STORY, data_quality: { ...STORY.data_quality, speaking_ms: null } })).toBe(
    'All typed',
  );
});

test('a question that everybody else gets in other words is not called the same for everyone', () => {
  const question = STORY.questions[0] as InterviewReport['questions'][number];
  expect(factsOfQuestion(question, [])).toContain('Same for everyone');
  expect(
    factsOfQuestion(question, [
      { item_id: question.item_id, change: 'edited', role_question: 'The role’s?' },
    ]),
  ).toContain('In other words than for everybody else');
});

test('a goodbye is said, and no answer to it is missed', () => {
  const closing = STORY.questions.find(({ kind }) => kind === 'closing');
  expect(closing && factsOfQuestion(closing, [])[0]).toBe('Said');
});
