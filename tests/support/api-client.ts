import { z } from 'zod';
import { documentSchema, uploadAnswerSchema } from '#lib/api/document-schemas.ts';
import {
  interviewSchema,
  reportAnswerSchema,
  startInterviewAnswerSchema,
  transcriptSchema,
} from '#lib/api/interview-schemas.ts';
import { TEST_API_KEY } from './running-app.ts';

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  request_id: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export type ApiFile = { name: string; bytes: Uint8Array<ArrayBuffer> };
export type ApiClient = ReturnType<typeof createApiClient>;

/** The product's HTTP API as another program uses it, every answer held against its published schema. */
export function createApiClient(url: string) {
  const authorization = `Bearer ${TEST_API_KEY}`;

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${url}${path}`, { ...init, headers: { authorization, ...init.headers } });
  }

  async function json<T>(path: string, schema: z.ZodType<T>, init?: RequestInit): Promise<T> {
    const response = await send(path, init);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return schema.parse(await response.json());
  }

  function post(body: unknown): RequestInit {
    return {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
  }

  /** Follows the server-sent events of a thing until `isDone` says so. */
  async function follow(
    path: string,
    isDone: (status: Record<string, unknown>) => boolean,
  ): Promise<void> {
    const response = await send(path, { signal: AbortSignal.timeout(60_000) });
    if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`);
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body) {
      text += decoder.decode(chunk, { stream: true });
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^data: (.*)$/m.exec(block)?.[1];
        if (data && isDone(JSON.parse(data) as Record<string, unknown>)) return;
      }
    }
  }

  async function upload(kind: 'jd' | 'resume', file: ApiFile): Promise<Response> {
    const form = new FormData();
    form.append('file', new File([file.bytes], file.name));
    return send(`/api/v1/documents/upload/${kind}`, { method: 'POST', body: form });
  }

  const getDocument = (id: string) => json(`/api/v1/documents/${id}`, documentSchema);
  const getReport = (id: string) => json(`/api/v1/interviews/${id}/report`, reportAnswerSchema);
  const isOver = (status: Record<string, unknown>) =>
    status.status === 'ready' || status.status === 'failed';

  async function uploadAndRead(kind: 'jd' | 'resume', file: ApiFile) {
    const response = await upload(kind, file);
    if (response.status !== 202)
      throw new Error(`${file.name}: ${response.status} ${await response.text()}`);
    const { document_id } = uploadAnswerSchema.parse(await response.json());
    return waitForReading(document_id);
  }

  /** waits until a document has been read, or could not be */
  async function waitForReading(id: string) {
    await follow(`/api/v1/documents/${id}/events`, isOver);
    return getDocument(id);
  }

  return {
    send,
    json,
    post,
    follow,
    upload,
    uploadAndRead,
    waitForReading,
    getDocument,
    getReport,
    getInterview: (id: string) => json(`/api/v1/interviews/${id}`, interviewSchema),
    getTranscript: (id: string) => json(`/api/v1/interviews/${id}/transcript`, transcriptSchema),
    startInterview: (jdId: string, resumeId: string) =>
      json(
        '/api/v1/interview/start',
        startInterviewAnswerSchema,
        post({ jd_id: jdId, resume_id: resumeId }),
      ),
    /** waits until an interview that has ended has its report, or failed to get one */
    async waitForReport(id: string) {
      let answer = await getReport(id);
      if (!isOver(answer)) {
        await follow(`/api/v1/interviews/${id}/events`, (status) => isReportOver(status));
        answer = await getReport(id);
      }
      return answer;
    },
  };
}

function isReportOver(status: Record<string, unknown>): boolean {
  const report = status.report as { status?: string } | null | undefined;
  return report?.status === 'ready' || report?.status === 'failed';
}
