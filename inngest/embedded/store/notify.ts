import type { Tx } from '#lib/db/client.ts';

/** The channel on which executors tell each other that there is something to do. */
export const WORKFLOWS_CHANNEL = 'candor_workflows';

/** Wakes the other executors at the commit; `owner` lets the sender ignore its own word. */
export async function notifyExecutors(tx: Tx, owner: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${WORKFLOWS_CHANNEL}, ${owner})`;
}
