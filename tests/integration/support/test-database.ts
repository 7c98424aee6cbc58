import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { createDb, type Db, disconnectDb } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';

export type TestDatabase = {
  url: string;
  db: Db;
  /** disconnects `db` and the shared client of lib, and drops the database */
  drop(): Promise<void>;
};

/** A migrated, empty database of its own; `db()` of lib uses it from now on. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const clusterUrl = inject('clusterUrl');
  const name = `t_${randomBytes(8).toString('hex')}`;
  await query(clusterUrl, `CREATE DATABASE ${name} TEMPLATE template_candor`);
  const url = clusterUrl.replace(/\/postgres\?/, `/${name}?`);
  await disconnectDb();
  setEnv({ DATABASE_URL: url, NODE_ENV: 'test' });
  const db = createDb(url);
  return {
    url,
    db,
    async drop() {
      await db.$disconnect();
      await disconnectDb();
      await query(clusterUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
