import { openApiDocument } from '#lib/api/openapi.ts';
import { publicUrl } from '#lib/env.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getOpenApi', async () => Response.json(openApiDocument(publicUrl()))),
);
