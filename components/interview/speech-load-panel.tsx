import { Button } from '#components/ui/button.tsx';
import { megabytes } from './megabytes.ts';
import { candidateMessages as texts } from './messages.ts';
import type { SpeechLoad } from './speech-loading.ts';

/** What is being loaded before the candidate can be heard, how far it is, and the way around it. */
export function SpeechLoadPanel({
  load,
  onType,
}: {
  load: SpeechLoad;
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
      </div>
      <div className="grid gap-1.5">
        <progress
          aria-label={speechLoad.title}
          max={totalBytes}
          value={loadedBytes}
          className="h-1.5 w-full accent-accent"
        />
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
