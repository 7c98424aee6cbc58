import { expect, test } from 'vitest';
import type { Competency, Evidence, InterviewReport } from '#lib/reports/report-schema.ts';
import { askedByCandidate, indexReport, markGroups } from './report-index.ts';

function evidence(id: string, over: Partial<Evidence> = {}): Evidence {
  return {
    id,
    source: 'interview',
    turn_id: 'trn_1',
    document_id: null,
    start: 0,
    end: 4,
    quote: 'text',
    at_ms: 1000,
    verified: true,
    ...over,
  };
}

function competency(id: string, evidenceIds: string[]): Competency {
  return {
    criterion_id: id,
    name: `Criterion ${id}`,
    definition: '',
    weight: 1,
    status: 'assessed',
    level: 3,
    rationale: null,
    evidence_ids: evidenceIds,
    counter_evidence_ids: [],
    confidence: 'medium',
    reason: null,
    run_levels: [],
    is_held_back: false,
    is_retryable: false,
    unread_characters: 0,
    from_version: null,
  };
}

const report = {
  competencies: [competency('a', ['e1', 'e2']), competency('b', ['e2', 'e3', 'gone'])],
  evidence: [
    evidence('e1'),
    evidence('e2', { start: 6, end: 9 }),
    evidence('e3', { source: 'resume', turn_id: null, document_id: 'doc_1' }),
    evidence('e4', { turn_id: 'trn_2' }),
  ],
  requirements: [
    {
      requirement_id: 'r1',
      text: 'IV therapy',
      kind: 'must',
      status: 'confirmed',
      evidence_ids: ['e1', 'e4'],
      note: null,
    },
  ],
  concerns: [{ text: 'Speaks to the evaluator.', evidence_ids: [], withheld_ids: ['w1'] }],
  withheld: [
    {
      id: 'w1',
      turn_id: 'trn_2',
      start: 5,
      end: 9,
      quote: 'five',
      at_ms: 2000,
      kind: 'score_demand',
      is_put_back: false,
    },
  ],
} as unknown as InterviewReport;

test('evidence is found by id, in the order asked for; what is not there is left out', () => {
  expect(
    indexReport(report)
      .evidence(['e3', 'gone', 'e1'])
      .map((entry) => entry.id),
  ).toEqual(['e3', 'e1']);
});

test('each criterion keeps its own hue', () => {
  const { hueOf } = indexReport(report);
  expect(hueOf('a')).not.toBe(hueOf('b'));
});

test('a quote is a mark under everything that rests on it: criteria, requirements, concerns', () => {
  expect(
    markGroups(report).map(({ id, marks }) => [id, marks.map((mark) => [mark.id, mark.label])]),
  ).toEqual([
    [
      'a',
      [
        ['e1', 'Criterion a'],
        ['e2', 'Criterion a'],
      ],
    ],
    ['b', [['e2', 'Criterion b']]],
    [
      'requirements',
      [
        ['e1', 'IV therapy'],
        ['e4', 'IV therapy'],
      ],
    ],
    ['concerns', [['w1', 'Asks for a score']]],
  ]);
});

test('quotes of the résumé are no marks, and a group without marks is left out', () => {
  const bare = {
    ...report,
    concerns: [],
    requirements: [],
    competencies: [competency('c', ['e3'])],
  };
  expect(markGroups(bare)).toEqual([]);
});

test('what the candidate asked stands once, and first what is owed an answer', () => {
  const asked = (text: string, answered: boolean) => ({ turn_id: 'trn_9', text, answered });
  expect(
    askedByCandidate({
      candidate_questions: [
        asked('How big is the team?', true),
        asked('Is there parking?', false),
        asked('Is there parking?', false),
      ],
      to_dos: [
        { id: 't1', kind: 'answer_candidate', text: 'Is there parking?', turn_id: 'trn_9' },
        { id: 't2', kind: 'answer_candidate', text: 'Who pays for trains?', turn_id: 'trn_9' },
      ],
    }).map(({ text, answered }) => [text, answered]),
  ).toEqual([
    ['Is there parking?', false],
    ['Who pays for trains?', false],
    ['How big is the team?', true],
  ]);
});
