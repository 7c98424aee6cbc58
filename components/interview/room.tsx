'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { recognitionSupport } from '#components/speech/probe-speech.ts';
import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import { roleLine, useCandidateSession } from './candidate-session.tsx';
import type { AnswerMode } from './conversation-state.ts';
import { FALLBACK_LANGUAGE } from './device-page.tsx';
import { CandidateFrame } from './frame.tsx';
import type { StopReason } from './live-state.ts';
import { type CandidateProblemCode, candidateMessages as texts } from './messages.ts';
import { readPreferences, savePreferences, usePreferences } from './preferences.ts';
import { ProblemScreen } from './problem-screen.tsx';
import { RoomView } from './room-view.tsx';
import { minutesLeft, roomView } from './room-view-model.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useDeviceSpeech } from './use-device-speech.ts';
import { useHeadphonesGone } from './use-headphones-gone.ts';
import { type LiveInterview, useLiveInterview } from './use-live-interview.ts';
import { useMicrophoneLevel } from './use-microphone-level.ts';

/** A hint about something just tried goes away by itself. */
const HINT_MS = 6_000;
/** Minutes are shown, so looking at the clock more often changes nothing. */
const CLOCK_EVERY_MS = 15_000;
/** Shorter than this, "Sending" would only flicker between words. */
const SENDING_SHOWN_AFTER_MS = 900;
/** Most lost connections are back by then; a notice would only make the page jump. */
const LOST_SHOWN_AFTER_MS = 1_200;
/** Time to read the goodbye on a muted device. */
const LEAVE_AFTER_MS = 1_500;

/** The interview room with the live chat behind it. */
export function Room({ interview }: { interview: CandidateInterview }) {
  const router = useRouter();
  const [mode] = useState<AnswerMode | null>(() => readPreferences().mode);

  useEffect(() => {
    // A device that was never asked how to answer is asked first.
    if (mode === null) router.replace('/i/devices');
  }, [mode, router]);

  return mode === null ? null : <OpenRoom interview={interview} mode={mode} />;
}

function OpenRoom({ interview, mode }: { interview: CandidateInterview; mode: AnswerMode }) {
  const preferences = usePreferences();
  const opened = useLiveInterview({
    interviewId: interview.interview_id,
    liveUrl: interview.live_url,
    chatPath: interview.chat_path,
    language: interview.language ?? FALLBACK_LANGUAGE,
    mode,
    speech: preferences.speech,
    hasSound: preferences.hasSound,
    hasHeadphones: preferences.hasHeadphones,
  });
  const stop = opened?.live.connection.type === 'stopped' ? opened.live.connection.why : null;
  const problem = stop && opened && !opened.live.ended ? problemOfStop(stop) : null;

  if (problem) {
    return (
      <CandidateFrame context={roleLine(interview)}>
        <ProblemScreen code={problem} onRetry={() => window.location.reload()} />
      </CandidateFrame>
    );
  }
  return opened ? <TalkingRoom interview={interview} opened={opened} /> : null;
}

