'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { CandidateProblem, openLink } from './candidate-api.ts';
import { CandidateFrame } from './frame.tsx';
import { type CandidateProblemCode, candidateMessages as texts } from './messages.ts';
import { ProblemScreen } from './problem-screen.tsx';

/** One exchange per page load: a second one would end the cookie of the first. */
const exchanges = new Map<string, Promise<void>>();

/** Exchanges the link for a cookie, then leaves the address with the token behind. */
export function OpenLink({ token }: { token: string }) {
  const router = useRouter();
  const [problem, setProblem] = useState<CandidateProblemCode | null>(null);

  const open = useCallback(() => {
    setProblem(null);
    const exchange = exchanges.get(token) ?? openLink(token);
    exchanges.set(token, exchange);
    exchange.then(
      () => router.replace('/i/start'),
      (thrown: unknown) => {
        exchanges.delete(token);
        const code = thrown instanceof CandidateProblem ? thrown.code : 'internal';
        setProblem(code === 'conflict' ? 'internal' : code === 'not_found' ? 'link_invalid' : code);
      },
    );
  }, [token, router]);

  useEffect(open, [open]);

  return (
    <CandidateFrame>
      {problem ? (
        <ProblemScreen code={problem} onRetry={open} />
      ) : (
        <div role="status" className="grid gap-2 text-md">
          <p className="font-medium text-ink">{texts.opening.title}</p>
          <p className="text-ink-2">{texts.opening.text}</p>
        </div>
      )}
    </CandidateFrame>
  );
}
