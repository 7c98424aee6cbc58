import { Readable } from 'node:stream';

type SentFile = { filename: string; mediaType: string; sizeBytes: number; body: Readable };

/**
 * A stored file as an answer: streamed, to be saved and never shown by the browser itself. What somebody
 * uploaded must not run in our origin, whatever it is.
 */
export function fileResponse(file: SentFile): Response {
  const body = Readable.toWeb(file.body) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(file.sizeBytes),
      'content-disposition': attachment(file.filename),
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, no-store',
    },
  });
}

/** RFC 6266: the name in ASCII for old clients, and whole in UTF-8 as RFC 5987 writes it. */
export function attachment(filename: string): string {
  const plain = filename
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w .()+-]/g, '_');
  const encoded = encodeURIComponent(filename.toWellFormed()).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
