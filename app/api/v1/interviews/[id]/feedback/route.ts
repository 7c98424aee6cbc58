import { resource, route } from '#lib/http.ts';
import { requireVisibleFeedback, shareFeedback } from '#lib/reviews/visible-feedback.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getFeedback', ({ params, principal }) => requireVisibleFeedback(principal, params.id)),
  route('shareFeedback', ({ params, principal, body }) =>
    shareFeedback(principal, { interviewId: params.id, shared: body.shared }),
  ),
);
