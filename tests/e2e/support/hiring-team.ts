import { z } from 'zod';
import { createApiClient } from '#tests/support/api-client.ts';
import { readNursePair } from '#tests/support/corpus.ts';

const inviteSchema = z.object({ invite_id: z.string(), link: z.string() });

/** One person of a company who prepares interviews with the invented nurse, by the API. */
export type HiringTeam = {
  /** a new interview, ready to be held */
  prepareInterview(): Promise<string>;
  /** new interviews that are being prepared */
  startInterviews(count: number): Promise<void>;
  invite(interviewId: string): Promise<{ inviteId: string; link: string }>;
  /** a new interview and the link to it */
  inviteToInterview(): Promise<{ interviewId: string; link: string }>;
  revoke(inviteId: string): Promise<void>;
  /** what the candidate has said, in order */
  answersOf(interviewId: string): Promise<{ text: string; input: string | null }[]>;
  questionsOf(interviewId: string): Promise<string[]>;
  statusOf(interviewId: string): Promise<string>;
};

export function createHiringTeam(url: string): HiringTeam {
  const api = createApiClient(url);
  let documents: Promise<{ jd: string; resume: string }> | null = null;

  async function upload(): Promise<{ jd: string; resume: string }> {
    const pair = await readNursePair();
    const [jd, resume] = await Promise.all([
      api.uploadAndRead('jd', pair.jd),
      api.uploadAndRead('resume', pair.resume),
    ]);
    return { jd: jd.document_id, resume: resume.document_id };
  }

  async function startInterview(): Promise<string> {
    documents ??= upload();
    const { jd, resume } = await documents;
    return (await api.startInterview(jd, resume)).interview_id;
  }

  async function prepareInterview(): Promise<string> {
    const interview_id = await startInterview();
    await api.follow(
      `/api/v1/interviews/${interview_id}/events`,
      ({ status }) => status !== 'preparing',
    );
    return interview_id;
  }

  async function invite(interviewId: string) {
    const path = `/api/v1/interviews/${interviewId}/invites`;
    const made = await api.json(path, inviteSchema, api.post({}));
    return { inviteId: made.invite_id, link: made.link };
  }

  async function turnsOf(interviewId: string, who: 'candidate' | 'interviewer') {
    const { turns } = await api.getTranscript(interviewId);
    return turns.filter(({ speaker }) => speaker === who);
  }

  return {
    prepareInterview,
    async startInterviews(count) {
      // One after another: a burst would be a test of how much a machine bears.
      for (let started = 0; started < count; started += 1) await startInterview();
    },
    invite,
    async inviteToInterview() {
      const interviewId = await prepareInterview();
      return { interviewId, link: (await invite(interviewId)).link };
    },
    async revoke(inviteId) {
      await api.send(`/api/v1/invites/${inviteId}/revoke`, api.post({}));
    },
    async answersOf(interviewId) {
      const turns = await turnsOf(interviewId, 'candidate');
      return turns.map(({ text, input }) => ({ text, input }));
    },
    async questionsOf(interviewId) {
      return (await turnsOf(interviewId, 'interviewer')).map(({ text }) => text);
    },
    async statusOf(interviewId) {
      return (await api.getInterview(interviewId)).status;
    },
  };
}
