import { resource, route } from '#lib/http.ts';
import { getCandidateInterview } from '#lib/interviews/access/candidate-view.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getCandidateInterview', ({ principal }) => getCandidateInterview(principal)),
);
