import type { Prisma } from '#lib/db/client.ts';

/** A document as the database has it. */
export type DocumentRow = Prisma.DocumentGetPayload<Record<string, never>>;
