'use client';

import { useState } from 'react';
import { useJump } from '#components/reports/jump.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { hueAt } from '#components/ui/hue.ts';
import { LevelLadder } from '#components/ui/level-ladder.tsx';
import { Quote } from '#components/ui/quote.tsx';
import type { ReviewCriterion } from '#lib/api/review-schemas.ts';
import { formatClock } from '#lib/format.ts';
import { messages } from '#lib/messages.ts';
import { NOTE_MAX } from '#lib/reviews/review-schema.ts';
import { LevelChoice } from './level-choice.tsx';
import type { Answer } from './use-review-draft.ts';

const text = messages.reviews.own;

/** One criterion to judge: what it means, what was said, and the level. */
export function OwnLevel({
  criterion,
  index,
  answer,
  onAnswer,
}: {
  criterion: ReviewCriterion;
  index: number;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
}) {
  const [withNote, setWithNote] = useState(answer !== undefined && answer.note !== '');
  const { name, definition, anchors, quotes } = criterion;
  const level = answer?.level ?? null;
  const words = messages.reports.competencies;
  const word =
    level !== null
      ? (words.levels[level] ?? '')
      : answer
        ? text.cannotTell
        : messages.reviews.compare.noLevel;
  return (
    <article className="grid gap-x-8 gap-y-4 border-t border-line py-6 first:border-t-0 first:pt-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
      <div className="grid min-w-0 content-start gap-4">
        <header>
          <h3 className="text-base">{name}</h3>
          <p className="mt-1 max-w-text text-ink-2">{definition}</p>
        </header>
        <LevelLadder
          level={level}
          word={word}
          anchors={anchors ?? undefined}
          className="justify-self-start"
        />
        <LevelChoice
          label={text.levelOf(name)}
          value={answer?.level}
          onChoose={(chosen) => onAnswer({ level: chosen, note: answer?.note ?? '' })}
        />
        {!answer ? null : withNote ? (
          <Field label={text.note} hint={text.noteHint}>
            {(control) => (
              <Textarea
                {...control}
                value={answer.note}
                maxLength={NOTE_MAX}
                onChange={(event) => onAnswer({ ...answer, note: event.target.value })}
              />
            )}
          </Field>
        ) : (
          <Button
            size="sm"
            variant="quiet"
            className="-ms-3 justify-self-start"
            onClick={() => setWithNote(true)}
          >
            {text.addNote}
          </Button>
        )}
      </div>
      <CriterionQuotes quotes={quotes} index={index} />
    </article>
  );
}

function CriterionQuotes({ quotes, index }: { quotes: ReviewCriterion['quotes']; index: number }) {
  const jump = useJump();
  if (quotes.length === 0) return <p className="max-w-text text-ink-3">{text.noQuotes}</p>;
  return (
    <div className="grid min-w-0 content-start gap-4">
      <p className="eyebrow">{text.said}</p>
      {quotes.map((quote) => {
        const target = `turn-${quote.turn_id}`;
        const time = formatClock(quote.at_ms);
        return (
          <Quote
            key={`${quote.turn_id}-${quote.quote}`}
            text={quote.quote}
            hue={hueAt(index)}
            place={time}
            placeLabel={messages.reports.quote.inTranscript(time)}
            href={jump ? `?tab=transcript#${target}` : undefined}
            onJump={jump ? () => jump(target) : undefined}
          />
        );
      })}
    </div>
  );
}
