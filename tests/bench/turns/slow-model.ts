import { createHash } from 'node:crypto';
import {
  createFakeOpenAi,
  type FakeFailure,
  type FakeOpenAi,
  type FakeRequest,
} from '#tests/fakes/openai-server.ts';
import { playModel } from '#tests/fakes/play-model.ts';
import { draw, type LogNormal, logNormalAt } from './seeded.ts';

/** How fast a model answers: ms to its first token, and tokens a second after it. */
export type ModelProfile = { name: string; ttft: LogNormal; tokensPerSecond: number };

export const MODEL_PROFILES: readonly [ModelProfile, ModelProfile] = [
  { name: 'groq-70b', ttft: { p50: 120, p95: 280 }, tokensPerSecond: 330 },
  { name: 'gpt', ttft: { p50: 450, p95: 1_200 }, tokensPerSecond: 85 },
];

export const PROVIDERS = ['first', 'second'] as const;
export type ProviderName = (typeof PROVIDERS)[number];

/** One call as the model server saw it. */
export type ModelCall = {
  provider: ProviderName;
  /** its number at its provider; the reply ends with a word that tells it */
  index: number;
  /** whose call it was; null: no turn is named in it (the opening) */
  of: TurnName | null;
  kind: 'reply' | 'acknowledgement';
  /** what it was asked to answer: `fingerprint` of the candidate's newest words */
  asked: string;
  /** tokens that were sent before the end or the abort */
  outputTokens: number;
  fault: string | null;
};

export type TurnName = { variant: string; session: number; turn: number };

/** A token is about this long in English. */
const TOKEN_CHARS = 4;
/** After a 429, in seconds: the least that providers say. */
const RETRY_AFTER_S = '2';

/** ms to the first token that a fresh call for a turn gets: the same in every variant, each provider has its own. */
export function ttftOf(
  model: { profile: ModelProfile; seed: number; provider: ProviderName },
  { session, turn }: { session: number; turn: number },
): number {
  const { profile, seed, provider } = model;
  return logNormalAt(profile.ttft, draw(seed, session, turn, 'ttft', provider));
}

/**
 * An OpenAI-compatible server on loopback with the pace of a profile. The time to the first token is drawn from
 * (seed, session, turn): all calls of a turn, early or late, are equally lucky in every variant. `faults` is the
 * share of calls that fail, drawn from the turn and the number of the call in it, as are the kind of failure
 * (a stall, 429, 503, a cut stream) and the place in the stream.
 */
export async function startSlowModel(options: {
  profile: ModelProfile;
  seed: number;
  faults: number;
  provider: ProviderName;
}): Promise<{ server: FakeOpenAi; calls(): ModelCall[] }> {
  const { profile, seed, faults, provider } = options;
  const callsOfTurn = new Map<string, number>();
  const faultOf: (FakeFailure | null)[] = [];
  const server = await createFakeOpenAi({
    tokensPerSecond: profile.tokensPerSecond,
    ttftMs: (request, index) => {
      const turn = readMark(request);
      return turn
        ? ttftOf(options, turn)
        : logNormalAt(profile.ttft, draw(seed, index, 'unmarked', provider));
    },
    reply: (request, index) => {
      const turn = readMark(request);
      const name = turn ? Object.values(turn).join(' ') : 'unmarked';
      const count = callsOfTurn.get(name) ?? 0;
      callsOfTurn.set(name, count + 1);
      const text = isReply(request)
        ? signed(playModel(request), codeOf(provider, index))
        : playModel(request);
      const luck = (what: string) =>
        draw(seed, turn?.session ?? -1, turn?.turn ?? index, count, what, provider);
      const fault =
        luck('fault') < faults
          ? faultAt(luck('kind'), Math.floor(luck('place') * text.length))
          : null;
      faultOf[index] = fault;
      return fault ? { failure: fault, text } : text;
    },
  });
  return {
    server,
    calls: () =>
      server.requests.map((request, index) => ({
        provider,
        index,
        of: readMark(request),
        kind: isReply(request) ? 'reply' : 'acknowledgement',
        asked: fingerprint(newestWords(request)),
        outputTokens: Math.ceil(request.sentChars / TOKEN_CHARS),
        fault: faultOf[index]?.kind ?? null,
      })),
  };
}

function faultAt(kind: number, afterChars: number): FakeFailure {
  if (kind < 0.25) return { kind: 'stall', afterChars };
  if (kind < 0.5) return { kind: 'status', status: 429, retryAfter: RETRY_AFTER_S };
  if (kind < 0.75) return { kind: 'status', status: 503 };
  return { kind: 'cut', afterChars };
}

/** Names a turn in its words, so that the model server knows whose call it is. */
export function markOf({ variant, session, turn }: TurnName): string {
  return `${variant}x${session}y${turn}z`;
}

/** The newest turn that a request speaks of. */
function readMark(request: FakeRequest): TurnName | null {
  const match = [...request.prompt.matchAll(/\b([a-z]+)x(\d+)y(\d+)z\b/giu)].at(-1);
  if (!match) return null;
  return {
    variant: String(match[1]).toLowerCase(),
    session: Number(match[2]),
    turn: Number(match[3]),
  };
}

function isReply(request: FakeRequest): boolean {
  return request.prompt.includes('Allowed acts:');
}

/** The candidate's newest words in a prompt. */
function newestWords(request: FakeRequest): string {
  const blocks = [
    ...request.prompt.matchAll(/\[\[candidate ([0-9a-f]+)\]\]\n([\s\S]*?)\n\[\[end \1\]\]/g),
  ];
  return blocks.at(-1)?.[2] ?? '';
}

/** Equal for texts with equal words, whatever their case and punctuation. */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}

/** A word that tells which call a reply came from; letters only, since a guard looks at figures. */
function codeOf(provider: ProviderName, index: number): string {
  const letters = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `q${provider === 'first' ? 'x' : 'z'}${letters}q`;
}

/** The calls that a reply's words came from, by provider and number. */
export function codesIn(text: string): { provider: ProviderName; index: number }[] {
  return [...text.matchAll(/\bq([xz])([a-j]+)q\b/gi)].map(([, provider, letters = '']) => ({
    provider: provider?.toLowerCase() === 'x' ? 'first' : 'second',
    index: Number(
      [...letters.toLowerCase()].map((letter) => 'abcdefghij'.indexOf(letter)).join(''),
    ),
  }));
}

/** The code becomes the reply's last word, so that it costs no time before the first clause. */
function signed(text: string, code: string): string {
  const end = /[.?!]$/.exec(text)?.[0] ?? '';
  return `${text.slice(0, text.length - end.length)}, ${code}${end}`;
}
