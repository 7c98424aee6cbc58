import { BriefcaseBusiness } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Cell, HeadCell, Table } from '#components/ui/table.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { RoleAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';
import { CriteriaStateBadge } from './criteria-state-badge.tsx';

const text = messages.roles;

/** Every role, and which of them wait for somebody to look at their criteria. */
export function RolesPage({
  roles,
  nextCursor,
}: {
  roles: RoleAnswer[];
  nextCursor: string | null;
}) {
  if (roles.length === 0) {
    return (
      <div className="grid grid-cols-1 gap-8">
        <PageHeader title={text.title} />
        <EmptyState
          icon={<BriefcaseBusiness />}
          title={text.empty.title}
          action={
            <ButtonLink href="/interviews/new" variant="primary">
              {text.empty.action}
            </ButtonLink>
          }
        >
          {text.empty.text}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHeader title={text.title} />
      <Table aria-label={text.title}>
        <thead className="max-md:hidden">
          <tr>
            <HeadCell>{text.columns.role}</HeadCell>
            <HeadCell>{text.columns.criteria}</HeadCell>
            <HeadCell>{text.columns.interviews}</HeadCell>
            <HeadCell className="max-lg:hidden">{text.columns.made}</HeadCell>
            <HeadCell className="text-end">{text.columns.next}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <Row key={role.role_id} role={role} />
          ))}
        </tbody>
      </Table>
      {nextCursor === null ? null : (
        <div className="flex justify-center">
          <ButtonLink href={`/roles?cursor=${encodeURIComponent(nextCursor)}`}>
            {messages.common.showMore}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function Row({ role }: { role: RoleAnswer }) {
  const next = text.next[role.criteria_state];
  return (
    <tr className="group relative transition-colors hover:bg-sunken/60">
      <Cell className="w-full max-w-0 md:w-auto md:max-w-80">
        <p className="flex items-center gap-2">
          <span className="truncate font-medium">{role.title}</span>
          {role.is_example ? <Badge>{messages.common.example}</Badge> : null}
        </p>
        <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-3 md:hidden">
          <CriteriaStateBadge state={role.criteria_state} />
          {text.interviews(role.interview_count)}
        </p>
      </Cell>
      <Cell className="max-md:hidden">
        <CriteriaStateBadge state={role.criteria_state} />
      </Cell>
      <Cell className="text-ink-2 max-md:hidden">{role.interview_count}</Cell>
      <Cell className="whitespace-nowrap text-ink-2 max-lg:hidden">
        <RelativeTime at={role.created_at} />
      </Cell>
      <Cell className="text-end whitespace-nowrap">
        <Link
          href={`/roles/${role.role_id}`}
          aria-label={`${next}: ${role.title}`}
          className="inline-flex min-h-6 items-center font-medium text-accent decoration-1 underline-offset-3 before:absolute before:inset-0 group-hover:underline"
        >
          {next}
        </Link>
      </Cell>
    </tr>
  );
}
