import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import { DOCUMENT_MEDIA_TYPES } from '#lib/documents/file-type.ts';
import { ERROR_CODES, type ErrorCode } from '#lib/errors.ts';
import { problemSchema } from './common-schemas.ts';
import type { Operation } from './operation.ts';
import { operations } from './operations.ts';

const DESCRIPTION = `Interviews by an AI that shows its evidence.

**Who may call**: a signed-in person by the session cookie, or a program by \`Authorization: Bearer <API key>\` \
(\`CANDOR_API_KEY\`). What is unknown and what is not yours look the same: 404.

**Errors** have one shape on every route, RFC 9457 \`application/problem+json\`; \`code\` is stable.

**Doing it once**: a POST that takes an \`Idempotency-Key\` answers a repeat within 24 hours with its first answer.

**Live chat**: open \`chat_url\` (a WebSocket, \`/api/v1/interview/{interview_id}/chat\`) and send one JSON object a \
message: \`chunk\`, \`final\` and \`control\` up; \`llm_response\`, \`mini_llm_filler\`, \`interview_state\`, \
\`error\` and \`end\` down. The same over Socket.IO: path \`/socket.io/\`, namespace \`/interview\`, \
\`auth: { interview_id, ticket }\`.`;

/** The OpenAPI 3.1 document of every operation, made of the schemas that check the requests. `serverUrl` without a slash. */
export function openApiDocument(serverUrl: string): ReturnType<typeof createDocument> {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = {
      ...paths[operation.path],
      [method]: operationObject(name, operation),
    };
  }
  const document: ZodOpenApiObject = {
    openapi: '3.1.0',
    info: { title: 'Candor', version: '1', description: DESCRIPTION },
    servers: [{ url: `${serverUrl}/api/v1` }],
    tags: [...new Set(Object.values(operations).map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'CANDOR_API_KEY' },
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
        candidate: { type: 'apiKey', in: 'cookie', name: 'candor_candidate' },
      },
    },
  };
  return createDocument(document);
}

function operationObject(name: string, operation: Operation): ZodOpenApiOperationObject {
  const header = operation.idempotent
    ? z.object({
        'Idempotency-Key': z
          .string()
          .min(1)
          .max(255)
          .optional()
          .meta({ description: 'Makes a repeat of this request harmless.' }),
      })
    : undefined;
  return {
    operationId: name,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.description ? { description: operation.description } : {}),
    security: securityOf(operation),
    requestParams: {
      ...(operation.params ? { path: operation.params } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(header ? { header } : {}),
    },
    ...(operation.body ? { requestBody: requestBody(operation.body) } : {}),
    responses: responses(operation),
  };
}

function securityOf(operation: Operation): Record<string, string[]>[] {
  switch (operation.access) {
    case 'public':
      return [];
    case 'candidate':
      return [{ candidate: [] }];
    case 'interview_party':
      return [{ apiKey: [] }, { session: [] }, { candidate: [] }];
    case 'owner':
    case 'hiring_person':
    case 'interview_reviewer':
      return [{ session: [] }];
    case 'user':
    case 'recruiter':
    case 'interview_reader':
      return [{ apiKey: [] }, { session: [] }];
    default:
      return operation.access satisfies never;
  }
}

function requestBody(body: z.ZodType | 'file'): ZodOpenApiOperationObject['requestBody'] {
  if (body === 'file') {
    const schema = z.object({
      file: z.string().meta({ override: { type: 'string', format: 'binary' } }),
    });
    return { required: true, content: { 'multipart/form-data': { schema } } };
  }
  const required = !body.safeParse(undefined).success;
  return { required, content: { 'application/json': { schema: body } } };
}

function responses(operation: Operation): NonNullable<ZodOpenApiOperationObject['responses']> {
  const answer = {
    description: operation.summary,
    content: answerContent(operation.answer),
  };
  const all: Record<string, object> = { [operation.status]: answer };
  if (operation.alsoStatus) all[operation.alsoStatus] = answer;
  for (const [status, codes] of byStatus(errorsOf(operation))) {
    if (status === operation.alsoStatus) continue;
    all[status] = {
      description: codes.map((code) => `\`${code}\`: ${ERROR_CODES[code].message}`).join(' · '),
      content: { 'application/problem+json': { schema: problemSchema } },
    };
  }
  return all as NonNullable<ZodOpenApiOperationObject['responses']>;
}

function answerContent(answer: Operation['answer']): Record<string, { schema: z.ZodType }> {
  if (answer === 'event-stream') return { 'text/event-stream': { schema: z.string() } };
  if (answer === 'document-file') {
    const schema = z.string().meta({ override: { type: 'string', format: 'binary' } });
    return Object.fromEntries(DOCUMENT_MEDIA_TYPES.map((type) => [type, { schema }]));
  }
  if (answer === 'pdf') {
    const schema = z.string().meta({ override: { type: 'string', format: 'binary' } });
    return { 'application/pdf': { schema } };
  }
  if (answer === 'openapi') {
    return { 'application/json': { schema: z.record(z.string(), z.unknown()) } };
  }
  if (answer === 'metrics') return { 'text/plain': { schema: z.string() } };
  return { 'application/json': { schema: answer } };
}

/** Every code an operation may answer with: its own, and those that follow from what it takes. */
function errorsOf(operation: Operation): ErrorCode[] {
  const codes = new Set<ErrorCode>(operation.errors ?? []);
  if (operation.access !== 'public') codes.add('unauthorized').add('not_found');
  if (operation.params) codes.add('not_found');
  if (operation.method !== 'GET') codes.add('forbidden_origin');
  if (operation.query || operation.body) codes.add('invalid_request');
  if (operation.body) codes.add('too_large').add('unsupported_type');
  if (operation.idempotent) codes.add('invalid_request').add('conflict').add('unprocessable');
  if (operation.limit) codes.add('too_many_requests');
  codes.add('internal').add('unavailable');
  return [...codes];
}

function byStatus(codes: readonly ErrorCode[]): Map<number, ErrorCode[]> {
  const grouped = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    const { status } = ERROR_CODES[code];
    grouped.set(status, [...(grouped.get(status) ?? []), code]);
  }
  return grouped;
}
