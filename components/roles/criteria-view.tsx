import { Banner } from '#components/ui/banner.tsx';
import { formatDuration } from '#components/ui/format.ts';
import type { CriteriaVersionAnswer } from '#lib/api/role-schemas.ts';
import { type Criterion, type PlanItem, weightsDiffer } from '#lib/interviews/plan/plan-schema.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';

const text = messages.roles.criteria;
const LEVELS = [1, 3, 5] as const;

/** Criteria as they are read: what each means, what is heard at which level, what is asked for it. */
export function CriteriaView({ version }: { version: CriteriaVersionAnswer }) {
  const { criteria, core_questions: questions } = version;
  const showWeights = weightsDiffer(criteria);
  const loose = questions.filter(({ criterion_id }) => criterion_id === null);
  return (
    <div className="grid grid-cols-1">
      {criteria.map((criterion) => (
        <article
          key={criterion.id}
          className="grid gap-x-8 gap-y-3 border-t border-line py-5 lg:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <header>
            <h3 className="text-base font-semibold">{criterion.name}</h3>
            {showWeights ? (
              <p className="text-sm text-ink-3">{text.weight(criterion.weight)}</p>
            ) : null}
          </header>
          <div className="grid max-w-text grid-cols-1 gap-4">
            <p className="text-ink-2">{criterion.definition}</p>
            <Anchors criterion={criterion} />
            <QuestionList
              questions={questions}
              of={questions.filter(({ criterion_id }) => criterion_id === criterion.id)}
            />
          </div>
        </article>
      ))}
      {loose.length > 0 ? (
        <article className="grid gap-x-8 gap-y-3 border-t border-line py-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
          <h3 className="text-base font-semibold">{text.noCriterion}</h3>
          <QuestionList questions={questions} of={loose} />
        </article>
      ) : null}
      {version.weights_reason ? (
        <p className="max-w-text border-t border-line py-4">
          <span className="font-medium">{text.weightsReason}: </span>
          <span className="text-ink-2">{version.weights_reason}</span>
        </p>
      ) : null}
    </div>
  );
}

function Anchors({ criterion }: { criterion: Criterion }) {
  return (
    <dl aria-label={text.levels} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-y-1">
      {LEVELS.map((level) => (
        <div key={level} className="contents">
          <dt className="font-medium text-level-ink">{level}</dt>
          <dd className="text-ink-2">{criterion.anchors[level]}</dd>
        </div>
      ))}
    </dl>
  );
}

function QuestionList({
  questions,
  of,
}: {
  questions: readonly PlanItem[];
  of: readonly PlanItem[];
}) {
  const planText = messages.interviews.plan;
  return (
    <ol className="grid grid-cols-1 gap-3">
      {of.map((item) => (
        <li key={item.id} className="border-s-2 border-line ps-4">
          <p className="max-w-text text-md leading-snug">{item.question}</p>
          <p className="mt-1 text-sm text-ink-3">
            {[
              text.asked(questions.indexOf(item) + 1),
              formatDuration(item.seconds * 1000),
              planText.probes(item.probes_max),
              item.requirement_ids.length > 0
                ? text.requirements(item.requirement_ids.length)
                : null,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** What the questions do not reach, in plain words. */
export function CoverageWarnings({
  version,
  requirements,
}: {
  version: CriteriaVersionAnswer;
  requirements: readonly Requirement[];
}) {
  const musts = version.warnings.flatMap(({ requirement_id }) =>
    requirements.filter(({ id }) => id === requirement_id),
  );
  const loose = version.warnings.flatMap(({ question_id }) =>
    version.core_questions.filter(({ id }) => id === question_id),
  );
  return (
    <>
      {musts.length > 0 ? (
        <Banner tone="caution" title={messages.roles.coverage.must}>
          <ul className="list-disc ps-5">
            {musts.map(({ id, text: words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {loose.length > 0 ? (
        <Banner tone="caution" title={messages.roles.coverage.question}>
          <ul className="list-disc ps-5">
            {loose.map(({ id, question }) => (
              <li key={id}>{question}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
    </>
  );
}
