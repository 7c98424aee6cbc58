import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { hiddenTextSchema } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { criterionSchema, planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { plannedRequirements } from '#lib/interviews/planned-match.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { requirementMatchSchema } from '#lib/profiles/profile-schemas.ts';
import { reportConfigOf } from './report-config.ts';
import type { ConnectionEvent, ReportInput, ReportTurn, TurnFlags } from './report-input.ts';
import type { SentencePlace } from './report-options.ts';
import { sameTurns } from './same-turns.ts';

// Turns are written by the live side, which may know more flags than the analysis needs.
const flagsSchema = z
  .object({
    forced: z.boolean().catch(false),
    has_gap: z.boolean().catch(false),
    /** the interviewer's reply was stopped on the way */
    cut: z.boolean().catch(false),
    confidence: z.number().min(0).max(1).nullable().catch(null),
  })
  .catch({ forced: false, has_gap: false, cut: false, confidence: null })
  .transform(({ cut, ...flags }): TurnFlags => ({ ...flags, interrupted: cut }));

const connectionSchema = z.object({ connection: z.string() });

/**
 * Everything the report of an interview is made from, the requirements as they were when it was planned, with
 * the sentences that a person put back into the scorer's view. Throws `not_found`, and `unprocessable` for an
 * interview that has no plan or criteria.
 */
export async function loadReportInput(
  interviewId: string,
  putBack: readonly SentencePlace[] = [],
): Promise<ReportInput & { stored_transcript_hash: string | null }> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    include: {
      turns: { orderBy: { ordinal: 'asc' } },
      events: {
        where: { type: { in: ['connected', 'disconnected', 'restarted'] } },
        orderBy: { position: 'asc' },
        select: { type: true, data: true, at: true },
      },
      criteriaVersion: true,
      role: { include: { document: { select: PROFILE_COLUMNS } } },
      candidate: {
        include: { document: { select: { id: true, text: true, hiddenText: true } } },
      },
    },
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (!interview.plan || !interview.criteriaVersion) {
    throw new AppError(
      'unprocessable',
      'This interview has no plan, so there is nothing to report.',
    );
  }
  const { role, candidate } = interview;
  const job = effectiveJob(role.document);
  if (!job) throw new AppError('unprocessable', 'The job description has no profile.');
  return {
    interview_id: interview.id,
    end_reason: interview.endReason ?? 'abandoned',
    duration_ms: interview.activeMs,
    plan: planSchema.parse(interview.plan),
    criteria: criterionSchema.array().parse(interview.criteriaVersion.criteria),
    criteria_version: interview.criteriaVersion.version,
    weights_reason: interview.criteriaVersion.weightsReason,
    job: {
      ...job,
      requirements: plannedRequirements(interview.requirementMatch) ?? job.requirements,
    },
    match: requirementMatchSchema.array().parse(interview.requirementMatch ?? []),
    resume: {
      document_id: candidate.document.id,
      text: candidate.document.text ?? '',
      hidden_places: hiddenTextSchema.array().catch([]).parse(candidate.document.hiddenText).length,
    },
    candidate_name: candidate.name,
    turns: sameTurns(
      interview.turns.map(
        (turn): ReportTurn => ({
          id: turn.id,
          ordinal: turn.ordinal,
          speaker: turn.speaker === 'candidate' ? 'candidate' : 'interviewer',
          text: turn.text,
          question_id: turn.questionId,
          act: turn.act,
          started_ms: turn.startedMs,
          ended_ms: turn.endedMs,
          input: turn.input === 'spoken' || turn.input === 'typed' ? turn.input : null,
          flags: flagsSchema.parse(turn.flags),
          put_back: putBack.filter(({ turn_id }) => turn_id === turn.id).map(({ start }) => start),
        }),
      ),
    ),
    connections: interview.events.flatMap(connectionEvent),
    config: reportConfigOf(role.settings),
    stored_transcript_hash: interview.transcriptHash,
  };
}

function connectionEvent(row: { type: string; data: unknown; at: Date }): ConnectionEvent[] {
  const at = row.at.getTime();
  if (row.type === 'restarted') return [{ type: 'restarted', at }];
  const parsed = connectionSchema.safeParse(row.data);
  if (!parsed.success) return [];
  const type = row.type === 'connected' ? 'connected' : 'disconnected';
  return [{ type, connection: parsed.data.connection, at }];
}
