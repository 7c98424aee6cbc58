import { resource, route } from '#lib/http.ts';
import { chatUrl } from '#lib/interviews/access/ticket.ts';
import { requireInterview } from '#lib/interviews/get-interview.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getInterview', async ({ params }) => ({
    ...(await requireInterview(params.id)),
    chat_url: chatUrl(params.id),
  })),
);
