import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { ingestDocument } from '#lib/documents/ingest-document.ts';

/** Shipped with the product; the server and the scripts run in its root folder. */
const FOLDER = path.join('public', 'examples');
const FILES: Record<DocumentKind, string> = {
  jd: 'job-description-service-engineer.md',
  resume: 'resume-mira-tolland.md',
};

/**
 * Takes in the invented job description and résumé that come with the product, as if somebody had uploaded
 * them. Called again by the same person it gives the documents that are there. Throws what an upload throws.
 */
export async function loadExample(input: {
  createdBy: string;
}): Promise<{ jdId: string; resumeId: string }> {
  const jdId = await ingestExample('jd', input.createdBy);
  const resumeId = await ingestExample('resume', input.createdBy);
  return { jdId, resumeId };
}

async function ingestExample(kind: DocumentKind, createdBy: string): Promise<string> {
  const filename = FILES[kind];
  const file = path.join(process.cwd(), FOLDER, filename);
  const { size } = await stat(file);
  const { document } = await ingestDocument({
    kind,
    filename,
    declaredLength: size,
    body: createReadStream(file),
    uploadedBy: createdBy,
    isExample: true,
  });
  return document.id;
}
