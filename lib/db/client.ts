import { PrismaPg } from '@prisma/adapter-pg';
import { env } from '#lib/env.ts';
import { PrismaClient } from './generated/client.ts';

export { Prisma } from './generated/client.ts';
export type Db = PrismaClient;
/** A client inside a transaction, or the client itself: what a function takes that must be able to join one. */
export type Tx = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$use' | '$extends' | '$transaction'
>;

/** Connections of one process: pages, handlers, live sessions and the executor share them. */
const POOL_SIZE = 12;

// Module state exists several times in one process (server, handlers, pages); globalThis is shared.
const shared = globalThis as typeof globalThis & { __candorDb?: PrismaClient };

/** The one client of the process, made at the first call from `DATABASE_URL`. */
export function db(): Db {
  shared.__candorDb ??= createDb(requireDatabaseUrl());
  return shared.__candorDb;
}

/** A client of its own for one database; the caller disconnects it. */
export function createDb(url: string, options: { poolSize?: number } = {}): Db {
  const adapter = new PrismaPg({
    connectionString: url,
    max: options.poolSize ?? POOL_SIZE,
    connectionTimeoutMillis: 5_000,
  });
  return new PrismaClient({ adapter });
}

/** Where the database is; the composition root sets it for the embedded one. */
export function requireDatabaseUrl(): string {
  const url = env().DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set and no embedded database was started.');
  return url;
}

export async function disconnectDb(): Promise<void> {
  const client = shared.__candorDb;
  shared.__candorDb = undefined;
  await client?.$disconnect();
}
