import { documentTextView } from '#lib/api/document-text.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getDocumentText', async ({ params }) => {
    const document = await getDocument(params.id);
    if (!document) throw new AppError('not_found');
    return documentTextView(document);
  }),
);
