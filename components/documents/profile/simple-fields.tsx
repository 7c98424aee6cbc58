'use client';

import { useState } from 'react';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { messages } from '#lib/messages.ts';
import type { Skill } from '#lib/profiles/profile-schemas.ts';
import { EditableRow } from './field-row.tsx';
import { LinesEditor } from './lines-editor.tsx';
import { SkillsEditor } from './skills-editor.tsx';
import { TextEditor } from './text-editor.tsx';
import { Value } from './value.tsx';

const text = messages.documents;
// More than a screenful; the rest is one press away.
const SKILLS_SHOWN_FIRST = 40;

/** A single line of the profile. */
export function TextField({
  label,
  pointer,
  value,
  type,
}: {
  label: string;
  pointer: string;
  value: string | null;
  type?: 'text' | 'email' | 'tel';
}) {
  return (
    <EditableRow
      label={label}
      pointer={pointer}
      isEmpty={value === null || value === ''}
      editor={(close) => (
        <TextEditor label={label} pointer={pointer} value={value} type={type} onClose={close} />
      )}
    >
      <Value pointer={pointer}>{value ?? ''}</Value>
    </EditableRow>
  );
}

/** A list of texts. */
export function LinesField({
  label,
  pointer,
  values,
}: {
  label: string;
  pointer: string;
  values: readonly string[];
}) {
  return (
    <EditableRow
      label={label}
      pointer={pointer}
      isEmpty={values.length === 0}
      editor={(close) => (
        <LinesEditor label={label} pointer={pointer} values={values} onClose={close} />
      )}
    >
      <ul className="grid grid-cols-1 gap-1">
        {values.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
          <li key={index} className="break-words">
            <Value pointer={`${pointer}/${index}`}>{line}</Value>
          </li>
        ))}
      </ul>
    </EditableRow>
  );
}

/** Skills as written in the document. */
export function SkillsField({
  label,
  pointer,
  skills,
}: {
  label: string;
  pointer: string;
  skills: readonly Skill[];
}) {
  const [isWhole, setWhole] = useState(false);
  const names = skills.map((skill) => skill.name);
  const shown = isWhole ? names : names.slice(0, SKILLS_SHOWN_FIRST);
  return (
    <EditableRow
      label={label}
      pointer={pointer}
      isEmpty={names.length === 0}
      editor={(close) => (
        <SkillsEditor label={label} pointer={pointer} names={names} onClose={close} />
      )}
    >
      <ul className="flex flex-wrap gap-1.5">
        {shown.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
          <li key={index} className="min-w-0">
            <Badge className="max-w-full text-sm font-normal break-words whitespace-normal">
              <Value pointer={`${pointer}/${index}/name`} hasIcon={false}>
                {name}
              </Value>
            </Badge>
          </li>
        ))}
      </ul>
      {names.length > shown.length ? (
        <Button
          size="sm"
          variant="quiet"
          className="mt-1 -ms-2 px-2"
          onClick={() => setWhole(true)}
        >
          {text.page.showAll(names.length)}
        </Button>
      ) : null}
    </EditableRow>
  );
}
