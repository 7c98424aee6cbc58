'use client';

import { CornerDownRight } from 'lucide-react';
import { messages } from '#lib/messages.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { useJump } from './jump.tsx';

const text = messages.reports.toDos;

/** What people still owe the candidate, with the way to where it was asked. */
export function ToDos({ toDos }: { toDos: InterviewReport['to_dos'] }) {
  const jump = useJump();
  if (toDos.length === 0) return null;
  return (
    <div className="mt-6">
      <h3 className="eyebrow mb-1">{text.title}</h3>
      <ul>
        {toDos.map((entry) => {
          const target = `turn-${entry.turn_id}`;
          return (
            <li
              key={entry.id}
              className="flex flex-wrap items-baseline gap-x-4 border-t border-line py-2"
            >
              <span className="max-w-text">{entry.text}</span>
              {jump ? (
                <a
                  href={`?tab=transcript#${target}`}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                    event.preventDefault();
                    jump(target);
                  }}
                  className="inline-flex min-h-6 items-center gap-1 rounded-sm text-sm text-accent underline-offset-3 hover:underline print:hidden"
                >
                  {text.show}
                  <CornerDownRight aria-hidden="true" className="size-3.5 rtl:-scale-x-100" />
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
