import { db } from '#lib/db/client.ts';
import { afterCursor, NEWEST_FIRST, type Page, pageOfRows } from '#lib/page-cursor.ts';
import { type RoleSummary, roleInclude, roleSummary } from './role-view.ts';

/** Roles, newest first, with how many interviews stand where. Throws `invalid_request` for a foreign cursor. */
export async function listRoles(input: {
  limit: number;
  cursor?: string | undefined;
}): Promise<Page<RoleSummary>> {
  const rows = await db().role.findMany({
    where: afterCursor(input.cursor),
    include: roleInclude,
    orderBy: NEWEST_FIRST,
    take: input.limit + 1,
  });
  return pageOfRows(rows, { limit: input.limit, view: roleSummary });
}
