import { retryDocument } from '#lib/documents/retry-document.ts';
import { resource, route } from '#lib/http.ts';
import { profiledDocument } from '#lib/profiles/profiled-document.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('retryDocument', async ({ params }) => profiledDocument(await retryDocument(params.id))),
);
