import { signOut } from '#lib/auth/sign-in.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('signOut', async ({ request }) => {
    const { cookies } = await signOut(request.headers);
    return { reply: { signed_out: true as const }, cookies };
  }),
);
