import { resource, route } from '#lib/http.ts';
import { chatUrl } from '#lib/interviews/access/ticket.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('startInterview', async ({ body, principal }) => {
    const { interviewId } = await startInterview({
      jdId: body.jd_id,
      resumeId: body.resume_id,
      createdBy: principal.id,
    });
    return { interview_id: interviewId, chat_url: chatUrl(interviewId) };
  }),
);
