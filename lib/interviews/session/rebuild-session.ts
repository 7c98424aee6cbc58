import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { advance, beginSession } from './advance.ts';
import type { Clock } from './clock.ts';
import type { Interviewers } from './interviewer.ts';
import type { SessionEvent } from './reducer/events.ts';
import type { SessionState } from './reducer/state.ts';
import { readLog, takeLease } from './session-log.ts';
import { refusalIn, SessionReceipts } from './session-receipts.ts';
import { type TurnConfig, turnConfig, turnConfigOverridesSchema } from './turn-config.ts';

export type RebuiltSession = {
  leaseEpoch: number;
  state: SessionState;
  /** of the newest event in the log; 0: the log is empty */
  position: number;
  receipts: SessionReceipts;
  /** the event that is still to be written: the first of all, or that the session was rebuilt */
  first:
    | Extract<SessionEvent, { type: 'begin' }>
    | Omit<Extract<SessionEvent, { type: 'restarted' }>, 'at'>;
};

/**
 * Takes the interview over and rebuilds it from its log, or begins it. null when there is nothing to hold a
 * conversation about: it is not prepared, has ended, failed, or doesn't exist.
 */
export async function rebuildSession(options: {
  interviewId: string;
  holder: string;
  interviewers: Interviewers;
  clock: Clock;
  config?: Partial<TurnConfig>;
}): Promise<RebuiltSession | null> {
  const { interviewId, clock } = options;
  const interviewers = {
    primary: options.interviewers.primary !== null,
    fallback: options.interviewers.fallback !== null,
  };
  const row = await db().interview.findUnique({
    where: { id: interviewId },
    select: {
      status: true,
      plan: true,
      candidate: { select: { name: true } },
      role: { select: { settings: true } },
    },
  });
  if (!row || !['ready', 'in_progress', 'paused'].includes(row.status)) return null;
  const leaseEpoch = await takeLease(interviewId, options.holder);
  const log = await readLog(interviewId);
  const receipts = new SessionReceipts();
  const [first, ...rest] = log;
  if (first?.event.type !== 'begin') {
    const begin = {
      type: 'begin',
      at: clock.now(),
      interview_id: interviewId,
      plan: planSchema.parse(row.plan),
      candidate_name: row.candidate.name,
      config: turnConfig({ ...options.config, ...conversationSettings(row.role.settings) }),
      interviewers,
    } as const;
    return { leaseEpoch, state: beginSession(begin), position: 0, receipts, first: begin };
  }
  let state = beginSession(first.event);
  for (const { event, clientMessageId } of rest) {
    const step = advance(state, event);
    state = step.state;
    receipts.note(clientMessageId, refusalIn(step.effects));
  }
  const position = log.at(-1)?.position ?? 0;
  return { leaseEpoch, state, position, receipts, first: { type: 'restarted', interviewers } };
}

/** `settings.conversation` of the role: numbers of the conversation that differ there, e.g. longer silences. */
function conversationSettings(settings: unknown): Partial<TurnConfig> {
  const read = z.object({ conversation: turnConfigOverridesSchema }).safeParse(settings);
  return read.success ? (read.data.conversation as Partial<TurnConfig>) : {};
}
