import { db } from '#lib/db/client.ts';
import type { DocumentRow } from '#lib/documents/document-row.ts';
import { type DocumentView, documentView } from '#lib/documents/document-view.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { type ListDocumentsInput, listDocuments } from '#lib/documents/list-documents.ts';
import { AppError } from '#lib/errors.ts';
import type { Page } from '#lib/page-cursor.ts';
import { correctionsOf, effectiveProfile } from './corrections.ts';
import { pointerParts, valueAt } from './json-pointer.ts';
import type { CandidateProfile, JobProfile } from './profile-schemas.ts';

/** What a person put in the place of an extracted value. */
export type CorrectionView = {
  value: unknown;
  /** id of the user or API key */
  by: string;
  /** null for an API key, and for a user who is gone */
  by_name: string | null;
  at: string;
  /** what was extracted */
  extracted: unknown;
};

export type ProfiledDocument = DocumentView<CandidateProfile | JobProfile, CorrectionView>;

/** A document with its profile as everybody is to use it. `names` are those of users, by id. */
export function profiledDocumentView(
  row: DocumentRow,
  names: ReadonlyMap<string, string> = new Map(),
): ProfiledDocument {
  const corrections = Object.entries(correctionsOf(row)).map(
    ([pointer, { value, by, at }]): [string, CorrectionView] => [
      pointer,
      {
        value,
        by,
        by_name: names.get(by) ?? null,
        at,
        extracted: valueAt(row.profile, pointerParts(pointer) ?? []) ?? null,
      },
    ],
  );
  return documentView(row, {
    profile: effectiveProfile(row),
    corrections: Object.fromEntries(corrections),
  });
}

/** The same, with the names of those who corrected. */
export async function profiledDocument(row: DocumentRow): Promise<ProfiledDocument> {
  return profiledDocumentView(row, await namesOf([row]));
}

/** A document by its id. Throws `not_found`. */
export async function requireProfiledDocument(id: string): Promise<ProfiledDocument> {
  const row = await getDocument(id);
  if (!row) throw new AppError('not_found');
  return profiledDocument(row);
}

/** Documents, newest first, all or of one kind. Throws `invalid_request` for a foreign cursor. */
export async function listProfiledDocuments(
  input: ListDocumentsInput,
): Promise<Page<ProfiledDocument>> {
  const { items, next_cursor } = await listDocuments(input);
  const names = await namesOf(items);
  return { items: items.map((row) => profiledDocumentView(row, names)), next_cursor };
}

async function namesOf(rows: readonly DocumentRow[]): Promise<Map<string, string>> {
  const ids = new Set(rows.flatMap((row) => Object.values(correctionsOf(row)).map(({ by }) => by)));
  if (ids.size === 0) return new Map();
  const users = await db().user.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
