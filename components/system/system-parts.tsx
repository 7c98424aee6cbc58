import { Badge } from '#components/ui/badge.tsx';
import { formatNumber } from '#components/ui/format.ts';
import { Section } from '#components/ui/page-header.tsx';
import type { Readiness } from '#lib/api/system-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.system.parts;
const PARTS = ['database', 'queue', 'storage'] as const;

/** The parts this process leans on, each asked just now. */
export function SystemParts({ state, running }: { state: Readiness; running: number }) {
  return (
    <Section title={text.title} aside={text.live(running)}>
      <ul className="grid grid-cols-1 border-t border-line sm:grid-cols-3 sm:gap-x-8 sm:border-0">
        {PARTS.map((name) => {
          const part = state.parts[name];
          return (
            <li key={name} className="border-b border-line py-3 sm:border-t">
              <p className="flex items-center justify-between gap-3">
                <span className="font-medium">{text[name]}</span>
                <Badge tone={part.ok ? 'positive' : 'danger'}>
                  {part.ok ? text.well : text.unwell}
                </Badge>
              </p>
              <p className="mt-0.5 text-sm text-ink-3">
                {part.detail ?? text.latency(formatNumber(part.latency_ms))}
              </p>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
