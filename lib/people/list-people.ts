import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { db } from '#lib/db/client.ts';
import { afterCursor, NEWEST_FIRST, type Page, pageOfRows } from '#lib/page-cursor.ts';
import { matching } from './matching.ts';
import { personInclude, personView } from './person-view.ts';

export type ListPeopleInput = {
  limit: number;
  cursor?: string | undefined;
  /** part of a name or of an e-mail address; upper and lower case are the same */
  search?: string | undefined;
};

/** People, newest first, all or those that match. Throws `invalid_request` for a foreign cursor. */
export async function listPeople(input: ListPeopleInput): Promise<Page<PersonAnswer>> {
  const now = new Date();
  const rows = await db().user.findMany({
    where: { AND: [matching(input.search), afterCursor(input.cursor)] },
    include: personInclude,
    orderBy: NEWEST_FIRST,
    take: input.limit + 1,
  });
  return pageOfRows(rows, { limit: input.limit, view: (row) => personView(row, now) });
}
