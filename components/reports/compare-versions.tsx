'use client';

import { useEffect, useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { cn } from '#components/ui/cn.ts';
import { Select } from '#components/ui/field.tsx';
import { SkeletonText } from '#components/ui/skeleton.tsx';
import { messages } from '#lib/messages.ts';
import type { ReportComparison } from './comparison-lines.ts';
import { type ComparisonPart, comparisonLines } from './comparison-lines.ts';

const text = messages.reports.compare;

type Loaded = { key: string; parts: ComparisonPart[] } | { key: string; problem: string };

/** What became different between two versions of a report, the older one first. */
export function CompareVersions({
  interviewId,
  versions,
}: {
  interviewId: string;
  /** those that can be read, the newest first; at least two */
  versions: number[];
}) {
  const [from, setFrom] = useState(versions[1] ?? 1);
  const [to, setTo] = useState(versions[0] ?? 1);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const key = `${from}-${to}`;

  useEffect(() => {
    const leaving = new AbortController();
    callApi<ReportComparison>(`/interviews/${interviewId}/report/compare?from=${from}&to=${to}`, {
      signal: leaving.signal,
    }).then(
      (comparison) => setLoaded({ key, parts: comparisonLines(comparison) }),
      (thrown: unknown) => {
        if (!leaving.signal.aborted) setLoaded({ key, problem: sentenceOf(thrown) });
      },
    );
    return () => leaving.abort();
  }, [interviewId, from, to, key]);

  const shown = loaded?.key === key ? loaded : null;
  return (
    <section aria-label={text.title} className="mt-6 grid max-w-text gap-4 print:hidden">
      <div className="flex flex-wrap items-center gap-3">
        <h3 className="text-base max-sm:basis-full">{text.title}</h3>
        <Version label={text.from} value={from} versions={versions} onChange={setFrom} />
        <span aria-hidden="true" className="text-ink-3">
          →
        </span>
        <Version label={text.to} value={to} versions={versions} onChange={setTo} />
      </div>
      {shown === null ? (
        <SkeletonText lines={3} />
      ) : 'problem' in shown ? (
        <Banner tone="caution" live>
          {shown.problem}
        </Banner>
      ) : shown.parts.length === 0 ? (
        <p role="status" className="text-ink-2">
          {text.same}
        </p>
      ) : (
        shown.parts.map((part) => (
          <div key={part.title}>
            <p className="eyebrow mb-1">{part.title}</p>
            <ul>
              {part.lines.map((line) => (
                <li
                  key={`${line.name}-${line.to}`}
                  className="grid grid-cols-1 gap-x-6 border-t border-line py-1.5 sm:grid-cols-[13rem_minmax(0,1fr)]"
                >
                  <span
                    className={cn(
                      'min-w-0 [overflow-wrap:anywhere]',
                      line.to === null && 'sm:col-span-2',
                      part.isWords && 'words',
                    )}
                  >
                    {line.name}
                  </span>
                  {line.to === null ? null : (
                    <span className="min-w-0 text-ink-2">
                      {line.from} <span aria-hidden="true">→</span>
                      <span className="sr-only">{text.became}</span> {line.to}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </section>
  );
}

function Version({
  label,
  value,
  versions,
  onChange,
}: {
  label: string;
  value: number;
  versions: number[];
  onChange: (version: number) => void;
}) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(Number(event.target.value))}
      className="w-auto"
    >
      {versions.map((version) => (
        <option key={version} value={version}>
          {messages.reports.provenance.version(version)}
        </option>
      ))}
    </Select>
  );
}
