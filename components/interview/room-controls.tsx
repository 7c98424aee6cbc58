'use client';

import {
  AudioLines,
  CircleHelp,
  Hourglass,
  Keyboard,
  Mic,
  MicOff,
  RotateCcw,
  Volume2,
  VolumeX,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { AnswerMode } from './conversation-state.ts';
import { candidateMessages as texts } from './messages.ts';
import type { RoomPhase } from './room-view-model.ts';

export type RoomActions = {
  onMute: (isMuted: boolean) => void;
  onSound: (hasSound: boolean) => void;
  onMode: (mode: AnswerMode) => void;
  onRepeat: () => void;
  onMoment: () => void;
  onDone: () => void;
  onStopSpeaking: () => void;
  onTrouble: () => void;
  onEnd: () => void;
};

const ICON = 'size-4.5';

/** The candidate's controls: quiet ones to the left, the one thing to do next to the right. */
export function RoomControls({
  mode,
  phase,
  isMuted,
  hasSound,
  canSpeak,
  hasAskedForTime,
  actions,
}: {
  mode: AnswerMode;
  phase: RoomPhase;
  isMuted: boolean;
  hasSound: boolean;
  /** this browser can recognise speech */
  canSpeak: boolean;
  hasAskedForTime: boolean;
  actions: RoomActions;
}) {
  const { room } = texts;
  const isVoice = mode === 'voice';
  const hasInterviewerFloor = phase === 'speaking' || phase === 'asking' || phase === 'overlap';
  const hasFloor = phase === 'listening' || phase === 'yourTurn' || phase === 'muted';
  return (
    <footer className="grid grid-cols-[minmax(0,1fr)] gap-3 border-t border-line bg-paper px-3 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:px-6 md:flex md:items-center md:justify-between">
      <div className="order-1 flex justify-between gap-x-0.5 sm:justify-start sm:gap-x-1 md:order-none">
        {isVoice ? (
          <Control
            label={isMuted ? room.unmute : room.mute}
            icon={
              isMuted ? (
                <MicOff aria-hidden="true" className={ICON} />
              ) : (
                <Mic aria-hidden="true" className={ICON} />
              )
            }
            isOn={isMuted}
            onClick={() => actions.onMute(!isMuted)}
          />
        ) : null}
        {isVoice || canSpeak ? (
          <Control
            label={isVoice ? room.type : room.speak}
            short={isVoice ? room.typeShort : room.speakShort}
            icon={
              isVoice ? (
                <Keyboard aria-hidden="true" className={ICON} />
              ) : (
                <AudioLines aria-hidden="true" className={ICON} />
              )
            }
            onClick={() => actions.onMode(isVoice ? 'typing' : 'voice')}
          />
        ) : null}
        <Control
          label={hasSound ? room.soundOff : room.soundOn}
          short={room.sound}
          icon={
            hasSound ? (
              <Volume2 aria-hidden="true" className={ICON} />
            ) : (
              <VolumeX aria-hidden="true" className={ICON} />
            )
          }
          isOn={!hasSound}
          onClick={() => actions.onSound(!hasSound)}
        />
        <Control
          label={room.repeat}
          icon={<RotateCcw aria-hidden="true" className={ICON} />}
          disabled={!hasFloor}
          onClick={actions.onRepeat}
        />
        <Control
          label={room.moment}
          short={room.momentShort}
          icon={<Hourglass aria-hidden="true" className={ICON} />}
          isOn={hasAskedForTime}
          disabled={!hasFloor}
          onClick={actions.onMoment}
        />
      </div>
      <div className="flex items-center justify-end gap-1">
        <Button
          variant="quiet"
          onClick={actions.onTrouble}
          aria-label={room.trouble}
          icon={<CircleHelp aria-hidden="true" className="size-4.5 lg:hidden" />}
          className="max-lg:px-2"
        >
          <span className="max-lg:sr-only">{room.trouble}</span>
        </Button>
        <Button variant="quiet" onClick={actions.onEnd} aria-label={room.endName}>
          {room.end}
        </Button>
        {hasInterviewerFloor ? (
          <Button size="lg" onClick={actions.onStopSpeaking} className="ms-2 max-sm:flex-1">
            {room.stopSpeaking}
          </Button>
        ) : (
          <Button
            variant="primary"
            size="lg"
            disabled={!hasFloor && phase !== 'reconnecting'}
            onClick={actions.onDone}
            aria-keyshortcuts="Control+Enter"
            className="ms-2 min-w-28 max-sm:flex-1"
          >
            {isVoice ? room.done : room.send}
          </Button>
        )}
      </div>
    </footer>
  );
}

/** Icon over a word where room is scarce, beside it where there is enough. */
function Control({
  label,
  short,
  icon,
  isOn = false,
  disabled = false,
  onClick,
}: {
  label: string;
  short?: string;
  icon: ReactNode;
  isOn?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  return (
    <Button
      variant="quiet"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      icon={icon}
      className={`px-2 max-sm:min-h-13 max-sm:flex-1 max-sm:shrink max-sm:flex-col max-sm:gap-1 max-sm:px-0.5 max-sm:text-xs lg:px-3 ${isOn ? 'bg-sunken text-ink' : ''}`}
    >
      <span className={short ? 'sm:max-xl:hidden xl:inline max-sm:hidden' : ''}>{label}</span>
      {short ? <span className="xl:hidden">{short}</span> : null}
    </Button>
  );
}
