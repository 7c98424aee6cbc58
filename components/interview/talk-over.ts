import { isEcho } from '#components/speech/echo-guard.ts';
import { joinWords } from '#components/speech/recognition-results.ts';
import type { Timers } from '#components/speech/timers.ts';
import { type BargeIn, createBargeIn } from './barge-in.ts';
import type { InterviewerVoice } from './interviewer-voice.ts';

export type Overheard =
  /** words of the candidate's own */
  | 'words'
  /** the interviewer, out of the loudspeakers */
  | 'echo';

export type TalkOver = {
  /** The microphone tells that somebody speaks, or no longer does. */
  voice(isHeard: boolean): void;
  /** New words while the interviewer speaks, or right after: `before` is the answer without them, `now` with them. */
  words(before: string, now: string): Overheard;
  /**
   * The server's word. For `continue`: the answer without what was said over the interviewer, of which the server
   * has heard `sent`; null when nothing was. What it has not heard yet stays.
   */
  decide(decision: 'continue' | 'stop', answer: { now: string; sent: string }): string | null;
  /** The interviewer began or ended. */
  speaking(isSpeaking: boolean): void;
  /** The answer is given, or was taken back: the next words over the interviewer are new ones. */
  forget(): void;
};

/** Recognition lags: so long after its last word the interviewer may still be heard. */
const ECHO_LAG_MS = 1_500;

/** So many sounds in a row that no words followed: noise, or the interviewer itself. Words alone count from then on. */
const FALSE_SOUNDS_MOST = 2;

/** What the candidate says while the interviewer speaks with sound, and the microphone is open. */
export function createTalkOver(options: {
  timers: Timers;
  speaker: Pick<InterviewerVoice, 'pause' | 'resume' | 'stop' | 'lately'>;
}): TalkOver {
  const { timers, speaker } = options;
  let isSpeaking = false;
  let spokeUntil = Number.NEGATIVE_INFINITY;
  /** the answer as it was before anything was said over the interviewer; null: nothing was */
  let before: string | null = null;
  let falseSounds = 0;
  const bargeIn: BargeIn = createBargeIn({
    timers,
    actions: {
      ...speaker,
      resume() {
        if (before === null) falseSounds += 1;
        speaker.resume();
      },
    },
    isSpeaking: () => isSpeaking,
  });

  function mayBeHeard(): boolean {
    return isSpeaking || timers.now() - spokeUntil <= ECHO_LAG_MS;
  }

  return {
    voice(isHeard) {
      if (isHeard && falseSounds < FALSE_SOUNDS_MOST) bargeIn.sound();
      else bargeIn.quiet();
    },
    words(withoutThem, now) {
      const start = before ?? withoutThem;
      const said = now.startsWith(start) ? now.slice(start.length) : now;
      if (mayBeHeard() && isEcho(said, speaker.lately())) {
        bargeIn.decide('continue');
        return 'echo';
      }
      if (!isSpeaking) return 'words';
      before = start;
      falseSounds = 0;
      bargeIn.words(said.split(/\s+/).filter(Boolean).length);
      return 'words';
    },
    decide(decision, { now, sent }) {
      if (decision === 'stop') {
        bargeIn.decide('stop');
        return null;
      }
      bargeIn.decide('continue');
      if (before === null) return null;
      const known = sent.length > before.length && now.startsWith(sent) ? sent : before;
      const left = joinWords(before, now.startsWith(known) ? now.slice(known.length) : '');
      before = null;
      return left;
    },
    speaking(isNow) {
      if (isSpeaking && !isNow) {
        spokeUntil = timers.now();
        bargeIn.over();
      }
      isSpeaking = isNow;
    },
    forget() {
      before = null;
    },
  };
}
