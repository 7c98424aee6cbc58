import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { factsOfQuestion } from '#lib/reports/report-words.ts';
import type { PdfBlock } from './pdf-blocks.ts';

const text = messages.reports;

/** What to ask next, each with its reason. */
export function nextRoundBlocks(report: InterviewReport): PdfBlock[] {
  return [
    { kind: 'heading', level: 2, text: text.nextRound.title },
    report.next_round.length === 0
      ? { kind: 'text', text: text.nextRound.none }
      : {
          kind: 'list',
          ordered: true,
          items: report.next_round.map(({ question, reason }) => `${question}\n${reason}`),
        },
  ];
}

/** Every planned question and what became of it, and where they are not those of the role. */
export function questionBlocks({ questions, core_changes: changes }: InterviewReport): PdfBlock[] {
  const { plan } = messages.interviews;
  return [
    { kind: 'heading', level: 2, text: text.questions.title },
    ...(changes.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: text.questions.differ(new Set(changes.map(({ item_id }) => item_id)).size),
            tone: 'strong' as const,
            keepsWithNext: true,
          },
          {
            kind: 'list' as const,
            items: changes.map(
              ({ change, role_question }) => `${plan.change[change]} “${role_question}”`,
            ),
          },
        ]),
    {
      kind: 'list',
      ordered: true,
      items: questions.map((question) =>
        [
          question.question,
          factsOfQuestion(question, changes).join(' · '),
          ...(question.summary ? [question.summary] : []),
        ].join('\n'),
      ),
    },
  ];
}

/** What the candidate asked, and what people still owe; none where nothing was asked. */
export function candidateQuestionBlocks(report: InterviewReport): PdfBlock[] {
  if (report.candidate_questions.length + report.to_dos.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.candidateQuestions.title },
    ...report.candidate_questions.map(
      (question): PdfBlock => ({
        kind: 'quote',
        text: question.text,
        place: question.answered
          ? text.candidateQuestions.answered
          : text.candidateQuestions.unanswered,
        hue: null,
      }),
    ),
    ...(report.to_dos.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: text.toDos.title },
          { kind: 'list' as const, items: report.to_dos.map((entry) => entry.text) },
        ]),
  ];
}

/** What was noted and is part of no level; none where nothing was. */
export function contextBlocks(report: InterviewReport): PdfBlock[] {
  if (report.integrity.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: text.integrity.title, aside: text.integrity.text },
    { kind: 'list', items: report.integrity.map((entry) => entry.text) },
  ];
}
