import { cn } from '#components/ui/cn.ts';
import type { SaveState } from './live-state.ts';
import { candidateMessages as texts } from './messages.ts';
import type { RoomPhase } from './room-view-model.ts';

const LOOK: Record<RoomPhase, string> = {
  connecting: 'bg-ink-3',
  reconnecting: 'bg-caution',
  preparing: 'bg-ink-3',
  paused: 'bg-ink-3',
  speaking: 'bg-ink-2',
  asking: 'bg-ink-2',
  overlap: 'bg-accent',
  thinking: 'bg-ink-3',
  loadingSpeech: 'bg-caution',
  listening: 'bg-accent',
  muted: 'bg-caution',
  yourTurn: 'bg-accent',
  finished: 'bg-ink-3',
};

/** What the interview is doing now, and where the candidate's words are. Always both, always in words. */
export function StateChip({ phase, save }: { phase: RoomPhase; save: SaveState }) {
  const isBusy =
    phase === 'thinking' ||
    phase === 'connecting' ||
    phase === 'reconnecting' ||
    phase === 'loadingSpeech';
  const isFinished = phase === 'finished';
  return (
    <div className="flex items-center justify-end gap-2 whitespace-nowrap sm:gap-3">
      {isFinished || phase === 'connecting' ? null : (
        <span
          className={cn('text-sm', save === 'reconnecting' ? 'text-caution' : 'text-ink-3')}
          data-save={save}
        >
          {texts.room.save[save]}
        </span>
      )}
      <span
        className="inline-flex items-center gap-2 rounded-full border border-line bg-surface py-1 ps-2.5 pe-3 text-sm font-medium text-ink"
        data-phase={phase}
      >
        <span
          aria-hidden="true"
          className={cn('size-2 rounded-full', LOOK[phase], isBusy && 'animate-breathe')}
        />
        {texts.room.chips[phase]}
      </span>
    </div>
  );
}
