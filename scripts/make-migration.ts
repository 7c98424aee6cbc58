/**
 * npm run db:migration -- <name> [--squash]
 *
 * Writes prisma/migrations/<time>_<name>/migration.sql: what leads from the schema that the migrations
 * reach (kept as prisma/migrations/schema.prisma) to prisma/schema.prisma. --squash replaces all of them
 * by one, before a first release only. The difference is Prisma's own, between two texts: see
 * docs/decisions/002-migrations-without-downloads.md.
 */
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { diffSchemas } from '#lib/db/schema-engine.ts';

const MIGRATIONS = path.join('prisma', 'migrations');
const SNAPSHOT = path.join(MIGRATIONS, 'schema.prisma');

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name: npm run db:migration -- add_something');
  process.exit(2);
}
if (process.argv.includes('--squash')) await rm(MIGRATIONS, { recursive: true, force: true });
await mkdir(MIGRATIONS, { recursive: true });
await writeFile(path.join(MIGRATIONS, 'migration_lock.toml'), 'provider = "postgresql"\n');

const from = await readFile(SNAPSHOT, 'utf8').catch(() => null);
const to = await readFile(path.join('prisma', 'schema.prisma'), 'utf8');
const home = await mkdtemp(path.join(tmpdir(), 'candor-migration-'));
await chmod(home, 0o755);
const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres'), durable: false });
const script = await diffSchemas({ url: cluster.url('postgres'), from, to }).finally(async () => {
  await cluster.stop();
  await rm(home, { recursive: true, force: true });
});
if (script === null) {
  console.log('The migrations already lead to the schema; nothing was written.');
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const dir = path.join(MIGRATIONS, `${time}_${name}`);
  await mkdir(dir);
  await writeFile(path.join(dir, 'migration.sql'), script);
  await writeFile(SNAPSHOT, to);
  console.log(`Wrote ${dir}`);
}
