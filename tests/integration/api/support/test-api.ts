import { glob, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Method, RouteContext, RouteHandler } from '#lib/api/operation.ts';
import { setEnv } from '#lib/env.ts';
import { closeProgressListener } from '#lib/progress-listener.ts';
import { rateLimiter } from '#lib/rate-limit.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

const ROOT = path.resolve('app/api/v1');
export const ORIGIN = 'http://localhost:3000';
export const API_KEY = 'test-key-test-key-test-key-test-key';

type RouteModule = Partial<Record<Method | 'HEAD' | 'PUT' | 'PATCH' | 'OPTIONS', RouteHandler>>;
/** One route.ts: its path below /api/v1 with parameters in braces. */
export type RouteFile = { path: string; load: () => Promise<RouteModule> };

/** Every route file below app/api/v1 but the one that answers for all other paths. */
export async function routeFiles(): Promise<RouteFile[]> {
  const files: RouteFile[] = [];
  for await (const file of glob('**/route.ts', { cwd: ROOT })) {
    const folder = path.dirname(file).split(path.sep).join('/');
    if (folder.includes('[...')) continue;
    files.push({
      path: `/${folder.replace(/\[(\w+)\]/g, '{$1}')}`,
      load: () => import(path.join(ROOT, file)) as Promise<RouteModule>,
    });
  }
  return files.sort((a, b) => a.path.localeCompare(b.path));
}

export type ApiCall = {
  headers?: Record<string, string>;
  /** sent as JSON, unless it is a form or bytes */
  body?: unknown;
  signal?: AbortSignal;
};

export type TestApi = {
  database: TestDatabase;
  /** folder of uploaded files */
  files: string;
  /** Gives a request to the route of its path, as the server would. */
  send(request: Request): Promise<Response>;
  /** The same, put together here. Without `authorization` or `cookie` it is nobody who asks. */
  call(method: string, path: string, call?: ApiCall): Promise<Response>;
  /** The same with the API key; the answer's body, whatever its status. */
  asKey(method: string, path: string, call?: ApiCall): Promise<{ status: number; body: Json }>;
  close(): Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: answers are read field by field, and held against their schemas elsewhere.
type Json = any;

/** The route handlers, called as functions, on a database of their own. */
export async function createTestApi(): Promise<TestApi> {
  const files = await mkdtemp(path.join(tmpdir(), 'candor-api-'));
  setEnv({
    AUTH_SECRET: 'test-secret-test-secret-test-secret-test',
    CANDOR_API_KEY: API_KEY,
    PORT: '3000',
    PUBLIC_URL: '',
    LOG_LEVEL: 'silent',
    STORAGE_PATH: files,
  });
  const database = await createTestDatabase();
  rateLimiter().reset();
  const routes = await routeFiles();

  async function send(request: Request): Promise<Response> {
    const { method } = request;
    const { pathname } = new URL(request.url);
    for (const file of routes) {
      const params = match(`/api/v1${file.path}`, pathname);
      if (!params) continue;
      const handler = (await file.load())[method as Method];
      if (!handler) throw new Error(`${method} ${file.path} is not exported.`);
      const context: RouteContext = { params: Promise.resolve(params) };
      return handler(request, context);
    }
    const rest = (await import(path.join(ROOT, '../[[...path]]/route.ts'))) as RouteModule;
    const handler = rest[method as Method];
    if (!handler) throw new Error(`${method} is not answered for unknown paths.`);
    return handler(request);
  }

  const call: TestApi['call'] = (method, url, options = {}) =>
    send(toRequest(method, `${ORIGIN}/api/v1${url}`, options));

  return {
    database,
    files,
    send,
    call,
    async asKey(method, url, options = {}) {
      const headers = { authorization: `Bearer ${API_KEY}`, ...options.headers };
      const response = await call(method, url, { ...options, headers });
      return { status: response.status, body: await response.json() };
    },
    async close() {
      await closeProgressListener();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
}

function toRequest(method: string, url: string, options: ApiCall): Request {
  const { body } = options;
  const isRaw = body instanceof FormData || body instanceof Uint8Array || typeof body === 'string';
  const headers = new Headers({ host: new URL(url).host, ...options.headers });
  if (body !== undefined && !isRaw) headers.set('content-type', 'application/json');
  return new Request(url, {
    method,
    headers,
    ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

function match(pattern: string, pathname: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (part.startsWith('{')) params[part.slice(1, -1)] = value;
    else if (part !== value) return null;
  }
  return params;
}

/** The `Cookie` header a browser would send after these `Set-Cookie` ones. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
