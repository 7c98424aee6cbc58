import { Badge } from '#components/ui/badge.tsx';
import type { FieldLine, ReferenceOperation } from '#lib/api/reference.ts';
import { apiWords } from './api-words.ts';
import { TryCall } from './try-call.tsx';

/** One call: what it takes, what it answers, and a form to try it. Closed until it is wanted. */
export function OperationCard({ operation }: { operation: ReferenceOperation }) {
  const { method, path, summary, description, parameters, body, answers } = operation;
  return (
    <details id={operation.id} className="rounded-md border border-line bg-surface">
      <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
        <code className="w-16 text-sm font-semibold text-accent">{method}</code>
        <code className="min-w-0 text-sm break-all">
          <span className="text-ink-3">/api/v1</span>
          {path}
        </code>
        <span className="basis-full text-ink-2 sm:ms-auto sm:basis-auto">{summary}</span>
      </summary>
      <div className="flex flex-col gap-5 border-t border-line px-4 py-4">
        {description ? <p className="text-ink-2">{description}</p> : null}
        <p className="flex flex-wrap gap-2">
          {operation.credentials.length === 0 ? <Badge>{apiWords.anybody}</Badge> : null}
          {operation.credentials.map((name) => (
            <Badge key={name}>{credentialWord(name)}</Badge>
          ))}
        </p>
        {parameters.length > 0 ? (
          <Fields
            label={`${operation.id}: ${apiWords.parameters}`}
            title={apiWords.parameters}
            fields={parameters}
          />
        ) : null}
        {body ? (
          <Fields
            label={`${operation.id}: ${apiWords.body}`}
            title={`${apiWords.body} · ${body.type}`}
            fields={body.fields}
          />
        ) : null}
        <TryCall operation={operation} />
        <div className="flex flex-col gap-3">
          <h3 className="text-sm font-semibold">{apiWords.answers}</h3>
          {answers.map((answer) => (
            <div key={answer.status}>
              <p>
                <code className="font-semibold">{answer.status}</code>{' '}
                <span className="text-ink-2">{answer.description.replaceAll('`', '')}</span>
              </p>
              {answer.fields.length > 0 ? (
                <Fields label={`${operation.id}: ${answer.status}`} fields={answer.fields} />
              ) : null}
            </div>
          ))}
        </div>
      </div>
    </details>
  );
}

function credentialWord(name: string): string {
  return Object.hasOwn(apiWords.credentials, name)
    ? apiWords.credentials[name as keyof typeof apiWords.credentials]
    : name;
}

function Fields({
  label,
  title,
  fields,
}: {
  /** what it is, for screen readers */
  label: string;
  title?: string;
  fields: readonly FieldLine[];
}) {
  return (
    <section
      className="overflow-x-auto"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard
      tabIndex={0}
    >
      <table className="w-full text-start text-sm">
        {title ? <caption className="mb-1 text-start font-semibold">{title}</caption> : null}
        <thead>
          <tr className="border-b border-line text-ink-2">
            <th className="py-1 pe-4 text-start font-medium">{apiWords.field}</th>
            <th className="py-1 pe-4 text-start font-medium">{apiWords.type}</th>
            <th className="py-1 text-start font-medium">{apiWords.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, required, description }) => (
            <tr key={name} className="border-b border-line align-top last:border-0">
              <td className="py-1 pe-4">
                <code className="break-all">{name}</code>
              </td>
              <td className="py-1 pe-4 text-ink-2">
                <code className="break-words">{type}</code>
                {required ? <span> · {apiWords.required}</span> : null}
              </td>
              <td className="py-1 text-ink-2">{description}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
