import type { SessionState, TranscriptTurn } from './reducer/state.ts';

/**
 * Whether the transcript that was written beside a log is the one that replaying the log leads to, by speakers and
 * words. It isn't where the log is that of another version of the engine, which decided otherwise. The newest turn
 * may be missing in the replay: a turn that was opened again, or a reply that is completed, is written anew.
 */
export function isTranscriptOf(
  { turns }: Pick<SessionState, 'turns'>,
  written: readonly TranscriptTurn[],
): boolean {
  const more = written.length - turns.length;
  if (more < 0 || more > 1) return false;
  return turns.every((turn, index) => {
    const other = written[index];
    return other?.speaker === turn.speaker && other.text === turn.text;
  });
}
