import { z } from 'zod';
import {
  accountNameSchema,
  emailSchema,
  newPasswordSchema,
  roleNameSchema,
} from './auth-schemas.ts';
import { dateTimeSchema, listQuerySchema, pageOf } from './common-schemas.ts';

const personStateSchema = z.enum(['active', 'invited', 'deactivated']);

export const personSchema = z
  .object({
    user_id: z.string(),
    name: z.string().nullable().meta({ description: 'null until they have joined.' }),
    email: z.string(),
    role: roleNameSchema,
    state: personStateSchema,
    last_signed_in_at: dateTimeSchema.nullable(),
    created_at: dateTimeSchema,
    link: z
      .object({
        status: z.enum(['open', 'expired', 'revoked']),
        created_at: dateTimeSchema,
        expires_at: dateTimeSchema,
      })
      .nullable()
      .meta({
        description:
          'The newest link of somebody invited; of somebody who has joined, one that sets a new password and works now.',
      }),
  })
  .meta({ id: 'Person' });
export type PersonAnswer = z.infer<typeof personSchema>;

export const peopleQuerySchema = listQuerySchema.extend({
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: 'Part of a name or of an e-mail address.' }),
});

export const personListSchema = pageOf(personSchema);
export type PersonPage = z.infer<typeof personListSchema>;

export const invitePersonRequestSchema = z
  .object({ email: emailSchema, role: roleNameSchema })
  .meta({ id: 'InvitePerson' });

export const changePersonRequestSchema = z
  .object({ role: roleNameSchema })
  .meta({ id: 'ChangePerson' });

export const personLinkSchema = z
  .object({
    person: personSchema,
    link: z.string().meta({ description: 'Answered this once; only a hash of it is kept.' }),
    expires_at: dateTimeSchema,
  })
  .meta({ id: 'PersonLink' });
export type PersonLink = z.infer<typeof personLinkSchema>;

export const removedPersonSchema = z.object({ removed: z.literal(true) });

export const redeemLinkRequestSchema = z
  .object({
    token: z.string().min(1).max(200).meta({ description: 'The last part of the link.' }),
    name: accountNameSchema.optional().meta({ description: 'Needed to join, not for a password.' }),
    password: newPasswordSchema,
  })
  .meta({ id: 'RedeemAccountLink' });
