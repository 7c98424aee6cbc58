import { db, type Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';
import type { EndReason } from '#lib/interviews/protocol.ts';
import { completeInterview } from './complete-interview.ts';
import type { SessionEvent } from './reducer/events.ts';
import type { TranscriptTurn } from './reducer/state.ts';

/** Renewed at every write and every few seconds; after that another process may take over for its own work. */
export const LEASE_MS = 30_000;

/** Thrown when another process has taken the interview over: what this one still has is not written. */
export class LeaseLostError extends Error {
  override readonly name = 'LeaseLostError';
}

export type LogEntry = {
  position: number;
  event: SessionEvent;
  clientMessageId: string | null;
};

/** What one commit writes, all or nothing. */
export type LogBatch = {
  interviewId: string;
  leaseEpoch: number;
  entries: readonly LogEntry[];
  turns: readonly TranscriptTurn[];
  status: 'in_progress' | 'paused' | null;
  complete: EndReason | null;
  /** the interview's own clock */
  activeMs: number;
  at: number;
};

/**
 * Makes this process the one that writes the interview. Whoever held it before is refused from now on.
 * Returns the epoch that every write must show.
 */
export async function takeLease(interviewId: string, holder: string): Promise<number> {
  const rows = await db().$queryRaw<{ epoch: number }[]>`
    INSERT INTO interview_leases (interview_id, epoch, holder, expires_at)
    VALUES (${interviewId}, 1, ${holder}, now() + ${LEASE_MS}::int * interval '1 millisecond')
    ON CONFLICT (interview_id) DO UPDATE
      SET epoch = interview_leases.epoch + 1, holder = excluded.holder, expires_at = excluded.expires_at
    RETURNING epoch`;
  return rows[0]?.epoch ?? 1;
}

/** Holds on to the lease and notes that somebody is there. Throws LeaseLostError. */
export async function renewLease(
  lease: { interviewId: string; leaseEpoch: number },
  seenAt: number,
): Promise<void> {
  const count = await db().$executeRaw`
    UPDATE interview_leases SET expires_at = now() + ${LEASE_MS}::int * interval '1 millisecond'
    WHERE interview_id = ${lease.interviewId} AND epoch = ${lease.leaseEpoch}`;
  if (count === 0) throw new LeaseLostError();
  await db().interview.updateMany({
    where: { id: lease.interviewId },
    data: { lastSeenAt: new Date(seenAt) },
  });
}

/** Lets go of the lease at once. Its epoch stays, so that late writes are still refused. */
export async function releaseLease(lease: {
  interviewId: string;
  leaseEpoch: number;
}): Promise<void> {
  await db().$executeRaw`
    UPDATE interview_leases SET expires_at = now()
    WHERE interview_id = ${lease.interviewId} AND epoch = ${lease.leaseEpoch}`;
}

/** Whether some process holds the interview at this moment. */
export async function isLeased(interviewId: string): Promise<boolean> {
  const rows = await db().$queryRaw<{ held: boolean }[]>`
    SELECT expires_at > now() AS held FROM interview_leases WHERE interview_id = ${interviewId}`;
  return rows[0]?.held ?? false;
}

/** The whole log, oldest first. */
export async function readLog(interviewId: string): Promise<LogEntry[]> {
  const rows = await db().interviewEvent.findMany({
    where: { interviewId },
    orderBy: { position: 'asc' },
    select: { position: true, data: true, clientMessageId: true },
  });
  return rows.map(({ position, data, clientMessageId }) => ({
    position,
    event: data as SessionEvent,
    clientMessageId,
  }));
}

/** The transcript as it was written beside the log, in order. */
export async function readTurns(interviewId: string): Promise<TranscriptTurn[]> {
  const rows = await db().turn.findMany({ where: { interviewId }, orderBy: { ordinal: 'asc' } });
  return rows.map((row) => ({
    ordinal: row.ordinal,
    speaker: row.speaker as TranscriptTurn['speaker'],
    text: row.text,
    question_id: row.questionId,
    act: row.act as TranscriptTurn['act'],
    started_ms: row.startedMs,
    ended_ms: row.endedMs,
    started_at: row.startedAt.getTime(),
    ended_at: row.endedAt.getTime(),
    input: row.input as TranscriptTurn['input'],
    flags: row.flags as TranscriptTurn['flags'],
    metrics: row.metrics as TranscriptTurn['metrics'],
  }));
}

/**
 * Writes a batch, guarded by the lease: the events, the transcript's rows and how the interview stands, all or
 * nothing. Writing it a second time, after an answer that never came, changes nothing. Throws LeaseLostError.
 */
export async function commitBatch(batch: LogBatch): Promise<void> {
  if (batch.status === null && batch.complete === null) await append(db(), batch);
  else {
    await db().$transaction(async (tx) => {
      await append(tx, batch);
      await writeStatus(tx, batch);
    });
  }
}

/**
 * One statement, so that an answer is safe after one round trip. The lease is checked by an update, whose lock
 * keeps a newer holder waiting until the events are in.
 */
async function append(tx: Tx, batch: LogBatch): Promise<void> {
  const events = batch.entries.map(({ position, event, clientMessageId }) => ({
    position,
    type: event.type,
    data: event,
    client_message_id: clientMessageId,
    at: new Date(event.at).toISOString(),
  }));
  const turns = newest(batch.turns).map((turn) => ({
    ...turn,
    id: newId('trn'),
    started_ms: Math.round(turn.started_ms),
    ended_ms: Math.round(turn.ended_ms),
    started_at: new Date(turn.started_at).toISOString(),
    ended_at: new Date(turn.ended_at).toISOString(),
  }));
  const [result] = await tx.$queryRaw<{ held: number }[]>`
    WITH held AS (
      UPDATE interview_leases SET expires_at = now() + ${LEASE_MS}::int * interval '1 millisecond'
      WHERE interview_id = ${batch.interviewId} AND epoch = ${batch.leaseEpoch}::int
      RETURNING 1
    ), added AS (
      INSERT INTO interview_events (interview_id, position, type, data, client_message_id, lease_epoch, at)
      SELECT ${batch.interviewId}, e.position, e.type, e.data, e.client_message_id, ${batch.leaseEpoch}::int, e.at
      FROM jsonb_to_recordset(${JSON.stringify(events)}::jsonb)
        AS e(position int, type text, data jsonb, client_message_id text, at timestamp), held
      ON CONFLICT (interview_id, position) DO NOTHING
    ), told AS (
      INSERT INTO turns (id, interview_id, ordinal, speaker, text, question_id, act, started_ms, ended_ms,
        started_at, ended_at, input, flags, metrics)
      SELECT t.id, ${batch.interviewId}, t.ordinal, t.speaker, t.text, t.question_id, t.act, t.started_ms,
        t.ended_ms, t.started_at, t.ended_at, t.input, t.flags, t.metrics
      FROM jsonb_to_recordset(${JSON.stringify(turns)}::jsonb)
        AS t(id text, ordinal int, speaker text, text text, question_id text, act text, started_ms int,
          ended_ms int, started_at timestamp, ended_at timestamp, input text, flags jsonb, metrics jsonb), held
      ON CONFLICT (interview_id, ordinal) DO UPDATE SET
        speaker = excluded.speaker, text = excluded.text, question_id = excluded.question_id,
        act = excluded.act, started_ms = excluded.started_ms, ended_ms = excluded.ended_ms,
        started_at = excluded.started_at, ended_at = excluded.ended_at, input = excluded.input,
        flags = excluded.flags, metrics = excluded.metrics
    ), seen AS (
      UPDATE interviews
      SET active_ms = ${Math.round(batch.activeMs)}::int, updated_at = now(),
        last_seen_at = ${new Date(batch.at).toISOString()}::timestamp
      WHERE id = ${batch.interviewId} AND ${turns.length > 0}::boolean AND EXISTS (SELECT 1 FROM held)
        AND status IN ('ready', 'in_progress', 'paused')
    )
    SELECT (SELECT count(*) FROM held)::int AS held`;
  if (!result || result.held === 0) throw new LeaseLostError();
}

async function writeStatus(tx: Tx, batch: LogBatch): Promise<void> {
  const { interviewId, status, complete } = batch;
  const at = new Date(batch.at);
  const activeMs = Math.round(batch.activeMs);
  if (complete) {
    await completeInterview(tx, { interviewId, reason: complete, at: batch.at, activeMs });
    return;
  }
  if (!status) return;
  const { count } = await tx.interview.updateMany({
    where: { id: interviewId, status: { in: ['ready', 'in_progress', 'paused'] } },
    data: { status, activeMs, lastSeenAt: at },
  });
  if (count === 0) return;
  await tx.interview.updateMany({
    where: { id: interviewId, startedAt: null },
    data: { startedAt: at },
  });
  await writeInterviewProgress(tx, interviewId);
}

/** A turn may be written anew within one batch: the last wins. */
function newest(turns: readonly TranscriptTurn[]): TranscriptTurn[] {
  return [...new Map(turns.map((turn) => [turn.ordinal, turn])).values()];
}
