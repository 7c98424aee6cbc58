import { progressStream } from '#lib/api/event-stream.ts';
import { isFinalDocument } from '#lib/api/progress-final.ts';
import { documentView } from '#lib/documents/document-view.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('followDocument', async ({ params, request }) => {
    const document = await getDocument(params.id);
    if (!document) throw new AppError('not_found');
    return progressStream({
      subject: 'document',
      subjectId: params.id,
      request,
      current: documentView(document),
      isFinal: isFinalDocument,
    });
  }),
);
