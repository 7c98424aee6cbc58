/**
 * Tells voices from a room's noise by loudness over a floor that is learned, and by how often the wave crosses
 * zero: knocks and hum cross it seldom, hiss and keys often. Quick and small, for a pause of playback that is
 * taken back when no words follow. Pure: frames come in with their time.
 */
export type VoiceFrame = {
  /** loudness, dB below full scale */
  db: number;
  /** zero crossings a second */
  crossings: number;
  atMs: number;
};

export type VoiceDetectorState = {
  /** learned loudness of the room; null before the first frame */
  floorDb: number | null;
  isSpeech: boolean;
  lastAtMs: number | null;
  /** how long it has sounded like a voice; sinks while it doesn't */
  voicedMs: number;
  /** how long it has not */
  quietMs: number;
};

export const SILENT_ROOM: VoiceDetectorState = {
  floorDb: null,
  isSpeech: false,
  lastAtMs: null,
  voicedMs: 0,
  quietMs: 0,
};

/** A voice begins this far above the floor and ends below the lower mark: between them nothing changes. */
const BEGINS_ABOVE_FLOOR_DB = 10;
const ENDS_ABOVE_FLOOR_DB = 5;
/** Quieter than this is no voice at this microphone, whatever the room. */
const QUIETEST_VOICE_DB = -52;
/** A syllable: shorter sounds are clicks. */
const BEGINS_AFTER_MS = 90;
/** Longer than the gaps between words. */
const ENDS_AFTER_MS = 450;
/** Crossings a second of voices with their consonants; below is hum, above hiss. */
const VOICE_CROSSINGS = { least: 80, most: 4_500 };
/** The floor sinks at once with the quiet, and rises slowly with what stays, such as a fan switched on. */
const FLOOR_RISES_DB_PER_S = 2;
/** While somebody speaks it hardly rises, else a long sentence would become the room. */
const FLOOR_RISES_IN_SPEECH_DB_PER_S = 0.3;
const LOWEST_FLOOR_DB = -75;
const HIGHEST_FLOOR_DB = -25;
/** The page slept: what lies between two frames says nothing. */
const LONGEST_FRAME_MS = 200;

export type VoiceDetectorStep = {
  state: VoiceDetectorState;
  event: 'speech_start' | 'speech_end' | null;
};

/** Takes one frame in; frames come about every 10 to 50 ms. */
export function detectVoice(state: VoiceDetectorState, frame: VoiceFrame): VoiceDetectorStep {
  const ms =
    state.lastAtMs === null
      ? 0
      : Math.min(LONGEST_FRAME_MS, Math.max(0, frame.atMs - state.lastAtMs));
  const floorDb = nextFloor(state, frame.db, ms);
  const above = frame.db - floorDb;
  const isVoiceLike =
    frame.crossings >= VOICE_CROSSINGS.least && frame.crossings <= VOICE_CROSSINGS.most;
  const begins = isVoiceLike && above >= BEGINS_ABOVE_FLOOR_DB && frame.db >= QUIETEST_VOICE_DB;
  const goesOn = above >= ENDS_ABOVE_FLOOR_DB && frame.db >= QUIETEST_VOICE_DB;
  const next: VoiceDetectorState = {
    floorDb,
    isSpeech: state.isSpeech,
    lastAtMs: frame.atMs,
    voicedMs: begins ? state.voicedMs + ms : Math.max(0, state.voicedMs - ms),
    quietMs: goesOn ? 0 : state.quietMs + ms,
  };
  if (!state.isSpeech && next.voicedMs >= BEGINS_AFTER_MS) {
    return { state: { ...next, isSpeech: true, quietMs: 0 }, event: 'speech_start' };
  }
  if (state.isSpeech && next.quietMs >= ENDS_AFTER_MS) {
    return { state: { ...next, isSpeech: false, voicedMs: 0 }, event: 'speech_end' };
  }
  return { state: next, event: null };
}

function nextFloor(state: VoiceDetectorState, db: number, ms: number): number {
  // Nothing is known at the first frame; somebody may be speaking already, so the room is taken as quieter.
  if (state.floorDb === null) return clamp(db - BEGINS_ABOVE_FLOOR_DB / 2);
  if (db < state.floorDb) return clamp(db);
  const rate = state.isSpeech ? FLOOR_RISES_IN_SPEECH_DB_PER_S : FLOOR_RISES_DB_PER_S;
  return clamp(Math.min(db, state.floorDb + (rate * ms) / 1_000));
}

function clamp(db: number): number {
  return Math.min(HIGHEST_FLOOR_DB, Math.max(LOWEST_FLOOR_DB, db));
}

/** A frame of samples (−1 to 1) at `sampleRate` as the detector reads it. */
export function frameOf(samples: ArrayLike<number>, sampleRate: number, atMs: number): VoiceFrame {
  let sum = 0;
  let crossings = 0;
  let before = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const sample = samples[i] ?? 0;
    sum += sample * sample;
    if (sample >= 0 !== before >= 0) crossings += 1;
    before = sample;
  }
  const mean = samples.length > 0 ? sum / samples.length : 0;
  return {
    db: mean > 0 ? 10 * Math.log10(mean) : LOWEST_FLOOR_DB,
    crossings: samples.length > 0 ? (crossings * sampleRate) / samples.length : 0,
    atMs,
  };
}
