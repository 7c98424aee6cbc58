import { SPEECH_MEMORY_MB } from '#components/speech/on-device/device-memory.ts';
import { Button } from '#components/ui/button.tsx';
import { Bar } from '#components/ui/progress.tsx';
import { megabytes } from './megabytes.ts';
import { candidateMessages as texts } from './messages.ts';
import type { SpeechLoad } from './speech-loading.ts';

/** What is being loaded before the candidate can be heard, how far it is, and the way around it. */
export function SpeechLoadPanel({
  load,
  isTight,
  onType,
}: {
  load: SpeechLoad;
  /** the browser tells of little memory */
  isTight: boolean;
  /** answers by typing instead; the loading is given up */
  onType: () => void;
}) {
  const { speechLoad } = texts.room;
  const { loadedBytes, totalBytes, percent } = load;
  return (
    <section aria-label={speechLoad.title} className="grid gap-4 border-t border-line pt-6">
      <div className="grid gap-1">
        <h2 className="text-md font-medium text-ink">{speechLoad.title}</h2>
        <p className="max-w-text text-ink-2">{speechLoad.text}</p>
        {isTight ? (
          <p className="max-w-text text-ink-2">{texts.devices.speech.tight(SPEECH_MEMORY_MB)}</p>
        ) : null}
      </div>
      <div className="grid gap-1.5">
        <Bar share={loadedBytes / totalBytes} label={speechLoad.title} />
        <p className="text-sm text-ink-2 tabular-nums">
          {loadedBytes < totalBytes
            ? speechLoad.progress(megabytes(loadedBytes), megabytes(totalBytes), percent)
            : speechLoad.starting}
        </p>
      </div>
      <Button className="justify-self-start" onClick={onType}>
        {speechLoad.cancel}
      </Button>
    </section>
  );
}
