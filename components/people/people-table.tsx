import { Badge } from '#components/ui/badge.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { PersonActions } from './person-actions.tsx';
import { nameOf, stateWords } from './person-words.ts';

const text = messages.people;

/** People, one a line. On a phone role, state and last sign-in stand under the name. */
export function PeopleTable({
  people,
  me,
  onChanged,
}: {
  people: readonly PersonAnswer[];
  me: string;
  onChanged: (id: string, person: PersonAnswer | null) => void;
}) {
  return (
    <Table>
      <caption className="sr-only">{text.list}</caption>
      <thead className="max-md:sr-only">
        <tr>
          <HeadCell>{text.columns.person}</HeadCell>
          <HeadCell>{text.columns.role}</HeadCell>
          <HeadCell>{text.columns.state}</HeadCell>
          <HeadCell>{text.columns.lastSignedIn}</HeadCell>
          <HeadCell>
            <span className="sr-only">{text.columns.actions}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Row
            key={person.user_id}
            person={person}
            isMe={person.user_id === me}
            onChanged={(changed) => onChanged(person.user_id, changed)}
          />
        ))}
      </tbody>
    </Table>
  );
}

function Row({
  person,
  isMe,
  onChanged,
}: {
  person: PersonAnswer;
  isMe: boolean;
  onChanged: (person: PersonAnswer | null) => void;
}) {
  const isOut = person.state === 'deactivated';
  return (
    <tr>
      <Cell className="w-full max-w-0 md:w-auto md:max-w-80">
        <p className="flex items-center gap-2">
          <span className={isOut ? 'truncate text-ink-2' : 'truncate font-medium'}>
            {nameOf(person)}
          </span>
          {isMe ? <Badge>{text.you}</Badge> : null}
        </p>
        {person.name === null ? null : (
          <p className="truncate text-sm text-ink-3">{person.email}</p>
        )}
        <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-2 md:hidden">
          <span>{text.roles[person.role]}</span>
          <State person={person} quiet />
          {person.last_signed_in_at ? (
            <span className="text-ink-3">
              {text.signedIn} <RelativeTime at={person.last_signed_in_at} />
            </span>
          ) : null}
        </div>
      </Cell>
      <Cell className="max-md:hidden">{text.roles[person.role]}</Cell>
      <Cell className="max-md:hidden">
        <State person={person} />
      </Cell>
      <Cell className="whitespace-nowrap text-ink-2 max-md:hidden">
        {person.last_signed_in_at ? (
          <RelativeTime at={person.last_signed_in_at} />
        ) : (
          <span className="text-ink-3">{text.never}</span>
        )}
      </Cell>
      <Cell className="py-2 text-end">
        <PersonActions person={person} isMe={isMe} onChanged={onChanged} />
      </Cell>
    </tr>
  );
}

/** Only what is not as usual stands out; `quiet` leaves the usual out. */
function State({ person, quiet = false }: { person: PersonAnswer; quiet?: boolean }) {
  const { label, tone, until } = stateWords(person);
  if (person.state === 'active' && until === null) {
    return quiet ? null : <span className="text-ink-2">{label}</span>;
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={tone}>{label}</Badge>
      {until === null ? null : (
        <span className="text-sm text-ink-3">
          {text.ends} <RelativeTime at={until} />
        </span>
      )}
    </span>
  );
}
