import { resource, route } from '#lib/http.ts';
import { handleQuestion, requireOpenQuestions } from '#lib/roles/open-questions.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listOpenQuestions', async ({ params }) => ({
    items: await requireOpenQuestions(params.id),
  })),
  route('handleQuestion', async ({ params, body, principal }) => {
    await handleQuestion({ roleId: params.id, ...body, by: principal.id });
    return { items: await requireOpenQuestions(params.id) };
  }),
);
