import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { isProcessAlive, programOf } from '#lib/process-state.ts';
import {
  canReach,
  findPostgresBinaries,
  findUnprivilegedUser,
  type PostgresBinaries,
  type RunAs,
  reachableBinaries,
  sharedClusterDir,
} from './postgres-binaries.ts';

const SUPERUSER = 'candor';
/** Only names the socket file; nothing listens on TCP. */
const SOCKET_PORT = 5432;
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 15_000;
const POLL_MS = 15;

export type ClusterOptions = {
  /** folder of the cluster; made and initialised when it is not there */
  dir: string;
  /** false only for throw-away clusters of tests: no fsync */
  durable?: boolean;
  /** told what is being done, for people */
  onProgress?: (message: string) => void;
};

export type PostgresCluster = {
  /** connection URL of a database in it */
  url(database: string): string;
  /** makes a database unless it is there; `template` is copied */
  createDatabase(name: string, template?: string): Promise<void>;
  dropDatabase(name: string): Promise<void>;
  /** fast shutdown: open transactions are rolled back, what was committed is on disk */
  stop(): Promise<void>;
  /** true when it was already running: left behind by a process that was killed */
  adopted: boolean;
  pid: number;
};

/**
 * Starts the PostgreSQL of a folder, or adopts the one that still runs there. It listens on a unix socket
 * in a folder of its own only its owner can enter, so no password is needed; checksums are on.
 * Throws an Error in words when it cannot start.
 */
export async function startPostgresCluster(options: ClusterOptions): Promise<PostgresCluster> {
  const user = await findUnprivilegedUser();
  let binaries = await findPostgresBinaries();
  let dir = path.resolve(options.dir);
  if (user) {
    binaries = await reachableBinaries(binaries, user);
    if (!(await canReach(user, path.dirname(dir)))) {
      dir = sharedClusterDir(shortHash(dir));
      options.onProgress?.(
        `The user "${user.name}" cannot enter ${options.dir}; the database is kept in ${dir}.`,
      );
    }
  }
  const running = await findRunning(dir);
  if (running) return clusterHandle({ ...running, adopted: true });

  if (!(await stat(path.join(dir, 'PG_VERSION')).catch(() => null))) {
    options.onProgress?.('Making the database');
    await initialise({ binaries, dir, user });
  }
  return start({ binaries, dir, user, durable: options.durable ?? true });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

async function ownedFolder(dir: string, user: RunAs | null): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if (user) await chown(dir, user.uid, user.gid);
}

async function initialise({
  binaries,
  dir,
  user,
}: {
  binaries: PostgresBinaries;
  dir: string;
  user: RunAs | null;
}) {
  await mkdir(path.dirname(dir), { recursive: true, mode: user ? 0o755 : 0o700 });
  // An initialisation that was cut off leaves a folder without PG_VERSION, which initdb refuses.
  await rm(dir, { recursive: true, force: true });
  await ownedFolder(dir, user);
  const args = [
    `--pgdata=${dir}`,
    `--username=${SUPERUSER}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--data-checksums',
  ];
  const child = spawn(binaries.initdb, args, {
    ...childOptions(dir, user),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk.toString()).slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The database could not be made in ${dir}: ${stderr.trim()}`);
}

function childOptions(cwd: string, user: RunAs | null) {
  return {
    cwd,
    env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv,
    ...(user ? { uid: user.uid, gid: user.gid } : {}),
  };
}

type StartInput = { binaries: PostgresBinaries; dir: string; user: RunAs | null; durable: boolean };

async function start({ binaries, dir, user, durable }: StartInput): Promise<PostgresCluster> {
  // A socket's path may have 107 bytes, so it never lies in the cluster's own folder.
  const socketDir = path.join(
    tmpdir().length > 60 ? '/tmp' : tmpdir(),
    `candor-pg-${shortHash(dir)}`,
  );
  await rm(socketDir, { recursive: true, force: true });
  await ownedFolder(socketDir, user);
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    port: String(SOCKET_PORT),
    max_connections: '80',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    // What people wrote never goes into a log: no statements, no details of conflicting keys.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_min_messages: 'warning',
  };
  const args = [
    '-D',
    dir,
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const logFile = path.join(path.dirname(dir), 'postgres.log');
  const log = await open(logFile, 'w', 0o600);
  // Detached: Ctrl-C in the terminal reaches the app, which stops the database after its last write.
  const child = spawn(binaries.postgres, args, {
    ...childOptions(dir, user),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended ??= `exit ${code ?? signal}`;
  });
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await answers(socketDir))) {
    if (ended !== undefined || Date.now() > deadline) {
      child.kill('SIGQUIT');
      const tail = (await readFile(logFile, 'utf8').catch(() => ''))
        .trim()
        .split('\n')
        .slice(-3)
        .join(' · ');
      throw new Error(`The database in ${dir} did not start (${ended ?? 'no answer'}). ${tail}`);
    }
    await delay(POLL_MS);
  }
  await log.close();
  child.unref();
  if (child.pid === undefined) throw new Error(`The database in ${dir} did not start.`);
  return clusterHandle({ pid: child.pid, socketDir, adopted: false });
}

async function findRunning(dir: string): Promise<{ pid: number; socketDir: string } | null> {
  const lines = await readFile(path.join(dir, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  );
  const pid = Number(lines?.[0]);
  const socketDir = lines?.[4];
  if (!pid || !socketDir || !isProcessAlive(pid)) return null;
  const program = programOf(pid);
  if (program !== null && program !== 'postgres') {
    // The number belongs to another program by now, which PostgreSQL itself would take for its own and refuse.
    await rm(path.join(dir, 'postmaster.pid'), { force: true });
    return null;
  }
  // It may still be recovering from whatever stopped its app.
  const deadline = Date.now() + START_LIMIT_MS;
  while (isProcessAlive(pid) && Date.now() < deadline) {
    const found = await dataDirectoryAt(socketDir);
    if (found !== null) return path.resolve(found) === dir ? { pid, socketDir } : null;
    await delay(POLL_MS * 4);
  }
  return null;
}

function clientConfig(socketDir: string, database = 'postgres') {
  return { host: socketDir, port: SOCKET_PORT, user: SUPERUSER, database };
}

async function answers(socketDir: string): Promise<boolean> {
  return (await dataDirectoryAt(socketDir)) !== null;
}

async function dataDirectoryAt(socketDir: string): Promise<string | null> {
  const client = new pg.Client(clientConfig(socketDir));
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

type Running = { pid: number; socketDir: string; adopted: boolean };

function clusterHandle({ pid, socketDir, adopted }: Running): PostgresCluster {
  async function run(sql: string): Promise<void> {
    const client = new pg.Client(clientConfig(socketDir));
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }
  return {
    pid,
    adopted,
    url: (database) =>
      `postgresql://${SUPERUSER}@localhost:${SOCKET_PORT}/${database}?host=${encodeURIComponent(socketDir)}`,
    async createDatabase(name, template) {
      const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
      await run(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`).catch(
        (error: { code?: string }) => {
          if (error.code !== '42P04') throw error; // it exists
        },
      );
    },
    dropDatabase: (name) =>
      run(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
    async stop() {
      if (!isProcessAlive(pid)) return;
      process.kill(pid, 'SIGINT');
      const deadline = Date.now() + STOP_LIMIT_MS;
      while (isProcessAlive(pid)) {
        if (Date.now() > deadline) {
          process.kill(pid, 'SIGQUIT');
          return;
        }
        await delay(POLL_MS);
      }
      await rm(socketDir, { recursive: true, force: true });
    },
  };
}
