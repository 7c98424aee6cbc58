import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getReviewState } from '#lib/reviews/get-review-state.ts';
import { saveReview } from '#lib/reviews/save-review.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReview', async ({ params, principal }) => {
    const state = await getReviewState(params.id, principal);
    if (!state) throw new AppError('not_found');
    return state;
  }),
  route('saveReview', ({ params, body, principal }) =>
    saveReview({
      interviewId: params.id,
      reviewer: principal,
      reportVersion: body.report_version,
      revision: body.revision,
      levels: body.levels,
      submit: false,
    }),
  ),
  route('submitReview', ({ params, body, principal }) =>
    saveReview({
      interviewId: params.id,
      reviewer: principal,
      reportVersion: body.report_version,
      revision: body.revision,
      levels: body.levels,
      submit: true,
    }),
  ),
);
