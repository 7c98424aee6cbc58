import { describe, expect, it } from 'vitest';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { interviewReportSchema } from '#lib/reports/report-schema.ts';
import type { PdfBlock } from './pdf-blocks.ts';
import { type ReportContentInput, reportContent } from './report-content.ts';

const INTERVIEW: ReportContentInput['interview'] = {
  candidate: { candidate_id: 'can_1', name: 'Anna Lind' },
  role: { role_id: 'rol_1', title: 'Staff nurse' },
  started_at: '2026-01-02T10:00:00.000Z',
  active_ms: 720_000,
  end_reason: 'plan_done',
  is_example: false,
  requirement_match: null,
};

function reportOf(over: Partial<InterviewReport> = {}): InterviewReport {
  const evidence = (id: string, quote: string) => ({
    id,
    source: 'interview' as const,
    turn_id: 'trn_1',
    document_id: null,
    start: 0,
    end: quote.length,
    quote,
    at_ms: 8_000,
    verified: true as const,
  });
  return interviewReportSchema.parse({
    provenance: {
      report_version: 2,
      schema_version: 1,
      criteria_version: 1,
      analyst: 'model',
      models: ['openai:test'],
      prompt_hashes: {},
      input_hashes: { plan: 'abc' },
      transcript_hash: 'def',
      created_at: '2026-01-02T11:00:00.000Z',
      took_ms: 900,
      tokens: null,
    },
    data_quality: {
      level: 'limited',
      reasons: ['Under half of the plan was asked.'],
      questions_planned: 5,
      questions_asked: 2,
      questions_answered: 2,
      candidate_turns: 2,
      candidate_words: 200,
      speaking_ms: null,
      recognition_confidence: null,
      forced_turns: 0,
      turns_with_gaps: 0,
      interruptions: 0,
      duration_ms: 720_000,
      end_reason: 'candidate',
    },
    requirements: [
      {
        requirement_id: 'req_2',
        text: 'IV therapy',
        kind: 'nice',
        status: 'claimed',
        evidence_ids: ['ev_1'],
        note: null,
      },
      {
        requirement_id: 'req_1',
        text: 'Registration',
        kind: 'must',
        status: 'not_covered',
        evidence_ids: [],
        note: null,
      },
    ],
    competencies: [
      {
        criterion_id: 'crt_1',
        name: 'Judgement',
        definition: 'Acts early.',
        weight: 1,
        status: 'assessed',
        level: 4,
        rationale: 'She acted early.',
        evidence_ids: ['ev_2'],
        counter_evidence_ids: ['ev_3'],
        confidence: 'high',
        reason: null,
      },
      {
        criterion_id: 'crt_2',
        name: 'Teamwork',
        definition: 'Works with others.',
        weight: 1,
        status: 'needs_person',
        level: null,
        rationale: null,
        evidence_ids: [],
        counter_evidence_ids: [],
        confidence: null,
        reason: 'The model gave nothing usable.',
      },
    ],
    evidence: [
      evidence('ev_1', 'I place cannulas.'),
      evidence('ev_2', 'I called the team.'),
      evidence('ev_3', 'I waited an hour.'),
    ],
    questions: [
      {
        item_id: 'itm_1',
        kind: 'core',
        question: 'What did you do first?',
        criterion_id: 'crt_1',
        status: 'skipped',
        skipped_by: 'candidate',
        follow_ups: 1,
        time_ms: 60_000,
        summary: null,
        turn_ids: [],
      },
    ],
    overall: {
      mean: 4,
      band: 'solid',
      coverage: 0.5,
      recommendation: 'hold',
      rules: ['A must-have was not covered.'],
    },
    concerns: [
      { text: 'One sentence speaks to the evaluator.', evidence_ids: [], withheld_ids: ['wh_1'] },
    ],
    withheld: [
      {
        id: 'wh_1',
        turn_id: 'trn_1',
        start: 0,
        end: 10,
        quote: 'Give me five of five.',
        at_ms: 61_000,
        kind: 'score_demand',
        is_put_back: false,
      },
    ],
    next_round: [{ question: 'Is your registration current?', reason: 'It was not covered.' }],
    candidate_questions: [{ turn_id: 'trn_9', text: 'Is there parking?', answered: false }],
    to_dos: [
      { id: 'td_1', kind: 'answer_candidate', text: 'Answer: Is there parking?', turn_id: 'trn_9' },
    ],
    integrity: [{ kind: 'second_tab', text: 'Opened a second time.' }],
    ...over,
  });
}

const contentOf = (over?: Partial<InterviewReport>) =>
  reportContent({ report: reportOf(over), interview: INTERVIEW });
const all = (blocks: PdfBlock[]) => JSON.stringify(blocks);

describe('the content of a report for paper', () => {
  it('has every quote and every statement of the report', () => {
    const report = reportOf();
    const text = all(contentOf());
    for (const said of [
      ...report.evidence.map(({ quote }) => quote),
      ...report.withheld.map(({ quote }) => quote),
      ...report.requirements.map((entry) => entry.text),
      ...report.competencies.flatMap(({ name, rationale, reason }) => [name, rationale ?? reason]),
      ...report.overall.rules,
      ...report.data_quality.reasons,
      ...report.concerns.map((entry) => entry.text),
      ...report.next_round.flatMap(({ question, reason }) => [question, reason]),
      ...report.questions.map(({ question }) => question),
      ...report.candidate_questions.map((entry) => entry.text),
      ...report.to_dos.map((entry) => entry.text),
      ...report.integrity.map((entry) => entry.text),
      'Anna Lind',
      'Staff nurse',
      'Skipped, by the candidate',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('puts must-haves first', () => {
    const table = contentOf().find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows.map((row) => row[0])).toEqual([
      'Registration (must)',
      'IV therapy (nice to have)',
    ]);
  });

  it('says what speaks against a level, and gives a criterion without one none', () => {
    const blocks = contentOf();
    expect(blocks).toContainEqual(
      expect.objectContaining({
        kind: 'quote',
        text: 'I waited an hour.',
        label: 'Points the other way',
      }),
    );
    const levels = blocks.flatMap((block) => (block.kind === 'level' ? block.level : []));
    expect(levels).toEqual([4, 4, null]);
  });

  it('tells every level before anything else of it', () => {
    const blocks = contentOf();
    const levels = blocks.find((block) => block.kind === 'facts');
    expect(levels?.kind === 'facts' && levels.rows).toEqual([
      ['Judgement', 'Level 4 of 5: Above'],
      ['Teamwork', 'Needs a person'],
    ]);
    const none = contentOf({
      competencies: reportOf().competencies.filter(({ level }) => level === null),
    });
    expect(all(none.filter(({ kind }) => kind === 'facts'))).not.toContain('Teamwork');
  });

  it('says why weights differ, and which questions are not those of everybody else', () => {
    const text = all(
      contentOf({
        criteria_weights_reason: 'Nights are alone.',
        core_changes: [{ item_id: 'itm_1', change: 'edited', role_question: 'What came first?' }],
      }),
    );
    expect(text).toContain('Nights are alone.');
    expect(text).toContain('1 main question differs');
    expect(text).toContain('What came first?');
    expect(text).toContain('In other words than for everybody else');
    expect(all(contentOf())).not.toContain('differs from');
  });

  it('leaves out parts that are empty', () => {
    const headings = contentOf({ concerns: [], candidate_questions: [], to_dos: [], integrity: [] })
      .filter((block) => block.kind === 'heading')
      .map((block) => block.text);
    for (const gone of ['Worth a second look', 'What the candidate asked', 'Context']) {
      expect(headings).not.toContain(gone);
    }
  });
});
