import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { RESEND_MS, type Step } from './live-effects.ts';
import type { LiveState, OutboxEntry, StopReason } from './live-state.ts';

/** Takes a complaint of the server: what it is about is sent again, let go, or ends the connection. */
export function takeError(
  state: LiveState,
  message: Extract<ServerMessage, { type: 'error' }>,
): Step {
  const notice = { code: message.code ?? null, text: message.payload };
  const why = stopReasonOfError(message.code);
  if (why)
    return { state: { ...state, notice, connection: { type: 'stopped', why } }, effects: [] };
  if (message.code === 'not_ready') {
    return {
      state: { ...state, server: { ...state.server, state: 'preparing' } },
      effects: [{ type: 'set_timer', name: 'sync', ms: RESEND_MS }],
    };
  }
  if (message.code === 'missing_chunks') {
    return { state: fillGap(state, message), effects: [] };
  }
  if (message.ref_id === undefined) return { state: { ...state, notice }, effects: [] };
  if (message.retryable) {
    return {
      state: {
        ...state,
        notice,
        outbox: state.outbox.map((entry) =>
          entry.id === message.ref_id ? { ...entry, sentIn: null } : entry,
        ),
      },
      effects: [{ type: 'set_timer', name: 'resend', ms: RESEND_MS }],
    };
  }
  return {
    state: { ...state, notice, outbox: state.outbox.filter(({ id }) => id !== message.ref_id) },
    effects: [],
  };
}

function stopReasonOfError(code: string | undefined): StopReason | null {
  switch (code) {
    case 'superseded':
    case 'unauthorized':
    case 'not_found':
    case 'revoked':
    case 'failed':
    case 'ended':
      return code;
    default:
      return null;
  }
}

/**
 * Chunks the server misses are sent again; what is no longer here (a cleared storage) is replaced by the
 * whole text, which heals any gap.
 */
function fillGap(
  state: LiveState,
  gap: { from?: number | undefined; to?: number | undefined; turn_id?: string | undefined },
): LiveState {
  const from = gap.from ?? 1;
  const to = gap.to ?? from;
  const isOfTurn = (entry: OutboxEntry) =>
    (entry.message.type === 'chunk' || entry.message.type === 'final') &&
    (gap.turn_id === undefined || entry.message.turn_id === gap.turn_id);
  const seqOf = (entry: OutboxEntry) => ('seq' in entry.message ? (entry.message.seq ?? 0) : 0);

  const kept = new Set(state.outbox.filter(isOfTurn).map(seqOf));
  const lastOfTurn = state.outbox.filter(isOfTurn).at(-1)?.message;
  const turnId = gap.turn_id ?? state.turn?.id;
  const text =
    state.turn?.id === turnId
      ? (state.turn?.text ?? '')
      : typeof lastOfTurn?.payload === 'string'
        ? lastOfTurn.payload
        : '';
  const fills: OutboxEntry[] = [];
  for (let seq = from; seq <= to && turnId !== undefined; seq += 1) {
    if (kept.has(seq)) continue;
    const id = `${turnId}.${seq}`;
    fills.push({
      id,
      message: {
        type: 'chunk',
        id,
        payload: text,
        turn_id: turnId,
        seq,
        mode: 'cumulative',
        input: state.turn?.input ?? 'spoken',
      },
      sentIn: null,
    });
  }
  const again = state.outbox.map((entry) =>
    isOfTurn(entry) && seqOf(entry) >= from ? { ...entry, sentIn: null } : entry,
  );
  return { ...state, outbox: [...fills, ...again] };
}
