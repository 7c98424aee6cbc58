import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { DocumentProgress } from '#lib/documents/document-types.ts';
import {
  type ReadAnswer,
  type ReadRequest,
  readRequestSchema,
} from '#lib/documents/reader/reader-protocol.ts';
import { RecognitionNeeded, recognisePage } from './ocr/recognise-pages.ts';
import { createRecogniser, type Recogniser } from './ocr/recogniser.ts';
import { openPdfium } from './pdf/pdfium-document.ts';
import { readDocument } from './read-document.ts';
import type { ReadingContext } from './reading-context.ts';
import { codeOfFailure } from './reading-failure.ts';

/** Answers each request that comes in, in order; resolves when the input ends. */
export async function answerRequests(input: Readable, output: Writable): Promise<void> {
  const send = async (answer: ReadAnswer) => {
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  };
  await send({ type: 'ready' });
  // Kept from page to page: starting it takes a tenth of a second, and its memory comes back late.
  const recogniser = createRecogniser();
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
    const bytes = Buffer.concat(pending);
    const { id } = request;
    if (request.task.type === 'read') recogniser.close();
    const onProgress = (progress: DocumentProgress) => {
      output.write(`${JSON.stringify({ type: 'progress', id, progress } satisfies ReadAnswer)}\n`);
    };
    const answering = answer({ ...request, bytes }, { recogniser, onProgress });
    const isPage = request.task.type === 'recognise';
    pending = [];
    size = 0;
    request = null;
    const answered = await answering;
    // Pictures are large: what is asked of this process next depends on what it holds at its answer.
    if (isPage) globalThis.gc?.();
    await send(answered);
    // After the answer, so that nobody waits for it: the next file begins with room.
    if (heldBytes() > HELD_BYTES_MAX) globalThis.gc?.();
  }
}

/**
 * What a file left behind is let be up to here, 128 MiB with what is kept for good (some 70): giving it back
 * takes 20 to 40 ms, for which the next file would wait.
 */
const HELD_BYTES_MAX = 128 * 1024 * 1024;

/** The heap of JavaScript and the memory outside that it holds. */
function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

type Filled = ReadRequest & { bytes: Buffer };

async function answer(
  request: Filled,
  { recogniser, onProgress }: Pick<ReadingContext, 'recogniser' | 'onProgress'>,
): Promise<ReadAnswer> {
  const { id, task } = request;
  try {
    switch (task.type) {
      case 'read':
        return { type: 'parsed', id, document: await read(request, task.recognised, onProgress) };
      case 'recognise':
        return {
          type: 'recognised',
          id,
          reading: await recognise(request, { ...task, recogniser }),
        };
    }
  } catch (error) {
    if (error instanceof RecognitionNeeded)
      return { type: 'pictures', id, pages: [...error.pages] };
    return { type: 'refused', id, code: codeOfFailure(error) };
  }
}

type Task<T extends Filled['task']['type']> = Extract<Filled['task'], { type: T }>;

function read(
  { format, mediaType, bytes }: Filled,
  recognised: Task<'read'>['recognised'],
  onProgress: (progress: DocumentProgress) => void,
) {
  return readDocument(
    { format, mediaType, bytes },
    { onProgress, recognition: recognised ? { type: 'done', recognised } : { type: 'later' } },
  );
}

/** Time in which others had the processor does not count against a page. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function recognise(
  { bytes }: Filled,
  { page, habit, budgetMs, recogniser }: Task<'recognise'> & { recogniser: Recogniser },
) {
  const now = processorMs;
  const deadline = now() + budgetMs;
  const pdf = await openPdfium(bytes);
  try {
    return await recognisePage({ pdf, page, habit, recogniser, deadline, now });
  } finally {
    pdf.close();
  }
}
