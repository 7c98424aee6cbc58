'use client';

import { useState } from 'react';
import { ApiProblem, sentenceOf } from '#components/shell/call-api.ts';
import { messages } from '#lib/messages.ts';

const text = messages.roles.editor;

/** What the server said about one field of what was sent. */
type Complaint = { field: string; message: string };

type Saving<Key> = {
  isSaving: boolean;
  /** why it was not saved, for people; null: nothing went wrong */
  failure: string | null;
  /** what somebody else saved meanwhile, by number; null: nobody did */
  conflict: number | null;
  complaints: ReadonlyMap<Key, string>;
  /** sends what stands there now, on top of what somebody else saved if there was a conflict */
  save: () => Promise<void>;
};

/**
 * Saves what was typed on top of the version that the editing began with. Nothing typed is touched: a refusal is
 * told in words and by field, and where somebody else saved meanwhile, their number is kept, and the next `save`
 * goes on top of it.
 */
export function useSaving<Key>(input: {
  /** number of what the editing began with */
  basedOn: number;
  /** resolves when it is saved; throws what `callApi` throws */
  send: (basedOn: number) => Promise<void>;
  /** number of what is there now, asked for after a conflict */
  readNewest: () => Promise<number>;
  /** the complaints by whatever the editor shows them at */
  complaintsOf: (fields: readonly Complaint[]) => ReadonlyMap<Key, string>;
}): Saving<Key> {
  const [basedOn, setBasedOn] = useState(input.basedOn);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [conflict, setConflict] = useState<number | null>(null);
  const [complaints, setComplaints] = useState<ReadonlyMap<Key, string>>(new Map());

  async function save() {
    if (isSaving) return;
    setSaving(true);
    setFailure(null);
    setConflict(null);
    setComplaints(new Map());
    try {
      await input.send(basedOn);
    } catch (thrown) {
      setSaving(false);
      if (thrown instanceof ApiProblem && thrown.code === 'conflict') await meetConflict();
      else tell(thrown);
    }
  }

  function tell(thrown: unknown) {
    const fields = thrown instanceof ApiProblem ? thrown.fields : [];
    setComplaints(input.complaintsOf(fields));
    const wrong = fields.length > 0 ? ` ${text.fieldsWrong(fields.length)}` : '';
    setFailure(`${sentenceOf(thrown)}${wrong} ${text.notSaved}`);
  }

  async function meetConflict() {
    try {
      const newest = await input.readNewest();
      setBasedOn(newest);
      setConflict(newest);
    } catch (thrown) {
      setFailure(`${sentenceOf(thrown)} ${text.notSaved}`);
    }
  }

  return { isSaving, failure, conflict, complaints, save };
}
