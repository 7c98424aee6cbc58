import { resource, route } from '#lib/http.ts';
import { openInvite } from '#lib/interviews/access/invites.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('openLink', async ({ body }) => {
    const { interviewId, cookie, expiresAt } = await openInvite(body.token);
    return {
      reply: { interview_id: interviewId, expires_at: expiresAt.toISOString() },
      cookies: [cookie],
    };
  }),
);
