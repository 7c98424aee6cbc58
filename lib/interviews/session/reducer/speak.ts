import { splitSegments } from '#lib/interviews/session/cut-segments.ts';
import { TAKE_YOUR_TIME_LINE } from '#lib/interviews/session/holding-lines.ts';
import type { Reply, Speech } from './state.ts';
import { now, recordTurn, type Step, send, setTimer } from './step.ts';
import { joinWords } from './words.ts';

export const NO_SPEECH: Speech = { ordinal: null, committed_at: null, started_at: 0, segments: [] };

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
  const { state } = step;
  send(step, {
    type: 'llm_response',
    payload: text,
    is_tentative: false,
    response_id: newResponseId(step),
    segment_id: newSegmentId(step),
    kind: 'prompt',
    is_last: true,
  });
  recordTurn(step, {
    ordinal: state.turns.length,
    speaker: 'interviewer',
    text,
    question_id: state.plan.items[state.dialogue.item]?.id ?? null,
    act: 'hold',
    started_ms: now(step),
    ended_ms: now(step),
    started_at: step.at,
    ended_at: step.at,
    input: null,
    flags: {},
    metrics: {},
  });
}

/** Waits until what was said has been heard: told by the client, or guessed from its length. */
export function awaitSpeechEnd(step: Step): void {
  const { state } = step;
  const left = state.speech.segments.reduce(
    (sum, { chars, heard, ended }) => sum + (ended ? 0 : Math.max(0, chars - heard)),
    0,
  );
  const isToldByClient = state.speech.segments.some(({ heard, ended }) => heard > 0 || ended);
  const since = isToldByClient ? step.at : state.speech.started_at;
  setTimer(step, 'speech_end', since + left * state.config.speech_ms_per_char - step.at);
}

function newSegment(step: Step, text: string, reply: Reply): { segment_id: string } {
  const { state } = step;
  const segment_id = newSegmentId(step);
  const speech =
    state.speech.segments.length === 0
      ? { ...NO_SPEECH, committed_at: reply.committed_at, started_at: step.at }
      : state.speech;
  state.speech = {
    ...speech,
    segments: [...speech.segments, { id: segment_id, chars: text.length, heard: 0, ended: false }],
  };
  return { segment_id };
}

function newSegmentId(step: Step): string {
  step.state.segment_count += 1;
  return `s${step.state.segment_count}`;
}
