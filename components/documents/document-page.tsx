'use client';

import { Plus, RotateCw, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { useProgress } from '#components/shell/use-progress.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button, ButtonLink } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { formatBytes } from '#components/ui/format.ts';
import { PageHeader, Section } from '#components/ui/page-header.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { splitHighlights } from '#components/ui/split-highlights.ts';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { HiddenText } from '#lib/documents/document-types.ts';
import { messages } from '#lib/messages.ts';
import type { Sources } from '#lib/profiles/profile-schemas.ts';
import { documentLine } from './document-line.ts';
import { ProfileView } from './profile-view.tsx';
import { rangeOfHash, type TextRange } from './source-of.ts';

const text = messages.documents;

export type DocumentPageProps = {
  document: DocumentAnswer;
  /** null before it has been read */
  content: { text: string; sources: Sources | null; hidden: HiddenText[] } | null;
};

/** One document: how it stands, what was understood of it, and its text with the places of both. */
export function DocumentPage({ document, content }: DocumentPageProps) {
  const router = useRouter();
  const [current, setCurrent] = useState<TextRange | null>(null);
  const id = document.document_id;
  const moving = document.status === 'queued' || document.status === 'reading';
  useProgress(moving ? `/documents/${id}/events` : null, () => router.refresh());

  useEffect(() => {
    const read = () => setCurrent(rangeOfHash(window.location.hash));
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);

  const { title } = documentLine(document);
  const facts = [
    text.kinds[document.kind],
    formatBytes(document.size_bytes),
    document.pages === null ? null : text.page.pages(document.pages),
  ].filter((fact) => fact !== null);

  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeader
        up={{ href: '/', label: messages.interviews.title }}
        title={title}
        meta={
          <>
            <span>{facts.join(' · ')}</span>
            {title === document.filename ? null : (
              <span className="text-ink-3">{document.filename}</span>
            )}
            <RelativeTime at={document.created_at} className="text-ink-3" />
            {document.is_example ? <Badge>{messages.common.example}</Badge> : null}
          </>
        }
        actions={<Actions document={document} />}
      />
      <State document={document} />
      {document.warnings.map((warning) =>
        // Told in full beside the text.
        warning.code === 'hidden_text' && (content?.hidden.length ?? 0) > 0 ? null : (
          <Banner key={warning.code} tone="caution">
            {warning.message}
          </Banner>
        ),
      )}
      {content === null ? null : (
        <div className="grid grid-cols-1 gap-x-12 gap-y-10 lg:grid-cols-2">
          <Section
            title={text.page.understood}
            aside={
              document.profile_source === null
                ? null
                : text.page[document.profile_source === 'model' ? 'byModel' : 'byRules']
            }
          >
            {document.profile ? (
              <ProfileView
                profile={document.profile}
                sources={content.sources}
                show={setCurrent}
                current={current}
              />
            ) : (
              <p className="text-ink-3">{text.page.noProfile}</p>
            )}
          </Section>
          <Section title={text.page.text}>
            <TextPane text={content.text} current={current} />
            <Hidden hidden={content.hidden} />
          </Section>
        </div>
      )}
    </div>
  );
}

function State({ document }: { document: DocumentAnswer }) {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const toast = useToast();

  async function retry() {
    setPending(true);
    try {
      await callApi(`/documents/${document.document_id}/retry`, { method: 'POST' });
      router.refresh();
    } catch (thrown) {
      toast(sentenceOf(thrown));
    }
    setPending(false);
  }

  switch (document.status) {
    case 'ready':
      return null;
    case 'failed':
      return (
        <Banner
          tone="danger"
          title={text.statusSentence.failed}
          action={
            <Button
              size="sm"
              pending={pending}
              onClick={retry}
              icon={<RotateCw aria-hidden="true" className="size-4" />}
            >
              {text.retry}
            </Button>
          }
        >
          {document.error?.message}
        </Banner>
      );
    case 'queued':
    case 'reading':
      return <Progress label={text.statusSentence[document.status]} />;
  }
}

function Actions({ document }: { document: DocumentAnswer }) {
  const router = useRouter();
  const toast = useToast();
  const id = document.document_id;

  async function remove() {
    try {
      await callApi(`/documents/${id}`, { method: 'DELETE' });
    } catch (thrown) {
      throw new Error(sentenceOf(thrown));
    }
    toast(text.page.deleted);
    router.push('/interviews/new');
    router.refresh();
  }

  return (
    <>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" icon={<Trash2 aria-hidden="true" className="size-4" />}>
            {text.page.delete}
          </Button>
        }
        title={text.page.deleteTitle}
        description={text.page.deleteText}
        confirmLabel={text.page.delete}
        onConfirm={remove}
      />
      {document.status === 'ready' ? (
        <ButtonLink
          variant="primary"
          href={`/interviews/new?${document.kind}=${id}`}
          icon={<Plus aria-hidden="true" className="size-4" />}
        >
          {messages.interviews.new}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** The text as it was read, in a box of its own; the place asked for is marked and brought into sight. */
function TextPane({ text: whole, current }: { text: string; current: TextRange | null }) {
  const box = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);

  useEffect(() => {
    const place = mark.current;
    if (!current || !place || !box.current) return;
    box.current.scrollTop = place.offsetTop - box.current.clientHeight / 3;
    box.current.scrollIntoView({ block: 'nearest' });
  }, [current]);

  if (whole === '') return <p className="text-ink-3">{text.page.textEmpty}</p>;
  return (
    <section
      ref={box}
      aria-label={text.page.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by the keyboard
      tabIndex={0}
      className="relative max-h-[70dvh] overflow-y-auto rounded-lg border border-line bg-surface px-5 py-4 print:max-h-none"
    >
      <p dir="auto" className="text-sm leading-relaxed whitespace-pre-wrap text-ink-2">
        {splitHighlights(whole, current ? [current] : []).map((piece) =>
          piece.ranges.length > 0 ? (
            <mark
              key={piece.start}
              ref={mark}
              className="rounded-[2px] bg-accent-wash text-ink underline decoration-accent decoration-2 underline-offset-4"
            >
              {piece.text}
            </mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
      </p>
    </section>
  );
}

function Hidden({ hidden }: { hidden: HiddenText[] }) {
  if (hidden.length === 0) return null;
  return (
    <Banner tone="caution" title={text.page.hidden.title} className="mt-4">
      <p>{text.page.hidden.text}</p>
      <ul className="mt-2 grid gap-2">
        {hidden.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list whose places are its ids
          <li key={index}>
            <span className="eyebrow">{text.page.hiddenKinds[entry.kind]}</span>
            <span className="block font-mono text-sm break-words whitespace-pre-wrap text-ink">
              {entry.text}
            </span>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
