import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export type TemporaryDir = { dir: string; remove(): Promise<void> };

/**
 * A new folder for one test. Others may enter it: as root the database runs as another user, and would keep
 * its files elsewhere, for ever, if it could not.
 */
export async function makeTemporaryDir(prefix: string): Promise<TemporaryDir> {
  const dir = await mkdtemp(path.join(tmpdir(), prefix));
  await chmod(dir, 0o755);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
