import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataDir } from './data-dir-lock.ts';

describe('the lock of a DATA_DIR', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'candor-lock-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('refuses a second app in a plain sentence', async () => {
    await lockDataDir(dir);
    await expect(lockDataDir(dir)).rejects.toThrow(`Candor is already running on ${dir}`);
  });

  it('can be taken again after it was released', async () => {
    const first = await lockDataDir(dir);
    await first.release();
    await (await lockDataDir(dir)).release();
  });

  it('is taken over from a process that is gone', async () => {
    await writeFile(
      path.join(dir, 'candor.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, started: '1' }),
    );
    await lockDataDir(dir);
    expect(JSON.parse(await readFile(path.join(dir, 'candor.lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
  });

  it('is taken over when the number of the dead process belongs to another one now', async () => {
    await writeFile(
      path.join(dir, 'candor.lock'),
      JSON.stringify({ pid: process.ppid, started: '1' }),
    );
    await lockDataDir(dir);
    expect(JSON.parse(await readFile(path.join(dir, 'candor.lock'), 'utf8'))).toMatchObject({
      pid: process.pid,
    });
  });

  // Only Linux tells by /proc that a process has ended but was not waited for.
  it.skipIf(process.platform !== 'linux')(
    'is taken over from a process that has ended and was never waited for',
    async () => {
      // The shell becomes a program that does not know of the child it was left with.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60']);
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(line.toString());
      const stat = async () => (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1] ?? '';
      await expect.poll(stat).toMatch(/^Z/);
      const started = (await stat()).split(' ')[19];
      await writeFile(path.join(dir, 'candor.lock'), JSON.stringify({ pid, started }));
      await lockDataDir(dir);
      parent.kill();
    },
  );

  it('is taken over when a crash left half a file', async () => {
    await writeFile(path.join(dir, 'candor.lock'), '{"pid":');
    await lockDataDir(dir);
  });

  it('goes to one of many that ask at once', async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dir)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('leaves the lock of another app alone when it is released late', async () => {
    const first = await lockDataDir(dir);
    await writeFile(
      path.join(dir, 'candor.lock'),
      JSON.stringify({ pid: process.ppid, started: 'other' }),
    );
    await first.release();
    expect(await readFile(path.join(dir, 'candor.lock'), 'utf8')).toContain('other');
  });
});
