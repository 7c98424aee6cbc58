import { db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';

/** Wakes the servers that hold live sessions; the payload is the interview's id. */
export const COMMAND_CHANNEL = 'candor_commands';

export type InterviewCommandType = 'end' | 'revoke';

/**
 * Asks the server that holds the live session to end it (`end`) or to close its connections (`revoke`).
 * Works on one machine and on many: a row and a notification, applied once.
 */
export async function sendInterviewCommand(
  interviewId: string,
  type: InterviewCommandType,
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.interviewCommand.create({ data: { id: newId('cmd'), interviewId, type } });
    await tx.$executeRaw`SELECT pg_notify(${COMMAND_CHANNEL}, ${interviewId})`;
  });
}
