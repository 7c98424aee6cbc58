'use client';

import { useState } from 'react';
import { sentenceOf } from '#components/shell/call-api.ts';
import { useProgress } from '#components/shell/use-progress.ts';
import { Button } from '#components/ui/button.tsx';
import { FileDrop } from '#components/ui/file-drop.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { messages } from '#lib/messages.ts';
import { documentLine } from './document-line.ts';
import { DocumentRow, type DocumentRowProps } from './document-row.tsx';
import { isDocumentStatus, progressOf } from './progress-of.ts';
import { UPLOAD_ACCEPT } from './send-document.ts';
import type { DocumentStore } from './use-documents.ts';

const text = messages.documents;
// A list of recent ones to choose from, not an archive; the rest is behind “Show more”.
const SHOWN_FIRST = 6;

/** Brings documents of one kind in and lets one (or, for résumés, several) be chosen. */
export function DocumentPicker({
  kind,
  store,
  chosen,
  onChoose,
}: {
  kind: DocumentKind;
  store: DocumentStore;
  chosen: string[];
  onChoose: (id: string, on: boolean) => void;
}) {
  const toast = useToast();
  const [all, setAll] = useState(false);
  const [pending, setPending] = useState(false);
  const several = kind === 'resume';
  const { documents, sending } = store;
  const shown = all ? documents : documents.slice(0, SHOWN_FIRST);

  async function showMore() {
    if (documents.length > shown.length) {
      setAll(true);
      return;
    }
    setPending(true);
    await store.fetchOlder().catch((thrown) => toast(sentenceOf(thrown)));
    setAll(true);
    setPending(false);
  }

  return (
    <div className="grid grid-cols-1 gap-3">
      <FileDrop
        onFiles={(files) => files.forEach(store.send)}
        label={text.drop.inputLabel(text.kinds[kind])}
        prompt={text.drop[kind]}
        chooseLabel={several ? text.drop.chooseSeveral : text.drop.choose}
        overLabel={text.drop.over}
        hint={text.drop.limits}
        accept={UPLOAD_ACCEPT}
        multiple={several}
        pastedName={text.drop.pastedName(kind)}
      />
      {sending.length + shown.length === 0 ? (
        <p className="text-sm text-ink-3">{text.noneYet[kind]}</p>
      ) : (
        <ul className="grid grid-cols-1 gap-2" aria-label={text.kindsPlural[kind]}>
          {sending.map((entry) => (
            <DocumentRow
              key={`sending-${entry.key}`}
              title={entry.file.name}
              detail={null}
              status={entry.error ? 'failed' : 'uploading'}
              share={entry.share}
              error={entry.error}
              onRetry={
                entry.error
                  ? () => {
                      store.drop(entry.key);
                      store.send(entry.file);
                    }
                  : undefined
              }
              onRemove={entry.error ? () => store.drop(entry.key) : undefined}
            />
          ))}
          {shown.map((document) => (
            <LiveRow
              key={document.document_id}
              document={document}
              store={store}
              choice={{
                type: several ? 'checkbox' : 'radio',
                name: `chosen-${kind}`,
                checked: chosen.includes(document.document_id),
                onChange: (on) => onChoose(document.document_id, on),
              }}
              onError={toast}
            />
          ))}
        </ul>
      )}
      {documents.length > shown.length || store.hasOlder ? (
        <Button
          size="sm"
          variant="quiet"
          className="justify-self-start"
          pending={pending}
          onClick={showMore}
        >
          {messages.common.showMore}
        </Button>
      ) : null}
    </div>
  );
}

function LiveRow({
  document,
  store,
  choice,
  onError,
}: {
  document: DocumentAnswer;
  store: DocumentStore;
  choice: DocumentRowProps['choice'];
  onError: (sentence: string) => void;
}) {
  const [retrying, setRetrying] = useState(false);
  const id = document.document_id;
  const moving = document.status === 'queued' || document.status === 'reading';
  useProgress(moving ? `/documents/${id}/events` : null, (status) => {
    if (isDocumentStatus(status, id)) store.put(status);
  });

  async function retry() {
    setRetrying(true);
    await store.retry(id).catch((thrown) => onError(sentenceOf(thrown)));
    setRetrying(false);
  }

  const { title, detail } = documentLine(document);
  const progress = progressOf(document);
  return (
    <DocumentRow
      title={title}
      detail={detail}
      status={document.status}
      doing={progress.label}
      share={progress.share}
      error={document.error?.message ?? null}
      warnings={document.warnings}
      isExample={document.is_example}
      href={`/documents/${id}`}
      choice={choice}
      onRetry={document.status === 'failed' ? retry : undefined}
      retrying={retrying}
    />
  );
}
