import { candidateAnswers } from './answers.ts';
import { answerSentences, best } from './collect-evidence.ts';
import { wasAsked } from './data-quality.ts';
import type { ReportInput, ReportTurn } from './report-input.ts';
import type { InterviewReport } from './report-schema.ts';

type ReportQuestion = InterviewReport['questions'][number];

/** What became of each planned question. `summary` is the candidate's own most telling sentence, verbatim. */
export function reportQuestions(
  input: Pick<ReportInput, 'plan' | 'turns' | 'end_reason' | 'duration_ms'>,
): ReportQuestion[] {
  const { turns } = input;
  const items = input.plan.items;
  const answers = candidateAnswers(turns);
  const asked = items.map((item) => wasAsked(item, turns));
  const sentences = answerSentences(turns);
  return items.map((item, index) => {
    const own = turns.filter(({ question_id }) => question_id === item.id);
    const answered = answers.some(({ question_id }) => question_id === item.id);
    const went = asked.slice(index + 1).some(Boolean);
    const [telling] = best(
      sentences.filter(({ turn, weight }) => turn.question_id === item.id && weight > 0),
      1,
    );
    return {
      item_id: item.id,
      kind: item.kind,
      question: item.question,
      criterion_id: item.criterion_id,
      ...stateOf({
        asked: asked[index] ?? false,
        answered,
        went,
        kind: item.kind,
        endReason: input.end_reason,
      }),
      follow_ups: own.filter(({ act }) => act === 'probe').length,
      time_ms: timeOf(own, turns, input.duration_ms),
      summary: telling ? `“${telling.quote}”` : null,
      turn_ids: own.map(({ id }) => id),
    };
  });
}

function stateOf(input: {
  asked: boolean;
  answered: boolean;
  went: boolean;
  kind: ReportQuestion['kind'];
  endReason: string;
}): Pick<ReportQuestion, 'status' | 'skipped_by'> {
  if (input.answered) return { status: 'answered', skipped_by: null };
  if (!input.asked) {
    return { status: 'not_asked', skipped_by: input.endReason === 'time' ? 'time' : 'end' };
  }
  // Goodbye and "your questions" want no answer; a question the talk went on from without one was skipped.
  const isMain = input.kind === 'core' || input.kind === 'resume';
  return input.went && isMain
    ? { status: 'skipped', skipped_by: 'candidate' }
    : { status: 'asked', skipped_by: null };
}

/** From the first word on a question to the first on another, on the interview's clock. */
function timeOf(own: readonly ReportTurn[], turns: readonly ReportTurn[], endMs: number): number {
  const first = own[0];
  const last = own.at(-1);
  if (!first || !last) return 0;
  const next = turns.find(({ ordinal }) => ordinal > last.ordinal);
  const end = next ? next.started_ms : Math.max(last.ended_ms, Math.min(endMs, last.ended_ms));
  return Math.max(0, end - first.started_ms);
}
