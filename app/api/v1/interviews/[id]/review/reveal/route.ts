import { resource, route } from '#lib/http.ts';
import { revealReport } from '#lib/reviews/reveal-report.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('revealReport', async ({ params, principal }) => {
    await revealReport(params.id, principal);
    return { revealed: true as const };
  }),
);
