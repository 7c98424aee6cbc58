import { z } from 'zod';
import type { ApiClient } from '#tests/support/api-client.ts';
import { connectSeedWebSocket } from '#tests/support/seed-client.ts';

/**
 * Holds an interview as another program would, without a browser: gives each answer to a question, ends it after
 * the last and waits for its report. For tests of what comes afterwards.
 */
export async function holdInterview(
  api: ApiClient,
  options: { interviewId: string; answers: readonly string[] },
): Promise<void> {
  const { interviewId, answers } = options;
  const path = `/api/v1/interviews/${interviewId}/ticket`;
  const ticket = await api.json(path, z.object({ chat_url: z.string() }), api.post({}));
  const client = await connectSeedWebSocket(ticket.chat_url);
  const nextQuestion = () =>
    client.next(({ type, payload }) => type === 'llm_response' && payload.includes('?'));
  for (const answer of answers) {
    await nextQuestion();
    client.say(answer);
  }
  await nextQuestion();
  client.control('end_interview');
  await client.next(({ type }) => type === 'end');
  client.close();
  const { status, error } = await api.waitForReport(interviewId);
  if (status !== 'ready') throw new Error(`No report was made: ${error?.code ?? status}`);
}
