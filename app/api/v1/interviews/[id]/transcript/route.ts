import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getTranscript } from '#lib/interviews/get-transcript.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getTranscript', async ({ params }) => {
    const transcript = await getTranscript(params.id);
    if (!transcript) throw new AppError('not_found');
    return transcript;
  }),
);
