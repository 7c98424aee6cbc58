import { type ConversationState, isFullDuplex } from './conversation-state.ts';
import type { LiveState } from './live-state.ts';

/** Who paused the interview, as far as the page can tell. */
export type PauseKind = 'none' | 'own' | 'silence';

/** Whether the candidate's microphone may be open now. */
export function mayListen(live: LiveState, talk: ConversationState, pause: PauseKind): boolean {
  if (talk.mode !== 'voice' || talk.isMuted || live.ended) return false;
  if (live.connection.type === 'stopped' || live.connection.type === 'idle') return false;
  if (live.server.state === null || live.server.state === 'preparing') return false;
  // Paused by a long silence, words are what ends the pause; paused by the candidate, they are private.
  if (pause === 'own' || (live.server.state === 'paused' && pause !== 'silence')) return false;
  if (isFullDuplex(talk)) return true;
  const isReplyUnderWay =
    live.response !== null &&
    !live.response.isComplete &&
    live.server.state !== 'waiting_for_user_input';
  return !talk.isSpeaking && !isReplyUnderWay;
}

/** Follows the server's state, to know what kind of pause it is in. */
export type PauseWatch = {
  kind(): PauseKind;
  /** The candidate pressed the button; true at once, before the server says so. */
  begin(): void;
  follow(live: LiveState): void;
};

export function createPauseWatch(): PauseWatch {
  let serverState: LiveState['server']['state'] = null;
  let kind: PauseKind = 'none';
  return {
    kind: () => kind,
    begin() {
      kind = 'own';
    },
    follow({ server }) {
      if (server.state === serverState) return;
      const hadFloor = serverState === 'waiting_for_user_input';
      serverState = server.state;
      if (serverState !== 'paused') kind = 'none';
      else if (kind !== 'own') kind = hadFloor ? 'silence' : 'none';
    },
  };
}
