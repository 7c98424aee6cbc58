import { resource, route } from '#lib/http.ts';
import { setBlindMode } from '#lib/reviews/set-blind-mode.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('setBlindMode', ({ params, body }) => setBlindMode(params.id, body.blind)),
);
