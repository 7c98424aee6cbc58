import { db, type Prisma, type Tx } from '#lib/db/client.ts';
import { onProgress } from './progress-listener.ts';

export type ProgressSubject = 'document' | 'interview';

/**
 * Writes what a page that follows `subjectId` should know now: the full status object, so that a
 * reader who missed some needs only the newest. Followers are woken at the commit.
 */
export async function writeProgress(
  tx: Tx,
  progress: { subject: ProgressSubject; subjectId: string; status: Prisma.InputJsonObject },
): Promise<void> {
  await tx.progressEvent.create({ data: progress });
  await tx.$executeRaw`SELECT pg_notify('candor_progress', ${`${progress.subject}:${progress.subjectId}`})`;
}

type ProgressItem = { id: bigint; status: Prisma.JsonValue };

/** A notification can be lost with the connection that carries it; so rows are looked for this often anyway. */
const LOOK_AGAIN_MS = 15_000;
const REPLAY_MAX = 500;

/** The newest progress of a subject, or null when there is none. */
export async function latestProgress(
  subject: ProgressSubject,
  subjectId: string,
): Promise<ProgressItem | null> {
  return db().progressEvent.findFirst({
    where: { subject, subjectId },
    orderBy: { id: 'desc' },
    select: { id: true, status: true },
  });
}

/**
 * Progress of one subject after the row `afterId`, in order: what is there already, then what comes, until
 * `signal` aborts. null is given when nothing came for `idleMs`, so that a stream can show that it lives.
 */
export async function* followProgress(input: {
  subject: ProgressSubject;
  subjectId: string;
  afterId: bigint;
  signal: AbortSignal;
  idleMs?: number;
}): AsyncGenerator<ProgressItem | null> {
  const { subject, subjectId, signal } = input;
  const idleMs = input.idleMs ?? LOOK_AGAIN_MS;
  let afterId = input.afterId;
  let wake: () => void = () => undefined;
  let isWoken = false;
  // Listening comes before the first look, so that nothing falls between the two.
  const stop = onProgress(`${subject}:${subjectId}`, () => {
    isWoken = true;
    wake();
  });
  const onAbort = (): void => wake();
  signal.addEventListener('abort', onAbort);
  try {
    while (!signal.aborted) {
      isWoken = false;
      const rows = await db().progressEvent.findMany({
        where: { subject, subjectId, id: { gt: afterId } },
        orderBy: { id: 'asc' },
        take: REPLAY_MAX,
        select: { id: true, status: true },
      });
      for (const row of rows) {
        afterId = row.id;
        yield row;
      }
      if (isWoken || signal.aborted || rows.length === REPLAY_MAX) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, idleMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (!isWoken && !signal.aborted) yield null;
    }
  } finally {
    stop();
    signal.removeEventListener('abort', onAbort);
  }
}
