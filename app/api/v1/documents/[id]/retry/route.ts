import { documentView } from '#lib/documents/document-view.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('retryDocument', async ({ params }) => documentView(await retryDocument(params.id))),
);
