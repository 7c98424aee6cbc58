import { resource, route } from '#lib/http.ts';
import { listReviewers } from '#lib/reviews/people.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listReviewers', async () => ({ items: await listReviewers() })),
);
