'use client';

import { formatClock } from '#components/ui/format.ts';
import { Quote } from '#components/ui/quote.tsx';
import { messages } from '#lib/messages.ts';
import type { Withheld } from '#lib/reports/report-schema.ts';
import { useJump } from './jump.tsx';

const text = messages.reports.withheld;

/** Sentences that speak to the evaluator: in the candidate's words, what they were taken for, what the scorer saw. */
export function WithheldQuotes({ sentences }: { sentences: Withheld[] }) {
  const jump = useJump();
  if (sentences.length === 0) return null;
  return (
    <ul className="grid gap-4">
      {sentences.map((entry) => {
        const time = formatClock(entry.at_ms);
        const target = `e-${entry.id}`;
        return (
          <li key={entry.id}>
            <Quote
              text={entry.quote}
              label={text.kinds[entry.kind]}
              place={time}
              placeLabel={messages.reports.quote.inTranscript(time)}
              href={jump ? `?tab=transcript#${target}` : undefined}
              onJump={jump ? (from) => jump(target, from) : undefined}
              note={entry.is_put_back ? text.putBack : text.notSeen}
            />
          </li>
        );
      })}
    </ul>
  );
}
