import { candidateMessages as texts } from './messages.ts';
import type { RoomView } from './room-view-model.ts';
import { StateChip } from './state-chip.tsx';

/** Who speaks here is an AI: the label never leaves the screen. */
export function RoomHeader({
  context,
  interviewer,
  view,
}: {
  context: string;
  interviewer: 'model' | 'built_in' | null;
  view: RoomView;
}) {
  const isBuiltIn = interviewer === 'built_in';
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-4 sm:px-8">
      <div className="flex min-w-0 flex-wrap items-baseline gap-x-3">
        <p
          className="font-medium whitespace-nowrap text-ink"
          title={isBuiltIn ? texts.interviewer.builtInHint : undefined}
        >
          {isBuiltIn ? texts.interviewer.builtIn : texts.interviewer.label}
        </p>
        <p className="min-w-0 truncate text-ink-3">{context}</p>
      </div>
      <StateChip phase={view.phase} save={view.save} />
    </header>
  );
}
