'use client';

import { type RefObject, useEffect } from 'react';

/** Brings the first field that was refused into sight, with the focus in it. */
export function useFirstComplaint(
  form: RefObject<HTMLFormElement | null>,
  complaints: ReadonlyMap<unknown, string>,
): void {
  useEffect(() => {
    if (complaints.size === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, complaints]);
}
