'use client';

import { Keyboard, Mic, Volume2 } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { cn } from '#components/ui/cn.ts';
import { Checkbox } from '#components/ui/field.tsx';
import type { AnswerMode } from './conversation-state.ts';
import { LevelMeter } from './level-meter.tsx';
import { candidateMessages as texts } from './messages.ts';
import { SpeechChoice, type SpeechChoiceProps } from './speech-choice.tsx';
import type { MicrophoneTest } from './use-microphone-test.ts';

/** Speak or type, and a short test that the microphone and the recognition really work. */
export function DeviceStep({
  mode,
  onMode,
  hasSound,
  onSound,
  onTrySound,
  hasHeadphones,
  seesHeadphones,
  onHeadphones,
  test,
  speech,
  hasBegun,
  onStart,
}: {
  mode: AnswerMode;
  onMode: (mode: AnswerMode) => void;
  hasSound: boolean;
  onSound: (hasSound: boolean) => void;
  onTrySound: () => void;
  hasHeadphones: boolean;
  /** the names of the devices tell of headphones */
  seesHeadphones: boolean;
  onHeadphones: (hasHeadphones: boolean) => void;
  test: MicrophoneTest;
  /** null: only the browser can turn speech into text here */
  speech: SpeechChoiceProps | null;
  hasBegun: boolean;
  onStart: () => void;
}) {
  const { devices, speechProblems } = texts;
  const name = useId();
  const problem = test.problem ? speechProblems[test.problem] : null;
  const isTested = test.heard !== '';
  return (
    <article className="grid gap-8">
      <header className="grid gap-3">
        <h1 className="font-serif text-xl font-medium text-ink sm:text-2xl">{devices.title}</h1>
        <p className="text-md text-ink-2">{devices.lead}</p>
      </header>

      <fieldset className="grid gap-3 sm:grid-cols-2">
        <legend className="sr-only">{devices.title}</legend>
        <Choice
          name={name}
          icon={<Mic aria-hidden="true" className="size-5" />}
          label={devices.voice}
          hint={devices.voiceHint}
          isChosen={mode === 'voice'}
          onChoose={() => onMode('voice')}
        />
        <Choice
          name={name}
          icon={<Keyboard aria-hidden="true" className="size-5" />}
          label={devices.typing}
          hint={devices.typingHint}
          isChosen={mode === 'typing'}
          onChoose={() => onMode('typing')}
        />
      </fieldset>

      {problem ? (
        <Banner
          tone="caution"
          live
          title={problem.title}
          action={
            test.problem === 'denied' || test.problem === 'no_microphone' ? (
              <Button size="sm" onClick={test.start}>
                {devices.tryAgain}
              </Button>
            ) : null
          }
        >
          {problem.text}
        </Banner>
      ) : null}

      {mode === 'voice' ? (
        <section className="grid gap-5 border-t border-line pt-6">
          {speech ? <SpeechChoice {...speech} /> : null}
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-md font-medium text-ink">{devices.microphone}</h2>
            <Button onClick={test.isRunning ? test.stop : test.start}>
              {test.isRunning ? devices.stop : isTested ? devices.tryAgain : devices.try}
            </Button>
          </div>
          {test.isRunning || isTested ? (
            <div className="grid gap-5">
              <LevelMeter isActive={test.isRunning} getLevel={test.getLevel} />
              <figure className="grid gap-1.5">
                <figcaption className="eyebrow">{devices.read}</figcaption>
                <p className="words text-lg text-ink">“{devices.sentence}”</p>
              </figure>
              <div className="grid gap-1.5" aria-live="polite">
                <p className="eyebrow">{devices.understood}</p>
                <p className={cn('words min-h-7', test.heard ? 'text-ink' : 'text-ink-3')}>
                  {test.heard || devices.understoodNothing}
                </p>
              </div>
            </div>
          ) : null}
          {speech?.place === 'device' ? null : (
            <p className="text-sm text-ink-3">{devices.recognitionNote}</p>
          )}
        </section>
      ) : null}

      <section className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-6">
        <Checkbox
          label={devices.sound}
          checked={hasSound}
          onChange={(event) => onSound(event.currentTarget.checked)}
        />
        {hasSound ? (
          <Button
            variant="quiet"
            icon={<Volume2 aria-hidden="true" className="size-4" />}
            onClick={onTrySound}
          >
            {devices.trySound}
          </Button>
        ) : null}
        {hasSound && mode === 'voice' ? (
          <Checkbox
            className="basis-full"
            label={devices.headphones}
            hint={
              seesHeadphones && !hasHeadphones
                ? `${devices.headphonesSeen} ${devices.headphonesHint}`
                : devices.headphonesHint
            }
            checked={hasHeadphones}
            onChange={(event) => onHeadphones(event.currentTarget.checked)}
          />
        ) : null}
      </section>

      <footer className="grid gap-3 border-t border-line pt-6">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <Button variant="primary" size="lg" onClick={onStart}>
            {hasBegun ? devices.resume : devices.start}
          </Button>
          <p className="text-ink-3">{devices.startsNote}</p>
        </div>
      </footer>
    </article>
  );
}

function Choice({
  name,
  icon,
  label,
  hint,
  isChosen,
  onChoose,
}: {
  name: string;
  icon: ReactNode;
  label: string;
  hint: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label
      className={cn(
        'grid grid-cols-[auto_1fr] items-start gap-x-3 rounded-lg border px-4 py-4 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
        isChosen
          ? 'border-accent bg-accent-wash text-accent'
          : 'border-line-strong/60 bg-surface text-ink-2 hover:border-line-strong',
      )}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        className="sr-only"
        aria-label={label}
      />
      <span className="mt-0.5">{icon}</span>
      <span className="grid gap-0.5">
        <span className="text-md font-medium text-ink">{label}</span>
        <span className="text-ink-2">{hint}</span>
      </span>
    </label>
  );
}
