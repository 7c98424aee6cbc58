import { messages } from '#lib/messages.ts';
import type { Education, Experience, Requirement } from '#lib/profiles/profile-schemas.ts';
import { filledLines } from './edit-list.ts';
import { readTypedDate } from './typed-date.ts';

const text = messages.documents.editing;

/** What stands in a form: strings as typed. */
export type ExperienceDraft = {
  title: string;
  employer: string;
  start: string;
  end: string;
  isCurrent: boolean;
  highlights: string;
};
export type EducationDraft = {
  degree: string;
  field: string;
  institution: string;
  start: string;
  end: string;
};
export type RequirementDraft = { text: string; kind: 'must' | 'nice'; years: string };

/** A draft read as an entry, or what is wrong with it, by field. */
export type Read<T> = { entry: T; errors: null } | { entry: null; errors: Record<string, string> };

/** A requirement as it is sent: without an id it is a new one, without skills they are found anew. */
export type RequirementEntry = Pick<Requirement, 'text' | 'kind' | 'years'> & Partial<Requirement>;

export function draftOfExperience(job: Experience | null): ExperienceDraft {
  return {
    title: job?.title ?? '',
    employer: job?.employer ?? '',
    start: job?.start ?? '',
    end: job?.end ?? '',
    isCurrent: job?.is_current ?? false,
    highlights: (job?.highlights ?? []).join('\n'),
  };
}

export function readExperience(draft: ExperienceDraft): Read<Experience> {
  const start = readTypedDate(draft.start);
  const end = draft.isCurrent ? null : readTypedDate(draft.end);
  const title = filled(draft.title);
  const employer = filled(draft.employer);
  return readOrErrors<Experience>(
    {
      title: title === null && employer === null ? text.needsEmployerOrTitle : null,
      start: start === undefined ? text.badDate : null,
      end: end === undefined ? text.badDate : null,
    },
    {
      title,
      employer,
      start: start ?? null,
      end: end ?? null,
      is_current: draft.isCurrent,
      highlights: filledLines(draft.highlights.split('\n')),
    },
  );
}

export function draftOfEducation(school: Education | null): EducationDraft {
  return {
    degree: school?.degree ?? '',
    field: school?.field ?? '',
    institution: school?.institution ?? '',
    start: school?.start ?? '',
    end: school?.end ?? '',
  };
}

export function readEducation(draft: EducationDraft): Read<Education> {
  const start = readTypedDate(draft.start);
  const end = readTypedDate(draft.end);
  const entry = {
    institution: filled(draft.institution),
    degree: filled(draft.degree),
    field: filled(draft.field),
    start: start ?? null,
    end: end ?? null,
  };
  return readOrErrors<Education>(
    {
      degree: (entry.institution ?? entry.degree ?? entry.field) ? null : text.needsSchool,
      start: start === undefined ? text.badDate : null,
      end: end === undefined ? text.badDate : null,
    },
    entry,
  );
}

export function draftOfRequirement(
  requirement: Requirement | null,
  kind: 'must' | 'nice',
): RequirementDraft {
  return {
    text: requirement?.text ?? '',
    kind: requirement?.kind ?? kind,
    years: requirement?.years == null ? '' : String(requirement.years),
  };
}

export function readRequirement(
  draft: RequirementDraft,
  before: Requirement | null,
): Read<RequirementEntry> {
  const typed = draft.years.trim().replace(',', '.');
  const years = typed === '' ? null : Number(typed);
  const words = draft.text.trim();
  return readOrErrors<RequirementEntry>(
    {
      text: words === '' ? text.needsText : null,
      years: years !== null && !(years >= 0 && years <= 60) ? text.badYears : null,
    },
    {
      // The same words keep the skills that were found in them.
      ...(before ? { id: before.id } : {}),
      ...(before?.text === words ? { skills: before.skills } : {}),
      text: words,
      kind: draft.kind,
      years,
    },
  );
}

/** Spaces around a value are nothing, and nothing is null. */
export function filled(typed: string): string | null {
  const value = typed.trim();
  return value === '' ? null : value;
}

function readOrErrors<T>(complaints: Record<string, string | null>, entry: T): Read<T> {
  const errors = Object.entries(complaints).filter(
    (complaint): complaint is [string, string] => complaint[1] !== null,
  );
  return errors.length > 0
    ? { entry: null, errors: Object.fromEntries(errors) }
    : { entry, errors: null };
}
