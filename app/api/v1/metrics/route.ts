import { resource, route } from '#lib/http.ts';
import { metrics } from '#lib/metrics/metrics.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getMetrics', async () => {
    const { registry } = metrics();
    return new Response(await registry.metrics(), {
      headers: { 'content-type': registry.contentType },
    });
  }),
);
