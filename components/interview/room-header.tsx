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
  return (
    <header className="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 px-5 py-4 sm:px-8 md:grid-cols-[auto_minmax(0,1fr)_auto]">
      <p className="font-medium whitespace-nowrap text-ink">{texts.interviewer.label}</p>
      <p className="truncate text-ink-3 max-md:order-last max-md:col-span-2">
        {interviewer === 'built_in' ? `${texts.interviewer.builtIn} · ${context}` : context}
      </p>
      <StateChip phase={view.phase} save={view.save} />
    </header>
  );
}
