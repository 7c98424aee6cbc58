'use client';

import { useEffect, useRef, useState } from 'react';
import { announcementOf } from './announcement.ts';
import type { ConversationState } from './conversation-state.ts';
import type { RoomPhase } from './room-view-model.ts';

/** The newest announcement of the room, for its live region. */
export function useAnnouncement(
  phase: RoomPhase,
  { hasSound, speechLoad: load }: Pick<ConversationState, 'hasSound' | 'speechLoad'>,
): string {
  const [text, setText] = useState('');
  const before = useRef({ phase, hasSound, load });
  useEffect(() => {
    const now = { phase, hasSound, load };
    const told = announcementOf(before.current, now);
    before.current = now;
    if (told !== null) setText(told);
  }, [phase, hasSound, load]);
  return text;
}
