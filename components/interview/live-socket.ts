import { CLOSE_CODES } from '#lib/interviews/protocol.ts';
import type { SocketLike } from './live-client.ts';

/** What browsers say of a connection that broke without a word. */
const BROKEN = 1006;

/**
 * Opens the live chat. Where it runs beside the pages, the candidate's cookie opens it; on another host the
 * cookie would not travel, so a short-lived ticket is fetched for each connection.
 */
export function openLiveSocket(options: {
  interviewId: string;
  /** null: the live chat is where the page came from */
  liveUrl: string | null;
  chatPath: string;
}): SocketLike {
  if (options.liveUrl === null) {
    const scheme = window.location.protocol === 'https:' ? 'wss' : 'ws';
    return new WebSocket(`${scheme}://${window.location.host}${options.chatPath}`);
  }
  return socketWithTicket(`/api/v1/interviews/${encodeURIComponent(options.interviewId)}/ticket`);
}

/** A socket that stands for the real one until its ticket is there. */
function socketWithTicket(ticketPath: string): SocketLike {
  let socket: WebSocket | null = null;
  let isClosed = false;
  const outer: SocketLike = {
    onopen: null,
    onmessage: null,
    onclose: null,
    send: (data) => socket?.send(data),
    close() {
      isClosed = true;
      socket?.close();
    },
  };
  void fetchChatUrl(ticketPath).then((found) => {
    if (isClosed) return;
    if (!found.ok) {
      outer.onclose?.({ code: found.code });
      return;
    }
    socket = new WebSocket(found.url);
    socket.onopen = (event) => outer.onopen?.(event);
    socket.onmessage = (event) => outer.onmessage?.(event);
    socket.onclose = (event) => outer.onclose?.(event);
  });
  return outer;
}

async function fetchChatUrl(
  path: string,
): Promise<{ ok: true; url: string } | { ok: false; code: number }> {
  try {
    const response = await fetch(path, { method: 'POST', cache: 'no-store' });
    if (!response.ok) return { ok: false, code: codeOfStatus(response.status) };
    const answer: unknown = await response.json();
    const url =
      typeof answer === 'object' && answer !== null && 'chat_url' in answer
        ? answer.chat_url
        : null;
    return typeof url === 'string' ? { ok: true, url } : { ok: false, code: BROKEN };
  } catch {
    return { ok: false, code: BROKEN };
  }
}

/** The close code that the live server would have given for the same reason. */
function codeOfStatus(status: number): number {
  switch (status) {
    case 401:
    case 403:
      return CLOSE_CODES.unauthorized;
    case 404:
      return CLOSE_CODES.not_found;
    case 409:
      return CLOSE_CODES.ended;
    default:
      return BROKEN;
  }
}
