import { Headphones, Mic, MicOff } from 'lucide-react';
import { cn } from '#components/ui/cn.ts';
import { candidateMessages as texts } from './messages.ts';
import type { MicrophoneRule } from './room-view-model.ts';

/** Whether the candidate is heard while the interviewer speaks, said plainly. */
export function MicrophoneNote({ rule }: { rule: MicrophoneRule }) {
  const Icon = rule === 'open' ? Headphones : rule === 'held' ? Mic : MicOff;
  return (
    <p
      data-microphone={rule}
      className={cn(
        'inline-flex max-w-full items-center gap-2 rounded-full border py-1 ps-2.5 pe-3 text-sm',
        rule === 'held'
          ? 'border-accent bg-accent-wash text-ink'
          : 'border-line bg-surface text-ink-2',
      )}
    >
      <Icon
        aria-hidden="true"
        className={cn('size-4 shrink-0', rule === 'held' && 'text-accent')}
      />
      {texts.room.microphone[rule]}
    </p>
  );
}
