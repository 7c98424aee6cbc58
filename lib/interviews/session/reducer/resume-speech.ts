import { forgetTurn } from './forget-turn.ts';
import { placeIn, sentenceStart, wholeSpeech } from './heard.ts';
import { count, tellClient } from './overlap.ts';
import { callModels } from './provider-calls.ts';
import { speakFallback } from './reply-by-rules.ts';
import { awaitSpeechEnd, speakRest } from './speak.ts';
import type { Interruption, Speech } from './state.ts';
import { announce, recordTurn, type Step } from './step.ts';

/**
 * The interviewer was stopped for nothing: everything is as it was, and what was not heard is said again from the
 * beginning of its sentence. A reply that was not complete is completed from there.
 */
export function goOnAfterAll(
  step: Step,
  stopped: Extract<Interruption, { stage: 'stopped' }>,
): void {
  const { state, at } = step;
  const { speech, heard, dialogue, turn, reply } = stopped;
  const turn_id = state.turn?.turn_id ?? null;
  if (state.turn) forgetTurn(step);
  state.interruption = null;
  state.epoch += 1;
  state.dialogue = dialogue;
  const whole = wholeSpeech(speech);
  const from = sentenceStart(whole, heard);
  tellClient(step, 'continue', { reason: 'false_interruption', turn_id });
  const first = speech.segments[0]?.id ?? '';
  const place = placeIn(speech, from) ?? { segment_id: first, char_index: 0 };
  state.speech = { ...speech, segments: saidUpTo(speech, from), started_at: at };
  state.floor = 'agent_speaking';
  speakRest(step, whole.slice(from), place, reply === null);
  if (reply) {
    // The words up to the cut stand in the transcript; they become part of the whole reply again.
    const cut = state.turns.at(-1);
    if (cut?.speaker === 'interviewer' && cut.ordinal === speech.ordinal) {
      state.turns = state.turns.slice(0, -1);
    }
    state.speech = { ...state.speech, ordinal: null };
    count(step, 'false_interruptions');
    const committed_at = reply.body === '' ? at : reply.committed_at;
    state.reply = { ...reply, epoch: state.epoch, committed_at, call: null };
    announce(step);
    if (state.interviewers.primary && reply.move) callModels(step);
    else speakFallback(step);
    return;
  }
  if (turn) recordTurn(step, turn);
  count(step, 'false_interruptions');
  announce(step);
  awaitSpeechEnd(step);
}

/** The segments up to a place in the whole speech, as heard. */
function saidUpTo(speech: Speech, length: number): Speech['segments'] {
  const place = placeIn(speech, length);
  const last = speech.segments.findIndex(({ id }) => id === place?.segment_id);
  return speech.segments.slice(0, last + 1).map((segment, index) => {
    const text = index === last ? segment.text.slice(0, place?.char_index).trimEnd() : segment.text;
    return { ...segment, text, chars: text.length, heard: text.length, ended: true };
  });
}
