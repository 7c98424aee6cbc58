import type { ClientMessageInput } from '#lib/interviews/protocol.ts';
import { isTooLarge } from '#lib/interviews/protocol-frames.ts';
import type { OpenTurn } from './live-state.ts';

/** Characters of one piece of a long answer; at three bytes each it still fits a message. */
export const LONG_PIECE_CHARS = 4_000;

export type TurnMessages = { messages: (ClientMessageInput & { id: string })[]; turn: OpenTurn };

/**
 * The chunks that bring the server from what it was given to the whole text. A short turn is sent whole each
 * time, which heals every earlier loss; a turn too long for one message goes on by its new words.
 */
export function chunksOfTurn(turn: OpenTurn): TurnMessages {
  if (turn.text === turn.sentText) return { messages: [], turn };
  const whole = chunk(turn, turn.seq + 1, 'cumulative', turn.text);
  if (!isTooLarge(JSON.stringify(whole))) {
    return { messages: [whole], turn: { ...turn, seq: turn.seq + 1, sentText: turn.text } };
  }
  const goesOn = continuesAtWord(turn.text, turn.sentText);
  const start = goesOn ? turn.sentText.length : 0;
  const pieces = cutAtSpaces(turn.text.slice(start), LONG_PIECE_CHARS);
  const messages = pieces.map((piece, index) =>
    chunk(turn, turn.seq + 1 + index, !goesOn && index === 0 ? 'cumulative' : 'delta', piece),
  );
  return { messages, turn: { ...turn, seq: turn.seq + pieces.length, sentText: turn.text } };
}

/** The messages that end a turn with this text; the last one is `final`. */
export function finalOfTurn(turn: OpenTurn): TurnMessages {
  const whole = final(turn, turn.seq + 1, turn.text);
  if (!isTooLarge(JSON.stringify(whole))) {
    return { messages: [whole], turn: { ...turn, seq: turn.seq + 1, sentText: turn.text } };
  }
  const before = chunksOfTurn(turn);
  const seq = before.turn.seq + 1;
  return { messages: [...before.messages, final(turn, seq, '')], turn: { ...before.turn, seq } };
}

function chunk(turn: OpenTurn, seq: number, mode: 'cumulative' | 'delta', payload: string) {
  return {
    type: 'chunk' as const,
    id: messageId(turn, seq),
    payload,
    is_final: false,
    turn_id: turn.id,
    seq,
    mode,
    input: turn.input,
    ...(turn.patience !== undefined && turn.patience > 1 ? { patience: turn.patience } : {}),
  };
}

function final(turn: OpenTurn, seq: number, payload: string) {
  return {
    type: 'final' as const,
    id: messageId(turn, seq),
    payload,
    is_final: true,
    turn_id: turn.id,
    seq,
    mode: 'cumulative' as const,
    input: turn.input,
  };
}

/** Made of the turn and the place in it: sent twice after a crash, it is still the same message. */
function messageId(turn: OpenTurn, seq: number): string {
  return `${turn.id}.${seq}`;
}

function continuesAtWord(text: string, sent: string): boolean {
  return sent !== '' && text.startsWith(sent) && /\s/.test(text.charAt(sent.length));
}

function cutAtSpaces(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > most / 2 ? space : most;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  if (rest) pieces.push(rest);
  return pieces;
}
