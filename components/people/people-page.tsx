'use client';

import { Search, Users } from 'lucide-react';
import { usePagedList } from '#components/shell/use-paged-list.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Field, Input } from '#components/ui/field.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { PersonAnswer, PersonPage } from '#lib/api/people-schemas.ts';
import { messages } from '#lib/messages.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { PeopleTable } from './people-table.tsx';

const text = messages.people;

/** Everybody with an account or an invitation, and what an owner can do about it. */
export function PeoplePage({ page, me }: { page: PersonPage; me: string }) {
  const ready = useHydrated();
  const list = usePagedList<PersonAnswer>('/people', page);
  const { items, setItems, search, pending } = list;
  const isSearching = search.trim() !== '';

  function replace(id: string, person: PersonAnswer | null) {
    setItems((shown) => shown.flatMap((entry) => (entry.user_id === id ? (person ?? []) : entry)));
  }

  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHeader
        title={text.title}
        meta={text.text}
        actions={
          <InviteDialog onInvited={({ person }) => setItems((shown) => [person, ...shown])} />
        }
      />
      <Field label={text.search} labelHidden>
        {(control) => (
          <div className="relative max-w-narrow">
            <Search
              aria-hidden="true"
              className="pointer-events-none absolute start-3 top-1/2 size-4 -translate-y-1/2 text-ink-3"
            />
            <Input
              {...control}
              type="search"
              autoComplete="off"
              disabled={!ready}
              placeholder={text.search}
              value={search}
              onChange={(event) => list.searchFor(event.target.value)}
              className="ps-9"
            />
          </div>
        )}
      </Field>
      {list.error ? (
        <Banner
          tone="danger"
          live
          action={
            <Button size="sm" onClick={() => list.searchFor(search)}>
              {messages.common.retry}
            </Button>
          }
        >
          {list.error}
        </Banner>
      ) : null}
      <div aria-busy={pending} className={pending ? 'opacity-60 transition-opacity' : undefined}>
        {items.length > 0 ? <PeopleTable people={items} me={me} onChanged={replace} /> : null}
        {items.length === 0 && isSearching && !pending && !list.error ? (
          <EmptyState
            icon={<Search />}
            title={text.noMatch(search.trim())}
            action={<Button onClick={() => list.searchFor('')}>{text.clearSearch}</Button>}
          />
        ) : null}
        {items.length === 1 && !isSearching && !pending ? (
          <EmptyState icon={<Users />} title={text.alone.title}>
            {text.alone.text}
          </EmptyState>
        ) : null}
      </div>
      {list.hasMore ? (
        <div className="flex justify-center">
          <Button pending={pending} onClick={list.showMore}>
            {messages.common.showMore}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
