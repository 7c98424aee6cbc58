import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { candidateMessages as texts } from './messages.ts';

/** How far along, without pressure: whole minutes, and it can be put away. */
export function RoomProgress({
  progress,
  minutes,
  isShown,
  onToggle,
}: {
  progress: { index: number; total: number } | null;
  minutes: number | null;
  isShown: boolean;
  onToggle: () => void;
}) {
  const { room } = texts;
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3 sm:gap-x-4">
      {isShown && progress ? (
        <>
          <span aria-hidden="true" className="hidden gap-1 sm:flex">
            {Array.from({ length: progress.total }, (_, index) => index + 1).map((place) => (
              <span
                key={place}
                className={cn(
                  'h-0.5 w-5 rounded-full',
                  place < progress.index && 'bg-ink-3',
                  place === progress.index && 'bg-accent',
                  place > progress.index && 'bg-line',
                )}
              />
            ))}
          </span>
          <span>
            {progress.index === 0
              ? room.progressStart
              : room.progress(progress.index, progress.total)}
          </span>
          {minutes === null ? null : <span>{room.timeLeft(minutes)}</span>}
        </>
      ) : null}
      {progress ? (
        <Button
          variant="quiet"
          size="sm"
          onClick={onToggle}
          aria-label={isShown ? room.hideProgress : room.showProgress}
          className="-ms-2 px-2 text-ink-3"
        >
          {isShown ? room.hide : room.show}
        </Button>
      ) : null}
    </div>
  );
}
