import { readiness } from '#lib/health.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReadiness', async () => {
    const state = await readiness();
    return { reply: state, status: state.status === 'ok' ? 200 : 503 };
  }),
);
