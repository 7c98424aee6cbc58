import { setTimeout as delay } from 'node:timers/promises';
import type { Received, SeedClient } from '#tests/integration/live/support/live-test-server.ts';
import { codesIn, fingerprint, markOf, type ProviderName } from './slow-model.ts';
import { spokenAnswer } from './spoken-answer.ts';

/** One turn as the candidate saw it; times in ms from `final`. */
export type SeenTurn = {
  session: number;
  turn: number;
  /** the first useful clause: the body of the reply; null: none came, or it came before the answer's end */
  firstWordMs: number | null;
  /** the whole reply */
  wholeMs: number | null;
  /** anything at all: a filler, an acknowledgement, the body */
  firstSoundMs: number | null;
  /** from the last new word to `final` */
  finalLagMs: number;
  /** fillers and spoken acknowledgements before the body */
  fillers: number;
  /** a reply came before the answer was at its end */
  isCutOff: boolean;
  /** replies to this turn beyond the first */
  duplicates: number;
  /** the calls whose words were said; none: a question of the plan or the rules spoke */
  said: { provider: ProviderName; index: number }[];
  /** the words of `final`, by `fingerprint` */
  answer: string;
  /** a filler after the body had begun, or an acknowledgement that names what was not said */
  contradictions: number;
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
    const mark = markOf({ variant, session, turn });
    const answer = spokenAnswer({ seed, session, turn, mark });
    const begun = performance.now();
    const until = (at: number) => delay(Math.max(0, begun + at - performance.now()));
    const turn_id = `t${turn}`;
    const before = client.received.length;
    for (const [index, { at, text }] of answer.chunks.entries()) {
      await until(at);
      client.send({
        type: 'chunk',
        payload: text,
        mode: 'cumulative',
        input: 'spoken',
        turn_id,
        seq: index + 1,
      });
    }
    await until(answer.finalAt);
    const isCutOff = client.received.slice(before).some(isBody);
    const finalAt = performance.now();
    const listening = listen(client, { isCutOff, finalAt, finalText: answer.finalText });
    client.send({
      type: 'final',
      payload: answer.finalText,
      turn_id,
      seq: answer.chunks.length + 1,
    });
    seen.push({
      session,
      turn,
      ...(await listening),
      isCutOff,
      answer: fingerprint(answer.finalText),
      finalLagMs: answer.finalAt - answer.lastWordAt,
    });
    if (client.closed || client.received.some(({ type }) => type === 'end')) break;
    await delay(REACTION_MS);
  }
  return seen;
}

type Heard = Omit<SeenTurn, 'session' | 'turn' | 'isCutOff' | 'answer' | 'finalLagMs'>;

/** Listens from `final` to the end of the reply. */
async function listen(
  client: SeedClient,
  turn: { isCutOff: boolean; finalAt: number; finalText: string },
): Promise<Heard> {
  const { isCutOff, finalAt, finalText } = turn;
  const from = client.received.length;
  const heard: Heard = {
    firstWordMs: null,
    wholeMs: null,
    firstSoundMs: null,
    fillers: 0,
    duplicates: 0,
    said: [],
    contradictions: 0,
  };
  const responses = new Set<unknown>();
  const onMessage = () => {
    const message = client.received.at(-1);
    if (!message || !isSpoken(message)) return;
    const at = performance.now() - finalAt;
    heard.firstSoundMs ??= at;
    if (isBody(message)) {
      if (!isCutOff) heard.firstWordMs ??= at;
      heard.wholeMs = at;
      heard.said.push(...codesIn(message.payload));
      responses.add(message.response_id);
    } else {
      heard.fillers += 1;
      const isLate = heard.wholeMs !== null;
      if (isLate || namesOtherWords(message, finalText)) heard.contradictions += 1;
    }
    playBack(client, message);
  };
  client.socket.on('message', onMessage);
  await waitForTurn(client, from);
  client.socket.off('message', onMessage);
  return { ...heard, duplicates: Math.max(0, responses.size - 1) };
}

function isSpoken({ type, speak }: Received): boolean {
  return (type === 'llm_response' || type === 'mini_llm_filler') && speak !== false;
}

/** Words of the reply itself: no filler, no acknowledgement. */
function isBody({ type, is_tentative }: Received): boolean {
  return type === 'llm_response' && is_tentative !== true;
}

/** The test's mini model says "Following, the … part": the word it names has to be one of the answer. */
function namesOtherWords({ payload }: Received, finalText: string): boolean {
  const named = /\bthe (\w+) part\b/i.exec(payload)?.[1];
  return named !== undefined && !finalText.toLowerCase().split(' ').includes(named.toLowerCase());
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
