import { signIn } from '#lib/auth/sign-in.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('signIn', async ({ body, request }) => {
    const { user, cookies } = await signIn({ ...body, headers: request.headers });
    return { reply: { user }, cookies };
  }),
);
