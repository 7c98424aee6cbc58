import { loadExample } from '#lib/example/load-example.ts';
import { resource, route } from '#lib/http.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('loadExample', async ({ principal }) => {
    const { jdId, resumeId } = await loadExample({ createdBy: principal.id });
    return { jd_id: jdId, resume_id: resumeId, interview_id: null };
  }),
);
