import { resource, route } from '#lib/http.ts';
import { chatUrl } from '#lib/interviews/access/ticket.ts';
import { changePlan } from '#lib/interviews/change-plan.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('changePlan', async ({ params, body }) => ({
    ...(await changePlan({ interviewId: params.id, basedOn: body.based_on, items: body.items })),
    chat_url: chatUrl(params.id),
  })),
);
