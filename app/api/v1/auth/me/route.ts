import { getUser } from '#lib/auth/users.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getMe', async ({ principal }) => ({
    kind: principal.kind,
    user: principal.kind === 'user' ? await getUser(principal.id) : null,
  })),
);
