import { AppError } from '#lib/errors.ts';

/** What one answer of a model may weigh on the wire; the longest useful one is a few hundred kilobytes. */
const ANSWER_BYTES_MAX = 4 * 1024 * 1024;

/**
 * `fetch` for model providers: an answer that is a web page is an error, and one that grows without end is cut
 * off with an error instead of filling the memory.
 */
export async function cappedFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.includes('text/html')) {
    await response.body?.cancel();
    throw new AppError('model_failed', 'The model’s address answers with a web page.');
  }
  if (!response.body) return response;
  let bytes = 0;
  const cap = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > ANSWER_BYTES_MAX) {
        controller.error(
          new AppError('model_invalid_output', 'The AI model’s answer was too long.'),
        );
        return;
      }
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(cap), {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}
