import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { type Db, db, type Tx } from '#lib/db/client.ts';
import { publicUrl } from '#lib/env.ts';
import { newId, newSecret } from '#lib/ids.ts';
import { logger } from '#lib/logger.ts';
import { trustedOrigins } from './origin.ts';
import { authSecret } from './secrets.ts';

/**
 * The auth library on `client`. Its own routes are not mounted: our handlers call it, so that every answer
 * has our shape, limits and logs. Sign-up is closed; accounts are made by `completeSetup` and by links
 * of `lib/people`.
 */
export function createAuth(client: Db | Tx) {
  return betterAuth({
    baseURL: publicUrl(),
    basePath: '/api/auth',
    secret: authSecret(),
    trustedOrigins: trustedOrigins(),
    database: prismaAdapter(client, { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: {
      additionalFields: { role: { type: 'string', defaultValue: 'recruiter', input: false } },
    },
    advanced: {
      useSecureCookies: publicUrl().startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: ({ model }) => (model === 'user' ? newId('usr') : newSecret()) },
      // Sessions keep no address: it is not needed for anything here.
      ipAddress: { disableIpTracking: true },
    },
    // Ours stands before it and does not believe a client's X-Forwarded-For.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its messages may quote what somebody typed.
    logger: { log: (level) => logger.debug('auth.library', { of_level: level }) },
  });
}

type Auth = ReturnType<typeof createAuth>;

let made: { auth: Auth; client: Db; url: string } | undefined;

/** The auth library of this process, made at the first call and again when database or address changed. */
export function auth(): Auth {
  const client = db();
  const url = publicUrl();
  if (made?.client !== client || made.url !== url) made = { auth: createAuth(client), client, url };
  return made.auth;
}
