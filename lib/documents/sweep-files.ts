import { db } from '#lib/db/client.ts';
import { fileStore } from '#lib/storage/file-store.ts';

/** Longer than any upload takes: a younger file may be about to get its row. */
const UPLOAD_MAX_MS = 60 * 60 * 1000;
const BATCH = 500;

/** Removes files that no document knows, as a crash between file and row leaves them. Returns how many. */
export async function sweepFiles(now: Date): Promise<number> {
  const store = fileStore();
  let removed = 0;
  let batch: string[] = [];
  const removeUnknown = async () => {
    const known = await db().document.findMany({
      where: { storageKey: { in: batch } },
      select: { storageKey: true },
    });
    const keys = new Set(known.map(({ storageKey }) => storageKey));
    for (const key of batch.filter((each) => !keys.has(each))) {
      await store.remove(key);
      removed += 1;
    }
    batch = [];
  };
  for await (const { key, modifiedAt } of store.list()) {
    if (now.getTime() - modifiedAt.getTime() < UPLOAD_MAX_MS) continue;
    batch.push(key);
    if (batch.length === BATCH) await removeUnknown();
  }
  await removeUnknown();
  return removed;
}
