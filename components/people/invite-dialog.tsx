'use client';

import { UserPlus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { ApiProblem, callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { RoleName } from '#lib/api/auth-schemas.ts';
import type { PersonLink } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { LinkDialog } from './link-dialog.tsx';
import { RoleChoice } from './role-choice.tsx';

const text = messages.people.invite;

/** Asks for address and role, then shows the link once. */
export function InviteDialog({ onInvited }: { onInvited: (made: PersonLink) => void }) {
  const ready = useHydrated();
  const formId = useId();
  const [open, setOpen] = useState(false);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<RoleName>('reviewer');
  const [error, setError] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [made, setMade] = useState<PersonLink | null>(null);

  async function invite(event: FormEvent) {
    event.preventDefault();
    setPending(true);
    setError(null);
    try {
      const answer = await callApi<PersonLink>('/people', {
        method: 'POST',
        body: { email: email.trim(), role },
      });
      onInvited(answer);
      setOpen(false);
      setEmail('');
      setRole('reviewer');
      setMade(answer);
    } catch (thrown) {
      const isForm = thrown instanceof ApiProblem && thrown.code === 'invalid_request';
      setError(isForm ? text.emailError : sentenceOf(thrown));
    }
    setPending(false);
  }

  return (
    <>
      <Dialog
        trigger={
          <Button
            variant="primary"
            disabled={!ready}
            icon={<UserPlus aria-hidden="true" className="size-4" />}
          >
            {text.action}
          </Button>
        }
        open={open}
        onOpenChange={(next) => {
          setError(null);
          setOpen(next);
        }}
        title={text.title}
        description={text.text}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{messages.common.cancel}</Button>
            <Button type="submit" form={formId} variant="primary" pending={pending}>
              {text.submit}
            </Button>
          </>
        }
      >
        <form id={formId} onSubmit={invite} className="grid gap-5" noValidate>
          <Field label={text.email} hint={text.emailHint} error={error}>
            {(control) => (
              <Input
                {...control}
                type="email"
                autoComplete="off"
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            )}
          </Field>
          <RoleChoice value={role} onChoose={setRole} />
        </form>
      </Dialog>
      {made ? <LinkDialog made={made} onClose={() => setMade(null)} /> : null}
    </>
  );
}
