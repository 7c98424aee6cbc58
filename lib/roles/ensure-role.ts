import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { jobProfileSchema } from '#lib/profiles/profile-schemas.ts';

/** A role is called so when its description names no title and its file name says nothing. */
const UNTITLED = 'Untitled role';

/** The role of a job description, made at the first call: one per document. Joins the caller's transaction. */
export async function ensureRole(
  tx: Tx,
  document: { id: string; filename: string; profile: unknown; isExample: boolean },
): Promise<{ id: string; title: string }> {
  await tx.role.createMany({
    data: [
      {
        id: newId('rol'),
        title: roleTitle(document),
        jdDocumentId: document.id,
        isExample: document.isExample,
      },
    ],
    skipDuplicates: true,
  });
  return tx.role.findUniqueOrThrow({
    where: { jdDocumentId: document.id },
    select: { id: true, title: true },
  });
}

/** The title in the description, else its file name without the ending. */
export function roleTitle(document: { filename: string; profile: unknown }): string {
  const profile = jobProfileSchema.safeParse(document.profile);
  const title = profile.success ? profile.data.title?.trim() : null;
  return title || document.filename.replace(/\.[A-Za-z0-9]{1,5}$/u, '').trim() || UNTITLED;
}
