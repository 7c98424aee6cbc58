import { progressStream } from '#lib/api/event-stream.ts';
import { isFinalDocument } from '#lib/api/progress-final.ts';
import { resource, route } from '#lib/http.ts';
import { requireProfiledDocument } from '#lib/profiles/profiled-document.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('followDocument', async ({ params, request }) => {
    const document = await requireProfiledDocument(params.id);
    return progressStream({
      subject: 'document',
      subjectId: params.id,
      request,
      current: document,
      isFinal: isFinalDocument,
    });
  }),
);
