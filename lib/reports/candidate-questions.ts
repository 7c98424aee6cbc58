import { NOTED_LINES } from '#lib/interviews/session/built-in-lines.ts';
import { questionsIn } from '#lib/interviews/session/facts-answer.ts';
import type { ReportInput, ReportTurn } from './report-input.ts';
import type { InterviewReport } from './report-schema.ts';

type CandidateQuestion = InterviewReport['candidate_questions'][number];

const NOTED =
  /\bnoted (?:it |this |that )?(?:down )?for the (?:recruiter|team|hiring team)|\bput it down for the recruiter\b/iu;

/**
 * What the candidate asked about the role, and whether it was answered: by the interviewer's next turn, if
 * that was an answer and not a note for the recruiter.
 */
export function candidateQuestions(
  input: Pick<ReportInput, 'plan' | 'turns'>,
): CandidateQuestion[] {
  const own = new Set(
    input.plan.items.filter(({ kind }) => kind === 'candidate').map(({ id }) => id),
  );
  return input.turns.flatMap((turn, index) => {
    if (turn.speaker !== 'candidate') return [];
    const reply = input.turns.slice(index + 1).find(({ speaker }) => speaker === 'interviewer');
    const wasAnswered = reply?.act === 'answer';
    // Outside of their own part, only what the interviewer took for a question is one.
    if (!own.has(turn.question_id ?? '') && !wasAnswered) return [];
    return questionsIn(turn.text).map((text) => ({
      turn_id: turn.id,
      text,
      answered: wasAnswered && !isNote(reply),
    }));
  });
}

/** What the recruiter still owes the candidate: each question once that no fact of the role answered. */
export function toDos(questions: readonly CandidateQuestion[]): InterviewReport['to_dos'] {
  const open = questions.filter(({ answered }) => !answered);
  return open
    .filter(({ text }, index) => open.findIndex((other) => other.text === text) === index)
    .map(({ text, turn_id }, index) => ({
      id: `t${index + 1}`,
      kind: 'answer_candidate',
      text,
      turn_id,
    }));
}

function isNote(reply: ReportTurn): boolean {
  return NOTED.test(reply.text) || NOTED_LINES.some((line) => reply.text.includes(line));
}
