import { resource, route } from '#lib/http.ts';
import { issueTicket } from '#lib/interviews/access/issue-ticket.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('makeTicket', async ({ params, principal }) => {
    const { ticket, chatUrl, expiresAt } = await issueTicket(params.id, principal);
    return { ticket, chat_url: chatUrl, expires_at: expiresAt.toISOString() };
  }),
);
