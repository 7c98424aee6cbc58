import { formatNumber } from '#components/ui/format.ts';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import type { SystemSummary } from '#lib/api/system-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.system.models;

/** Calls of the period by purpose and model: how many, how many failed, how fast, how much. */
export function ModelCalls({ models }: { models: SystemSummary['models'] }) {
  if (models.length === 0) return <p className="text-ink-2">{text.empty}</p>;
  const number = (value: number | null) =>
    value === null ? text.notMeasured : formatNumber(Math.round(value));
  return (
    <Table>
      <thead>
        <tr>
          <HeadCell>{text.model}</HeadCell>
          <HeadCell className="text-end">{text.calls}</HeadCell>
          <HeadCell className="text-end">{text.failed}</HeadCell>
          <HeadCell className="text-end">{text.aborted}</HeadCell>
          <HeadCell className="text-end">{text.first}</HeadCell>
          <HeadCell className="text-end">{text.tokens}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {models.map((row) => (
          <tr key={`${row.purpose} ${row.model}`}>
            <Cell>
              <span className="font-mono text-sm break-all">{row.model}</span>
              <span className="block text-sm text-ink-3">{purposeName(row.purpose)}</span>
            </Cell>
            <Cell className="text-end tabular-nums">{number(row.calls)}</Cell>
            <Cell className="text-end tabular-nums">{number(row.failed)}</Cell>
            <Cell className="text-end tabular-nums">{number(row.aborted)}</Cell>
            <Cell className="text-end whitespace-nowrap tabular-nums">
              {number(row.ttft.p50)} / {number(row.ttft.p95)} ms
            </Cell>
            <Cell className="text-end whitespace-nowrap tabular-nums">
              {number(row.input_tokens)} / {number(row.output_tokens)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function purposeName(purpose: string): string {
  const names: Record<string, string> = messages.settings.models.purpose;
  return names[purpose] ?? purpose;
}
