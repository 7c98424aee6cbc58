import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { candidateQuestions } from '#lib/reports/candidate-questions.ts';
import {
  type AskedQuestion,
  groupQuestions,
  isSameQuestion,
  withoutPerson,
} from './group-questions.ts';
import { FACTS_MAX, factsOf, tidyFacts } from './role-facts.ts';

/** Interviews that are looked through, the newest first: enough to see what is asked often. */
const INTERVIEWS_MAX = 200;
/** To-dos that are shown at once. */
const OPEN_MAX = 50;

export type OpenQuestion = {
  question: string;
  /** in how many interviews it was asked */
  count: number;
  last_asked_at: string;
};

/**
 * What candidates of a role asked and nobody could answer, from the transcripts of its finished interviews, without
 * what tells who asked. Empty when everything was answered, is answered by a fact since, or was put aside.
 */
async function listOpenQuestions(roleId: string): Promise<OpenQuestion[]> {
  const [asked, handled] = await Promise.all([
    unansweredQuestions(roleId),
    db().handledQuestion.findMany({ where: { roleId } }),
  ]);
  const open = asked.filter(
    ({ text, plannedAt }) =>
      !handled.some(
        (entry) =>
          isSameQuestion(entry.question, text) &&
          // A fact that did not help those interviewed with it is not the answer.
          (entry.handling === 'dismissed' || plannedAt <= entry.handledAt),
      ),
  );
  return groupQuestions(open)
    .slice(0, OPEN_MAX)
    .map(({ question, count, last }) => ({
      question,
      count,
      last_asked_at: last.toISOString(),
    }));
}

/** Like `listOpenQuestions`, but throws `not_found` when there is no such role. */
export async function requireOpenQuestions(roleId: string): Promise<OpenQuestion[]> {
  const isThere = await db().role.count({ where: { id: roleId } });
  if (isThere === 0) throw new AppError('not_found', 'There is no role with this id.');
  return listOpenQuestions(roleId);
}

/**
 * Answers an open question by a new fact of the role, or puts it aside (`fact` null). Interviews prepared from now
 * on know the fact. Throws `not_found`, `unprocessable` when the role has as many facts as it can have.
 */
export async function handleQuestion(input: {
  roleId: string;
  question: string;
  fact: string | null;
  /** id of a user or an API key */
  by: string;
}): Promise<void> {
  const { roleId, question, fact } = input;
  await db().$transaction(async (tx) => {
    // Two who answer at once do so one after the other: no fact is lost.
    await tx.$queryRaw`SELECT id FROM roles WHERE id = ${roleId} FOR UPDATE`;
    const role = await tx.role.findUnique({
      where: { id: roleId },
      select: { facts: true, document: { select: PROFILE_COLUMNS } },
    });
    if (!role) throw new AppError('not_found', 'There is no role with this id.');
    if (fact !== null) {
      const facts = tidyFacts([...factsOf(role, effectiveJob(role.document)), fact]);
      if (facts.length > FACTS_MAX) {
        throw new AppError('unprocessable', `A role has at most ${FACTS_MAX} facts.`, {
          fields: [{ field: '/fact', message: 'Join or remove some of the facts first.' }],
        });
      }
      await tx.role.update({
        where: { id: roleId },
        data: { facts, factsVersion: { increment: 1 } },
      });
    }
    await tx.handledQuestion.create({
      data: {
        id: newId('hqu'),
        roleId,
        question,
        handling: fact === null ? 'dismissed' : 'answered',
        handledBy: input.by,
      },
    });
  });
}

async function unansweredQuestions(
  roleId: string,
): Promise<(AskedQuestion & { plannedAt: Date })[]> {
  const interviews = await db().interview.findMany({
    where: { roleId, status: { in: ['completed', 'abandoned'] } },
    orderBy: { createdAt: 'desc' },
    take: INTERVIEWS_MAX,
    select: {
      id: true,
      plan: true,
      createdAt: true,
      candidate: { select: { name: true } },
      turns: { orderBy: { ordinal: 'asc' } },
    },
  });
  return interviews.flatMap((interview) => {
    const plan = planSchema.safeParse(interview.plan);
    if (!plan.success) return [];
    const turns = interview.turns.map((turn) => ({
      id: turn.id,
      ordinal: turn.ordinal,
      speaker: turn.speaker as 'interviewer' | 'candidate',
      text: turn.text,
      question_id: turn.questionId,
      act: turn.act,
      started_ms: turn.startedMs,
      ended_ms: turn.endedMs,
      input: turn.input as 'spoken' | 'typed' | null,
      flags: { forced: false, has_gap: false, interrupted: false, confidence: null },
    }));
    const times = new Map(interview.turns.map(({ id, endedAt }) => [id, endedAt]));
    return candidateQuestions({ plan: plan.data, turns })
      .filter(({ answered }) => !answered)
      .map(({ text, turn_id }) => ({
        text: withoutPerson(text, [interview.candidate.name]),
        where: interview.id,
        at: times.get(turn_id) ?? interview.createdAt,
        plannedAt: interview.createdAt,
      }));
  });
}
