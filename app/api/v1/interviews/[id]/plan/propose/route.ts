import { resource, route } from '#lib/http.ts';
import { proposeQuestion } from '#lib/interviews/change-plan.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('proposeQuestion', ({ params, body }) =>
    proposeQuestion({ interviewId: params.id, itemId: body.item_id, seen: body.seen }),
  ),
);
