'use client';

import {
  Ellipsis,
  KeyRound,
  Link2,
  Link2Off,
  Trash2,
  UserCheck,
  UserCog,
  UserX,
} from 'lucide-react';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { Menu, MenuItem } from '#components/ui/menu.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { PersonAnswer, PersonLink } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { ChangeRoleDialog } from './change-role-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { nameOf } from './person-words.ts';

const text = messages.people;

type Asking = 'role' | 'renew' | 'revoke' | 'deactivate' | 'reactivate' | 'remove';

export type PersonActionsProps = {
  person: PersonAnswer;
  isMe: boolean;
  /** the person as they are now; null: they are gone from the list */
  onChanged: (person: PersonAnswer | null) => void;
};

/** What an owner can do with one person, each after a question. */
export function PersonActions({ person, isMe, onChanged }: PersonActionsProps) {
  const toast = useToast();
  const ready = useHydrated();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [made, setMade] = useState<PersonLink | null>(null);
  const who = nameOf(person);
  const path = `/people/${person.user_id}`;
  const { state, link } = person;
  const words = text.actions;

  const dialog = {
    open: true,
    onOpenChange: (open: boolean) => {
      if (!open) setAsking(null);
    },
  };

  /** What the API refuses is told in the dialog, which stays open. */
  async function ask<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (thrown) {
      throw new Error(sentenceOf(thrown));
    }
  }

  async function change(method: 'POST' | 'DELETE', part: string, done: string): Promise<void> {
    const changed = await ask(() => callApi<PersonAnswer>(`${path}${part}`, { method }));
    onChanged(changed);
    toast(done);
  }

  return (
    <>
      <Menu
        trigger={
          <Button
            variant="quiet"
            size="sm"
            iconOnly
            disabled={!ready}
            aria-label={words.open(who)}
            title={words.open(who)}
            icon={<Ellipsis aria-hidden="true" className="size-4" />}
          />
        }
      >
        <MenuItem icon={<UserCog aria-hidden="true" />} onSelect={() => setAsking('role')}>
          {words.changeRole}
        </MenuItem>
        {state === 'deactivated' ? (
          <MenuItem
            icon={<UserCheck aria-hidden="true" />}
            onSelect={() => setAsking('reactivate')}
          >
            {words.reactivate}
          </MenuItem>
        ) : (
          <MenuItem
            icon={
              state === 'invited' ? <Link2 aria-hidden="true" /> : <KeyRound aria-hidden="true" />
            }
            onSelect={() => setAsking('renew')}
          >
            {state === 'invited' ? words.newInvitation : words.password}
          </MenuItem>
        )}
        {link?.status === 'open' ? (
          <MenuItem icon={<Link2Off aria-hidden="true" />} onSelect={() => setAsking('revoke')}>
            {words.revokeLink}
          </MenuItem>
        ) : null}
        {state === 'active' ? (
          <MenuItem
            danger
            icon={<UserX aria-hidden="true" />}
            onSelect={() => setAsking('deactivate')}
          >
            {words.deactivate}
          </MenuItem>
        ) : null}
        {state === 'invited' ? (
          <MenuItem
            danger
            icon={<Trash2 aria-hidden="true" />}
            onSelect={() => setAsking('remove')}
          >
            {words.remove}
          </MenuItem>
        ) : null}
      </Menu>
      {asking === 'role' ? (
        <ChangeRoleDialog
          person={person}
          onClose={() => setAsking(null)}
          onChanged={(changed) => {
            onChanged(changed);
            // Pages of owners are no longer theirs.
            if (isMe && changed.role !== 'owner') window.location.assign('/');
          }}
        />
      ) : null}
      {asking === 'renew' ? (
        <ConfirmDialog
          {...dialog}
          title={(state === 'invited' ? text.renew.joinTitle : text.renew.passwordTitle)(who)}
          description={state === 'invited' ? text.renew.joinText : text.renew.passwordText}
          confirmLabel={text.renew.confirm}
          variant="primary"
          onConfirm={async () => {
            const answer = await ask(() => callApi<PersonLink>(`${path}/link`, { method: 'POST' }));
            onChanged(answer.person);
            setMade(answer);
          }}
        />
      ) : null}
      {asking === 'revoke' ? (
        <ConfirmDialog
          {...dialog}
          title={text.revoke.title}
          description={text.revoke.text}
          confirmLabel={text.revoke.confirm}
          onConfirm={() => change('DELETE', '/link', text.revoke.done)}
        />
      ) : null}
      {asking === 'deactivate' ? (
        <ConfirmDialog
          {...dialog}
          title={text.deactivate.title(who)}
          description={text.deactivate.text}
          confirmLabel={text.deactivate.confirm}
          onConfirm={async () => {
            await change('POST', '/deactivate', text.deactivate.done);
            if (isMe) window.location.assign('/sign-in');
          }}
        />
      ) : null}
      {asking === 'reactivate' ? (
        <ConfirmDialog
          {...dialog}
          title={text.reactivate.title(who)}
          description={text.reactivate.text}
          confirmLabel={text.reactivate.confirm}
          variant="primary"
          onConfirm={() => change('POST', '/reactivate', text.reactivate.done)}
        />
      ) : null}
      {asking === 'remove' ? (
        <ConfirmDialog
          {...dialog}
          title={text.remove.title(who)}
          description={text.remove.text}
          confirmLabel={text.remove.confirm}
          onConfirm={async () => {
            await ask(() => callApi(path, { method: 'DELETE' }));
            onChanged(null);
            toast(text.remove.done);
          }}
        />
      ) : null}
      {made ? <LinkDialog made={made} onClose={() => setMade(null)} /> : null}
    </>
  );
}
