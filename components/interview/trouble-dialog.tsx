'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { AnswerMode } from './conversation-state.ts';
import { candidateMessages as texts } from './messages.ts';

/** What can go wrong in a talk, each with the thing that helps. */
export function TroubleDialog({
  isOpen,
  onOpenChange,
  mode,
  hasSound,
  canSteer,
  hasHeadphones,
  onRephrase,
  onSkip,
  onType,
  onSound,
  onHeadphones,
  onPause,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  mode: AnswerMode;
  hasSound: boolean;
  /** the candidate has the floor, so the question can be changed */
  canSteer: boolean;
  /** the microphone stays open while the interviewer speaks */
  hasHeadphones: boolean;
  onRephrase: () => void;
  onSkip: () => void;
  onType: () => void;
  onSound: () => void;
  onHeadphones: (hasHeadphones: boolean) => void;
  onPause: () => void;
}) {
  const words = texts.room.troubleDialog;
  const andClose = (act: () => void) => () => {
    act();
    onOpenChange(false);
  };
  return (
    <Dialog open={isOpen} onOpenChange={onOpenChange} title={words.title} description={words.text}>
      <div className="grid">
        <Trouble title={words.unclear}>
          <Button size="sm" disabled={!canSteer} onClick={andClose(onRephrase)}>
            {words.rephrase}
          </Button>
          <Button size="sm" disabled={!canSteer} onClick={andClose(onSkip)}>
            {words.skip}
          </Button>
        </Trouble>
        {mode === 'voice' ? (
          <Trouble title={words.notHeard} text={words.notHeardText}>
            <Button size="sm" onClick={andClose(onType)}>
              {texts.room.type}
            </Button>
          </Trouble>
        ) : null}
        <Trouble title={words.cannotHear} text={words.cannotHearText}>
          {hasSound ? null : (
            <Button size="sm" onClick={andClose(onSound)}>
              {texts.room.soundOn}
            </Button>
          )}
        </Trouble>
        {mode === 'voice' && hasSound ? (
          <Trouble
            title={words.interrupt}
            text={hasHeadphones ? words.interruptOpen : words.interruptClosed}
          >
            <Button size="sm" onClick={andClose(() => onHeadphones(!hasHeadphones))}>
              {hasHeadphones ? words.headphonesOff : words.headphonesOn}
            </Button>
          </Trouble>
        ) : null}
        <Trouble title={words.break} text={texts.room.paused.text}>
          <Button size="sm" onClick={andClose(onPause)}>
            {words.pause}
          </Button>
        </Trouble>
        <Trouble title={words.stuck} text={words.stuckText}>
          <Button size="sm" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
        </Trouble>
        <Trouble title={words.person} text={words.personText} />
      </div>
    </Dialog>
  );
}

function Trouble({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children?: ReactNode;
}) {
  return (
    <section className="grid gap-2 border-b border-line py-3 first:pt-0 last:border-0">
      <div>
        <h3 className="font-medium text-ink">{title}</h3>
        {text ? <p className="text-ink-2">{text}</p> : null}
      </div>
      {children ? <div className="flex flex-wrap gap-2 empty:hidden">{children}</div> : null}
    </section>
  );
}
