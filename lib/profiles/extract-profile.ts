import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { untrustedMark } from '#lib/ai/untrusted.ts';
import { type Db, db } from '#lib/db/client.ts';
import { updateDocument } from '#lib/documents/document-progress.ts';
import { documentKindSchema } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { monthOf } from './corrections.ts';
import { type RefinedProfile, refineProfile } from './model/refine-profile.ts';
import { profiledDocumentView } from './profiled-document.ts';
import { rulesThread } from './rules/rules-thread.ts';

/** A reading waits for a model no longer than this, for each of its two tries; the rules' profile is there. */
const MODEL_TIMEOUT_MS = 60_000;

/**
 * Stored text → stored profile, with the place of every value; the document is `ready`. Rules read it, and where
 * a model is connected it refines what they read. An older attempt, or a document that has come to its end, is
 * left as it is. Without a model the same text gives the same profile. What a person corrected is not touched.
 *
 * Throws `reader_failed` when the text is not there yet, `too_complex` for a text that the rules cannot read in
 * a few seconds. A model that fails fails no document.
 */
export async function extractProfile(
  documentId: string,
  attempt: number,
  options: { modelTimeoutMs?: number } = {},
): Promise<void> {
  const row = await requireAttempt(db(), documentId, attempt);
  if (!row) return;
  if (row.text === null) throw new AppError('reader_failed');
  const { text } = row;
  const kind = documentKindSchema.parse(row.kind);
  // Running jobs count up to the day the file came in, so that a second run says the same.
  const today = monthOf(row.createdAt);
  const rules = await rulesThread().run(
    kind === 'jd' ? { type: 'job', text } : { type: 'candidate', text, today },
  );
  const { profile, sources, source, dropped } = modelFor('analyst')
    ? await refine({
        documentId,
        text,
        kind,
        today,
        rules,
        timeoutMs: options.modelTimeoutMs ?? MODEL_TIMEOUT_MS,
      })
    : { ...rules, source: 'rules' as const, dropped: null };
  await db().$transaction((tx) =>
    updateDocument(
      tx,
      { id: documentId, attempt, from: ['queued', 'reading'] },
      {
        profile,
        sources,
        profileSource: source,
        droppedValues: dropped,
        status: 'ready',
        errorCode: null,
      },
      profiledDocumentView,
    ),
  );
}

async function refine(input: {
  documentId: string;
  text: string;
  kind: 'jd' | 'resume';
  today: string;
  rules: Parameters<typeof refineProfile>[0]['rules'];
  timeoutMs: number;
}): Promise<RefinedProfile> {
  const { documentId, timeoutMs, ...document } = input;
  const refined = await refineProfile({
    ...document,
    mark: untrustedMark(documentId),
    generate: (request) =>
      generateStructured({ ...request, purpose: 'analyst', documentId, timeoutMs }),
    verify: (answer) => rulesThread().run({ type: 'verify', answer }),
  });
  const { failure, kept, dropped, lines, isCut } = refined;
  const fields = { document_id: documentId, kept, dropped, lines, cut: isCut };
  if (!failure) logger.info('profile_refined', fields);
  else {
    const defect = failure.code === 'internal' ? errorFields(failure.cause) : {};
    logger.warn('profile_by_rules_only', { ...fields, ...defect, reason: failure.code });
  }
  return refined;
}

async function requireAttempt(client: Db, id: string, attempt: number) {
  const row = await client.document.findUnique({
    where: { id },
    select: { kind: true, text: true, attempt: true, status: true, createdAt: true },
  });
  return row && row.attempt === attempt && (row.status === 'queued' || row.status === 'reading')
    ? row
    : null;
}
