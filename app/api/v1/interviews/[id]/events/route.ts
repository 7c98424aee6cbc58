import { progressStream } from '#lib/api/event-stream.ts';
import { isFinalInterview } from '#lib/api/progress-final.ts';
import { resource, route } from '#lib/http.ts';
import { requireInterview } from '#lib/interviews/get-interview.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('followInterview', async ({ params, request }) => {
    const { interview_id, status, error, end_reason, report } = await requireInterview(params.id);
    return progressStream({
      subject: 'interview',
      subjectId: params.id,
      request,
      current: { interview_id, status, error, end_reason, report },
      isFinal: isFinalInterview,
    });
  }),
);
