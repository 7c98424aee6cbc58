'use client';

import { useMemo, useState } from 'react';
import { isCandidateProfile } from '#components/documents/document-line.ts';
import type { TextRange } from '#components/documents/source-of.ts';
import type { useDocument } from '#components/documents/use-document.ts';
import { Section } from '#components/ui/page-header.tsx';
import { messages } from '#lib/messages.ts';
import { CandidateFields } from './candidate-fields.tsx';
import { JobFields } from './job-fields.tsx';
import { ProfileContext, type ProfileContextValue } from './profile-context.ts';

const text = messages.documents;

export type ProfilePaneProps = Pick<
  ReturnType<typeof useDocument>,
  'document' | 'save' | 'reload'
> & {
  sources: ProfileContextValue['sources'];
  current: TextRange | null;
  show: (range: TextRange) => void;
  userId: string;
};

/** What was understood of a document. A value leads to its place in it, and can be corrected where it stands. */
export function ProfilePane({
  document,
  sources,
  current,
  show,
  userId,
  save,
  reload,
}: ProfilePaneProps) {
  const [said, announce] = useState('');
  const { profile, corrections } = document;
  const value = useMemo(
    () => ({ sources, current, show, corrections, userId, save, reload, announce }),
    [sources, current, show, corrections, userId, save, reload],
  );
  const corrected = Object.keys(corrections).length;
  const aside = [
    document.profile_source === null
      ? null
      : text.page[document.profile_source === 'model' ? 'byModel' : 'byRules'],
    corrected === 0 ? null : text.editing.corrections(corrected),
  ].filter((part) => part !== null);
  return (
    <Section
      title={text.page.understood}
      aside={<span className="text-sm text-ink-3">{aside.join(' · ')}</span>}
    >
      {profile ? (
        <ProfileContext value={value}>
          <dl className="grid grid-cols-1">
            {isCandidateProfile(profile) ? (
              <CandidateFields profile={profile} />
            ) : (
              <JobFields profile={profile} />
            )}
          </dl>
        </ProfileContext>
      ) : (
        <p className="text-ink-3">{text.page.noProfile}</p>
      )}
      {document.dropped_values ? (
        <p className="border-t border-line pt-2.5 text-sm text-ink-3">
          {text.page.dropped(document.dropped_values)}
        </p>
      ) : null}
      {profile ? (
        <p className="border-t border-line pt-2.5 text-sm text-ink-3">{text.page.skillsCredit}</p>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </Section>
  );
}
