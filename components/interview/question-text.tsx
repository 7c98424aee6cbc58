import { type RefObject, useEffect, useRef } from 'react';
import { cn } from '#components/ui/cn.ts';
import { questionParts, type SpokenPart } from './question-parts.ts';

/** Longer questions are set smaller, so that they stay in sight whole. */
const LONG_QUESTION_CHARS = 170;

/**
 * The interviewer's words: what leads to the question is smaller than the question. Dark is said; lighter is what is
 * still to come, or what was never said. What is being said stays in sight.
 */
export function QuestionText({
  question,
  unsaid,
  ahead,
  isBeingSaid,
  wasHeard,
}: {
  question: string;
  unsaid: string;
  /** keeps its place, so that nothing moves when its turn comes */
  ahead: string;
  isBeingSaid: boolean;
  /** it was said aloud: on a phone the beginning makes room for the answer */
  wasHeard: boolean;
}) {
  const end = useRef<HTMLSpanElement>(null);
  const { length } = question;
  useEffect(() => {
    if (isBeingSaid && length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [isBeingSaid, length]);
  const { lead, core } = questionParts({ question, unsaid, ahead });
  const isEndInLead = lead !== null && core.said === '' && core.unsaid === '';
  const isLong = lead !== null || question.length > LONG_QUESTION_CHARS;
  return (
    <>
      {lead ? (
        <span
          className={cn(
            'mb-3 block text-md leading-snug sm:text-lg',
            wasHeard && unsaid === '' && 'max-sm:line-clamp-3',
          )}
        >
          <Part part={lead} end={isEndInLead ? end : null} />
        </span>
      ) : null}
      <span
        className={cn(
          'block',
          isLong
            ? 'text-lg leading-snug sm:text-[1.5rem]'
            : 'text-[1.5rem] leading-snug sm:text-[2rem] sm:leading-[1.25]',
        )}
      >
        <Part part={core} end={isEndInLead ? null : end} />
      </span>
    </>
  );
}

function Part({
  part: { said, unsaid, ahead },
  end,
}: {
  part: SpokenPart;
  end: RefObject<HTMLSpanElement | null> | null;
}) {
  return (
    <>
      {said}
      <span ref={end} className="text-ink-3">
        {unsaid}
      </span>
      {ahead ? <span className="invisible">{ahead}</span> : null}
    </>
  );
}
