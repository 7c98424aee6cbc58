'use client';

import { CodeBlock } from '#components/ui/code-block.tsx';
import { ExactTime } from '#components/ui/time.tsx';
import type { PersonLink } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.people.link;

/** A link just made, to be copied: it is nowhere kept as it is. */
export function OneTimeLink({ made }: { made: PersonLink }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <CodeBlock text={made.link} label={text.label} />
      <p role="status" className="text-sm text-ink-2">
        {text.once} {text.expires} <ExactTime at={made.expires_at} />.
      </p>
    </div>
  );
}
