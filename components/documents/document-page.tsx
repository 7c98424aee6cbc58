'use client';

import { Download, Plus, RotateCw, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { Button, ButtonLink, buttonClass } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/dialog.tsx';
import { formatBytes } from '#components/ui/format.ts';
import { PageHeader } from '#components/ui/page-header.tsx';
import { Progress } from '#components/ui/progress.tsx';
import { RelativeTime } from '#components/ui/time.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';
import { documentLine } from './document-line.ts';
import { DocumentPanes, fileUrlOf, PDF_MEDIA_TYPE, type View } from './document-panes.tsx';
import { ProfilePane } from './profile/profile-pane.tsx';
import { progressOf } from './progress-of.ts';
import { rangeOfHash, type TextRange } from './source-of.ts';
import { type DocumentContent, useDocument } from './use-document.ts';
import { useWide } from './use-wide.ts';

const text = messages.documents;

export type DocumentPageProps = {
  document: DocumentAnswer;
  /** null before it has been read */
  content: DocumentContent | null;
  /** who looks at it */
  userId: string;
};

/** One document: how it stands, itself beside what was understood of it, each value with its place. */
export function DocumentPage({
  document: given,
  content: givenContent,
  userId,
}: DocumentPageProps) {
  const { document, content, save, reload } = useDocument(given, givenContent);
  const [current, setCurrent] = useState<TextRange | null>(null);
  const [view, setView] = useState<View>('profile');
  const [isHiddenOpen, setHiddenOpen] = useState(false);
  const isWide = useWide();
  const isPdf = document.media_type === PDF_MEDIA_TYPE;
  const hasPages = isPdf && (content?.pageStarts != null || document.pages === 1);

  // On a narrow window the parts take turns: coming back, the profile is where it was left.
  const [profileTop, setProfileTop] = useState(0);
  const go = useCallback(
    (next: View) => {
      if (view === 'profile') setProfileTop(window.scrollY);
      setView(next);
    },
    [view],
  );
  const panes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isWide) return;
    if (view === 'profile') window.scrollTo({ top: profileTop });
    else if ((panes.current?.getBoundingClientRect().top ?? 0) < 0) panes.current?.scrollIntoView();
  }, [isWide, view, profileTop]);

  const show = useCallback(
    (range: TextRange) => {
      // A new object each time: choosing a value twice brings its place back into sight.
      setCurrent({ ...range });
      // Where the page of a place is not known, the text is the one that can show it.
      if (view === 'text' || !hasPages) go('text');
      else if (view === 'profile' && !isWide) go('text');
      else go('original');
    },
    [view, hasPages, isWide, go],
  );

  useEffect(() => {
    const read = () => {
      const range = rangeOfHash(window.location.hash);
      if (!range) return;
      setCurrent(range);
      setView('text');
    };
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
  const isReady = document.status === 'ready';

  return (
    <div className="grid grid-cols-1 gap-6">
      <PageHeader
        up={{ href: '/', label: messages.interviews.title }}
        title={<bdi>{title}</bdi>}
        meta={
          <>
            <span>{facts.join(' · ')}</span>
            {title === document.filename ? null : (
              <bdi className="min-w-0 break-all text-ink-3">{document.filename}</bdi>
            )}
            <RelativeTime at={document.created_at} className="text-ink-3" />
            {document.is_example ? <Badge>{messages.common.example}</Badge> : null}
          </>
        }
        actions={<Actions document={document} />}
      />
      <State document={document} />
      {isReady ? (
        <Warnings
          document={document}
          hiddenCount={content?.hidden.length ?? 0}
          onShowHidden={() => {
            go('text');
            setHiddenOpen(true);
          }}
        />
      ) : null}
      {isReady && content ? (
        <div ref={panes} className="scroll-mt-14 md:scroll-mt-2">
          <DocumentPanes
            document={document}
            content={content}
            current={current}
            view={view}
            onView={go}
            isHiddenOpen={isHiddenOpen}
            onHiddenOpen={setHiddenOpen}
            profile={
              <ProfilePane
                document={document}
                sources={content.sources}
                current={current}
                show={show}
                userId={userId}
                save={save}
                reload={reload}
              />
            }
          />
        </div>
      ) : null}
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
          live
          tone="danger"
          title={document.error?.message ?? text.statusSentence.failed}
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
          {text.page.failedNext}
        </Banner>
      );
    case 'queued':
    case 'reading': {
      const progress = progressOf(document);
      return (
        <Progress
          label={progress.label}
          detail={progress.detail}
          share={progress.share}
          className="max-w-text"
        />
      );
    }
  }
}

function Warnings({
  document,
  hiddenCount,
  onShowHidden,
}: {
  document: DocumentAnswer;
  hiddenCount: number;
  onShowHidden: () => void;
}) {
  if (document.warnings.length === 0) return null;
  return (
    <div className="grid grid-cols-1 gap-2">
      {document.warnings.map((warning) => {
        const words = text.warnings[warning.code];
        return (
          <Banner
            key={warning.code}
            tone="caution"
            title={words.title}
            action={
              warning.code === 'hidden_text' && hiddenCount > 0 ? (
                <Button size="sm" onClick={onShowHidden}>
                  {text.page.hiddenShow}
                </Button>
              ) : null
            }
          >
            {words.check}
          </Banner>
        );
      })}
    </div>
  );
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
      <a href={fileUrlOf(document)} download className={buttonClass({ variant: 'quiet' })}>
        <Download aria-hidden="true" className="size-4" />
        {text.page.download}
        <span className="sr-only">: {text.page.original}</span>
      </a>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" icon={<Trash2 aria-hidden="true" className="size-4" />}>
            {text.page.delete}
          </Button>
        }
        title={text.page.deleteTitle}
        description={text.page.deleteText[document.kind]}
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
