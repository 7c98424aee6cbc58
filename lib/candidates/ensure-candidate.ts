import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { candidateProfileSchema } from '#lib/profiles/profile-schemas.ts';

/** The candidate of a résumé, made at the first call: one per document. Joins the caller's transaction. */
export async function ensureCandidate(
  tx: Tx,
  document: { id: string; profile: unknown; isExample: boolean },
): Promise<{ id: string }> {
  const profile = candidateProfileSchema.safeParse(document.profile);
  await tx.candidate.createMany({
    data: [
      {
        id: newId('can'),
        name: profile.success ? profile.data.name : null,
        email: profile.success ? profile.data.contact.email : null,
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
