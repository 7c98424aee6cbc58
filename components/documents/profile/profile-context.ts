'use client';

import { createContext, useContext } from 'react';
import type { TextRange } from '#components/documents/source-of.ts';
import type { ProfileChange } from '#components/documents/use-document.ts';
import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type { Sources } from '#lib/profiles/profile-schemas.ts';

/** What every field of a profile needs: where its value stands, what was corrected, and how to correct it. */
export type ProfileContextValue = {
  sources: Sources | null;
  /** the place shown now */
  current: TextRange | null;
  show: (range: TextRange) => void;
  corrections: DocumentAnswer['corrections'];
  /** who looks at it */
  userId: string;
  /** throws an ApiProblem */
  save: (change: ProfileChange) => Promise<void>;
  /** what others changed meanwhile */
  reload: () => Promise<void>;
  /** says a sentence to screen readers */
  announce: (sentence: string) => void;
};

export const ProfileContext = createContext<ProfileContextValue | null>(null);

export function useProfile(): ProfileContextValue {
  const value = useContext(ProfileContext);
  if (!value) throw new Error('A field of a profile stands outside of one.');
  return value;
}
