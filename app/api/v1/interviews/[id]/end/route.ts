import { resource, route } from '#lib/http.ts';
import { requestEnd } from '#lib/interviews/access/request-end.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('endInterview', async ({ params }) => {
    await requestEnd(params.id);
    return { accepted: true as const };
  }),
);
