'use client';

import { useId } from 'react';
import { type RoleName, roleNameSchema } from '#lib/api/auth-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.people;

/** One of the roles, with what it may do: radio buttons, so that arrow keys move between them. */
export function RoleChoice({
  value,
  onChoose,
}: {
  value: RoleName;
  onChoose: (role: RoleName) => void;
}) {
  const name = useId();
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1.5 font-medium text-ink">{text.invite.role}</legend>
      {roleNameSchema.options.toReversed().map((role) => (
        <label
          key={role}
          className="flex cursor-pointer items-start gap-3 rounded-md border border-line px-3 py-2.5 transition-colors hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            checked={value === role}
            onChange={() => onChoose(role)}
            className="mt-0.5 size-4.5 shrink-0 accent-accent outline-none"
          />
          <span className="grid gap-0.5">
            <span className="text-ink">{text.roles[role]}</span>
            <span className="text-sm text-ink-2">{text.roleText[role]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
