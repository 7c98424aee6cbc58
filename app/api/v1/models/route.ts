import { describeModels } from '#lib/ai/models.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listModels', async () => ({ models: describeModels() })),
);
