import type { FakeOpenAi, FakeRequest } from '#tests/fakes/openai-server.ts';
import type { ModelEnv } from './evaluated-interview.ts';
import { scoring } from './scorers/other-scorers.ts';
import type { Judgement, ScorerRequest } from './scorers/scorer-request.ts';

/** Whoever judges in a measure: its name for the table, and how the product reaches it. */
export type Analyst = { name: string; connect(): ModelEnv };

/** A fake scorer behind the loopback server, over real HTTP. */
export function fakeAnalyst(
  server: FakeOpenAi,
  name: string,
  judge: (request: ScorerRequest, index: number) => Judgement | string,
): Analyst {
  return {
    name: `fake: ${name}`,
    connect() {
      server.setReply(scoring(judge));
      return { ...server.env, ANALYST_MODEL: `openai:fake-${name.replaceAll(' ', '-')}` };
    },
  };
}

/** A fake that answers by a rule of its own, whatever it is asked. */
export function fakeModel(
  server: FakeOpenAi,
  name: string,
  reply: (request: FakeRequest, index: number) => string,
): Analyst {
  return {
    name: `fake: ${name}`,
    connect() {
      server.setReply(reply);
      return server.env;
    },
  };
}

export const BUILT_IN: Analyst = { name: 'built in, no model', connect: () => ({}) };
