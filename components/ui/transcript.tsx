'use client';

import { Keyboard } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import { messages } from '#lib/messages.ts';
import { cn } from './cn.ts';
import { formatClock } from './format.ts';
import { HUE_CURRENT, HUE_FILL, HUE_MARK, type Hue } from './hue.ts';
import { idsBegun, type Range, splitHighlights } from './split-highlights.ts';

export type TranscriptTurn = {
  id: string;
  speaker: 'interviewer' | 'candidate';
  text: string;
  atMs: number;
  typed: boolean;
  /** sentences about this turn: part of it did not arrive, it was cut short … */
  notes: string[];
};

export type TranscriptMark = Range & {
  id: string;
  turnId: string;
  /** the criterion or requirement it is evidence for */
  label: string;
  /** null: no criterion rests on it */
  hue: Hue | null;
};

const text = messages.interviews.transcript;
const NO_MARKS: TranscriptMark[] = [];
const NO_MATCHES: Range[] = [];

/**
 * What was said, turn by turn. Quotes of the report are marked with the hue of their criterion, named at
 * the side; `current` is the id of the turn or mark the reader was sent to.
 */
export function Transcript({
  turns,
  marks = [],
  matches = {},
  current = null,
}: {
  turns: TranscriptTurn[];
  marks?: TranscriptMark[];
  /** places a search found, by turn */
  matches?: Record<string, Range[]>;
  current?: string | null;
}) {
  const byTurn = useMemo(() => Map.groupBy(marks, (mark) => mark.turnId), [marks]);
  return (
    <ol className="grid">
      {turns.map((turn, index) => (
        <Turn
          key={turn.id}
          turn={turn}
          marks={byTurn.get(turn.id) ?? NO_MARKS}
          matches={matches[turn.id] ?? NO_MATCHES}
          current={isAt(turn, byTurn.get(turn.id) ?? NO_MARKS, current) ? current : null}
          sameSpeaker={turns[index - 1]?.speaker === turn.speaker}
        />
      ))}
    </ol>
  );
}

/** Whether the reader was sent to this turn or to a mark in it. */
function isAt(turn: TranscriptTurn, marks: TranscriptMark[], current: string | null): boolean {
  return current !== null && (current === turn.id || marks.some((mark) => mark.id === current));
}

// A step from mark to mark draws two turns anew and not five hundred; those out of sight are not laid out.
const Turn = memo(function Turn({
  turn,
  marks,
  matches,
  current,
  sameSpeaker,
}: {
  turn: TranscriptTurn;
  marks: TranscriptMark[];
  matches: Range[];
  current: string | null;
  sameSpeaker: boolean;
}) {
  const isCandidate = turn.speaker === 'candidate';
  const labels = [...new Map(marks.map((mark) => [mark.label, mark.hue]))];
  return (
    <li
      id={`turn-${turn.id}`}
      tabIndex={-1}
      className={cn(
        'grid scroll-mt-24 [contain-intrinsic-size:auto_7rem] [content-visibility:auto] print:[content-visibility:visible] grid-cols-[3.25rem_minmax(0,1fr)] gap-x-3 rounded-lg py-2 outline-none xl:grid-cols-[3.25rem_minmax(0,44rem)_minmax(8rem,1fr)]',
        !sameSpeaker && !isCandidate && 'mt-4 first:mt-0',
        current === turn.id && 'bg-accent-wash',
      )}
    >
      <span
        className={cn(
          'pt-0.5 text-end text-sm tabular-nums text-ink-3',
          current !== null && 'font-semibold text-accent',
        )}
      >
        <a
          href={`?tab=transcript#turn-${turn.id}`}
          aria-label={text.linkTo(formatClock(turn.atMs))}
          className="rounded-sm hover:text-ink hover:underline pointer-coarse:-my-2.5 pointer-coarse:inline-flex pointer-coarse:min-h-10 pointer-coarse:min-w-10 pointer-coarse:items-center pointer-coarse:justify-end"
        >
          {formatClock(turn.atMs)}
        </a>
      </span>
      <div className="min-w-0">
        <p className={cn('eyebrow flex items-center gap-2', sameSpeaker && 'sr-only')}>
          {isCandidate ? text.candidate : text.interviewer}
          {turn.typed ? (
            <span className="inline-flex items-center gap-1 font-normal">
              <Keyboard aria-hidden="true" className="size-3.5" />
              {text.typed}
            </span>
          ) : null}
        </p>
        <p
          className={cn(
            'whitespace-pre-wrap',
            isCandidate ? 'words text-ink' : 'max-w-text text-base text-ink-2',
          )}
          dir="auto"
        >
          <Marked text={turn.text} marks={marks} matches={matches} current={current} />
        </p>
        {turn.notes.map((note) => (
          <p key={note} className="mt-1 text-sm text-caution">
            {note}
          </p>
        ))}
      </div>
      {labels.length === 0 ? null : (
        <ul
          aria-label={text.evidenceFor}
          className="col-start-2 mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-ink-3 xl:col-start-3 xl:mt-6 xl:flex-col"
        >
          {labels.map(([label, hue]) => (
            <li key={label} className="flex items-baseline gap-2">
              <span
                aria-hidden="true"
                className={cn(
                  'size-2 shrink-0 rounded-[2px]',
                  hue ? HUE_FILL[hue] : 'bg-line-strong',
                )}
              />
              {label}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

type Layer = Range & { mark?: TranscriptMark };

function Marked({
  text: whole,
  marks,
  matches,
  current,
}: {
  text: string;
  marks: TranscriptMark[];
  matches: Range[];
  current: string | null;
}) {
  const layers: Layer[] = [
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, mark })),
    ...matches,
  ];
  const pieces = splitHighlights(whole, layers);
  const begun = idsBegun(pieces, (range) => range.mark?.id);
  return pieces.map((piece, index) => {
    const mark = piece.ranges.find((range) => range.mark)?.mark;
    const isMatch = piece.ranges.some((range) => !range.mark);
    if (!mark && !isMatch) return <span key={piece.start}>{piece.text}</span>;
    const [first, ...others] = begun[index] ?? [];
    const isCurrent = piece.ranges.some((range) => range.mark?.id === current);
    return (
      <mark
        key={piece.start}
        id={first ? `e-${first}` : undefined}
        tabIndex={first ? -1 : undefined}
        title={mark ? `${text.evidenceFor}: ${mark.label}` : undefined}
        className={cn(
          'scroll-mt-32 rounded-[2px] text-inherit outline-none',
          mark && [
            'underline decoration-2 underline-offset-4',
            mark.hue ? HUE_MARK[mark.hue] : 'bg-line/60 decoration-line-strong',
          ],
          isMatch && 'bg-ink text-paper',
          !mark && !isMatch && 'bg-transparent',
          isCurrent && [
            'decoration-[3px]',
            mark?.hue ? HUE_CURRENT[mark.hue] : 'bg-line-strong/40',
          ],
        )}
      >
        {others.reduce<ReactNode>(
          (inner, id) => (
            <span key={id} id={`e-${id}`} tabIndex={-1} className="scroll-mt-32 outline-none">
              {inner}
            </span>
          ),
          piece.text,
        )}
      </mark>
    );
  });
}
