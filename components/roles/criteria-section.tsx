'use client';

import { Check, Pencil, RotateCcw, Scale } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { CriteriaVersionAnswer, CriteriaVersionSummaryAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';
import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import type { CriterionStart } from './criteria-draft.ts';
import { CriteriaEditor } from './criteria-editor.tsx';
import { CoverageWarnings, CriteriaView } from './criteria-view.tsx';
import { VersionStory } from './versions-section.tsx';

const text = messages.roles.criteria;

type Props = {
  roleId: string;
  requirements: Requirement[];
  shown: CriteriaVersionAnswer | null;
  /** newest first */
  versions: CriteriaVersionSummaryAnswer[];
  hasModel: boolean;
  /** competencies that can be added */
  library: readonly CriterionStart[];
};

/** The criteria that are looked at: read, approve, edit, draft again. */
export function CriteriaSection({
  roleId,
  requirements,
  shown,
  versions,
  hasModel,
  library,
}: Props) {
  const router = useRouter();
  const toast = useToast();
  const isAwake = useHydrated();
  const [isEditing, setEditing] = useState(false);
  const [pending, setPending] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const newest = versions[0]?.version ?? 0;
  const inUse = versions.find(({ in_use }) => in_use)?.version ?? null;

  /** Back to the newest version, with what was done said in a sentence. */
  function done(sentence: string) {
    setEditing(false);
    toast(sentence);
    router.push(`/roles/${roleId}`, { scroll: false });
    router.refresh();
  }

  async function approve(version: number) {
    setPending('approve');
    setFailure(null);
    try {
      await callApi(`/roles/${roleId}/criteria/${version}/approve`, { method: 'POST' });
      done(text.approving(version));
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
    }
    setPending(null);
  }

  async function draft(by: 'rules' | 'model') {
    setPending(by);
    setFailure(null);
    try {
      const made = await callApi<CriteriaVersionAnswer>(`/roles/${roleId}/criteria-drafts`, {
        method: 'POST',
        body: { by },
      });
      done(text.drafted(made.version));
    } catch (thrown) {
      setFailure(sentenceOf(thrown));
    }
    setPending(null);
  }

  const problem = failure ? (
    <Banner tone="danger" live>
      {failure}
    </Banner>
  ) : null;

  if (!shown) {
    return (
      <Section title={text.title}>
        {problem}
        <EmptyState
          icon={<Scale />}
          title={text.none.title}
          action={
            <>
              <Button
                variant="primary"
                pending={pending === 'rules'}
                disabled={!isAwake || pending !== null}
                onClick={() => draft('rules')}
              >
                {text.redraftBy.rules}
              </Button>
              {hasModel ? (
                <Button
                  pending={pending === 'model'}
                  disabled={pending !== null}
                  onClick={() => draft('model')}
                >
                  {text.redraftBy.model}
                </Button>
              ) : null}
            </>
          }
        >
          {text.none.text}
        </EmptyState>
      </Section>
    );
  }
  if (isEditing) {
    return (
      <CriteriaEditor
        roleId={roleId}
        requirements={requirements}
        library={library}
        from={shown}
        newest={newest}
        onSaved={(version) => done(messages.roles.editor.saved(version))}
        onCancel={() => setEditing(false)}
      />
    );
  }
  const isNewest = shown.version === newest;
  return (
    <Section title={text.title} text={text.text}>
      <div className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <p className="min-w-0 flex-1 basis-72 text-ink-2">
            <span className="font-medium text-ink">{text.version(shown.version)}</span>
            {' · '}
            <VersionStory version={shown} />
          </p>
          <div className="flex flex-wrap gap-2">
            <Redraft hasModel={hasModel} pending={pending} onDraft={draft} />
            <Button
              icon={<Pencil aria-hidden="true" className="size-4" />}
              disabled={!isAwake}
              onClick={() => setEditing(true)}
            >
              {isNewest ? text.edit : text.editOld}
            </Button>
            {isNewest && shown.approved_at === null ? (
              <Button
                variant="primary"
                icon={<Check aria-hidden="true" className="size-4" />}
                pending={pending === 'approve'}
                disabled={!isAwake}
                onClick={() => approve(shown.version)}
              >
                {text.approve}
              </Button>
            ) : null}
          </div>
        </div>
        {problem}
        {isNewest ? null : (
          <Banner
            action={
              <Link
                href={`/roles/${roleId}`}
                className="text-accent underline decoration-1 underline-offset-3"
              >
                {text.showNewest}
              </Link>
            }
          >
            {text.old(shown.version)}
          </Banner>
        )}
        {isNewest && shown.approved_at === null ? (
          <Banner tone="info">
            {inUse !== null && inUse !== shown.version ? text.waiting(inUse) : text.unapproved}
          </Banner>
        ) : null}
        <CoverageWarnings version={shown} requirements={requirements} />
        <CriteriaView version={shown} />
      </div>
    </Section>
  );
}

function Redraft({
  hasModel,
  pending,
  onDraft,
}: {
  hasModel: boolean;
  pending: string | null;
  onDraft: (by: 'rules' | 'model') => Promise<void>;
}) {
  const [isOpen, setOpen] = useState(false);
  async function draft(by: 'rules' | 'model') {
    await onDraft(by);
    setOpen(false);
  }
  const ways = hasModel ? (['rules', 'model'] as const) : (['rules'] as const);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      trigger={
        <Button variant="quiet" icon={<RotateCcw aria-hidden="true" className="size-4" />}>
          {text.redraft}
        </Button>
      }
      title={text.redraftTitle}
      description={text.redraftText}
      footer={
        <>
          <Button onClick={() => setOpen(false)} disabled={pending !== null}>
            {messages.common.cancel}
          </Button>
          {ways.map((by) => (
            <Button
              key={by}
              variant={by === ways.at(-1) ? 'primary' : 'secondary'}
              pending={pending === by}
              disabled={pending !== null}
              onClick={() => draft(by)}
            >
              {text.redraftBy[by]}
            </Button>
          ))}
        </>
      }
    />
  );
}
