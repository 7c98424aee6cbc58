import { testModel } from '#lib/ai/test-model.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('testModel', ({ body, request }) => testModel(body.purpose, { signal: request.signal })),
);
