import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';

/** Whether reviewers of a role give their own levels before they see the AI's. Throws `not_found`. */
export async function setBlindMode(roleId: string, blind: boolean): Promise<{ blind: boolean }> {
  const { count } = await db().role.updateMany({
    where: { id: roleId },
    data: { blindReview: blind },
  });
  if (count === 0) throw new AppError('not_found', 'There is no role with this id.');
  return { blind };
}
