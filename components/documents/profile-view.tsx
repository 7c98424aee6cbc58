'use client';

import { LocateFixed } from 'lucide-react';
import { createContext, type ReactNode, useContext } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { cn } from '#components/ui/cn.ts';
import { formatPartialDate } from '#components/ui/format.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { CandidateProfile, JobProfile, Sources } from '#lib/profiles/profile-schemas.ts';
import { isCandidateProfile } from './document-line.ts';
import { sourceOf, type TextRange } from './source-of.ts';

const text = messages.documents;
const fields = text.fields;

type Locate = {
  sources: Sources | null;
  show: (range: TextRange) => void;
  current: TextRange | null;
};
const LocateContext = createContext<Locate>({ sources: null, show: () => {}, current: null });

/** What was understood of a document. A value that is known to stand in the text leads to its place. */
export function ProfileView({
  profile,
  ...locate
}: Locate & { profile: NonNullable<DocumentAnswer['profile']> }) {
  return (
    <LocateContext value={locate}>
      <dl className="grid grid-cols-1">
        {isCandidateProfile(profile) ? (
          <CandidateFields profile={profile} />
        ) : (
          <JobFields profile={profile} />
        )}
      </dl>
    </LocateContext>
  );
}

function CandidateFields({ profile }: { profile: CandidateProfile }) {
  const { contact } = profile;
  return (
    <>
      <Row label={fields.name}>{value('/name', profile.name)}</Row>
      <Row label={fields.headline}>{value('/headline', profile.headline)}</Row>
      <Row label={fields.email}>{value('/contact/email', contact.email)}</Row>
      <Row label={fields.phone}>{value('/contact/phone', contact.phone)}</Row>
      <Row label={fields.location}>{value('/contact/location', contact.location)}</Row>
      <Row label={fields.links}>{lines('/contact/links', contact.links)}</Row>
      <Row label={fields.experienceTotal}>
        {profile.experience_months === null ? null : fields.months(profile.experience_months)}
      </Row>
      <Row label={fields.experience}>
        {profile.experience.length === 0 ? null : (
          <ul className="grid gap-3">
            {profile.experience.map((job, index) => {
              const pointer = `/experience/${index}`;
              const end = job.is_current ? fields.present : job.end && formatPartialDate(job.end);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
                <li key={index}>
                  <p className="font-medium">
                    {value(`${pointer}/title`, job.title ?? job.employer)}
                  </p>
                  <p className="text-ink-2">
                    {job.title ? value(`${pointer}/employer`, job.employer) : null}
                  </p>
                  <p className="text-sm text-ink-3">
                    {[job.start && formatPartialDate(job.start), end].filter(Boolean).join(' – ')}
                  </p>
                  {job.highlights.length === 0 ? null : (
                    <ul className="mt-1 list-disc ps-4 text-ink-2 marker:text-ink-3">
                      {job.highlights.map((line, place) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: as above
                        <li key={place}>{line}</li>
                      ))}
                    </ul>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Row>
      <Row label={fields.education}>
        {profile.education.length === 0 ? null : (
          <ul className="grid gap-2">
            {profile.education.map((school, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
              <li key={index}>
                <p>
                  {value(
                    `/education/${index}`,
                    [school.degree, school.field].filter(Boolean).join(', ') || school.institution,
                  )}
                </p>
                <p className="text-sm text-ink-3">
                  {[school.institution, school.start, school.end].filter(Boolean).join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Row>
      <Row label={fields.skills}>{chips(profile.skills.map((skill) => skill.name))}</Row>
      <Row label={fields.languages}>{lines('/languages', profile.languages)}</Row>
      <Row label={fields.certifications}>{lines('/certifications', profile.certifications)}</Row>
      <Row label={fields.projects}>{lines('/projects', profile.projects)}</Row>
    </>
  );
}

function JobFields({ profile }: { profile: JobProfile }) {
  return (
    <>
      <Row label={fields.title}>{value('/title', profile.title)}</Row>
      <Row label={fields.company}>{value('/company', profile.company)}</Row>
      <Row label={fields.seniority}>{value('/seniority', profile.seniority)}</Row>
      <Row label={fields.location}>{value('/location', profile.location)}</Row>
      <Row label={fields.remote}>
        {profile.remote === null ? null : profile.remote ? fields.yes : fields.no}
      </Row>
      {(['must', 'nice'] as const).map((kind) => {
        const requirements = profile.requirements
          .map((requirement, index) => ({ requirement, index }))
          .filter((entry) => entry.requirement.kind === kind);
        return (
          <Row key={kind} label={fields[kind]}>
            {requirements.length === 0 ? null : (
              <ul className="grid gap-1.5">
                {requirements.map(({ requirement, index }) => (
                  <li key={requirement.id}>{value(`/requirements/${index}`, requirement.text)}</li>
                ))}
              </ul>
            )}
          </Row>
        );
      })}
      <Row label={fields.responsibilities}>
        {lines('/responsibilities', profile.responsibilities)}
      </Row>
      <Row label={fields.facts}>{lines('/facts', profile.facts)}</Row>
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-0.5 border-t border-line py-2.5 first:border-t-0 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-sm text-ink-3 sm:pt-px">{label}</dt>
      <dd className="min-w-0">
        {children ?? <span className="text-ink-3">{text.page.nothingFound}</span>}
      </dd>
    </div>
  );
}

function value(pointer: string, content: string | null): ReactNode {
  return content === null || content === '' ? null : <Value pointer={pointer}>{content}</Value>;
}

function lines(pointer: string, list: readonly string[]): ReactNode {
  if (list.length === 0) return null;
  return (
    <ul className="grid gap-1">
      {list.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
        <li key={index}>
          <Value pointer={`${pointer}/${index}`}>{line}</Value>
        </li>
      ))}
    </ul>
  );
}

function chips(list: readonly string[]): ReactNode {
  if (list.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5">
      {list.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
        <li key={index}>
          <Badge className="font-normal whitespace-normal">{entry}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Value({ pointer, children }: { pointer: string; children: string }) {
  const { sources, show, current } = useContext(LocateContext);
  const range = sourceOf(sources, pointer);
  if (!range) return children;
  const here = current?.start === range.start && current.end === range.end;
  return (
    <button
      type="button"
      onClick={() => show(range)}
      title={text.page.where}
      className={cn(
        'group -mx-1 inline rounded-sm px-1 text-start transition-colors hover:bg-accent-wash',
        here && 'bg-accent-wash',
      )}
    >
      {children}
      <LocateFixed
        aria-hidden="true"
        className={cn(
          'ms-1.5 inline size-3.5 text-accent opacity-0 transition-opacity group-hover:opacity-100 group-focus-visible:opacity-100',
          here && 'opacity-100',
        )}
      />
    </button>
  );
}
