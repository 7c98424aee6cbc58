import { deleteDocument } from '#lib/documents/delete-document.ts';
import { resource, route } from '#lib/http.ts';
import { requireProfiledDocument } from '#lib/profiles/profiled-document.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getDocument', ({ params }) => requireProfiledDocument(params.id)),
  route('deleteDocument', async ({ params }) => {
    await deleteDocument(params.id);
    return { deleted: true as const };
  }),
);
