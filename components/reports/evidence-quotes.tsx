'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { formatClock } from '#components/ui/format.ts';
import type { Hue } from '#components/ui/hue.ts';
import { Quote } from '#components/ui/quote.tsx';
import { messages } from '#lib/messages.ts';
import type { Evidence } from '#lib/reports/report-schema.ts';
import { useJump } from './jump.tsx';

// The strongest come first; more than these are there, but not in the way.
const SHOWN_FIRST = 3;

/** Quotes with their place and the way there; beyond three the rest on request (and in print). */
export function EvidenceQuotes({
  evidence,
  hue,
  label,
}: {
  evidence: Evidence[];
  hue?: Hue | undefined;
  label?: string;
}) {
  const [all, setAll] = useState(false);
  if (evidence.length === 0) return null;
  return (
    <div className="grid gap-4">
      {evidence.map((entry, index) => (
        <div key={entry.id} className={cn(!all && index >= SHOWN_FIRST && 'hidden print:block')}>
          <EvidenceQuote evidence={entry} hue={hue} label={label} />
        </div>
      ))}
      {!all && evidence.length > SHOWN_FIRST ? (
        <Button
          size="sm"
          variant="quiet"
          className="justify-self-start print:hidden"
          onClick={() => setAll(true)}
        >
          {messages.reports.competencies.moreQuotes(evidence.length - SHOWN_FIRST)}
        </Button>
      ) : null}
    </div>
  );
}

export function EvidenceQuote({
  evidence,
  hue,
  label,
}: {
  evidence: Evidence;
  hue?: Hue | undefined;
  label?: string | undefined;
}) {
  const jump = useJump();
  const text = messages.reports.quote;
  if (evidence.source === 'resume') {
    return (
      <Quote
        text={evidence.quote}
        hue={hue}
        label={label}
        place={text.inResume}
        href={
          evidence.document_id
            ? `/documents/${evidence.document_id}#at-${evidence.start}-${evidence.end}`
            : undefined
        }
      />
    );
  }
  const time = formatClock(evidence.at_ms ?? 0);
  const target = `e-${evidence.id}`;
  return (
    <Quote
      text={evidence.quote}
      hue={hue}
      label={label}
      place={time}
      placeLabel={text.inTranscript(time)}
      href={jump ? `?tab=transcript#${target}` : undefined}
      onJump={jump ? (from) => jump(target, from) : undefined}
    />
  );
}
