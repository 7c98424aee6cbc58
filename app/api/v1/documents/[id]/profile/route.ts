import { resource, route } from '#lib/http.ts';
import { correctProfile } from '#lib/profiles/correct-profile.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('correctProfile', ({ params, body, principal }) =>
    correctProfile({
      documentId: params.id,
      set: body.set,
      unset: body.unset,
      updatedAt: body.updated_at,
      by: principal.id,
    }),
  ),
);