function TalkingRoom({
  interview,
  opened,
}: {
  interview: CandidateInterview;
  opened: LiveInterview;
}) {
  const { live, talk, client, conversation } = opened;
  const router = useRouter();
  const { markOver } = useCandidateSession();
  const preferences = usePreferences();
  const nowMs = useClock(CLOCK_EVERY_MS);
  const [hint, setHint] = useHint();
  const language = interview.language ?? FALLBACK_LANGUAGE;
  const [hasBrowserSpeech] = useState(() => recognitionSupport(window).ok);
  // Asked of the server: a browser that could run speech on the device may have nothing to run.
  const { bytes, isTight } = useDeviceSpeech(language);
  const hasDeviceSpeech = bytes !== null;
  const getLevel = useMicrophoneLevel(talk.isListening, talk.wordPulse);
  useHeadphonesGone(talk.hasHeadphones, () => {
    conversation.setHeadphones(false);
    setHint(texts.room.headphonesGone);
  });
  const view = roomView(live, talk);
  const isSlow = useIsLate(live.unsavedSinceMs, SENDING_SHOWN_AFTER_MS);
  const save = view.save === 'sending' && !isSlow ? 'saved' : view.save;
  const isOver =
    view.phase === 'finished' || (live.connection.type === 'stopped' && live.ended === null);

  useEffect(() => {
    if (!isOver) return;
    const handle = setTimeout(() => {
      markOver();
      router.replace('/i/done');
    }, LEAVE_AFTER_MS);
    return () => clearTimeout(handle);
  }, [isOver, markOver, router]);

  return (
    <RoomView
      context={roleLine(interview)}
      live={live}
      talk={talk}
      view={{ ...view, save }}
      minutes={minutesLeft(view, live.server.remainingAtMs, nowMs)}
      showsProgress={preferences.showsProgress}
      canSpeak={hasBrowserSpeech || hasDeviceSpeech}
      isTight={isTight}
      isRestored={talk.isRestored}
      isLost={useLasting(view.phase === 'reconnecting', LOST_SHOWN_AFTER_MS)}
      hint={hint}
      getLevel={getLevel}
      announcement={useAnnouncement(view.phase, talk)}
      actions={{
        onMute: conversation.setMuted,
        onSound(hasSound) {
          savePreferences({ hasSound });
          conversation.setSound(hasSound);
        },
        onMode(next) {
          savePreferences({ mode: next });
          conversation.setMode(next);
        },
        onRepeat: () => client.control('repeat'),
        onRephrase: () => client.control('rephrase'),
        onSkip: conversation.skip,
        onMoment() {
          conversation.needMoment();
          setHint(texts.room.momentTaken);
        },
        onDone() {
          if (conversation.done()) setHint(null);
          else setHint(talk.mode === 'voice' ? texts.room.nothingYet : texts.room.nothingTyped);
        },
        onStopSpeaking: conversation.stopSpeaking,
        onType: conversation.type,
        onPause: conversation.pause,
        onContinue: () => client.control('continue'),
        onEnd: conversation.end,
        onRetry: client.wake,
        onUnblockSound: conversation.unblockSound,
        onHeadphones(hasHeadphones) {
          savePreferences({ hasHeadphones });
          conversation.setHeadphones(hasHeadphones);
        },
        onToggleProgress: () => savePreferences({ showsProgress: !preferences.showsProgress }),
      }}
    />
  );
}

function problemOfStop(why: StopReason): CandidateProblemCode | null {
  switch (why) {
    case 'superseded':
    case 'unauthorized':
    case 'not_found':
    case 'failed':
    case 'refused':
      return why;
    case 'revoked':
      return 'link_revoked';
    case 'ended':
    case 'left':
      return null;
  }
}

/** The page's own clock, `performance.now()`, read now and then. */
function useClock(everyMs: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const handle = setInterval(() => setNow(performance.now()), everyMs);
    return () => clearInterval(handle);
  }, [everyMs]);
  return now;
}

function useHint(): [string | null, (hint: string | null) => void] {
  const [hint, setHint] = useState<string | null>(null);
  useEffect(() => {
    if (hint === null) return;
    const handle = setTimeout(() => setHint(null), HINT_MS);
    return () => clearTimeout(handle);
  }, [hint]);
  return [hint, setHint];
}

/** Whether something has been so for at least `ms`. */
function useLasting(isSo: boolean, ms: number): boolean {
  const [isLasting, setLasting] = useState(false);
  useEffect(() => {
    if (!isSo) {
      setLasting(false);
      return;
    }
    const handle = setTimeout(() => setLasting(true), ms);
    return () => clearTimeout(handle);
  }, [isSo, ms]);
  return isSo && isLasting;
}

/** Whether something that began at `sinceMs` has lasted longer than `ms`. */
function useIsLate(sinceMs: number | null, ms: number): boolean {
  const [lateSince, setLateSince] = useState<number | null>(null);
  useEffect(() => {
    if (sinceMs === null) return;
    const handle = setTimeout(() => setLateSince(sinceMs), ms);
    return () => clearTimeout(handle);
  }, [sinceMs, ms]);
  return sinceMs !== null && lateSince === sinceMs;
}
