import { resource, route } from '#lib/http.ts';
import { withdrawReviewRequest } from '#lib/reviews/withdraw-review-request.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('withdrawReviewRequest', async ({ params, principal }) => {
    await withdrawReviewRequest({
      interviewId: params.id,
      reviewerId: params.user_id,
      by: principal,
    });
    return { withdrawn: true as const };
  }),
);
