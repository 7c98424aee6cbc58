import { resource, route } from '#lib/http.ts';
import { listInterviews } from '#lib/interviews/list-interviews.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listInterviews', ({ query }) =>
    listInterviews({
      limit: query.limit,
      cursor: query.cursor,
      roleId: query.role_id,
      candidateId: query.candidate_id,
    }),
  ),
);
