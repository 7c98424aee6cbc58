import { resource, route } from '#lib/http.ts';
import { overrideLevel } from '#lib/reviews/override-level.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('overrideLevel', ({ params, body, principal }) =>
    overrideLevel({
      interviewId: params.id,
      by: principal,
      reportVersion: body.report_version,
      criterionId: body.criterion_id,
      level: body.level,
      reason: body.reason,
    }),
  ),
);
