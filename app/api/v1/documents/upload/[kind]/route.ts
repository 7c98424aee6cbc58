import { withFilePart } from '#lib/api/multipart.ts';
import { ingestDocument } from '#lib/documents/ingest-document.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('uploadDocument', ({ params, principal, request }) =>
    withFilePart(request, 'file', async ({ filename, declaredLength, body }) => {
      const { document, isNew } = await ingestDocument({
        kind: params.kind,
        filename,
        declaredLength,
        body,
        uploadedBy: principal.id,
      });
      return {
        message: isNew ? 'The file was received and is being read.' : 'This file is here already.',
        filename: document.filename,
        stored_path: document.storageKey,
        task_id: document.id,
        document_id: document.id,
      };
    }),
  ),
);
