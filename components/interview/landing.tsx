import type { ReactNode } from 'react';
import { Banner } from '#components/ui/banner.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import { nextStepOf, pathOfStep } from './candidate-steps.ts';
import { candidateMessages as texts } from './messages.ts';

/** What will happen, before anything does: who, how long, what is kept, and another way. */
export function Landing({ interview }: { interview: CandidateInterview }) {
  const { landing } = texts;
  const { facts } = landing;
  const hasBegun = interview.status === 'in_progress' || interview.status === 'paused';
  return (
    <article className="grid gap-8">
      <header className="grid gap-4">
        <h1 className="font-serif text-2xl font-medium text-ink">
          <span className="mb-2 block font-sans text-md font-normal tracking-normal text-ink-2">
            {landing.title}
          </span>
          {interview.role_title}
          {interview.company ? (
            <span className="block text-ink-3">{landing.atCompany(interview.company)}</span>
          ) : null}
        </h1>
        <p className="text-md text-ink-2">{landing.lead}</p>
      </header>

      <dl className="grid border-t border-line">
        <Fact title={facts.who}>
          {facts.whoText}
          {interview.built_in_interviewer ? (
            <span className="block text-ink-3">{texts.interviewer.builtInHint}</span>
          ) : null}
        </Fact>
        <Fact title={facts.length}>
          {interview.minutes === null ? facts.lengthUnknown : facts.lengthText(interview.minutes)}
        </Fact>
        <Fact title={facts.recorded}>{facts.recordedText}</Fact>
        <Fact title={facts.assessed}>{facts.assessedText}</Fact>
        <Fact title={facts.need}>{facts.needText}</Fact>
        <Fact title={facts.otherWay}>{facts.otherWayText}</Fact>
        <Fact title={facts.until}>
          <time dateTime={interview.expires_at}>{longDate(interview.expires_at)}</time>
        </Fact>
      </dl>

      {interview.status === 'preparing' ? (
        <Banner tone="info" live>
          {landing.preparing}
        </Banner>
      ) : null}

      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <ButtonLink href={pathOfStep(nextStepOf(interview))} variant="primary" size="lg">
          {hasBegun ? landing.resume : landing.action}
        </ButtonLink>
        {interview.consent?.answer === 'agreed' ? null : (
          <p className="text-ink-3">{landing.privacy}</p>
        )}
      </div>
    </article>
  );
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[10.5rem_1fr]">
      <dt className="font-medium text-ink">{title}</dt>
      <dd className="text-ink-2">{children}</dd>
    </div>
  );
}

function longDate(iso: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(
    new Date(iso),
  );
}
