import { formatDuration } from '#components/ui/format.ts';
import { Section } from '#components/ui/page-header.tsx';
import type { Criterion, Plan } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.plan;

/** What the candidate will be asked, in order, with what each question is for. */
export function PlanPreview({
  plan,
  source,
  criteria,
}: {
  plan: Plan;
  source: 'rules' | 'model' | 'person' | null;
  criteria: Criterion[];
}) {
  const names = new Map(criteria.map((criterion) => [criterion.id, criterion.name]));
  const questions = plan.items.filter((item) => item.kind === 'core' || item.kind === 'resume');
  return (
    <Section
      title={text.title}
      aside={text.facts(questions.length, plan.minutes)}
      text={source ? text.bySource[source] : null}
    >
      <div className="mb-4 max-w-text border-s-2 border-line ps-4">
        <p className="eyebrow mb-0.5">{text.opening}</p>
        <p className="text-ink-2">{plan.opening}</p>
      </div>
      <ol className="grid grid-cols-1">
        {plan.items.map((item, index) => (
          <li
            key={item.id}
            className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-2 border-t border-line py-3"
          >
            <span className="text-ink-3">{index + 1}</span>
            <div>
              <p className="max-w-text">{item.question}</p>
              <p className="mt-1 text-sm text-ink-3">
                {[
                  item.criterion_id ? names.get(item.criterion_id) : null,
                  text.kinds[item.kind],
                  formatDuration(item.seconds * 1000),
                  item.probes_max > 0 ? text.probes(item.probes_max) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
