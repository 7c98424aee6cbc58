import { createFakeOpenAi, type FakeOpenAi, type FakeRequest } from '#tests/fakes/openai-server.ts';
import { playModel } from '#tests/fakes/play-model.ts';
import { draw, type LogNormal, logNormalAt } from './seeded.ts';

/** How fast a model answers: ms to its first token, and tokens a second after it. */
export type ModelProfile = { name: string; ttft: LogNormal; tokensPerSecond: number };

export const MODEL_PROFILES: readonly ModelProfile[] = [
  { name: 'groq-70b', ttft: { p50: 120, p95: 280 }, tokensPerSecond: 330 },
  { name: 'gpt', ttft: { p50: 450, p95: 1_200 }, tokensPerSecond: 85 },
];

/** A token is about this long in English. */
const TOKEN_CHARS = 4;

/** Tokens are those that were sent before the end or the abort. */
export type ModelUse = {
  replies: number;
  acknowledgements: number;
  failed: number;
  outputTokens: number;
};

export type SlowModel = {
  server: FakeOpenAi;
  /** ms to the first token that a fresh call for a turn gets */
  ttftOf(session: number, turn: number): number;
  /** what was asked of it so far on behalf of the sessions of a variant */
  usageOf(variant: string): ModelUse;
};

/** Names a turn in its words, so that the model server knows whose call it is. */
export function markOf(variant: string, session: number, turn: number): string {
  return `${variant}x${session}y${turn}z`;
}

/**
 * An OpenAI-compatible server on loopback with the pace of a profile. The time to the first token is drawn from
 * (seed, session, turn): a turn's calls are equally lucky in every variant. `faults` is the share of calls that
 * fail: stalls, 429, 503 and cut streams in turn.
 */
export async function startSlowModel(options: {
  profile: ModelProfile;
  seed: number;
  faults: number;
}): Promise<SlowModel> {
  const { profile, seed, faults } = options;
  const ttftOf = (session: number, turn: number) =>
    logNormalAt(profile.ttft, draw(seed, session, turn, 'ttft'));
  const isFailing = (index: number) => draw(seed, index, 'fault') < faults;
  const server = await createFakeOpenAi({
    tokensPerSecond: profile.tokensPerSecond,
    ttftMs: (request, index) => {
      const mark = readMark(request);
      return mark
        ? ttftOf(mark.session, mark.turn)
        : logNormalAt(profile.ttft, draw(seed, index, 'unmarked'));
    },
    reply: (request, index) => {
      const text = playModel(request);
      if (!isFailing(index)) return text;
      return { failure: FAULTS[index % FAULTS.length] ?? FAULTS[0], text };
    },
  });
  return {
    server,
    ttftOf,
    usageOf(variant) {
      const use = { replies: 0, acknowledgements: 0, failed: 0, outputTokens: 0 };
      for (const [index, request] of server.requests.entries()) {
        if (readMark(request)?.variant !== variant) continue;
        if (request.prompt.includes('Allowed acts:')) use.replies += 1;
        else use.acknowledgements += 1;
        if (isFailing(index)) use.failed += 1;
        use.outputTokens += Math.ceil(request.sentChars / TOKEN_CHARS);
      }
      return use;
    },
  };
}

const FAULTS = [
  { kind: 'stall', afterChars: 12 },
  { kind: 'status', status: 429, retryAfter: '2' },
  { kind: 'status', status: 503 },
  { kind: 'cut', afterChars: 30 },
] as const;

/** The newest turn that a request speaks of. */
function readMark(request: FakeRequest): { variant: string; session: number; turn: number } | null {
  const match = [...request.prompt.matchAll(/\b([a-z]+)x(\d+)y(\d+)z\b/giu)].at(-1);
  if (!match) return null;
  return { variant: String(match[1]), session: Number(match[2]), turn: Number(match[3]) };
}
