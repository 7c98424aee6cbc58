import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isProcessAlive, processStart } from '#lib/process-state.ts';

export type DataDirLock = { release(): Promise<void> };

type Holder = { pid: number; started: string };

/**
 * Makes this process the one app of a DATA_DIR. A lock that a killed process left behind is taken over.
 * Throws an Error in words when another app is running there.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const file = path.join(dataDir, 'candor.lock');
  const own: Holder = { pid: process.pid, started: processStart(process.pid) ?? 'unknown' };
  const text = JSON.stringify(own);
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    // A hard link is made by one process only; the second try is after a stale lock was moved away.
    for (let attempt = 0; attempt < 2; attempt++) {
      try {
        await link(draft, file);
        return { release: () => release(file, text) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await readHolder(file);
      if (holder && isRunning(holder)) {
        throw new Error(
          `Candor is already running on ${dataDir} (process ${holder.pid}). Stop it first, or start this one with another DATA_DIR and PORT.`,
        );
      }
      await rename(file, `${draft}.stale`).catch(() => undefined);
    }
    throw new Error(
      `Another Candor is just starting on ${dataDir}. Start this one with another DATA_DIR and PORT.`,
    );
  } finally {
    await rm(draft, { force: true });
    await rm(`${draft}.stale`, { force: true });
  }
}

async function release(file: string, text: string): Promise<void> {
  const current = await readFile(file, 'utf8').catch(() => null);
  if (current === text) await rm(file, { force: true });
}

async function readHolder(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isRunning(holder: Holder): boolean {
  if (!isProcessAlive(holder.pid)) return false;
  // The number of a process that died may belong to another one by now: compare when it began.
  const started = processStart(holder.pid);
  return started === null || holder.started === 'unknown' || started === holder.started;
}
