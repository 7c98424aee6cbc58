import { z } from 'zod';

/** What every route answers when it cannot do what was asked (RFC 9457, `application/problem+json`). */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'A URI that names the kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'A sentence for people.' }),
    code: z.string().meta({ description: 'Stable, for programs.', example: 'not_ready' }),
    request_id: z.string(),
    errors: z.array(
      z.object({
        field: z
          .string()
          .meta({ description: 'JSON Pointer of a body value, or a parameter name.' }),
        message: z.string(),
      }),
    ),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemSchema>;

/** A failure that was stored with a row: why a document, an interview or a report did not come about. */
export const failureSchema = z.object({ code: z.string(), message: z.string() }).nullable();

export const LIST_LIMIT_DEFAULT = 50;
const LIST_LIMIT_MAX = 200;

export const listQuerySchema = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIST_LIMIT_MAX)
    .default(LIST_LIMIT_DEFAULT)
    .meta({ description: 'How many at most.' }),
  cursor: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .meta({ description: '`next_cursor` of the page before.' }),
});

/** A page of a list: newest first; `next_cursor` is null on the last page. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() });
}

export const idParamSchema = z.object({
  id: z.string().min(1).max(64).meta({ description: 'Id of the thing, as the API gave it.' }),
});

export const dateTimeSchema = z.iso.datetime();
