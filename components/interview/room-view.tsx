'use client';

import { type KeyboardEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { AnswerField } from './answer-field.tsx';
import type { ConversationState } from './conversation-state.ts';
import { HistoryDialog } from './history-dialog.tsx';
import type { LiveState } from './live-state.ts';
import { candidateMessages as texts } from './messages.ts';
import { MicrophoneNote } from './microphone-note.tsx';
import { QuestionText } from './question-text.tsx';
import { type RoomActions, RoomControls } from './room-controls.tsx';
import { RoomHeader } from './room-header.tsx';
import { RoomNotices } from './room-notices.tsx';
import { RoomProgress } from './room-progress.tsx';
import type { RoomView as View } from './room-view-model.ts';
import { SpeechLoadPanel } from './speech-load-panel.tsx';
import { SpokenAnswer } from './spoken-answer.tsx';
import { TroubleDialog } from './trouble-dialog.tsx';
import { useKeptInSight } from './use-kept-in-sight.ts';
import { Waveform } from './waveform.tsx';

export type RoomViewProps = {
  context: string;
  live: LiveState;
  talk: ConversationState;
  view: View;
  minutes: number | null;
  showsProgress: boolean;
  canSpeak: boolean;
  /** the browser tells of little memory for speech on the device */
  isTight: boolean;
  isRestored: boolean;
  /** the connection has been gone long enough to be worth a word */
  isLost: boolean;
  /** a sentence about what the candidate just tried */
  hint: string | null;
  getLevel: () => number;
  announcement: string;
  actions: Omit<RoomActions, 'onTrouble' | 'onEnd'> & {
    onEnd: () => void;
    onType: (text: string) => void;
    onRephrase: () => void;
    onSkip: () => void;
    onPause: () => void;
    onContinue: () => void;
    onRetry: () => void;
    onUnblockSound: () => void;
    onToggleProgress: () => void;
    onHeadphones: (hasHeadphones: boolean) => void;
  };
};

/** The interview room. Everything it shows comes in; it keeps only which dialog is open. */
export function RoomView(props: RoomViewProps) {
  const { live, talk, view, actions } = props;
  const { room } = texts;
  const [isTroubleOpen, setTroubleOpen] = useState(false);
  const [isEndOpen, setEndOpen] = useState(false);
  const hasFloor =
    view.phase === 'listening' || view.phase === 'yourTurn' || view.phase === 'muted';
  const hasWords = talk.answer !== '' || talk.interim !== '';
  const answer = useKeptInSight<HTMLElement>(
    answerKey(view.phase, hasWords ? talk.wordPulse : null),
  );
  const problem = talk.speechProblem ? texts.speechProblems[talk.speechProblem] : null;

  function onKeyDown(event: KeyboardEvent) {
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!isSend || event.defaultPrevented || !hasFloor || isTroubleOpen || isEndOpen) return;
    event.preventDefault();
    actions.onDone();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the button "I'm done" below
    <div
      data-room
      className="grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_1fr_auto]"
      onKeyDown={onKeyDown}
    >
      <RoomHeader context={props.context} interviewer={live.server.interviewer} view={view} />

      <div className="relative min-h-0">
        <main className="h-full overflow-y-auto px-5 sm:px-8">
          <div className="mx-auto flex min-h-full w-full max-w-[42rem] flex-col gap-6 pt-4 pb-14 sm:justify-center sm:gap-8">
            <RoomNotices {...props} problem={problem} />

            <section aria-label={room.question} className="grid gap-3">
              <div className="flex items-center justify-between gap-x-4">
                <RoomProgress
                  progress={view.progress}
                  minutes={props.minutes}
                  isShown={props.showsProgress}
                  onToggle={actions.onToggleProgress}
                />
                <HistoryDialog captions={live.captions} />
              </div>
              {view.followsUp ? <p className="words text-ink-3">{view.followsUp}</p> : null}
              <h1
                aria-live={talk.hasSound ? 'off' : 'polite'}
                className="min-h-14 font-serif font-normal text-ink text-pretty sm:min-h-20"
              >
                {view.question ? (
                  <QuestionText
                    question={view.question}
                    unsaid={view.unsaid}
                    ahead={view.ahead}
                    isBeingSaid={view.phase === 'speaking'}
                    wasHeard={talk.hasSound && !talk.isSpeaking}
                  />
                ) : (
                  <span className="text-[1.5rem] text-ink-3 sm:text-[2rem]">
                    {emptyQuestion(view)}
                  </span>
                )}
              </h1>
              {view.aside && !talk.answer && !talk.interim ? (
                <p aria-live={talk.hasSound ? 'off' : 'polite'} className="words text-ink-2">
                  {view.aside}
                </p>
              ) : null}
            </section>

            {view.phase === 'paused' ? (
              <section
                ref={answer}
                className="grid scroll-mb-4 justify-items-start gap-3 border-t border-line pt-6"
              >
                <h2 className="text-md font-medium text-ink">{room.paused.title}</h2>
                <p className="text-ink-2">{room.paused.text}</p>
                <Button variant="primary" size="lg" onClick={actions.onContinue}>
                  {room.paused.action}
                </Button>
              </section>
            ) : talk.mode === 'typing' ? (
              <div className="grid gap-2">
                {view.lastAnswer && !talk.answer ? (
                  <SpokenAnswer
                    answer=""
                    interim=""
                    isRestored={false}
                    hint={props.hint}
                    view={view}
                  />
                ) : null}
                <AnswerField
                  value={talk.answer}
                  hasFloor={hasFloor}
                  onChange={actions.onType}
                  onSend={actions.onDone}
                />
                {props.hint ? <p className="text-sm text-ink-2">{props.hint}</p> : null}
              </div>
            ) : (
              <section ref={answer} aria-label={room.yourAnswer} className="grid scroll-mb-4 gap-4">
                {talk.speechLoad ? (
                  <SpeechLoadPanel
                    isTight={props.isTight}
                    load={talk.speechLoad}
                    onType={() => actions.onMode('typing')}
                  />
                ) : null}
                {view.phase === 'loadingSpeech' ? null : (
                  <Waveform mode={view.line} getLevel={props.getLevel} nods={talk.nods} />
                )}
                <div className={view.phase === 'loadingSpeech' ? 'empty:hidden' : 'min-h-24'}>
                  <SpokenAnswer
                    answer={talk.answer}
                    interim={talk.interim}
                    isRestored={props.isRestored}
                    hint={props.hint}
                    view={view}
                  />
                </div>
              </section>
            )}
          </div>
        </main>
        {view.microphone ? (
          <div className="pointer-events-none absolute inset-x-5 bottom-3 mx-auto max-w-[42rem] sm:inset-x-8">
            <MicrophoneNote rule={view.microphone} />
          </div>
        ) : null}
      </div>

      <RoomControls
        mode={talk.mode}
        phase={view.phase}
        isMuted={talk.isMuted}
        hasSound={talk.hasSound}
        canSpeak={props.canSpeak}
        hasAskedForTime={talk.hasAskedForTime}
        actions={{
          ...actions,
          onTrouble: () => setTroubleOpen(true),
          onEnd: () => setEndOpen(true),
        }}
      />

      <TroubleDialog
        isOpen={isTroubleOpen}
        onOpenChange={setTroubleOpen}
        mode={talk.mode}
        hasSound={talk.hasSound}
        canSteer={hasFloor}
        hasHeadphones={talk.hasHeadphones && !talk.hasEcho}
        onHeadphones={actions.onHeadphones}
        onRephrase={actions.onRephrase}
        onSkip={actions.onSkip}
        onType={() => actions.onMode('typing')}
        onSound={() => actions.onSound(true)}
        onPause={actions.onPause}
      />
      <ConfirmDialog
        open={isEndOpen}
        onOpenChange={setEndOpen}
        title={room.endDialog.title}
        description={room.endDialog.text}
        confirmLabel={room.endDialog.confirm}
        cancelLabel={room.endDialog.cancel}
        onConfirm={actions.onEnd}
      />
      <p className="sr-only" role="status">
        {props.announcement}
      </p>
    </div>
  );
}

/** What the candidate should see without scrolling: their words as they grow, and what is theirs to press. */
function answerKey(phase: View['phase'], pulse: number | null): string | number | null {
  return phase === 'paused' || phase === 'loadingSpeech' ? phase : pulse;
}

function emptyQuestion(view: View): string {
  return view.phase === 'preparing' ? texts.room.preparingHint : texts.loading;
}
