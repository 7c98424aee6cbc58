import { resource, route } from '#lib/http.ts';
import { requestSecondReview } from '#lib/reviews/request-second-review.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('requestReview', ({ params, body, principal }) =>
    requestSecondReview({
      interviewId: params.id,
      reviewerId: body.user_id,
      requestedBy: principal.id,
    }),
  ),
);
