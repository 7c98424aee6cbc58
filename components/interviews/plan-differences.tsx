import { Banner } from '#components/ui/banner.tsx';
import type { CoreChange } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.plan;

/** Says where the main questions of an interview are not the role's; nothing where they are. */
export function PlanDifferences({ changes }: { changes: readonly CoreChange[] | undefined }) {
  if (!changes || changes.length === 0) return null;
  const count = new Set(changes.map(({ item_id }) => item_id)).size;
  return (
    <Banner tone="caution" title={text.differs(count)}>
      <p>{text.differsText}</p>
      <ul className="mt-2 grid gap-1.5">
        {changes.map(({ change, item_id, role_question }) => (
          <li key={`${item_id} ${change}`}>
            {text.change[change]} “{role_question}”
          </li>
        ))}
      </ul>
    </Banner>
  );
}
