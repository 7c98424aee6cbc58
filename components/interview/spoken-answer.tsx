import { candidateMessages as texts } from './messages.ts';
import type { RoomPhase, RoomView } from './room-view-model.ts';

/** The live caption of what the candidate is saying, or a quiet line that says what to do. */
export function SpokenAnswer({
  answer,
  interim,
  isRestored,
  hint,
  view,
}: {
  answer: string;
  interim: string;
  /** the words came back after a reload and wait to go on */
  isRestored: boolean;
  hint: string | null;
  view: RoomView;
}) {
  const { room } = texts;
  if (answer || interim) {
    return (
      <div className="grid gap-2">
        <p className="eyebrow">{room.yourAnswer}</p>
        <p className="words text-ink">
          {answer} <span className="text-ink-2">{interim}</span>
        </p>
        {hint || isRestored || view.aside ? (
          <p className="text-sm text-ink-3">
            {hint ?? (isRestored ? room.restoredHint : view.aside)}
          </p>
        ) : null}
      </div>
    );
  }
  if (view.lastAnswer) {
    return (
      <div className="grid gap-2">
        <p className="eyebrow">{room.lastAnswer}</p>
        <p className="words line-clamp-3 text-ink-2">{view.lastAnswer.text}</p>
      </div>
    );
  }
  const text = hint ?? hintOf(view.phase);
  return text ? <p className="text-ink-3">{text}</p> : null;
}

function hintOf(phase: RoomPhase): string | null {
  const { room } = texts;
  switch (phase) {
    case 'listening':
      return room.listeningHint;
    case 'muted':
      return room.mutedHint;
    case 'thinking':
      return room.thinkingHint;
    case 'preparing':
      return room.preparingHint;
    // The line above says all there is.
    case 'connecting':
    // What became of the words is told above.
    case 'reconnecting':
    case 'loadingSpeech':
    case 'speaking':
    case 'asking':
    case 'overlap':
    case 'yourTurn':
    case 'paused':
    case 'finished':
      return null;
  }
}
