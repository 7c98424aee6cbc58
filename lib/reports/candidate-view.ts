import type { Quote, ReportInput } from './report-input.ts';
import type { CandidateView, InterviewReport } from './report-schema.ts';

/** What a candidate reads of each topic at most. */
const QUOTES_PER_TOPIC = 2;

/**
 * What the candidate may be shown: which questions were answered and where their own words told most of their
 * work. The words are found by rules alone and for every topic alike, whatever level it got, so that nothing here
 * lets a level or a verdict be guessed.
 */
export function candidateView(given: {
  input: Pick<ReportInput, 'plan' | 'criteria'>;
  questions: InterviewReport['questions'];
  asked: InterviewReport['candidate_questions'];
  /** verified quotes by criterion, found by rules */
  found: Record<string, Quote[]>;
}): CandidateView {
  const { input, questions, asked, found } = given;
  return {
    role_title: input.plan.role_title,
    covered: questions
      .filter(({ kind, status }) => (kind === 'core' || kind === 'resume') && status === 'answered')
      .map(({ question }) => ({ question })),
    strengths: input.criteria.flatMap(({ id, name }) => {
      const quotes = (found[id] ?? []).filter(({ source }) => source === 'interview');
      if (quotes.length === 0) return [];
      return [
        {
          topic: name,
          quotes: quotes.slice(0, QUOTES_PER_TOPIC).map(({ quote, at_ms }) => ({ quote, at_ms })),
        },
      ];
    }),
    questions: asked.map(({ text, answered }) => ({ text, answered })),
  };
}
