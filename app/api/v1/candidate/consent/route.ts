import { resource, route } from '#lib/http.ts';
import { recordConsent } from '#lib/interviews/access/consent.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('recordConsent', async ({ body, principal }) => {
    const { answer, noticeVersion, at } = await recordConsent({
      interviewId: principal.interviewId,
      answer: body.answer,
      noticeVersion: body.notice_version,
    });
    return { answer, notice_version: noticeVersion, at: at.toISOString() };
  }),
);
