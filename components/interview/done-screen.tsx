import { candidateMessages as texts } from './messages.ts';

/** Thanks, and what happens next. */
export function DoneScreen() {
  const { done } = texts;
  return (
    <article className="grid gap-10">
      <header className="grid gap-4">
        <h1 className="font-serif text-2xl font-medium text-ink">{done.title}</h1>
        <p className="text-md text-ink-2">{done.text}</p>
      </header>
      <section className="grid gap-3 border-t border-line pt-6">
        <h2 className="text-md font-medium text-ink">{done.nextTitle}</h2>
        <ol className="grid gap-3 text-md text-ink-2">
          {done.next.map((sentence, index) => (
            <li key={sentence} className="grid grid-cols-[1.75rem_1fr]">
              <span aria-hidden="true" className="text-ink-3">
                {index + 1}
              </span>
              {sentence}
            </li>
          ))}
        </ol>
      </section>
      <section className="grid gap-3 border-t border-line pt-6">
        <h2 className="text-md font-medium text-ink">{done.rightsTitle}</h2>
        <p className="text-md text-ink-2">{done.rights}</p>
      </section>
    </article>
  );
}
