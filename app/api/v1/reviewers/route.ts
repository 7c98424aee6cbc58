import { resource, route } from '#lib/http.ts';
import { listReviewers } from '#lib/reviews/people.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listReviewers', async ({ principal, query }) => ({
    items: await listReviewers({ ...query, asker: principal.id }),
  })),
);
