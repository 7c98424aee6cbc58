import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { type CaptionPlace, cutSegments, textOfSegments } from './caption-text.ts';
import type { Step } from './live-effects.ts';
import type { Caption, LiveState } from './live-state.ts';

type Spoken = Extract<ServerMessage, { type: 'llm_response' | 'mini_llm_filler' }>;

/** Takes a piece of the interviewer's words: into the captions, and to the voice if it is to be said. */
export function takeWords(before: LiveState, message: Spoken): Step {
  const kind =
    message.kind ??
    (message.type === 'mini_llm_filler' ? 'filler' : message.is_tentative ? 'tentative' : 'body');
  const responseId = message.response_id ?? message.segment_id ?? `seq-${message.seq ?? 'none'}`;
  const key = captionKey(responseId, kind);
  const from = message.replaces_from;
  const state = from
    ? dropFrom(before, responseId, { segmentId: from.segment_id, charIndex: from.char_index })
    : before;
  const last = state.captions.at(-1);
  const isContinued =
    last?.speaker === 'interviewer' &&
    ((last.key === key && message.response_id !== undefined) ||
      (state.continuesTold && kind === 'body'));
  const segment = { id: message.segment_id ?? key, text: message.payload };
  const segments = [...(isContinued ? segmentsOf(last) : []), segment];
  const caption: Caption = {
    ...(isContinued && last.cut ? { cut: last.cut } : {}),
    key,
    speaker: 'interviewer',
    text: textOfSegments(segments),
    kind,
    isSaved: true,
    segments,
  };
  const captions = [...(isContinued ? state.captions.slice(0, -1) : state.captions), caption];
  const isComplete = message.is_last ?? message.response_id === undefined;
  const isSpoken =
    message.speak !== false &&
    !message.replayed &&
    message.payload.trim() !== '' &&
    responseId !== state.cutResponseId;
  return {
    state: {
      ...state,
      captions,
      continuesTold: false,
      notice: null,
      // What is asked stays in sight; a filler or a "take your time" doesn't push it away.
      question: kind === 'body' ? caption.text : state.question,
      questionKey: kind === 'body' ? key : state.questionKey,
      // Without ids a message is a whole reply: simple servers send nothing else.
      response: { id: responseId, isComplete },
      expectsReply: state.expectsReply && !(kind === 'body' && isComplete),
    },
    effects: isSpoken ? [{ type: 'speak', segment }] : [],
  };
}

/** The server has decided what becomes of the words the candidate spoke over. */
export function takeInterruption(
  state: LiveState,
  message: Extract<ServerMessage, { type: 'interruption' }>,
): Step {
  const effects: Step['effects'] = [{ type: 'interruption', decision: message.payload }];
  const { response } = state;
  const isOther = message.response_id !== undefined && message.response_id !== response?.id;
  if (message.payload === 'continue' || !response || isOther) return { state, effects };
  const { heard } = message;
  const place = heard ? { segmentId: heard.segment_id, charIndex: heard.char_index } : null;
  return { state: cutResponse(state, response.id, place), effects };
}

/**
 * Ends a reply at a place: what was not heard stays in sight as such, what still comes of it is not said.
 * `place` null: nothing of it was heard.
 */
export function cutResponse(
  state: LiveState,
  responseId: string,
  place: CaptionPlace | null,
): LiveState {
  let isCut = place === null;
  const captions = state.captions.map((caption): Caption => {
    if (!isOfResponse(caption, responseId) || caption.cut) return caption;
    if (isCut) return { ...caption, cut: 'all' };
    if (!place || !segmentsOf(caption).some(({ id }) => id === place.segmentId)) return caption;
    isCut = true;
    return { ...caption, cut: place };
  });
  return {
    ...state,
    captions,
    cutResponseId: responseId,
    response: state.response && { ...state.response, isComplete: true },
    expectsReply: false,
  };
}

/** The reply a segment belongs to; null: it is not in sight. */
export function responseOfSegment(state: LiveState, segmentId: string): string | null {
  const caption = state.captions.findLast((other) =>
    segmentsOf(other).some(({ id }) => id === segmentId),
  );
  return caption ? caption.key.slice(0, -`-${caption.kind}`.length) : null;
}

/** Takes away what was shown of a reply from a place on, since it is said anew. */
function dropFrom(state: LiveState, responseId: string, place: CaptionPlace): LiveState {
  let isDropping = false;
  const captions = state.captions.flatMap((caption): Caption[] => {
    if (!isOfResponse(caption, responseId)) return [caption];
    if (isDropping) return [];
    isDropping = segmentsOf(caption).some(({ id }) => id === place.segmentId);
    if (!isDropping) return [caption];
    const { cut: _, ...uncut } = caption;
    const segments = cutSegments(segmentsOf(caption), place);
    return segments.length > 0 ? [{ ...uncut, segments, text: textOfSegments(segments) }] : [];
  });
  return { ...state, captions, cutResponseId: null };
}

function segmentsOf(caption: Caption): readonly { id: string; text: string }[] {
  return caption.segments ?? [{ id: caption.key, text: caption.text }];
}

function captionKey(responseId: string, kind: Caption['kind']): string {
  return `${responseId}-${kind}`;
}

function isOfResponse(caption: Caption, responseId: string): boolean {
  return caption.speaker === 'interviewer' && caption.key === captionKey(responseId, caption.kind);
}
