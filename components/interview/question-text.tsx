import { useEffect, useRef } from 'react';

/** Dark is said; lighter is what is still to come, or what was never said. What is being said stays in sight. */
export function QuestionText({
  question,
  unsaid,
  ahead,
  isBeingSaid,
}: {
  question: string;
  unsaid: string;
  /** keeps its place, so that nothing moves when its turn comes */
  ahead: string;
  isBeingSaid: boolean;
}) {
  const end = useRef<HTMLSpanElement>(null);
  const { length } = question;
  useEffect(() => {
    if (isBeingSaid && length > 0) end.current?.scrollIntoView({ block: 'nearest' });
  }, [isBeingSaid, length]);
  return (
    <>
      {question.slice(0, length - unsaid.length)}
      <span ref={end} className="text-ink-3">
        {unsaid}
      </span>
      {ahead ? <span className="invisible"> {ahead}</span> : null}
    </>
  );
}
