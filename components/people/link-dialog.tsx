'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { PersonLink } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { nameOf } from './person-words.ts';

const text = messages.people.link;

/** Shows a link once; closed, it cannot be had again. */
export function LinkDialog({ made, onClose }: { made: PersonLink; onClose: () => void }) {
  const who = nameOf(made.person);
  const joins = made.person.state === 'invited';
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={joins ? text.joinTitle(who) : text.passwordTitle(who)}
      description={joins ? text.joinText : text.passwordText}
      footer={
        <Button variant="primary" onClick={onClose}>
          {messages.people.invite.done}
        </Button>
      }
    >
      <OneTimeLink made={made} />
    </Dialog>
  );
}
