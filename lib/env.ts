import { z } from 'zod';
import { setLogLevel } from '#lib/logger.ts';

const modelName = z
  .string()
  .regex(/^(groq|openai):\S+$/, 'is written provider:model, where provider is groq or openai');

const flag = z.stringbool({ truthy: ['1', 'true', 'yes'], falsy: ['0', 'false', 'no', ''] });

/** Every variable the product reads, with its default and its meaning. README and .env.example follow it. */
export const envSchema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('./data'),
    PUBLIC_URL: z.url().optional(),
    TRUST_PROXY: flag.default(false),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),

    DATABASE_URL: z.string().optional(),
    STORAGE_PATH: z.string().optional(),
    AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    CANDOR_API_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
    NEW_LINK_FOR: z.email().optional(),

    WORKFLOWS: z.enum(['embedded', 'self-hosted', 'cloud']).default('embedded'),
    INNGEST_BASE_URL: z.url().optional(),
    INNGEST_EVENT_KEY: z.string().optional(),
    INNGEST_SIGNING_KEY: z.string().optional(),
    INNGEST_SERVE_ORIGIN: z.url().optional(),
    /** Set by the embedded executor: never the SDK's development mode, never an unsigned sync. */
    INNGEST_DEV: z.string().optional(),
    INNGEST_ENABLE_UNAUTHED_SYNC: z.string().optional(),

    LLM_MODEL: modelName.optional(),
    MINI_LLM_MODEL: modelName.optional(),
    ANALYST_MODEL: modelName.optional(),
    LLM_FALLBACK_MODEL: modelName.optional(),
    LLM_BASE_URL: z.url().optional(),
    LLM_API_KEY: z.string().optional(),
    GROQ_API_KEY: z.string().optional(),
    OPENAI_API_KEY: z.string().optional(),

    NEXT_PUBLIC_LIVE_URL: z.url().optional(),
  })
  .superRefine((env, context) => {
    const missing = (name: string, why: string) =>
      context.addIssue({ code: 'custom', path: [name], message: why });
    if (env.WORKFLOWS !== 'embedded') {
      if (!env.INNGEST_SIGNING_KEY)
        missing('INNGEST_SIGNING_KEY', `is needed with WORKFLOWS=${env.WORKFLOWS}`);
      if (!env.INNGEST_EVENT_KEY)
        missing('INNGEST_EVENT_KEY', `is needed with WORKFLOWS=${env.WORKFLOWS}`);
    }
    if (env.WORKFLOWS === 'self-hosted') {
      if (!env.INNGEST_BASE_URL)
        missing('INNGEST_BASE_URL', 'is needed with WORKFLOWS=self-hosted');
      if (!env.INNGEST_SERVE_ORIGIN)
        missing('INNGEST_SERVE_ORIGIN', 'is needed with WORKFLOWS=self-hosted');
    }
    for (const name of [
      'LLM_MODEL',
      'MINI_LLM_MODEL',
      'ANALYST_MODEL',
      'LLM_FALLBACK_MODEL',
    ] as const) {
      const value = env[name];
      if (!value) continue;
      const key = value.startsWith('groq:')
        ? env.GROQ_API_KEY
        : (env.OPENAI_API_KEY ?? env.LLM_BASE_URL);
      if (!key && !env.LLM_API_KEY) {
        missing(
          name,
          `needs ${value.startsWith('groq:') ? 'GROQ_API_KEY' : 'OPENAI_API_KEY or LLM_BASE_URL'} or LLM_API_KEY`,
        );
      }
    }
    if ((env.MINI_LLM_MODEL || env.ANALYST_MODEL || env.LLM_FALLBACK_MODEL) && !env.LLM_MODEL) {
      missing('LLM_MODEL', 'is needed when another model is set');
    }
  });

export type Env = z.infer<typeof envSchema>;

/** Reads and checks a set of variables; empty values count as not set. Throws one Error with a line per problem. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The configuration is not complete:\n${lines.join('\n')}`);
}

let cached: Env | undefined;

/** The environment, read at the first call (never while modules load: `next build` loads them too). */
export function env(): Env {
  if (!cached) {
    cached = parseEnv(process.env);
    setLogLevel(cached.LOG_LEVEL);
  }
  return cached;
}

/** Sets variables that the composition root has decided (ports, generated keys) and forgets what was read. */
export function setEnv(values: Partial<Record<keyof Env, string>>): void {
  for (const [name, value] of Object.entries(values)) process.env[name] = value;
  cached = undefined;
}

/** Where people reach the product, without a slash at the end. */
export function publicUrl(): string {
  const { PUBLIC_URL, PORT } = env();
  return (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, '');
}
