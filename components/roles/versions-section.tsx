import Link from 'next/link';
import { Badge } from '#components/ui/badge.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import type { CriteriaVersionSummaryAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.versions;
const criteriaText = messages.roles.criteria;

/** Every version of the criteria: who made it and when, who approved it, how many interviews rest on it. */
export function VersionsSection({
  roleId,
  versions,
  shown,
}: {
  roleId: string;
  versions: CriteriaVersionSummaryAnswer[];
  shown: number | null;
}) {
  return (
    <Section title={text.title} text={text.text}>
      <ol className="grid grid-cols-1">
        {versions.map((version) => (
          <li
            key={version.version}
            className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-t border-line py-3"
          >
            <span className="flex min-w-40 flex-wrap items-center gap-2">
              <span className="font-medium">{criteriaText.version(version.version)}</span>
              {version.in_use ? <Badge tone="info">{criteriaText.inUse}</Badge> : null}
            </span>
            <span className="min-w-0 flex-1 basis-72 text-ink-2">
              <VersionStory version={version} />
              {' · '}
              {messages.roles.interviews(version.interview_count)}
            </span>
            {version.version === shown ? (
              <span className="text-ink-3">{text.shown}</span>
            ) : (
              <Link
                href={`/roles/${roleId}?version=${version.version}`}
                className="inline-flex min-h-6 items-center text-accent underline decoration-1 underline-offset-3"
              >
                {text.look(version.version)}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** How a version came about and whether somebody stands by it, in a line. */
export function VersionStory({ version }: { version: CriteriaVersionSummaryAnswer }) {
  return (
    <>
      {capital(criteriaText.by[version.source])}
      {version.created_by ? ` ${actorWords(version.created_by)}` : ''}{' '}
      <RelativeTime at={version.created_at} />
      {' · '}
      {version.approved_at ? (
        <>
          {criteriaText.approved}
          {version.approved_by ? ` ${actorWords(version.approved_by)}` : ''}{' '}
          <RelativeTime at={version.approved_at} />
        </>
      ) : (
        criteriaText.notApproved
      )}
    </>
  );
}

function actorWords({ name }: { name: string | null }): string {
  return name === null ? criteriaText.byProgram : criteriaText.byName(name);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
