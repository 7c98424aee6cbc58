import { z } from 'zod';

export const roleNameSchema = z.enum(['owner', 'recruiter', 'reviewer']);
export type RoleName = z.infer<typeof roleNameSchema>;

export const emailSchema = z.email().max(254).meta({ example: 'rowan@example.com' });
export const accountNameSchema = z.string().trim().min(1).max(120);

/** As the auth library has it: 8 to 128 characters. */
export const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;
export const newPasswordSchema = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX);

export const signInRequestSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(PASSWORD_MAX),
});

export const setupRequestSchema = z.object({
  token: z.string().min(1).max(200).meta({ description: 'The last part of the set-up link.' }),
  name: accountNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
});

const userSchema = z
  .object({ user_id: z.string(), name: z.string(), email: z.string(), role: roleNameSchema })
  .meta({ id: 'User' });
export type UserView = z.infer<typeof userSchema>;

export const signedInSchema = z.object({ user: userSchema });
export const meSchema = z
  .object({
    kind: z.enum(['user', 'api_key']),
    user: userSchema.nullable().meta({ description: 'null for an API key.' }),
  })
  .meta({ id: 'Me' });
export const signedOutSchema = z.object({ signed_out: z.literal(true) });
