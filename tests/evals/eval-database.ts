import path from 'node:path';
import { disconnectDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { setEnv } from '#lib/env.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

/** A throw-away PostgreSQL for one run of the evaluation; `db()` of lib uses it from now on. */
export async function openEvalDatabase(): Promise<{ close(): Promise<void> }> {
  const { dir, remove } = await makeTemporaryDir('candor-evals-');
  const cluster = await startPostgresCluster({ dir: path.join(dir, 'postgres'), durable: false });
  await cluster.createDatabase('evals');
  await migrate({ url: cluster.url('evals') });
  setEnv({ DATABASE_URL: cluster.url('evals') });
  return {
    async close() {
      await disconnectDb();
      await cluster.stop();
      await remove();
    },
  };
}
