import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '#lib/db/migrate.ts';
import { diffSchemas } from '#lib/db/schema-engine.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let prismaDir: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    prismaDir = await mkdtemp(path.join(tmpdir(), 'candor-migrate-'));
    await cp('prisma', prismaDir, { recursive: true });
  });
  afterAll(async () => {
    await database.drop();
    await rm(prismaDir, { recursive: true, force: true });
  });

  it('apply once: a second start has nothing to do', async () => {
    expect(await migrate({ url: database.url })).toEqual([]);
  });

  it('lead to the schema that the client is generated from', async () => {
    const schema = await readFile('prisma/schema.prisma', 'utf8');
    const reached = await readFile('prisma/migrations/schema.prisma', 'utf8');
    expect(await diffSchemas({ url: database.url, from: reached, to: schema })).toBeNull();
  });

  it('refuse a database with a half-applied migration and change nothing', async () => {
    const dir = path.join(prismaDir, 'migrations', '20990101000000_broken');
    await mkdir(dir);
    await writeFile(path.join(dir, 'migration.sql'), 'CREATE TABLE half (a int); SELECT 1/0;');
    await expect(migrate({ url: database.url, prismaDir })).rejects.toThrow();
    await expect(migrate({ url: database.url, prismaDir })).rejects.toThrow(
      /half-applied migration .*broken/,
    );
  });

  it('refuse a database of a newer version', async () => {
    const other = await createTestDatabase();
    const newer = path.join(prismaDir, 'migrations', '20990101000000_broken');
    await writeFile(path.join(newer, 'migration.sql'), 'CREATE TABLE whole (a int);');
    await migrate({ url: other.url, prismaDir });
    await expect(migrate({ url: other.url })).rejects.toThrow(/newer version of Candor/);
    await other.drop();
  });
});
