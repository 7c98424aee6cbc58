import { resource, route } from '#lib/http.ts';
import { listReviewTasks } from '#lib/reviews/list-review-tasks.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listReviewTasks', ({ principal, query }) =>
    listReviewTasks({ ...query, userId: principal.id }),
  ),
);
