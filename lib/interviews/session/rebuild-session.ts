import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { advance, beginSession } from './advance.ts';
import type { Clock } from './clock.ts';
import type { Interviewers } from './interviewer.ts';
import type { SessionEvent } from './reducer/events.ts';
import type { SessionState } from './reducer/state.ts';
import { type LogEntry, readLog, readTurns, releaseLease, takeLease } from './session-log.ts';
import { refusalIn, SessionReceipts } from './session-receipts.ts';
import { isTranscriptOf } from './transcript-of-replay.ts';
import { type TurnConfig, turnConfig, turnConfigOverridesSchema } from './turn-config.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'at'> : never;
type Begin = Extract<SessionEvent, { type: 'begin' }>;

export type RebuiltSession = {
  leaseEpoch: number;
  state: SessionState;
  /** of the newest event in the log; 0: the log is empty */
  position: number;
  receipts: SessionReceipts;
  /** the event that is still to be written: the first of all, or that the session was rebuilt */
  first: Begin | Unstamped<Extract<SessionEvent, { type: 'restarted' | 'recovered' }>>;
};

type RebuildOptions = {
  interviewId: string;
  holder: string;
  interviewers: Interviewers;
  clock: Clock;
  config?: Partial<TurnConfig>;
};
type InterviewRow = NonNullable<Awaited<ReturnType<typeof readOpenInterview>>>;

/**
 * Takes the interview over and rebuilds it from its log, or begins it. null when there is nothing to hold a
 * conversation about: it is not prepared, has ended, failed, or doesn't exist.
 */
export async function rebuildSession(options: RebuildOptions): Promise<RebuiltSession | null> {
  const { interviewId, holder } = options;
  if (!(await readOpenInterview(interviewId))) return null;
  const leaseEpoch = await takeLease(interviewId, holder);
  // A plan may be edited until the lease is taken: what counts is what stands there now.
  const row = await readOpenInterview(interviewId);
  if (!row) {
    await releaseLease({ interviewId, leaseEpoch });
    return null;
  }
  const [first, ...rest] = await readLog(interviewId);
  if (first?.event.type !== 'begin') return { leaseEpoch, ...begin(options, row) };
  return { leaseEpoch, ...(await replay(options, row, { begin: first.event, rest })) };
}

function begin(options: RebuildOptions, row: InterviewRow): Omit<RebuiltSession, 'leaseEpoch'> {
  const first = {
    type: 'begin',
    at: options.clock.now(),
    interview_id: options.interviewId,
    plan: planSchema.parse(row.plan),
    candidate_name: row.candidate.name,
    config: turnConfig({ ...options.config, ...conversationSettings(row.role.settings) }),
    interviewers: interviewersAtHand(options),
  } as const;
  return { state: beginSession(first), position: 0, receipts: new SessionReceipts(), first };
}

async function replay(
  options: RebuildOptions,
  row: InterviewRow,
  log: { begin: Begin; rest: readonly LogEntry[] },
): Promise<Omit<RebuiltSession, 'leaseEpoch'>> {
  const receipts = new SessionReceipts();
  let state = beginSession(log.begin);
  for (const { event, clientMessageId } of log.rest) {
    const step = advance(state, event);
    state = step.state;
    receipts.note(clientMessageId, refusalIn(step.effects));
  }
  const position = log.rest.at(-1)?.position ?? 1;
  const interviewers = interviewersAtHand(options);
  const turns = await readTurns(options.interviewId);
  const first = isTranscriptOf(state, turns)
    ? ({ type: 'restarted', interviewers } as const)
    : ({
        type: 'recovered',
        interviewers,
        turns,
        active_ms: row.activeMs,
        is_paused: row.status === 'paused',
        log_length: position,
      } as const);
  return { state, position, receipts, first };
}

function interviewersAtHand({ interviewers }: RebuildOptions): SessionState['interviewers'] {
  return {
    primary: interviewers.primary !== null,
    fallback: interviewers.fallback !== null,
  };
}

/** What a conversation is held by; null when it cannot be held, or no longer. */
async function readOpenInterview(id: string) {
  return db().interview.findUnique({
    where: { id, status: { in: ['ready', 'in_progress', 'paused'] } },
    select: {
      status: true,
      plan: true,
      activeMs: true,
      candidate: { select: { name: true } },
      role: { select: { settings: true } },
    },
  });
}

/** `settings.conversation` of the role: numbers of the conversation that differ there, e.g. longer silences. */
function conversationSettings(settings: unknown): Partial<TurnConfig> {
  const read = z.object({ conversation: turnConfigOverridesSchema }).safeParse(settings);
  return read.success ? (read.data.conversation as Partial<TurnConfig>) : {};
}
