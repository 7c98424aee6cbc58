'use client';

import { Pencil, Plus, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useSaving } from '#components/editors/use-saving.ts';
import { useUnsavedWarning } from '#components/editors/use-unsaved-warning.ts';
import { callApi } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field, Textarea } from '#components/ui/field.tsx';
import { Section } from '#components/ui/page-header.tsx';
import { useToast } from '#components/ui/toast.tsx';
import { useHydrated } from '#components/ui/use-hydrated.ts';
import type { RoleFactsAnswer } from '#lib/api/role-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.facts;

/** All the interviewer may tell of the role and the company, to be read and edited. */
export function FactsSection({ roleId, facts }: { roleId: string; facts: RoleFactsAnswer }) {
  const [isEditing, setEditing] = useState(false);
  const isAwake = useHydrated();
  return (
    <Section
      title={text.title}
      text={text.text}
      aside={
        isEditing ? null : (
          <Button
            size="sm"
            disabled={!isAwake}
            aria-label={`${text.edit}: ${text.title}`}
            icon={<Pencil aria-hidden="true" className="size-4" />}
            onClick={() => setEditing(true)}
          >
            {text.edit}
          </Button>
        )
      }
    >
      {isEditing ? (
        <FactsEditor roleId={roleId} facts={facts} onClose={() => setEditing(false)} />
      ) : facts.facts.length === 0 ? (
        <p className="text-ink-3">{text.empty}</p>
      ) : (
        <>
          <ul className="grid max-w-text grid-cols-1">
            {facts.facts.map((fact) => (
              <li key={fact} className="border-t border-line py-2">
                {fact}
              </li>
            ))}
          </ul>
          {facts.from_job_description ? (
            <p className="mt-2 text-sm text-ink-3">{text.fromJd}</p>
          ) : null}
        </>
      )}
    </Section>
  );
}

type Line = { key: number; value: string };

function FactsEditor({
  roleId,
  facts,
  onClose,
}: {
  roleId: string;
  facts: RoleFactsAnswer;
  onClose: () => void;
}) {
  const router = useRouter();
  const toast = useToast();
  const nextKey = useRef(0);
  const line = (value: string): Line => ({ key: nextKey.current++, value });
  const [lines, setLines] = useState(() =>
    (facts.facts.length === 0 ? [''] : facts.facts).map(line),
  );
  const [removed, setRemoved] = useState<{ line: Line; index: number } | null>(null);
  const [theirs, setTheirs] = useState<RoleFactsAnswer | null>(null);
  const filled = lines.filter(({ value }) => value.trim() !== '');
  const { isSaving, failure, complaints, save } = useSaving<number>({
    basedOn: facts.version,
    send: async (basedOn) => {
      setTheirs(null);
      await callApi(`/roles/${roleId}/facts`, {
        method: 'PATCH',
        body: { based_on: basedOn, facts: filled.map(({ value }) => value) },
      });
      toast(text.saved);
      onClose();
      router.refresh();
    },
    readNewest: async () => {
      const now = await callApi<RoleFactsAnswer>(`/roles/${roleId}/facts`);
      setTheirs(now);
      return now.version;
    },
    complaintsOf: (fields) =>
      new Map(
        fields.flatMap(({ field, message }) => {
          const wrong = filled[Number(field.split('/')[2])];
          return wrong ? [[wrong.key, message] as const] : [];
        }),
      ),
  });
  const isDirty = JSON.stringify(filled.map(({ value }) => value)) !== JSON.stringify(facts.facts);
  useUnsavedWarning(isDirty && !isSaving);

  function addTheirs() {
    const own = new Set(filled.map(({ value }) => value.trim().toLowerCase()));
    const added = (theirs?.facts ?? []).filter((fact) => !own.has(fact.toLowerCase()));
    setLines([...filled, ...added.map(line)]);
    setTheirs(null);
  }

  return (
    <form
      aria-label={text.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      className="grid max-w-text grid-cols-1 gap-3"
    >
      <ol className="grid grid-cols-1 gap-2">
        {lines.map((entry, index) => (
          <li key={entry.key} className="flex items-start gap-1">
            <Field
              label={text.fact(index + 1)}
              labelHidden
              className="min-w-0 flex-1"
              error={complaints.get(entry.key) ?? null}
            >
              {(control) => (
                <Textarea
                  {...control}
                  rows={1}
                  dir="auto"
                  value={entry.value}
                  className="field-sizing-content min-h-10"
                  onChange={(event) =>
                    setLines(lines.with(index, { ...entry, value: event.target.value }))
                  }
                />
              )}
            </Field>
            <Button
              variant="quiet"
              iconOnly
              aria-label={text.remove(index + 1)}
              icon={<X aria-hidden="true" className="size-4" />}
              onClick={() => {
                setLines(lines.toSpliced(index, 1));
                setRemoved({ line: entry, index });
              }}
            />
          </li>
        ))}
      </ol>
      {removed ? (
        <p role="status" className="flex flex-wrap items-center gap-2 text-ink-2">
          {text.removed}
          <Button
            size="sm"
            onClick={() => {
              setLines(lines.toSpliced(removed.index, 0, removed.line));
              setRemoved(null);
            }}
          >
            {messages.roles.editor.undo}
          </Button>
        </p>
      ) : null}
      <Button
        variant="quiet"
        size="sm"
        className="-ms-2 justify-self-start"
        icon={<Plus aria-hidden="true" className="size-4" />}
        onClick={() => setLines([...lines, line('')])}
      >
        {text.add}
      </Button>
      {failure ? (
        <Banner tone="danger" live>
          {failure}
        </Banner>
      ) : null}
      {theirs ? (
        <Banner
          tone="caution"
          live
          action={
            <Button size="sm" onClick={addTheirs}>
              {text.loadTheirs}
            </Button>
          }
        >
          {text.conflict}
        </Banner>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={isSaving} disabled={!isDirty}>
          {text.save}
        </Button>
        <Button variant="quiet" onClick={onClose} disabled={isSaving}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
