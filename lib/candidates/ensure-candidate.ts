import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { effectiveCandidate, type ProfiledRow } from '#lib/profiles/corrections.ts';

/** The candidate of a résumé, made at the first call: one per document. Joins the caller's transaction. */
export async function ensureCandidate(
  tx: Tx,
  document: ProfiledRow & { id: string; isExample: boolean },
): Promise<{ id: string }> {
  const profile = effectiveCandidate(document);
  await tx.candidate.createMany({
    data: [
      {
        id: newId('can'),
        name: profile?.name ?? null,
        email: profile?.contact.email ?? null,
        resumeDocumentId: document.id,
        isExample: document.isExample,
      },
    ],
    skipDuplicates: true,
  });
  return tx.candidate.findUniqueOrThrow({
    where: { resumeDocumentId: document.id },
    select: { id: true },
  });
}
