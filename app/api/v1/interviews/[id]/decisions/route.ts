import { resource, route } from '#lib/http.ts';
import { decide } from '#lib/reviews/decide.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('decide', ({ params, body, principal }) =>
    decide({
      interviewId: params.id,
      by: principal,
      outcome: body.outcome,
      reason: body.reason,
      basedOn: body.based_on,
    }),
  ),
);
