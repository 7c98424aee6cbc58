'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useState } from 'react';
import { documentLine } from '#components/documents/document-line.ts';
import { DocumentPicker } from '#components/documents/document-picker.tsx';
import { type PageOfDocuments, useDocuments } from '#components/documents/use-documents.ts';
import { callApi, sentenceOf } from '#components/shell/call-api.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.interviews.create;

export type NewInterviewProps = {
  jobDescriptions: PageOfDocuments;
  resumes: PageOfDocuments;
  /** chosen from the start, when one comes from a document's page */
  chosenJd?: string | null;
  chosenResume?: string | null;
};

/** One job description and one or more résumés: an interview for each person. */
export function NewInterview({
  jobDescriptions,
  resumes,
  chosenJd = null,
  chosenResume = null,
}: NewInterviewProps) {
  const router = useRouter();
  const toast = useToast();
  const [jd, setJd] = useState<string | null>(chosenJd);
  const [people, setPeople] = useState<string[]>(chosenResume ? [chosenResume] : []);
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<string[]>([]);

  const choosePerson = useCallback((id: string, on: boolean) => {
    setPeople((list) => (on ? [...new Set([...list, id])] : list.filter((entry) => entry !== id)));
  }, []);
  const jdStore = useDocuments('jd', { initial: jobDescriptions, onTaken: setJd });
  const takenPerson = useCallback((id: string) => choosePerson(id, true), [choosePerson]);
  const resumeStore = useDocuments('resume', { initial: resumes, onTaken: takenPerson });

  // What was chosen while it was still being read counts as soon as it is ready.
  const readyJd = jdStore.documents.find(
    (document) => document.document_id === jd && document.status === 'ready',
  );
  const readyPeople = resumeStore.documents.filter(
    (document) => people.includes(document.document_id) && document.status === 'ready',
  );

  async function start() {
    if (!readyJd) return;
    setPending(true);
    setErrors([]);
    const results = await Promise.allSettled(
      readyPeople.map((resume) =>
        callApi<{ interview_id: string }>('/interview/start', {
          method: 'POST',
          body: { jd_id: readyJd.document_id, resume_id: resume.document_id },
        }),
      ),
    );
    const started = results.filter((result) => result.status === 'fulfilled');
    const failed = results.filter((result) => result.status === 'rejected');
    const only = started[0];
    if (failed.length === 0 && only) {
      toast(text.started(started.length));
      router.push(started.length === 1 ? `/interviews/${only.value.interview_id}` : '/');
      return;
    }
    setPending(false);
    // Only those that did not come about stay chosen: pressing again starts nothing twice.
    const stillWanted = readyPeople.filter((_, index) => results[index]?.status === 'rejected');
    setPeople(stillWanted.map((document) => document.document_id));
    setErrors([
      ...(started.length > 0 ? [text.someFailed(failed.length, results.length)] : []),
      ...new Set(failed.map((result) => sentenceOf(result.reason))),
    ]);
  }

  const complete = readyJd !== undefined && readyPeople.length > 0;
  return (
    <>
      <div className="grid grid-cols-1 gap-x-8 gap-y-10 lg:grid-cols-2">
        <section aria-labelledby="choose-jd">
          <h2 id="choose-jd" className="mb-3 text-md">
            {messages.documents.kinds.jd}
          </h2>
          <DocumentPicker
            kind="jd"
            store={jdStore}
            chosen={jd ? [jd] : []}
            onChoose={(id) => setJd(id)}
          />
        </section>
        <section aria-labelledby="choose-resume">
          <h2 id="choose-resume" className="mb-3 text-md">
            {messages.documents.kindsPlural.resume}
          </h2>
          <DocumentPicker
            kind="resume"
            store={resumeStore}
            chosen={people}
            onChoose={choosePerson}
          />
        </section>
      </div>
      <div className="sticky bottom-14 z-10 -mx-4 mt-8 border-t border-line bg-paper/95 px-4 py-3 backdrop-blur-sm sm:-mx-6 sm:px-6 md:bottom-0 lg:-mx-10 lg:px-10">
        {errors.length === 0 ? null : (
          <Banner tone="danger" live className="mb-3">
            {errors.map((error) => (
              <p key={error}>{error}</p>
            ))}
          </Banner>
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p className="min-w-0 text-ink-2" aria-live="polite">
            {summary(readyJd, readyPeople.length, people.length > readyPeople.length)}
          </p>
          <Button
            variant="primary"
            className="max-sm:w-full"
            disabled={!complete}
            pending={pending}
            onClick={start}
          >
            {text.start(readyPeople.length)}
          </Button>
        </div>
      </div>
    </>
  );
}

function summary(jd: DocumentAnswer | undefined, people: number, reading: boolean): string {
  if (reading && people === 0) return text.reading;
  if (!jd) return people === 0 ? text.summaryNone : text.summaryNoJd;
  return people === 0 ? text.summaryNoResume : text.summary(documentLine(jd).title, people);
}
