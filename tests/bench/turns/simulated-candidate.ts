import { setTimeout as delay } from 'node:timers/promises';
import type { Received, SeedClient } from '#tests/integration/live/support/live-test-server.ts';
import { markOf } from './slow-model.ts';
import { spokenAnswer } from './spoken-answer.ts';

/** One turn as the candidate saw it; times in ms from `final`. */
export type SeenTurn = {
  session: number;
  turn: number;
  /** the first useful clause: the body of the reply */
  firstWordMs: number | null;
  /** the whole reply */
  wholeMs: number | null;
  /** anything at all: a filler, an acknowledgement, the body */
  firstSoundMs: number | null;
  /** from the last new word */
  gapMs: number | null;
  finalLagMs: number;
  fillers: number;
  /** a reply came before the answer was at its end */
  isCutOff: boolean;
  /** replies to this turn beyond the first */
  duplicates: number;
};

/** Silence after which a turn is given up as unanswered. */
const GIVE_UP_MS = 14_000;
/** Between the interviewer's last word and the candidate's first. */
const REACTION_MS = 300;

/** Speaks its answers in real time over a raw WebSocket and notes when what came. */
export async function simulateCandidate(input: {
  client: SeedClient;
  seed: number;
  variant: string;
  session: number;
  turns: number;
}): Promise<SeenTurn[]> {
  const { client, seed, variant, session, turns } = input;
  const seen: SeenTurn[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const mark = markOf(variant, session, turn);
    const answer = spokenAnswer({ seed, session, turn, mark });
    const begun = performance.now();
    const until = (at: number) => delay(Math.max(0, begun + at - performance.now()));
    const turn_id = `t${turn}`;
    const before = client.received.length;
    let seq = 0;
    for (const { at, text } of answer.chunks) {
      await until(at);
      seq += 1;
      client.send({
        type: 'chunk',
        payload: text,
        mode: 'cumulative',
        input: 'spoken',
        turn_id,
        seq,
      });
    }
    await until(answer.finalAt);
    const from = client.received.length;
    const finalAt = performance.now();
    seq += 1;
    client.send({ type: 'final', payload: answer.finalText, turn_id, seq });
    const heard = await hearReply(client, from, finalAt);
    seen.push({
      session,
      turn,
      ...heard,
      isCutOff: client.received.slice(before, from).some(isBody),
      finalLagMs: answer.finalAt - answer.lastWordAt,
      gapMs:
        heard.firstWordMs === null ? null : heard.firstWordMs + answer.finalAt - answer.lastWordAt,
    });
    if (client.closed || client.received.some(({ type }) => type === 'end')) break;
    await delay(REACTION_MS);
  }
  return seen;
}

async function hearReply(
  client: SeedClient,
  from: number,
  finalAt: number,
): Promise<Pick<SeenTurn, 'firstWordMs' | 'wholeMs' | 'firstSoundMs' | 'fillers' | 'duplicates'>> {
  let firstWordMs: number | null = null;
  let firstSoundMs: number | null = null;
  let wholeMs: number | null = null;
  let fillers = 0;
  const responses = new Set<unknown>();
  const take = (message: Received, at: number) => {
    const isUseful = isBody(message);
    if (!isUseful && message.type !== 'llm_response' && message.type !== 'mini_llm_filler') return;
    firstSoundMs ??= at - finalAt;
    if (!isUseful) {
      fillers += 1;
      return;
    }
    firstWordMs ??= at - finalAt;
    wholeMs = at - finalAt;
    responses.add(message.response_id);
    playBack(client, message);
  };
  const onMessage = () => {
    const message = client.received.at(-1);
    if (message) take(message, performance.now());
  };
  client.socket.on('message', onMessage);
  try {
    await waitForTurn(client, from);
  } finally {
    client.socket.off('message', onMessage);
  }
  return {
    firstWordMs,
    wholeMs,
    firstSoundMs,
    fillers,
    duplicates: Math.max(0, responses.size - 1),
  };
}

/** Words of the reply itself: no filler, no acknowledgement. */
function isBody({ type, is_tentative }: Received): boolean {
  return type === 'llm_response' && is_tentative !== true;
}

/** Says that a segment was heard; speaking takes no time here, since only what comes before it is measured. */
function playBack(client: SeedClient, { segment_id }: Received): void {
  if (segment_id === undefined) return;
  for (const event of ['start', 'end'] as const) {
    client.send({ type: 'playback', payload: { segment_id, event } });
  }
}

async function waitForTurn(client: SeedClient, from: number): Promise<void> {
  const isOver = () =>
    client.closed !== null ||
    client.received
      .slice(from)
      .some(
        ({ type, state }) =>
          type === 'end' || (type === 'interview_state' && state === 'waiting_for_user_input'),
      );
  const deadline = performance.now() + GIVE_UP_MS;
  while (!isOver() && performance.now() < deadline) await delay(10);
}
