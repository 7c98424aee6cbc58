'use client';

import { useId } from 'react';
import { SPEECH_MEMORY_MB } from '#components/speech/on-device/device-memory.ts';
import type { SpeechPlace } from '#components/speech/on-device/open-speech.ts';
import type { SpeechEngineState } from '#components/speech/on-device/speech-engine.ts';
import { Button } from '#components/ui/button.tsx';
import { Bar } from '#components/ui/progress.tsx';
import { megabytes } from './megabytes.ts';
import { candidateMessages } from './messages.ts';

export type SpeechChoiceProps = {
  place: SpeechPlace;
  /** false: the browser has no recognition of its own */
  hasBrowser: boolean;
  bytes: number;
  /** the browser tells of little memory */
  isTight: boolean;
  state: SpeechEngineState;
  onPlace: (place: SpeechPlace) => void;
  onLoad: () => void;
};

/** Who turns speech into text: the browser, or the device alone with what it loads for that. */
export function SpeechChoice({
  place,
  hasBrowser,
  bytes,
  isTight,
  state,
  ...actions
}: SpeechChoiceProps) {
  const name = useId();
  const { speech } = candidateMessages.devices;
  return (
    <fieldset className="grid gap-3">
      <legend className="eyebrow mb-1">{speech.title}</legend>
      {hasBrowser ? (
        <Place
          name={name}
          label={speech.browser}
          hint={speech.browserHint}
          isChosen={place === 'browser'}
          onChoose={() => actions.onPlace('browser')}
        />
      ) : null}
      <Place
        name={name}
        label={speech.device}
        hint={[
          speech.deviceHint(megabytes(bytes)),
          ...(isTight ? [speech.tight(SPEECH_MEMORY_MB)] : []),
        ].join(' ')}
        isChosen={place === 'device'}
        onChoose={() => actions.onPlace('device')}
      />
      {place === 'device' ? <Loading state={state} onLoad={actions.onLoad} /> : null}
    </fieldset>
  );
}

function Place({
  name,
  label,
  hint,
  isChosen,
  onChoose,
}: {
  name: string;
  label: string;
  hint: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label className="grid grid-cols-[auto_1fr] items-start gap-x-3">
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        aria-label={label}
        className="mt-1 size-4 accent-accent"
      />
      <span className="grid gap-0.5">
        <span className="text-ink">{label}</span>
        <span className="text-sm text-ink-2">{hint}</span>
      </span>
    </label>
  );
}

function Loading({ state, onLoad }: { state: SpeechEngineState; onLoad: () => void }) {
  const { speech } = candidateMessages.devices;
  switch (state.type) {
    case 'idle':
      return null;
    case 'loading': {
      const percent = Math.floor((100 * state.loadedBytes) / state.totalBytes);
      return (
        <div className="grid gap-1.5">
          <Bar share={state.loadedBytes / state.totalBytes} label={speech.loadingName} />
          <p className="text-sm text-ink-2">{speech.loading(percent)}</p>
        </div>
      );
    }
    case 'ready':
      return (
        <p role="status" className="text-sm text-ink-2">
          {speech.ready}
        </p>
      );
    case 'failed':
      return (
        <div role="status" className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-sm text-ink-2">{speech.failed}</p>
          <Button size="sm" onClick={onLoad}>
            {speech.tryAgain}
          </Button>
        </div>
      );
  }
}
