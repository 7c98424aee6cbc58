import { z } from 'zod';
import { AppError } from '#lib/errors.ts';

const partsSchema = z.tuple([z.iso.datetime(), z.string().regex(/^[\w-]{1,64}$/)]);

export type PageKey = { createdAt: Date; id: string };

/** Rows newest first, with the cursor of the next page, or null when there is none. */
export type Page<T> = { items: T[]; next_cursor: string | null };

/**
 * The condition for rows after a cursor in the order newest first, id descending; nothing for the first
 * page. `by` is the column of the time, where that is another. Throws `invalid_request` for a cursor that this
 * product did not give.
 */
export function afterCursor(cursor: string | undefined, by = 'createdAt'): object {
  if (cursor === undefined) return {};
  const { createdAt: at, id } = decodeCursor(cursor);
  return { OR: [{ [by]: { lt: at } }, { [by]: at, id: { lt: id } }] };
}

/** The order that goes with `afterCursor`. */
export const NEWEST_FIRST = [{ createdAt: 'desc' as const }, { id: 'desc' as const }];

/**
 * Makes a page of rows of which one more than `limit` was asked for: the extra one only tells that there is
 * a next page.
 */
export function pageOfRows<R extends PageKey, T>(
  rows: readonly R[],
  options: { limit: number; view: (row: R) => T },
): Page<T> {
  const shown = rows.slice(0, options.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(options.view),
    next_cursor: rows.length > options.limit && last ? encodeCursor(last) : null,
  };
}

export function encodeCursor({ createdAt, id }: PageKey): string {
  return Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url');
}

function decodeCursor(cursor: string): PageKey {
  try {
    const [createdAt, id] = partsSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    return { createdAt: new Date(createdAt), id };
  } catch (cause) {
    throw new AppError('invalid_request', 'This cursor is not valid.', {
      cause,
      fields: [{ field: 'cursor', message: 'It is not one that a list gave.' }],
    });
  }
}
