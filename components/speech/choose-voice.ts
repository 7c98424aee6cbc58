/** What is read of a browser's voice. */
export type VoiceLike = {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
};

/**
 * The voice to speak `language` (BCP 47) with: the same region before the same language, natural voices
 * before mechanical ones, voices on the device before ones over the network (Chrome's network voices stop
 * by themselves). null where none speaks the language: the browser then chooses.
 */
export function chooseVoice<V extends VoiceLike>(voices: readonly V[], language: string): V | null {
  const wanted = language.toLowerCase().replace('_', '-');
  const base = wanted.split('-')[0] ?? wanted;
  let best: V | null = null;
  let bestScore = -1;
  for (const voice of voices) {
    const spoken = voice.lang.toLowerCase().replace('_', '-');
    if (spoken.split('-')[0] !== base) continue;
    const score =
      (spoken === wanted ? 8 : 0) +
      (/natural|neural|premium|enhanced|siri/i.test(voice.name) ? 4 : 0) +
      (voice.localService ? 2 : 0) +
      (voice.default ? 1 : 0) -
      (/espeak|compact|novelty/i.test(voice.name) ? 2 : 0);
    if (score > bestScore) {
      best = voice;
      bestScore = score;
    }
  }
  return best;
}
