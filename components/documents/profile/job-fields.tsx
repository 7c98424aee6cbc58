'use client';

import { messages } from '#lib/messages.ts';
import type { JobProfile, Requirement } from '#lib/profiles/profile-schemas.ts';
import type { RequirementEntry } from './entry-drafts.ts';
import { RequirementForm } from './entry-forms.tsx';
import { EntryList } from './entry-list.tsx';
import { EditableRow, Row } from './field-row.tsx';
import { LinesField, TextField } from './simple-fields.tsx';
import { YesNoEditor } from './text-editor.tsx';
import { Value } from './value.tsx';

const fields = messages.documents.fields;

/** What was understood of a job description, each value to be looked up and corrected. */
export function JobFields({ profile }: { profile: JobProfile }) {
  return (
    <>
      <TextField label={fields.title} pointer="/title" value={profile.title} />
      <TextField label={fields.company} pointer="/company" value={profile.company} />
      <TextField label={fields.seniority} pointer="/seniority" value={profile.seniority} />
      <TextField label={fields.location} pointer="/location" value={profile.location} />
      <EditableRow
        label={fields.remote}
        pointer="/remote"
        isEmpty={profile.remote === null}
        editor={(close) => (
          <YesNoEditor
            label={fields.remote}
            pointer="/remote"
            value={profile.remote}
            onClose={close}
          />
        )}
      >
        <Value pointer="/remote">{profile.remote ? fields.yes : fields.no}</Value>
      </EditableRow>
      <Requirements kind="must" all={profile.requirements} />
      <Requirements kind="nice" all={profile.requirements} />
      <LinesField
        label={fields.responsibilities}
        pointer="/responsibilities"
        values={profile.responsibilities}
      />
      <LinesField label={fields.facts} pointer="/facts" values={profile.facts} />
    </>
  );
}

function Requirements({ kind, all }: { kind: 'must' | 'nice'; all: readonly Requirement[] }) {
  const shown = all.flatMap((requirement, index) => (requirement.kind === kind ? [index] : []));
  return (
    // Both kinds are one list: a correction of it is told once, under the second.
    <Row label={fields[kind]} pointer={kind === 'nice' ? '/requirements' : undefined}>
      <EntryList<Requirement, RequirementEntry>
        label={fields[kind]}
        pointer="/requirements"
        all={all}
        shown={shown}
        nameOf={(requirement) => requirement.text}
        asSaved={(requirement) => requirement}
        show={(requirement, pointer) => (
          <p className="break-words">
            <Value pointer={`${pointer}/text`}>{requirement.text}</Value>
            {requirement.years === null ? null : (
              <span className="ms-2 text-sm text-ink-3">{fields.years(requirement.years)}</span>
            )}
          </p>
        )}
        form={(props) => <RequirementForm {...props} kind={kind} />}
      />
    </Row>
  );
}
