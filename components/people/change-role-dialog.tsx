'use client';

import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { nameOf } from './person-words.ts';
import { RoleChoice } from './role-choice.tsx';

const text = messages.people.changeRole;

/** Gives a person another role. */
export function ChangeRoleDialog({
  person,
  onClose,
  onChanged,
}: {
  person: PersonAnswer;
  onClose: () => void;
  onChanged: (person: PersonAnswer) => void;
}) {
  const toast = useToast();
  const [role, setRole] = useState(person.role);
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);

  async function save() {
    setPending(true);
    setError(null);
    try {
      const changed = await callApi<PersonAnswer>(`/people/${person.user_id}`, {
        method: 'PATCH',
        body: { role },
      });
      onClose();
      toast(text.done);
      onChanged(changed);
    } catch (thrown) {
      setError(sentenceOf(thrown));
      setPending(false);
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={text.title(nameOf(person))}
      description={text.text}
      footer={
        <>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
          <Button
            variant="primary"
            pending={pending}
            disabled={role === person.role}
            onClick={save}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <RoleChoice value={role} onChoose={setRole} />
      {error ? (
        <p role="alert" className="mt-3 text-danger">
          {error}
        </p>
      ) : null}
    </Dialog>
  );
}
