import { resource, route } from '#lib/http.ts';
import { requireSharedFeedback } from '#lib/reports/candidate-feedback.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getMyFeedback', ({ principal }) => requireSharedFeedback(principal.interviewId)),
);
