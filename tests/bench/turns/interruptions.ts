import { isFalseInterruption } from '#lib/interviews/session/interruption-policy.ts';
import { EXAMPLE_PLAN, VirtualInterview } from '#lib/interviews/session/virtual-interview.ts';
import { VirtualListener } from '#lib/interviews/session/virtual-listener.ts';
import { BACKCHANNELS, INTERRUPTIONS } from './overlap-phrases.ts';
import { draw } from './seeded.ts';

/** What a made-up candidate says over the interviewer, word by word as a recogniser gives it. */
export type OverlapCase = {
  kind: 'interruption' | 'backchannel';
  language: string;
  /** each the whole so far, with the time from its first sound in ms */
  pieces: { at: number; text: string }[];
  /** from the beginning of the interviewer's reply to the first sound, in ms */
  after: number;
};

export type OverlapOutcome = OverlapCase & {
  /** the interviewer gave way */
  hasYielded: boolean;
  /** from the first sound to that, in ms */
  yieldMs: number | null;
  /** the reply was heard whole, and the words are no part of an answer */
  wasTalkedThrough: boolean;
  /** words of an interruption that are missing in the candidate's turn, if any of them has a meaning */
  lostWords: number;
  /** it asked for the floor and said nothing with it: the interviewer goes on after 2 s */
  isHeldBack: boolean;
  /** history has words that were not heard, or lacks a whole word that was */
  isHistoryWrong: boolean;
};

export type InterruptionFigures = {
  interruptions: number;
  /** share of real interruptions to which the interviewer gave way */
  yielded: number;
  yieldMsP50: number;
  yieldMsP95: number;
  backchannels: number;
  /** share of backchannels through which the interviewer went on */
  talkedThrough: number;
  lostWords: number;
  wrongHistories: number;
  outcomes: OverlapOutcome[];
};

/** A recogniser's first piece comes so long after the sound began. */
const FIRST_PIECE_MS = 250;
/** 150 words a minute. */
const WORD_MS = 400;
/** Share of first pieces that are heard as another word and then revised. */
const MISHEARD_SHARE = 0.15;
const REVISED_AFTER_MS = 250;
const MISHEARD = ['write', 'home', 'gown', 'dead', 'clock', 'the'];
/** Words after the last piece until the client's `final`, for an interruption. */
const FINAL_AFTER_MS = 1_200;

const REPLY =
  'You told me about the order service. Many teams found that a queue moves the load to another place and does not take it away, and that the people on call notice it first. How did you find out what it did to the people who waited for their orders?';

/** So many seeded cases, half of each kind, spread over the languages. */
export function overlapCases({ seed, cases }: { seed: number; cases: number }): OverlapCase[] {
  const languages = Object.keys(BACKCHANNELS);
  return Array.from({ length: cases }, (_, index) => {
    const luck = (what: string) => draw(seed, 'overlap', index, what);
    const kind = index % 2 === 0 ? 'interruption' : 'backchannel';
    const language = languages[Math.floor(index / 2) % languages.length] ?? 'en';
    const phrases = (kind === 'interruption' ? INTERRUPTIONS : BACKCHANNELS)[language] ?? [];
    const phrase = phrases[Math.floor(luck('phrase') * phrases.length)] ?? '';
    return {
      kind,
      language,
      pieces: piecesOf(phrase, luck),
      // Anywhere but in the last words, where nobody can tell an early answer from an interruption.
      after: 1_000 + Math.floor(luck('after') * 11_000),
    };
  });
}

/** Plays each case against the turn engine on the virtual clock; the same seed gives the same figures. */
export function measureInterruptions(input: { seed: number; cases: number }): InterruptionFigures {
  const outcomes = overlapCases(input).map(playOverlap);
  const real = outcomes.filter(({ kind }) => kind === 'interruption');
  const listening = outcomes.filter(({ kind }) => kind === 'backchannel');
  const yieldMs = real.flatMap((outcome) => outcome.yieldMs ?? []).toSorted((a, b) => a - b);
  return {
    interruptions: real.length,
    yielded: share(real.filter(({ hasYielded }) => hasYielded).length, real.length),
    yieldMsP50: quantile(yieldMs, 0.5),
    yieldMsP95: quantile(yieldMs, 0.95),
    backchannels: listening.length,
    talkedThrough: share(
      listening.filter(({ wasTalkedThrough }) => wasTalkedThrough).length,
      listening.length,
    ),
    lostWords: real.reduce((sum, { lostWords }) => sum + lostWords, 0),
    wrongHistories: outcomes.filter(({ isHistoryWrong }) => isHistoryWrong).length,
    outcomes,
  };
}

