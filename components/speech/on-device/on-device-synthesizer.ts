import type {
  SpeechSynthesizer,
  SpokenSegment,
  SynthesizerErrorCode,
  SynthesizerEvent,
} from '#components/speech/speech-synthesizer.ts';
import { piecesOf, type SpokenPiece } from '#components/speech/split-segments.ts';
import { browserTimers, type Timers } from '#components/speech/timers.ts';
import type { AudioPlayer, Playing } from './audio-player.ts';
import type { SpokenAudio } from './flite.ts';
import { speakableText } from './speakable-text.ts';

/** How often the place in the text is told. */
const BOUNDARY_EVERY_MS = 250;

type Piece = SpokenPiece & { audio: Promise<SpokenAudio | null> | null };

type Said = {
  piece: Piece;
  /** null: it is still being made */
  playing: Playing | null;
  durationMs: number;
  /** the last place that was told, in the segment */
  toldPlace: number;
};

/**
 * The voice on the device behind the port. Short pieces are made into sound one ahead of what is heard, so that
 * it begins soon and goes on without gaps. Flite tells no word's time: where it is in the text is an estimate by
 * the share of the sound that was played, and said to be one.
 */
export function createOnDeviceSynthesizer(options: {
  render: (text: string) => Promise<SpokenAudio>;
  player: AudioPlayer;
  timers?: Timers;
}): SpeechSynthesizer {
  const { player } = options;
  const timers = options.timers ?? browserTimers;
  const listeners = new Set<(event: SynthesizerEvent) => void>();
  let queue: Piece[] = [];
  let current: Said | null = null;
  let cancelTick: (() => void) | null = null;
  let isPaused = false;

  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  /** null: there is nothing in it to be said. */
  function render(piece: Piece): Promise<SpokenAudio | null> {
    const text = speakableText(piece.text);
    piece.audio ??= text ? options.render(text) : Promise.resolve(null);
    // Whoever plays it hears of the failure; until then nobody need know.
    piece.audio.catch(() => {});
    return piece.audio;
  }

  async function sayNext(): Promise<void> {
    if (current || isPaused) return;
    const piece = queue.shift();
    if (!piece) {
      emit({ type: 'idle' });
      return;
    }
    const running: Said = { piece, playing: null, durationMs: 0, toldPlace: piece.offset };
    current = running;
    const isCurrent = () => current === running;
    let audio: SpokenAudio | null;
    try {
      audio = await render(piece);
    } catch {
      if (isCurrent()) fail(piece, 'failed');
      return;
    }
    if (!isCurrent()) return;
    if (queue[0]) void render(queue[0]);
    if (!audio) {
      if (piece.isFirst) emit({ type: 'start', id: piece.segmentId });
      finish();
      return;
    }
    running.durationMs = (audio.samples.length / audio.sampleRate) * 1000;
    const playing = await player.play(audio, () => {
      if (isCurrent()) finish();
    });
    if (!isCurrent()) {
      if (playing !== 'blocked') playing.stop();
      return;
    }
    if (playing === 'blocked') {
      fail(piece, 'blocked');
      return;
    }
    running.playing = playing;
    if (isPaused) player.pause();
    if (piece.isFirst) emit({ type: 'start', id: piece.segmentId });
    tellPlace();
  }

  function finish(): void {
    const piece = current?.piece;
    cancelTick?.();
    current = null;
    if (piece?.isLast) emit({ type: 'end', id: piece.segmentId });
    void sayNext();
  }

  function fail(piece: Piece, code: SynthesizerErrorCode): void {
    cancelTick?.();
    current = null;
    queue = queue.filter(({ segmentId }) => segmentId !== piece.segmentId);
    emit({ type: 'error', id: piece.segmentId, code });
    void sayNext();
  }

  function tellPlace(): void {
    cancelTick = timers.after(BOUNDARY_EVERY_MS, () => {
      if (!current) return;
      const charIndex = placeOf(current);
      if (charIndex > current.toldPlace) {
        current.toldPlace = charIndex;
        emit({ type: 'boundary', id: current.piece.segmentId, charIndex, isEstimate: true });
      }
      tellPlace();
    });
  }

  return {
    speak(segment: SpokenSegment) {
      const pieces = piecesOf(segment);
      if (pieces.length === 0) {
        emit({ type: 'end', id: segment.id });
        return;
      }
      queue.push(...pieces.map((piece) => ({ ...piece, audio: null })));
      if (current && queue[0]) void render(queue[0]);
      void sayNext();
    },
    pause() {
      if (isPaused) return;
      isPaused = true;
      cancelTick?.();
      player.pause();
      if (current) {
        emit({ type: 'paused', id: current.piece.segmentId, charIndex: placeOf(current) });
      }
    },
    resume() {
      if (!isPaused) return;
      isPaused = false;
      player.resume();
      if (current) tellPlace();
      else void sayNext();
    },
    cancel() {
      cancelTick?.();
      const cut = new Map<string, number>();
      if (current) cut.set(current.piece.segmentId, placeOf(current));
      for (const piece of queue) {
        if (!cut.has(piece.segmentId)) cut.set(piece.segmentId, piece.offset);
      }
      const playing = current?.playing;
      current = null;
      queue = [];
      playing?.stop();
      if (isPaused) player.resume();
      isPaused = false;
      for (const [id, charIndex] of cut) emit({ type: 'cancelled', id, charIndex });
      emit({ type: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function placeOf({ piece, playing, durationMs }: Said): number {
  const share = playing && durationMs > 0 ? playing.elapsedMs() / durationMs : 0;
  return piece.offset + estimatedPlace(piece.text, share);
}

/** The beginning of the word that is being said when `share` (0 to 1) of a text's sound was played. */
export function estimatedPlace(text: string, share: number): number {
  if (share >= 1) return text.length;
  const at = Math.floor(Math.max(0, share) * text.length);
  return text.lastIndexOf(' ', at) + 1;
}
