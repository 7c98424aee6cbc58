import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import {
  type ReadAnswer,
  type ReadRequest,
  readRequestSchema,
} from '#lib/documents/reader/reader-protocol.ts';
import { readDocument } from './read-document.ts';
import { codeOfFailure } from './reading-failure.ts';

/** Answers each file that comes in, in order; resolves when the input ends. */
export async function answerRequests(input: Readable, output: Writable): Promise<void> {
  const send = async (answer: ReadAnswer) => {
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  };
  await send({ type: 'ready' });
  let pending: Buffer[] = [];
  let size = 0;
  let request: ReadRequest | null = null;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    pending.push(chunk);
    size += chunk.length;
    if (!request) {
      const bytes = Buffer.concat(pending);
      const end = bytes.indexOf('\n');
      if (end === -1) continue;
      request = readRequestSchema.parse(JSON.parse(bytes.subarray(0, end).toString()));
      pending = [bytes.subarray(end + 1)];
      size = bytes.length - end - 1;
    }
    if (size < request.sizeBytes) continue;
    const file = Buffer.concat(pending);
    pending = [];
    size = 0;
    const { id, format, mediaType } = request;
    request = null;
    await send(await answer(id, { format, mediaType, bytes: file }));
    // After the answer, so that nobody waits for it: the next file begins with room.
    globalThis.gc?.();
  }
}

async function answer(id: number, file: Parameters<typeof readDocument>[0]): Promise<ReadAnswer> {
  try {
    return { type: 'parsed', id, document: await readDocument(file) };
  } catch (error) {
    return { type: 'refused', id, code: codeOfFailure(error) };
  }
}
