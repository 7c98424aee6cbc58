import { db, type Prisma, type Tx } from '#lib/db/client.ts';
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

/**
 * Writes a batch, guarded by the lease, with the transcript's rows and the interview's status in the same
 * transaction. Writing it a second time, after an answer that never came, changes nothing.
 * Throws LeaseLostError.
 */
export async function commitBatch(batch: LogBatch): Promise<void> {
  const isPlain = batch.turns.length === 0 && batch.status === null && batch.complete === null;
  if (isPlain) await appendEvents(db(), batch);
  else {
    await db().$transaction(async (tx) => {
      await appendEvents(tx, batch);
      for (const turn of newest(batch.turns)) await writeTurn(tx, batch.interviewId, turn);
      await writeInterview(tx, batch);
    });
  }
}

async function appendEvents(tx: Tx, batch: LogBatch): Promise<void> {
  const rows = batch.entries.map(({ position, event, clientMessageId }) => ({
    position,
    type: event.type,
    data: event,
    client_message_id: clientMessageId,
    at: new Date(event.at).toISOString(),
  }));
  // One statement: the lease is checked and held by the row lock of its update until the events are in.
  const [result] = await tx.$queryRaw<{ held: number }[]>`
    WITH held AS (
      UPDATE interview_leases SET expires_at = now() + ${LEASE_MS}::int * interval '1 millisecond'
      WHERE interview_id = ${batch.interviewId} AND epoch = ${batch.leaseEpoch}::int
      RETURNING 1
    ), added AS (
      INSERT INTO interview_events (interview_id, position, type, data, client_message_id, lease_epoch, at)
      SELECT ${batch.interviewId}, e.position, e.type, e.data, e.client_message_id, ${batch.leaseEpoch}::int, e.at
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS e(position int, type text, data jsonb, client_message_id text, at timestamp), held
      ON CONFLICT (interview_id, position) DO NOTHING
      RETURNING 1
    )
    SELECT (SELECT count(*) FROM held)::int AS held, (SELECT count(*) FROM added)::int AS added`;
  if (!result || result.held === 0) throw new LeaseLostError();
}

async function writeTurn(tx: Tx, interviewId: string, turn: TranscriptTurn): Promise<void> {
  const data = {
    speaker: turn.speaker,
    text: turn.text,
    questionId: turn.question_id,
    act: turn.act,
    startedMs: Math.round(turn.started_ms),
    endedMs: Math.round(turn.ended_ms),
    startedAt: new Date(turn.started_at),
    endedAt: new Date(turn.ended_at),
    input: turn.input,
    flags: turn.flags as Prisma.InputJsonObject,
    metrics: turn.metrics as Prisma.InputJsonObject,
  };
  await tx.turn.upsert({
    where: { interviewId_ordinal: { interviewId, ordinal: turn.ordinal } },
    create: { id: newId('trn'), interviewId, ordinal: turn.ordinal, ...data },
    update: data,
  });
}

async function writeInterview(tx: Tx, batch: LogBatch): Promise<void> {
  const at = new Date(batch.at);
  const activeMs = Math.round(batch.activeMs);
  if (batch.complete) {
    await completeInterview(tx, {
      interviewId: batch.interviewId,
      reason: batch.complete,
      at: batch.at,
      activeMs,
    });
    return;
  }
  await tx.interview.updateMany({
    where: {
      id: batch.interviewId,
      status: { in: ['ready', 'in_progress', 'paused'] },
    },
    data: {
      activeMs,
      lastSeenAt: at,
      ...(batch.status ? { status: batch.status } : {}),
    },
  });
  if (batch.status === 'in_progress') {
    await tx.interview.updateMany({
      where: { id: batch.interviewId, startedAt: null },
      data: { startedAt: at },
    });
  }
  if (batch.status) await writeInterviewProgress(tx, batch.interviewId);
}

/** A turn may be written anew within one batch: the last wins. */
function newest(turns: readonly TranscriptTurn[]): TranscriptTurn[] {
  return [...new Map(turns.map((turn) => [turn.ordinal, turn])).values()];
}
