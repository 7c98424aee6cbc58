import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

/** A throw-away PostgreSQL for one run of the tests, with one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dir: home, remove: removeHome } = await makeTemporaryDir('candor-test-');
  const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres'), durable: false });
  await cluster.createDatabase('template_candor');
  await migrate({ url: cluster.url('template_candor') });
  project.provide('clusterUrl', cluster.url('postgres'));
  return async () => {
    await cluster.stop();
    await removeHome();
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    clusterUrl: string;
  }
}
