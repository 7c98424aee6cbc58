import type { RecognizerErrorCode } from '#components/speech/speech-recognizer.ts';
import { Banner } from '#components/ui/banner.tsx';
import { Button } from '#components/ui/button.tsx';
import type { ConversationState } from './conversation-state.ts';
import type { LiveState } from './live-state.ts';
import { candidateMessages as texts } from './messages.ts';

/** What the candidate may have put right meanwhile. */
const WORTH_ANOTHER_TRY: ReadonlySet<RecognizerErrorCode> = new Set([
  'denied',
  'no_microphone',
  'on_device_failed',
]);

/** What stands in the way, each with what to do about it. */
export function RoomNotices({
  live,
  talk,
  isLost,
  actions,
  problem,
}: {
  live: LiveState;
  talk: ConversationState;
  /** the connection has been gone long enough to be worth a word */
  isLost: boolean;
  actions: { onRetry: () => void; onUnblockSound: () => void; onMode: (mode: 'voice') => void };
  /** why voice is not available */
  problem: { title: string; text: string } | null;
}) {
  const { room } = texts;
  return (
    <div className="grid gap-3 empty:hidden">
      {isLost ? (
        <Banner
          tone="caution"
          title={room.lost.title}
          action={
            <Button size="sm" onClick={actions.onRetry}>
              {room.lost.action}
            </Button>
          }
        >
          {room.lost.text}
        </Banner>
      ) : null}
      {talk.isSoundBlocked ? (
        <Banner
          tone="info"
          title={room.soundBlocked.title}
          action={
            <Button size="sm" onClick={actions.onUnblockSound}>
              {room.soundBlocked.action}
            </Button>
          }
        />
      ) : null}
      {talk.isVoiceLost ? (
        <Banner
          tone="info"
          live
          title={room.voiceLost.title}
          action={
            <Button size="sm" onClick={actions.onUnblockSound}>
              {room.voiceLost.action}
            </Button>
          }
        >
          {room.voiceLost.text}
        </Banner>
      ) : null}
      {problem ? (
        <Banner
          tone="caution"
          live
          title={problem.title}
          action={
            talk.speechProblem !== null && WORTH_ANOTHER_TRY.has(talk.speechProblem) ? (
              <Button size="sm" onClick={() => actions.onMode('voice')}>
                {room.tryVoiceAgain}
              </Button>
            ) : null
          }
        >
          {problem.text}
        </Banner>
      ) : null}
      {live.notice && !isLost && !live.ended ? (
        <Banner tone="caution" live>
          {live.notice.text}
        </Banner>
      ) : null}
    </div>
  );
}
