'use client';

import { useCallback, useState } from 'react';
import type { ProfileChange } from '#components/documents/use-document.ts';
import { ApiProblem, sentenceOf } from '#components/shell/call-api.ts';
import { messages } from '#lib/messages.ts';
import { useProfile } from './profile-context.ts';

const text = messages.documents.editing;

export type SaveState = {
  isSaving: boolean;
  /** why it was not saved, in words */
  failure: string | null;
  /** somebody else was quicker: `catchUp` fetches what they did, then it can be saved again */
  isConflict: boolean;
  hasCaughtUp: boolean;
};

const IDLE: SaveState = { isSaving: false, failure: null, isConflict: false, hasCaughtUp: false };

/** Saves changes of the profile one at a time and keeps what went wrong, until the next try. */
export function useSave() {
  const { save, reload, announce } = useProfile();
  const [state, setState] = useState<SaveState>(IDLE);
  const [complaints, setComplaints] = useState<ReadonlyMap<string, string>>(new Map());

  const submit = useCallback(
    /** true when it was saved; `said` is then told to screen readers */
    async (change: ProfileChange, said: string): Promise<boolean> => {
      setState({ ...IDLE, isSaving: true });
      setComplaints(new Map());
      try {
        await save(change);
      } catch (thrown) {
        const fields = thrown instanceof ApiProblem ? thrown.fields : [];
        setComplaints(new Map(fields.map(({ field, message }) => [field, text.wrong(message)])));
        const isConflict = thrown instanceof ApiProblem && thrown.code === 'conflict';
        setState({
          ...IDLE,
          isConflict,
          failure: isConflict ? text.conflict : `${sentenceOf(thrown)} ${text.notSaved}`,
        });
        return false;
      }
      setState(IDLE);
      announce(said);
      return true;
    },
    [save, announce],
  );

  const catchUp = useCallback(async () => {
    setState((before) => ({ ...before, isSaving: true }));
    try {
      await reload();
      setState({ ...IDLE, hasCaughtUp: true });
    } catch (thrown) {
      setState({ ...IDLE, isConflict: true, failure: sentenceOf(thrown) });
    }
  }, [reload]);

  /** What the server says is wrong with the value at a JSON Pointer. */
  const complaintAt = useCallback(
    (pointer: string) => complaints.get(pointer) ?? null,
    [complaints],
  );

  return { state, submit, catchUp, complaintAt };
}
