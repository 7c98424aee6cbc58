/** A piece of the interviewer's words as it is shown. */
export type CaptionSegment = { id: string; text: string };

/** A place in the interviewer's words: UTF-16 units of a segment's text. */
export type CaptionPlace = { segmentId: string; charIndex: number };

/** The words of segments as one text. */
export function textOfSegments(segments: readonly CaptionSegment[]): string {
  return segments
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');
}

/** What is left when everything from a place on is taken away; a place that is not there takes nothing. */
export function cutSegments(
  segments: readonly CaptionSegment[],
  place: CaptionPlace,
): CaptionSegment[] {
  const at = segments.findIndex(({ id }) => id === place.segmentId);
  const cut = segments[at];
  if (!cut) return [...segments];
  const kept = cut.text.slice(0, place.charIndex);
  return [...segments.slice(0, at), ...(kept.trim() ? [{ ...cut, text: kept }] : [])];
}

/** What is being said, as far as the voice tells. */
export type VoicePlace = {
  /** charIndex null: the voice tells no words */
  saying: { id: string; charIndex: number | null } | null;
  /** ids of segments that are not begun yet */
  waiting: readonly string[];
};

/**
 * The caption of words that are being said: `said` up to the voice's place, `unsaid` to the end of its segment.
 * What comes after, `ahead`, is not shown before its turn. `cut`: from there on nothing will be said, and the rest is shown
 * as what it is. null as segment id of `cut`: nothing was said at all.
 */
export function captionOfVoice(
  segments: readonly CaptionSegment[],
  voice: VoicePlace,
  cut: CaptionPlace | 'all' | null,
): { said: string; unsaid: string; ahead: string } {
  const said: string[] = [];
  const unsaid: string[] = [];
  const ahead: string[] = [];
  let isCut = cut === 'all';
  for (const { id, text } of segments) {
    if (cut !== null && cut !== 'all' && cut.segmentId === id) {
      isCut = true;
      said.push(text.slice(0, cut.charIndex));
      unsaid.push(text.slice(cut.charIndex));
    } else if (isCut) {
      unsaid.push(text);
    } else if (voice.saying?.id === id) {
      const { charIndex } = voice.saying;
      said.push(charIndex === null ? text : text.slice(0, charIndex));
      unsaid.push(charIndex === null ? '' : text.slice(charIndex));
    } else if (!voice.waiting.includes(id)) {
      said.push(text);
    } else {
      // The first words are shown while the voice takes its breath, so that the room is never empty.
      const isFirst = voice.saying === null && said.length + unsaid.length === 0;
      if (isFirst) unsaid.push(text);
      else ahead.push(text);
    }
  }
  return { said: joined(said), unsaid: joined(unsaid), ahead: joined(ahead) };
}

function joined(texts: string[]): string {
  return texts
    .map((text) => text.trim())
    .filter(Boolean)
    .join(' ');
}
