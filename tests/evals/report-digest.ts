import type { InterviewReport } from '#lib/reports/report-schema.ts';

/**
 * What a report concludes and what it rests on, without ids, hashes, times and models: the same for the same
 * interview on every machine, and readable in a review.
 */
export function reportDigest(report: InterviewReport) {
  const quotes = new Map(report.evidence.map(({ id, source, quote }) => [id, { source, quote }]));
  const told = (ids: readonly string[]) =>
    ids.map((id) => {
      const found = quotes.get(id);
      return found ? `${found.source}: ${found.quote}` : 'missing evidence';
    });
  const { data_quality: quality, overall } = report;
  return {
    analyst: report.provenance.analyst,
    data_quality: {
      level: quality.level,
      reasons: quality.reasons,
      asked: `${quality.questions_asked} of ${quality.questions_planned}`,
      answered: quality.questions_answered,
      candidate_words: quality.candidate_words,
      end: quality.end_reason,
    },
    overall: { ...overall },
    competencies: report.competencies.map((competency) => ({
      name: competency.name,
      status: competency.status,
      level: competency.level,
      runs: competency.run_levels,
      confidence: competency.confidence,
      reason: competency.reason,
      evidence: told(competency.evidence_ids),
      counter_evidence: told(competency.counter_evidence_ids),
    })),
    requirements: report.requirements.map(({ text, kind, status, note, evidence_ids }) => ({
      requirement: `${kind}: ${text}`,
      status,
      note,
      evidence: told(evidence_ids),
    })),
    questions: report.questions.map(({ question, status, skipped_by, follow_ups }) => ({
      question,
      status,
      skipped_by,
      follow_ups,
    })),
    concerns: report.concerns.map(({ text, evidence_ids, withheld_ids }) => ({
      text,
      evidence: told(evidence_ids),
      withheld_sentences: withheld_ids.length,
    })),
    withheld: [...new Set(report.withheld.map(({ kind, quote }) => `${kind}: ${quote}`))],
    next_round: report.next_round,
    candidate_questions: report.candidate_questions.map(({ text, answered }) => ({
      text,
      answered,
    })),
    to_dos: report.to_dos.map(({ kind, text }) => `${kind}: ${text}`),
    integrity: report.integrity,
  };
}
