import { deleteDocument } from '#lib/documents/delete-document.ts';
import { documentView } from '#lib/documents/document-view.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getDocument', async ({ params }) => {
    const document = await getDocument(params.id);
    if (!document) throw new AppError('not_found');
    return documentView(document);
  }),
  route('deleteDocument', async ({ params }) => {
    await deleteDocument(params.id);
    return { deleted: true as const };
  }),
);
