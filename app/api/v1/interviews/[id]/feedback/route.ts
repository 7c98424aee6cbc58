import { resource, route } from '#lib/http.ts';
import { requireCandidateFeedback, shareFeedback } from '#lib/reports/candidate-feedback.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getFeedback', ({ params }) => requireCandidateFeedback(params.id)),
  route('shareFeedback', ({ params, body }) => shareFeedback(params.id, body.shared)),
);
