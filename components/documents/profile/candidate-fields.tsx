'use client';

import { formatPartialDate } from '#components/ui/format.ts';
import { messages } from '#lib/messages.ts';
import type { CandidateProfile, Education, Experience } from '#lib/profiles/profile-schemas.ts';
import { EducationForm, ExperienceForm } from './entry-forms.tsx';
import { EntryList } from './entry-list.tsx';
import { Nothing, Row } from './field-row.tsx';
import { LinesField, SkillsField, TextField } from './simple-fields.tsx';
import { Value } from './value.tsx';

const fields = messages.documents.fields;
const unnamed = messages.documents.editing.unnamed;

/** What was understood of a résumé, each value to be looked up and corrected. */
export function CandidateFields({ profile }: { profile: CandidateProfile }) {
  const { contact } = profile;
  return (
    <>
      <TextField label={fields.name} pointer="/name" value={profile.name} />
      <TextField label={fields.headline} pointer="/headline" value={profile.headline} />
      <TextField label={fields.email} pointer="/contact/email" value={contact.email} type="email" />
      <TextField label={fields.phone} pointer="/contact/phone" value={contact.phone} type="tel" />
      <TextField label={fields.location} pointer="/contact/location" value={contact.location} />
      <LinesField label={fields.links} pointer="/contact/links" values={contact.links} />
      <Row label={fields.experienceTotal}>
        {profile.experience_months === null ? (
          <Nothing />
        ) : (
          fields.months(profile.experience_months)
        )}
      </Row>
      <Row label={fields.experience} pointer="/experience">
        <EntryList
          label={fields.experience}
          pointer="/experience"
          all={profile.experience}
          nameOf={(job) => [job.title, job.employer].filter(Boolean).join(', ') || unnamed}
          asSaved={(job) => job}
          show={(job, pointer) => <Job job={job} pointer={pointer} />}
          form={(props) => <ExperienceForm {...props} />}
        />
      </Row>
      <Row label={fields.education} pointer="/education">
        <EntryList
          label={fields.education}
          pointer="/education"
          all={profile.education}
          nameOf={(school) => nameOfSchool(school) || unnamed}
          asSaved={(school) => school}
          show={(school, pointer) => <School school={school} pointer={pointer} />}
          form={(props) => <EducationForm {...props} />}
        />
      </Row>
      <SkillsField label={fields.skills} pointer="/skills" skills={profile.skills} />
      <LinesField label={fields.languages} pointer="/languages" values={profile.languages} />
      <LinesField
        label={fields.certifications}
        pointer="/certifications"
        values={profile.certifications}
      />
      <LinesField label={fields.projects} pointer="/projects" values={profile.projects} />
    </>
  );
}

function Job({ job, pointer }: { job: Experience; pointer: string }) {
  const dates = datesOf(job.start, job.is_current ? fields.present : dateOf(job.end));
  return (
    <>
      <p className="font-medium">
        <Value pointer={`${pointer}/${job.title ? 'title' : 'employer'}`}>
          {job.title ?? job.employer ?? unnamed}
        </Value>
      </p>
      {job.title && job.employer ? (
        <p className="text-ink-2">
          <Value pointer={`${pointer}/employer`}>{job.employer}</Value>
        </p>
      ) : null}
      {dates === '' ? null : (
        <p className="text-sm text-ink-3">
          <Value pointer={`${pointer}/${job.start ? 'start' : 'end'}`}>{dates}</Value>
        </p>
      )}
      {job.highlights.length === 0 ? null : (
        <ul className="mt-1 list-disc ps-4 text-ink-2 marker:text-ink-3">
          {job.highlights.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
            <li key={place} dir="auto" className="break-words">
              <Value pointer={`${pointer}/highlights/${place}`}>{line}</Value>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function School({ school, pointer }: { school: Education; pointer: string }) {
  const studied = [school.degree, school.field].filter(Boolean).join(', ');
  const dates = datesOf(school.start, dateOf(school.end));
  const first = studied === '' ? 'institution' : school.degree ? 'degree' : 'field';
  return (
    <>
      <p>
        <Value pointer={`${pointer}/${first}`}>{studied || school.institution || unnamed}</Value>
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-3">
        {studied !== '' && school.institution ? (
          <Value pointer={`${pointer}/institution`}>{school.institution}</Value>
        ) : null}
        {dates === '' ? null : (
          <Value pointer={`${pointer}/${school.end ? 'end' : 'start'}`}>{dates}</Value>
        )}
      </p>
    </>
  );
}

function nameOfSchool(school: Education): string {
  return [school.degree, school.field, school.institution].filter(Boolean).join(', ');
}

function datesOf(start: string | null, end: string | null): string {
  return [dateOf(start), end].filter(Boolean).join(' – ');
}

function dateOf(date: string | null): string | null {
  return date && formatPartialDate(date);
}
