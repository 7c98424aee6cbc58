'use client';

import { useCallback, useEffect, useState } from 'react';
import { callApi } from '#components/shell/call-api.ts';
import type { TurnAnswer } from '#lib/api/interview-schemas.ts';

// About the pace of speech: a turn takes longer than this to say.
const POLL_MS = 2500;

/**
 * The turns of an interview; while it runs, asked for again and again. A request that fails is passed
 * over: the next one brings everything. `reload` asks at once.
 */
export function useLiveTurns(
  interviewId: string,
  options: { initial: TurnAnswer[]; live: boolean },
) {
  const { initial, live } = options;
  const [turns, setTurns] = useState(initial);

  useEffect(() => setTurns(initial), [initial]);

  const reload = useCallback(async () => {
    const answer = await callApi<{ turns: TurnAnswer[] }>(
      `/interviews/${interviewId}/transcript`,
    ).catch(() => null);
    if (answer) setTurns(answer.turns);
  }, [interviewId]);

  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, POLL_MS);
    return () => clearInterval(timer);
  }, [live, reload]);

  return { turns, reload };
}
