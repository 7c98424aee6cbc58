import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { chatPath } from '#lib/interviews/protocol.ts';
import type { Interviewers } from '#lib/interviews/session/interviewer.ts';
import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';
import type { Authorise } from '#server/authorise.ts';
import { createLiveServer } from '#server/live-server.ts';

export type LiveTestServer = {
  port: number;
  open(interviewId: string, query?: string): SeedClient;
  stats(): { sessions: number; connections: number };
  drain(): Promise<void>;
  stop(): Promise<void>;
};

const ANYBODY: Authorise = async ({ interviewId }) => ({ ok: true, interviewId, via: 'ticket' });

/** A live endpoint on a free port, over the database of the test. */
export async function startLiveTestServer(
  options: {
    interviewers?: Interviewers;
    authorise?: Authorise;
    config?: Partial<TurnConfig>;
  } = {},
): Promise<LiveTestServer> {
  const http = createServer((_request, response) => {
    response.writeHead(404);
    response.end();
  });
  const live = createLiveServer({
    interviewers: options.interviewers ?? { primary: null, fallback: null },
    authorise: options.authorise ?? ANYBODY,
    ...(options.config ? { config: options.config } : {}),
  });
  live.attach(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  return {
    port,
    open: (interviewId, query = '') =>
      new SeedClient(`ws://127.0.0.1:${port}${chatPath(interviewId)}${query}`),
    stats: () => live.stats(),
    drain: () => live.drain(),
    async stop() {
      await live.drain();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** What the tests read of a server's message; a client of the seed knows `type` and `payload`. */
export type Received = Record<string, unknown> & { type: string; payload: string };

/** A bare WebSocket client that keeps what it gets and can wait for it. */
export class SeedClient {
  readonly received: Received[] = [];
  readonly socket: WebSocket;
  closed: { code: number } | null = null;
  #wake: (() => void)[] = [];
  #read = 0;

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.on('message', (data) => {
      this.received.push(JSON.parse(String(data)));
      this.#notify();
    });
    this.socket.on('close', (code) => {
      this.closed = { code };
      this.#notify();
    });
    this.socket.on('error', () => this.#notify());
  }

  async opened(): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) {
      await new Promise((resolve, reject) => {
        this.socket.once('open', resolve);
        this.socket.once('error', reject);
      });
    }
    return this;
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** The next message that fits and was not waited for before. */
  async next(fits: (message: Received) => boolean, what = 'a message'): Promise<Received> {
    return this.#until(() => {
      for (let index = this.#read; index < this.received.length; index += 1) {
        const message = this.received[index];
        if (message && fits(message)) {
          this.#read = index + 1;
          return message;
        }
      }
      return null;
    }, what);
  }

  /** Waits for the candidate's turn and gives what was said until then. */
  async turn(): Promise<string> {
    const from = this.#read;
    await this.next(
      (message) => message.type === 'end' || message.state === 'waiting_for_user_input',
      'the turn',
    );
    return this.received
      .slice(from, this.#read)
      .filter(({ type }) => type === 'llm_response')
      .map(({ payload }) => payload)
      .join(' ');
  }

  async closeCode(): Promise<number> {
    return (await this.#until(() => this.closed, 'the close')).code;
  }

  leave(): void {
    this.socket.terminate();
  }

  async #until<T>(look: () => T | null, what: string): Promise<T> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const found = look();
      if (found !== null) return found;
      const left = deadline - Date.now();
      if (left <= 0) {
        const types = this.received.map(({ type, code }) => `${type} ${code ?? ''}`).join(', ');
        throw new Error(`${what} did not come; there were: ${types}`);
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #notify(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}
