import { splitSegments } from '#lib/interviews/session/cut-segments.ts';
import { TAKE_YOUR_TIME_LINE } from '#lib/interviews/session/holding-lines.ts';
import { heardOf } from './heard.ts';
import type { Reply, Speech, SpokenSegment } from './state.ts';
import { now, recordTurn, type Step, send, setTimer } from './step.ts';
import { joinWords } from './words.ts';

export const NO_SPEECH: Speech = {
  response_id: null,
  ordinal: null,
  committed_at: null,
  started_at: 0,
  segments: [],
  question: null,
  counts: { interruptions: 0, false_interruptions: 0, backchannels: 0 },
};

export function newResponseId(step: Step): string {
  step.state.response_count += 1;
  return `r${step.state.response_count}`;
}

/** Says a piece of the reply's body; cut where it is too long for one segment. */
export function speakBody(step: Step, text: string, isLast: boolean): void {
  const reply = step.state.reply;
  const pieces = splitSegments(text);
  if (!reply || pieces.length === 0) return;
  pieces.forEach((piece, index) => {
    const segment = newSegment(step, piece, reply);
    send(step, {
      type: 'llm_response',
      payload: piece,
      is_tentative: false,
      response_id: reply.response_id,
      ...segment,
      kind: 'body',
      is_last: isLast && index === pieces.length - 1,
    });
  });
  step.state.reply = {
    ...reply,
    body: joinWords(reply.body, text),
    first_sound_at: reply.first_sound_at ?? step.at,
    first_word_at: reply.first_word_at ?? step.at,
  };
}

/** Says something before the body is there. It is said once and stays part of the turn. */
export function speakPrefix(step: Step, text: string, kind: 'tentative' | 'filler'): void {
  const reply = step.state.reply;
  if (!reply) return;
  const common = {
    payload: text,
    response_id: reply.response_id,
    ...newSegment(step, text, reply),
    kind,
    is_last: false,
  };
  send(
    step,
    kind === 'tentative'
      ? { type: 'llm_response', is_tentative: true, ...common }
      : { type: 'mini_llm_filler', ...common },
  );
  step.state.reply = {
    ...reply,
    prefix: joinWords(reply.prefix, text),
    first_sound_at: reply.first_sound_at ?? step.at,
    fillers: reply.fillers + 1,
  };
}

/** Shows an acknowledgement while the candidate goes on speaking. Not said, so not part of the transcript. */
export function showTentative(step: Step, text: string): void {
  send(step, {
    type: 'llm_response',
    payload: text,
    is_tentative: true,
    response_id: newResponseId(step),
    segment_id: newSegmentId(step),
    kind: 'tentative',
    is_last: true,
    speak: false,
  });
}

/** Says something into a silence: a turn of its own that asks nothing. */
export function speakHold(step: Step, text: string = TAKE_YOUR_TIME_LINE): void {
  const { state, at } = step;
  const response_id = newResponseId(step);
  const segment = unheardSegment(step, text);
  const ordinal = state.turns.length;
  // Over a question that is still being said it is not followed: the question matters.
  if (state.floor === 'waiting_for_user_input') {
    state.speech = { ...NO_SPEECH, response_id, ordinal, started_at: at, segments: [segment] };
  }
  send(step, {
    type: 'llm_response',
    payload: text,
    is_tentative: false,
    response_id,
    segment_id: segment.id,
    kind: 'prompt',
    is_last: true,
  });
  recordTurn(step, {
    ordinal,
    speaker: 'interviewer',
    text,
    question_id: state.plan.items[state.dialogue.item]?.id ?? null,
    act: 'hold',
    started_ms: now(step),
    ended_ms: now(step),
    started_at: at,
    ended_at: at,
    input: null,
    flags: {},
    metrics: {},
  });
}

/** Says the rest of what was broken off, from the place on that it replaces. */
export function speakRest(
  step: Step,
  rest: string,
  replaces_from: { segment_id: string; char_index: number },
  isLast: boolean,
): void {
  const pieces = splitSegments(rest);
  pieces.forEach((piece, index) => {
    const segment = unheardSegment(step, piece);
    const { speech } = step.state;
    step.state.speech = { ...speech, segments: [...speech.segments, segment] };
    send(step, {
      type: 'llm_response',
      payload: piece,
      is_tentative: false,
      ...(speech.response_id === null ? {} : { response_id: speech.response_id }),
      segment_id: segment.id,
      kind: 'body',
      is_last: isLast && index === pieces.length - 1,
      ...(index === 0 ? { replaces_from } : {}),
    });
  });
}

/** Waits until what was said has been heard: told by the client, or guessed from its length. */
export function awaitSpeechEnd(step: Step): void {
  const { state, at } = step;
  const { speech_ms_per_char, speech_bound_factor } = state.config;
  const { segments, started_at } = state.speech;
  const pace = { at, msPerChar: speech_ms_per_char };
  const left = segments.reduce(
    (sum, segment) => sum + (segment.ended ? 0 : segment.chars - heardOf(segment, pace)),
    0,
  );
  const isToldByClient = segments.some(isBegun);
  const since = isToldByClient ? at : started_at;
  const factor = isToldByClient ? speech_bound_factor : 1;
  setTimer(step, 'speech_end', since + left * speech_ms_per_char * factor - at);
}

/** Whether the client has told anything of a segment. */
export function isBegun({ heard, ended, playing_since }: SpokenSegment): boolean {
  return heard > 0 || ended || playing_since !== null;
}

function newSegment(step: Step, text: string, reply: Reply): { segment_id: string } {
  const { state } = step;
  const segment = unheardSegment(step, text);
  const speech =
    state.speech.segments.length === 0
      ? {
          ...NO_SPEECH,
          response_id: reply.response_id,
          committed_at: reply.committed_at,
          started_at: step.at,
        }
      : state.speech;
  state.speech = { ...speech, segments: [...speech.segments, segment] };
  return { segment_id: segment.id };
}

function unheardSegment(step: Step, text: string): SpokenSegment {
  return {
    id: newSegmentId(step),
    text,
    chars: text.length,
    sent_at: step.at,
    playing_since: null,
    has_boundaries: false,
    heard: 0,
    ended: false,
  };
}

function newSegmentId(step: Step): string {
  step.state.segment_count += 1;
  return `s${step.state.segment_count}`;
}
