import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { isProcessAlive } from '#lib/process-state.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql });
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

describe('the built-in PostgreSQL', () => {
  let home: string;
  beforeAll(async () => {
    ({ dir: home } = await makeTemporaryDir('candor-cluster-'));
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  it('keeps what was written over a stop and a start, with checksums and fsync on', async () => {
    const dir = path.join(home, 'kept');
    const first = await startPostgresCluster({ dir });
    await first.createDatabase('candor');
    await first.createDatabase('candor');
    await ask(first.url('candor'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();

    const second = await startPostgresCluster({ dir });
    expect(second.adopted).toBe(false);
    expect(await ask(second.url('candor'), 'SELECT answer FROM kept')).toBe(42);
    expect(await ask(second.url('candor'), 'SHOW data_checksums')).toBe('on');
    expect(await ask(second.url('candor'), 'SHOW fsync')).toBe('on');
    expect(await ask(second.url('candor'), 'SHOW listen_addresses')).toBe('');
    await second.stop();
  });

  it('is adopted by the next app after kill -9, and stopped by it', async () => {
    const dir = path.join(home, 'adopted');
    const script = `
      const { startPostgresCluster } = await import('#lib/db/postgres-cluster.ts');
      const cluster = await startPostgresCluster({ dir: ${JSON.stringify(dir)} });
      console.log(cluster.pid);
      setInterval(() => {}, 1000);
    `;
    const app = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(app.stdout, 'data')) as [Buffer];
    app.kill('SIGKILL');
    await once(app, 'exit');

    const next = await startPostgresCluster({ dir });
    expect(next.adopted).toBe(true);
    expect(next.pid).toBe(Number(line.toString()));
    await next.stop();
    expect(isProcessAlive(next.pid)).toBe(false);
  });

  it('starts although the number of its dead process belongs to another program now', async () => {
    const dir = path.join(home, 'reused');
    const first = await startPostgresCluster({ dir });
    // Not `dir` where the database's own user cannot enter that.
    const kept = String(await ask(first.url('postgres'), 'SHOW data_directory'));
    const file = path.join(kept, 'postmaster.pid');
    const left = await readFile(file, 'utf8');
    await first.stop();
    await writeFile(file, left.replace(/^\d+/, String(process.pid)));
    const began = performance.now();
    const second = await startPostgresCluster({ dir });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(await ask(second.url('postgres'), 'SELECT 1')).toBe(1);
    await second.stop();
  });

  it('starts after an initialisation that was cut off', async () => {
    const dir = path.join(home, 'cut-off');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(dir, { recursive: true });
    await writeFile(path.join(dir, 'postgresql.conf'), '');
    const cluster = await startPostgresCluster({ dir });
    expect(await ask(cluster.url('postgres'), 'SELECT 1')).toBe(1);
    await cluster.stop();
  });
});
