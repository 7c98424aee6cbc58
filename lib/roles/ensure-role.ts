import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { effectiveJob, type ProfiledRow } from '#lib/profiles/corrections.ts';

/** A role is called so when its description names no title and its file name says nothing. */
const UNTITLED = 'Untitled role';

/** The role of a job description, made at the first call: one per document. Joins the caller's transaction. */
export async function ensureRole(
  tx: Tx,
  document: ProfiledRow & { id: string; filename: string; isExample: boolean },
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
function roleTitle(document: ProfiledRow & { filename: string }): string {
  const title = effectiveJob(document)?.title?.trim();
  return title || document.filename.replace(/\.[A-Za-z0-9]{1,5}$/u, '').trim() || UNTITLED;
}
