import { resource, route } from '#lib/http.ts';
import { summariseSystem } from '#lib/metrics/summarise-system.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getSystem', ({ query }) => summariseSystem(query.period, new Date())),
);
