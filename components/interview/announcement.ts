import type { ConversationState } from './conversation-state.ts';
import { megabytes } from './megabytes.ts';
import { candidateMessages as texts } from './messages.ts';
import type { RoomPhase } from './room-view-model.ts';

/** Each percent would be a chatter; a quarter tells that it goes on. */
const TOLD_PERCENT = 25;

/** What is looked at: where the room stands, and how far the loading of speech is. */
export type Announced = {
  phase: RoomPhase;
  hasSound: boolean;
  load: ConversationState['speechLoad'];
};

/**
 * What a screen reader is told beside the words themselves; null: nothing new. With sound on, "your turn" would be
 * spoken into the interviewer's last word or the candidate's first, so only the network and the loading are told.
 */
export function announcementOf(before: Announced, now: Announced): string | null {
  const { announce, speechLoad } = texts.room;
  if (now.load) {
    if (!before.load) return speechLoad.announce.begun(megabytes(now.load.totalBytes));
    const step = quarters(now.load.percent);
    return step > quarters(before.load.percent) && step < 100 / TOLD_PERCENT
      ? speechLoad.announce.percent(step * TOLD_PERCENT)
      : null;
  }
  if (now.phase === before.phase) return null;
  if (now.phase === 'reconnecting') return announce.reconnecting;
  if (before.phase === 'reconnecting') return announce.back;
  if (before.phase === 'loadingSpeech' && now.phase === 'listening') {
    return speechLoad.announce.ready;
  }
  if (now.hasSound) return null;
  if (now.phase === 'listening' || now.phase === 'yourTurn') return announce.yourTurn;
  return now.phase === 'thinking' ? announce.saved : null;
}

function quarters(percent: number): number {
  return Math.floor(percent / TOLD_PERCENT);
}
