import { modelFor } from '#lib/ai/models.ts';
import { type Env, env } from '#lib/env.ts';
import type { Interviewers } from './interviewer.ts';
import { createModelInterviewer } from './model-interviewer.ts';

/** The interviewers the environment configures; both null: the built-in interviewer speaks alone. */
export function interviewersFromEnv(source: Env = env()): Interviewers {
  const first = modelFor('interviewer', source);
  const second = modelFor('fallback', source);
  return {
    primary:
      first &&
      createModelInterviewer({
        model: first,
        purpose: 'interviewer',
        mini: modelFor('mini', source),
      }),
    // The second provider is there for when the first is down: it gives its own short lines too.
    fallback:
      second && createModelInterviewer({ model: second, purpose: 'fallback', mini: second }),
  };
}
