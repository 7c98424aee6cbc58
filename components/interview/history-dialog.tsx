'use client';

import { MessagesSquare } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { captionOfVoice } from './caption-text.ts';
import type { Caption } from './live-state.ts';
import { candidateMessages as texts } from './messages.ts';

function heardOf({ segments, cut }: Caption): string {
  return captionOfVoice(segments ?? [], { saying: null, waiting: [] }, cut ?? null).said;
}

/** Everything said so far, both sides. */
export function HistoryDialog({ captions }: { captions: readonly Caption[] }) {
  const { room } = texts;
  return (
    <Dialog
      trigger={
        <Button
          variant="quiet"
          size="sm"
          aria-label={room.history}
          icon={<MessagesSquare aria-hidden="true" className="size-4 sm:hidden" />}
          className="-me-2 px-2 text-ink-3"
        >
          <span className="hidden sm:inline">{room.history}</span>
        </Button>
      }
      title={room.history}
      className="max-w-[40rem]"
    >
      {captions.length === 0 ? (
        <p className="text-ink-3">{room.historyEmpty}</p>
      ) : (
        <ol className="grid gap-5">
          {captions.map((caption) => (
            <li key={caption.key} className="grid gap-1">
              <p className="eyebrow">
                {caption.speaker === 'candidate' ? room.you : room.interviewer}
              </p>
              <p
                className={
                  caption.speaker === 'candidate' ? 'words text-ink' : 'text-md text-ink-2'
                }
              >
                {caption.cut ? heardOf(caption) : caption.text}
                {caption.cut ? <span className="text-ink-3"> … ({room.notSaid})</span> : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </Dialog>
  );
}
