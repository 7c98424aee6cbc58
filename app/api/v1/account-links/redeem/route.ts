import { signIn } from '#lib/auth/sign-in.ts';
import { resource, route } from '#lib/http.ts';
import { redeemLink } from '#lib/people/redeem-link.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('redeemLink', async ({ body, request }) => {
    const { email } = await redeemLink(body);
    const { password } = body;
    const { user, cookies } = await signIn({ email, password, headers: request.headers });
    return { reply: { user }, cookies };
  }),
);
