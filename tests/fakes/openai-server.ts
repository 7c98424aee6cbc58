import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { playModel } from './play-model.ts';

/** One request as the server saw it. */
export type FakeRequest = {
  model: string;
  messages: { role: string; content: string }[];
  /** all system or developer messages */
  system: string;
  /** the last user message */
  prompt: string;
  stream: boolean;
  /** the JSON Schema the answer is bound to; null when there is none */
  schema: Record<string, unknown> | null;
  /** the `Authorization` header */
  authorization: string | null;
  body: Record<string, unknown>;
  /** the client hung up before the answer was whole */
  aborted: boolean;
  /** characters of the answer that were sent before it was whole or the client hung up */
  sentChars: number;
};

/** How a call goes wrong, or what is odd about how it comes. */
export type FakeFailure =
  /** an error in JSON, as providers write it, quoting the prompt; 429 may carry Retry-After */
  | { kind: 'status'; status: number; retryAfter?: string }
  /** 200 with a web page */
  | { kind: 'html' }
  /** 502 with a web page */
  | { kind: 'html_error' }
  /** the socket is destroyed after so many characters */
  | { kind: 'cut'; afterChars: number }
  /** the stream ends politely after so many characters, without a reason */
  | { kind: 'ended_early'; afterChars: number }
  /** a chunk that is not JSON, after so many characters; then the rest */
  | { kind: 'malformed'; afterChars: number }
  /** `{"error": …}` inside the stream, after so many characters */
  | { kind: 'error_chunk'; afterChars: number; type?: string }
  /** a whole answer without a word */
  | { kind: 'empty' }
  /** a 200 without a body */
  | { kind: 'empty_body' }
  /** nothing ever comes, not even headers */
  | { kind: 'never' }
  /** text, then nothing more, and the connection stays open */
  | { kind: 'stall'; afterChars: number }
  /** so many megabytes of text (10 unless given) */
  | { kind: 'huge'; megabytes?: number }
  /** the answer without figures of usage */
  | { kind: 'no_usage' }
  /** every character is its own chunk, and so its own write */
  | { kind: 'single_characters' };

/** What the server answers: words, or a way to fail (with the words it would have said). */
export type FakeReply = string | { failure: FakeFailure; text?: string };
/** Given each request and how many came before it. */
type FakeReplyRule = (request: FakeRequest, index: number) => FakeReply;

export type FakeOpenAiOptions = {
  /** ms to the first text, or drawn for each request */
  ttftMs?: number | ((request: FakeRequest, index: number) => number);
  /** after the first text; none: all at once */
  tokensPerSecond?: number;
  /** a rule, or replies in their order with `playModel` after the last; `playModel` unless given */
  reply?: FakeReplyRule | readonly FakeReply[];
  /** false: a `response_format` with a schema is refused with 400, as older servers do */
  structuredOutputs?: boolean;
  port?: number;
};

export type FakeOpenAi = {
  /** base URL, with `/v1` */
  url: string;
  /** all requests of chat completions, in order */
  requests: FakeRequest[];
  setReply(reply: FakeReplyRule | readonly FakeReply[]): void;
  /** the variables by which the product uses this server for everything */
  env: { LLM_BASE_URL: string; LLM_MODEL: string; MINI_LLM_MODEL: string; LLM_API_KEY: string };
  close(): Promise<void>;
};

/** A token is about this long in English. */
const TOKEN_CHARS = 4;
/** Pace is kept by writing what is due at each tick, so that high rates need no fine timers. */
const TICK_MS = 10;
const HTML = '<!doctype html><html><body><h1>Bad gateway</h1></body></html>';

