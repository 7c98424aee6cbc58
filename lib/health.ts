import type { Readiness } from '#lib/api/system-schemas.ts';
import { db } from '#lib/db/client.ts';
import { fileStore } from '#lib/storage/file-store.ts';

/** What does not answer within this is not there for whoever asks. */
const PART_TIMEOUT_MS = 3_000;
/** Events are handed on within a second; when one has waited a minute, nobody takes them. */
const QUEUE_WAIT_MAX_MS = 60_000;

type Part = Readiness['parts']['database'];

/** Whether the parts this process leans on are well, each measured. Never throws. */
export async function readiness(): Promise<Readiness> {
  const [database, queue, storage] = await Promise.all([
    measure('The database does not answer.', checkDatabase),
    measure('The queue of background work cannot be read.', checkQueue),
    measure('Files cannot be written.', checkStorage),
  ]);
  const parts = { database, queue, storage };
  const isWell = database.ok && queue.ok && storage.ok;
  return { status: isWell ? 'ok' : 'unavailable', parts };
}

async function checkDatabase(): Promise<null> {
  await db().$queryRaw`SELECT 1`;
  return null;
}

async function checkStorage(): Promise<null> {
  await fileStore().check();
  return null;
}

async function checkQueue(): Promise<string | null> {
  const oldest = await db().outboxEvent.findFirst({
    where: { sentAt: null },
    orderBy: { createdAt: 'asc' },
    select: { createdAt: true },
  });
  const waitedMs = oldest ? Date.now() - oldest.createdAt.getTime() : 0;
  if (waitedMs <= QUEUE_WAIT_MAX_MS) return null;
  return `The oldest event has waited ${Math.round(waitedMs / 1000)} s.`;
}

/** `check` resolves to null when all is well, to a sentence when not, and may throw. */
async function measure(failure: string, check: () => Promise<string | null>): Promise<Part> {
  const startedAt = performance.now();
  const detail = await withTimeout(check).catch(() => failure);
  const latencyMs = Math.round((performance.now() - startedAt) * 10) / 10;
  return { ok: !detail, latency_ms: latencyMs, detail: detail || null };
}

async function withTimeout<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PART_TIMEOUT_MS);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