/** One case against a fresh interview. */
export function playOverlap(overlap: OverlapCase): OverlapOutcome {
  const interview = new VirtualInterview({
    plan: EXAMPLE_PLAN,
    model: (call) =>
      call.type === 'call_acknowledge'
        ? []
        : [
            { after: 200, event: { type: 'reply_act', call: call.call, act: 'probe' } },
            {
              after: 200,
              event: { type: 'reply_end', call: call.call, text: REPLY, ttft_ms: 200 },
            },
          ],
    config: { speculation_max_per_turn: 0, settled_at_once: 0, follow_up_ahead_only: 0 },
  });
  const listener = new VirtualListener(interview);
  interview.connect();
  listener.listenToEnd();
  const answer = 'I ran the order service and added a queue to it.';
  listener.say(answer, { isNew: true });
  listener.final(answer);
  listener.listen(200 + overlap.after);
  const soundAt = interview.now;
  let isFirst = true;
  let yieldMs: number | null = null;
  const look = () => {
    const hasStopped = listener.verdicts.some(({ payload }) => payload === 'stop');
    if (hasStopped) yieldMs ??= interview.now - soundAt;
  };
  listener.sound();
  for (const { at, text } of overlap.pieces) {
    listenUntil(listener, soundAt + at, look);
    listener.say(text, { isNew: isFirst });
    isFirst = false;
    look();
  }
  listenUntil(listener, interview.now + FINAL_AFTER_MS, look);
  const whole = overlap.pieces.at(-1)?.text ?? '';
  const heardBefore = interview.state.turns.findLast(({ speaker }) => speaker === 'interviewer');
  const heard = listener.heard;
  if (yieldMs !== null) listener.final(whole);
  else listener.listenToEnd();
  const said = interview.state.turns.filter(({ speaker }) => speaker === 'candidate').slice(1);
  const own = words(said.map(({ text }) => text).join(' '));
  const isHeldBack = yieldMs !== null && isFalseInterruption(whole) && own.length === 0;
  const isWhole = listener.heard === REPLY;
  return {
    ...overlap,
    hasYielded: yieldMs !== null,
    yieldMs,
    wasTalkedThrough: yieldMs === null && isWhole && own.length === 0 && !interview.state.turn,
    lostWords:
      overlap.kind === 'interruption' && yieldMs !== null && !isHeldBack
        ? words(whole).filter((word) => !own.includes(word)).length
        : 0,
    isHeldBack,
    isHistoryWrong: yieldMs !== null && !isPrefixByWord(heardBefore?.text ?? '', heard),
  };
}

function piecesOf(phrase: string, luck: (what: string) => number): OverlapCase['pieces'] {
  const said = phrase.split(' ');
  const pieces: OverlapCase['pieces'] = [];
  let at = FIRST_PIECE_MS;
  if (luck('misheard') < MISHEARD_SHARE) {
    const text = MISHEARD[Math.floor(luck('as') * MISHEARD.length)] ?? '';
    pieces.push({ at, text });
    at += REVISED_AFTER_MS;
  }
  said.forEach((_, index) => {
    pieces.push({ at: at + index * WORD_MS, text: said.slice(0, index + 1).join(' ') });
  });
  return pieces;
}

function listenUntil(listener: VirtualListener, until: number, look: () => void): void {
  const TICK_MS = 50;
  while (listener.interview.now < until) {
    listener.listen(TICK_MS);
    look();
  }
}

/** Whether history is what was heard, but for the word in which it broke off. */
function isPrefixByWord(history: string, heard: string): boolean {
  const rest = heard.slice(history.length).trim();
  return heard.startsWith(history) && !/\s\S/u.test(rest);
}

function words(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,.?!，。]+/u)
    .filter((word) => word !== '');
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)] ?? 0;
}