/** An OpenAI-compatible server over real HTTP, for tests and benchmarks. Listens on a free port of 127.0.0.1. */
export async function createFakeOpenAi(options: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  const requests: FakeRequest[] = [];
  let rule = ruleOf(options.reply);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url?.endsWith('/models')) {
      sendJson(response, 200, { object: 'list', data: [{ id: 'fake-large', object: 'model' }] });
      return;
    }
    if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
      sendJson(response, 404, {
        error: { message: 'Unknown path', type: 'invalid_request_error' },
      });
      return;
    }
    const seen = readRequest(request, await bodyOf(request));
    const index = requests.push(seen) - 1;
    response.once('close', () => {
      seen.aborted = !response.writableFinished;
    });
    if (seen.schema && options.structuredOutputs === false) {
      sendJson(response, 400, {
        error: {
          message: 'response_format json_schema is not supported',
          type: 'invalid_request_error',
        },
      });
      return;
    }
    const reply = rule(seen, index);
    const failure = typeof reply === 'string' ? null : reply.failure;
    const text = typeof reply === 'string' ? reply : (reply.text ?? playModel(seen));
    const ttftMs =
      typeof options.ttftMs === 'function' ? options.ttftMs(seen, index) : (options.ttftMs ?? 0);
    await answer({
      seen,
      response,
      text,
      failure,
      ttftMs,
      tokensPerSecond: options.tokensPerSecond,
    });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    url,
    requests,
    setReply: (reply) => {
      rule = ruleOf(reply);
    },
    env: {
      LLM_BASE_URL: url,
      LLM_MODEL: 'openai:fake-large',
      MINI_LLM_MODEL: 'openai:fake-mini',
      LLM_API_KEY: 'fake-key',
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function ruleOf(reply: FakeOpenAiOptions['reply']): FakeReplyRule {
  if (reply === undefined) return playModel;
  if (typeof reply === 'function') return reply;
  const script = [...reply];
  return (request) => script.shift() ?? playModel(request);
}

type Answer = {
  seen: FakeRequest;
  response: ServerResponse;
  text: string;
  failure: FakeFailure | null;
  ttftMs: number;
  tokensPerSecond: number | undefined;
};

async function answer(input: Answer): Promise<void> {
  const { seen, response, failure, ttftMs } = input;
  switch (failure?.kind) {
    case 'never':
      return;
    case 'status':
      await wait(ttftMs, response);
      sendJson(
        response,
        failure.status,
        // Providers quote what they were sent: exactly what must not reach a log.
        { error: { message: `Failed on: ${seen.prompt}`, type: 'server_error', code: null } },
        failure.retryAfter === undefined ? {} : { 'retry-after': failure.retryAfter },
      );
      return;
    case 'html':
    case 'html_error':
      await wait(ttftMs, response);
      response.writeHead(failure.kind === 'html' ? 200 : 502, { 'content-type': 'text/html' });
      response.end(HTML);
      return;
    case 'empty_body':
      await wait(ttftMs, response);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end();
      return;
    default:
      break;
  }
  if (seen.stream) await stream(input);
  else {
    await wait(ttftMs, response);
    seen.sentChars = textOf(input).length;
    sendJson(response, 200, completion(seen, textOf(input), failure?.kind !== 'no_usage'));
  }
}

/** The answer as server-sent events, with the faults that live inside a stream. */
async function stream(input: Answer): Promise<void> {
  const { seen, response, failure, ttftMs, tokensPerSecond } = input;
  const text = textOf(input);
  const stopAt = failure && 'afterChars' in failure ? failure.afterChars : text.length;
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
  response.flushHeaders();
  const head = {
    id: 'chatcmpl-fake',
    object: 'chat.completion.chunk',
    created: 0,
    model: seen.model,
  };
  const send = (data: unknown) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const delta = (content: string) =>
    send({ ...head, choices: [{ index: 0, delta: { content }, finish_reason: null }] });

  await wait(ttftMs, response);
  const write = async (from: number, to: number) => {
    const size =
      failure?.kind === 'single_characters' ? 1 : failure?.kind === 'huge' ? 65_536 : TOKEN_CHARS;
    const began = performance.now();
    for (let at = from; at < to && !response.destroyed; ) {
      const due =
        tokensPerSecond === undefined
          ? to
          : from +
            Math.ceil(((performance.now() - began) / 1000) * tokensPerSecond + 1) * TOKEN_CHARS;
      for (; at < Math.min(due, to) && !response.destroyed; at += size) {
        delta(text.slice(at, Math.min(at + size, to)));
        seen.sentChars = Math.min(at + size, to);
        if (size === 1) await new Promise(setImmediate);
        else if (response.writableNeedDrain) await drained(response);
      }
      if (at < to) await wait(TICK_MS, response);
    }
  };
  await write(0, Math.min(stopAt, text.length));
  switch (failure?.kind) {
    case 'cut':
      await drained(response);
      response.destroy();
      return;
    case 'stall':
      return;
    case 'ended_early':
      response.end();
      return;
    case 'malformed':
      response.write('data: {"choices": [{"delta": {"conte\n\n');
      break;
    case 'error_chunk':
      send({
        error: { message: `Failed on: ${seen.prompt}`, type: failure.type ?? 'server_error' },
      });
      response.end();
      return;
    default:
      break;
  }
  await write(Math.min(stopAt, text.length), text.length);
  send({ ...head, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  if (failure?.kind !== 'no_usage') send({ ...head, choices: [], usage: usageOf(seen, text) });
  response.end('data: [DONE]\n\n');
}

function textOf({ text, failure }: Answer): string {
  if (failure?.kind === 'empty') return '';
  if (failure?.kind !== 'huge') return text;
  return 'word '.repeat(((failure.megabytes ?? 10) * 1024 * 1024) / 5);
}

function completion(seen: FakeRequest, content: string, withUsage: boolean) {
  return {
    id: 'chatcmpl-fake',
    object: 'chat.completion',
    created: 0,
    model: seen.model,
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...(withUsage ? { usage: usageOf(seen, content) } : {}),
  };
}

function usageOf(seen: FakeRequest, text: string) {
  const prompt_tokens = Math.ceil((seen.system.length + seen.prompt.length) / TOKEN_CHARS);
  const completion_tokens = Math.ceil(text.length / TOKEN_CHARS);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

function readRequest(request: IncomingMessage, body: Record<string, unknown>): FakeRequest {
  const messages = (Array.isArray(body.messages) ? body.messages : []).map(
    (message: { role?: unknown; content?: unknown }) => ({
      role: String(message.role),
      content: contentOf(message.content),
    }),
  );
  const format = body.response_format as
    | { type?: string; json_schema?: { schema?: Record<string, unknown> } }
    | undefined;
  return {
    model: String(body.model),
    messages,
    system: messages
      .filter(({ role }) => role === 'system' || role === 'developer')
      .map(({ content }) => content)
      .join('\n'),
    prompt: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    stream: body.stream === true,
    schema: format?.type === 'json_schema' ? (format.json_schema?.schema ?? null) : null,
    authorization: request.headers.authorization ?? null,
    body,
    aborted: false,
    sentChars: 0,
  };
}

function contentOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>;
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Waits, but not for a client that has gone. */
function wait(ms: number, response: ServerResponse): Promise<void> {
  if (ms <= 0 || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    response.once('close', done);
  });
}

function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed || !response.writableNeedDrain)
    return new Promise((resolve) => setImmediate(resolve));
  return new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}
