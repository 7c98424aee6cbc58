import type { CandidateInterview, ConsentRequest } from '#lib/api/candidate-schemas.ts';
import { type CandidateProblemCode, candidateMessages } from './messages.ts';

/** Why a call did not work, by the codes for which there is a calm screen. */
export class CandidateProblem extends Error {
  override readonly name = 'CandidateProblem';
  readonly code: CandidateProblemCode | 'conflict';

  constructor(code: CandidateProblemCode | 'conflict') {
    super(code);
    this.code = code;
  }
}

/** Exchanges the link's token for the candidate's cookie. */
export async function openLink(token: string): Promise<void> {
  await call('/api/v1/candidate/open', { token });
}

export async function fetchInterview(): Promise<CandidateInterview> {
  return (await call('/api/v1/candidate/interview')) as CandidateInterview;
}

export async function giveConsent(request: ConsentRequest): Promise<void> {
  await call('/api/v1/candidate/consent', request);
}

async function call(path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store',
    });
  } catch {
    throw new CandidateProblem('offline');
  }
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw new CandidateProblem(codeOf(answer, response.status));
}

function codeOf(answer: unknown, status: number): CandidateProblemCode | 'conflict' {
  const code =
    typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : null;
  if (code === 'already_ended') return 'link_used';
  if (code === 'conflict') return 'conflict';
  if (code === 'unavailable') return 'internal';
  if (typeof code === 'string' && Object.hasOwn(candidateMessages.problems, code)) {
    return code as CandidateProblemCode;
  }
  return status === 401 ? 'unauthorized' : status === 404 ? 'not_found' : 'internal';
}
