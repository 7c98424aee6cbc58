import { fileResponse } from '#lib/api/file-response.ts';
import { openDocumentFile } from '#lib/documents/open-document-file.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getDocumentFile', async ({ params }) => fileResponse(await openDocumentFile(params.id))),
);
