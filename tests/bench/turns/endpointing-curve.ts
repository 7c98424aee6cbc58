/**
 * When does the page say that an answer is over: how long people wait for the first useful word, against how often
 * they are cut off while thinking. Virtual time: seeded speakers of three temperaments (see `temperaments.ts`) are
 * heard through the page's own policy (`components/speech/endpointing.ts`), once with one patience for all, once
 * with the patience that is learned from each speaker (`speaker-pauses.ts`), 12 turns an interview, the first ones
 * included.
 */
import { decideEndpoint } from '#components/speech/endpointing.ts';
import {
  closeTurn,
  hearWords,
  learnedPatience,
  newSpeaker,
  type SpeakerPauses,
} from '#components/speech/speaker-pauses.ts';
import { quantile } from '#tests/bench/documents/tables.ts';
import { draw, logNormalAt } from './seeded.ts';
import type { ModelProfile } from './slow-model.ts';
import { CHUNK_MS, FINAL_DIFFERS_SHARE } from './spoken-answer.ts';
import { speakLike, TEMPERAMENTS, temperamentOf } from './temperaments.ts';

/**
 * How patience is set: one factor for all; learned with this share of turns cut off in mind; or one for each
 * temperament, as if it were known beforehand, which no policy can know.
 */
export type Setting =
  | { type: 'fixed'; patience: number }
  | { type: 'learned'; cutOffShare: number }
  | { type: 'known'; patience: Readonly<Record<string, number>> };

export type CurvePoint = {
  setting: Setting;
  turns: number;
  /** last new word → first useful word, of turns that were not cut off */
  gapP50Ms: number;
  gapP95Ms: number;
  cutOff: number;
  /** by temperament */
  each: { name: string; gapP50Ms: number; cutOff: number }[];
};

const TURNS_PER_INTERVIEW = 12;
/** Words that stand still so long are what a reply is begun on. */
const STABLE_MS = 520;
/** From its first token to the end of its first clause, in tokens. */
const CLAUSE_TOKENS = 14;
/** From `final` to the first word of a reply that is there already: log, socket and page. */
const SENT_MS = 10;
/** Words this soon after `final`, while nothing useful was said, are its end. */
const MERGE_MS = 700;
const REACTION_MS = 3_000;
/** A detector of voices needs some frames of one. */
const VOICE_DELAY_MS = 100;

/** The point of one setting over many interviews. */
export function curvePoint(input: {
  setting: Setting;
  profile: ModelProfile;
  seed: number;
  sessions: number;
  /** the page listens to the microphone for a voice, besides the recogniser's words */
  hasVoice: boolean;
}): CurvePoint {
  const { setting, profile, seed, sessions, hasVoice } = input;
  const seen: { name: string; gapMs: number | null }[] = [];
  for (let session = 0; session < sessions; session += 1) {
    const { name } = temperamentOf(seed, session);
    let speaker = newSpeaker();
    let at = 0;
    for (let turn = 0; turn < TURNS_PER_INTERVIEW; turn += 1) {
      const patience = patienceBy(setting, { name, speaker });
      const place = { seed, session, turn };
      const heard = hearTurn({ speaker, at, patience, profile, place, hasVoice });
      ({ speaker, at } = heard);
      seen.push({ name, gapMs: heard.gapMs });
    }
  }
  const of = (list: typeof seen) => {
    const gaps = list.flatMap(({ gapMs }) => (gapMs === null ? [] : [gapMs]));
    return {
      gapP50Ms: quantile(gaps, 0.5) ?? 0,
      gapP95Ms: quantile(gaps, 0.95) ?? 0,
      cutOff: (list.length - gaps.length) / Math.max(1, list.length),
    };
  };
  const each = TEMPERAMENTS.map(({ name }) => ({
    name,
    ...of(seen.filter((turn) => turn.name === name)),
  }));
  return { setting, turns: seen.length, ...of(seen), each };
}

function patienceBy(setting: Setting, of: { name: string; speaker: SpeakerPauses }): number {
  switch (setting.type) {
    case 'fixed':
      return setting.patience;
    case 'learned':
      return learnedPatience(of.speaker, setting.cutOffShare);
    case 'known':
      return setting.patience[of.name] ?? 1;
    default:
      return setting satisfies never;
  }
}

/** One answer through recogniser and policy; `gapMs` null: the interviewer spoke into a pause. */
function hearTurn(input: {
  speaker: SpeakerPauses;
  at: number;
  patience: number;
  profile: ModelProfile;
  place: { seed: number; session: number; turn: number };
  hasVoice: boolean;
}): { speaker: SpeakerPauses; at: number; gapMs: number | null } {
  const { at: begin, patience, profile, place, hasVoice } = input;
  const { seed, session, turn } = place;
  const ttft = logNormalAt(profile.ttft, draw(seed, session, turn, 'ttft'));
  const readyMs = ttft + (1000 * CLAUSE_TOKENS) / profile.tokensPerSecond;
  const isHeardAnew = draw(seed, session, turn, 'differs') < FINAL_DIFFERS_SHARE;
  const temperament = temperamentOf(seed, session);
  const pieces = piecesOf(speakLike(temperament, place), begin);
  let { speaker } = input;
  for (const [index, { text, at, voiceAt }] of pieces.entries()) {
    speaker = hearWords(speaker, { text, at, voiceAt: hasVoice ? voiceAt : null });
    const decision = decideEndpoint({ text, lastWordAtMs: at, nowMs: at, patience });
    const silence = decision.type === 'wait' ? decision.ms : 0;
    const next = pieces[index + 1];
    const firstWordMs =
      SENT_MS + (isHeardAnew ? readyMs : Math.max(0, STABLE_MS + readyMs - silence));
    if (!next) {
      const closedAt = at + silence;
      return {
        speaker: closeTurn(speaker, { at: closedAt }),
        at: closedAt + REACTION_MS,
        gapMs: silence + firstWordMs,
      };
    }
    const soundAt = hasVoice ? next.voiceAt : next.at;
    // Late words are the turn's end as long as nothing useful was said.
    if (soundAt <= at + silence + Math.min(firstWordMs, MERGE_MS)) continue;
    const closedAt = at + silence;
    speaker = closeTurn(speaker, { at: closedAt });
    speaker = hearWords(speaker, {
      text: next.text,
      at: next.at,
      voiceAt: hasVoice ? next.voiceAt : null,
    });
    speaker = { ...speaker, last_words: null };
    return { speaker, at: next.at + REACTION_MS, gapMs: null };
  }
  return { speaker, at: begin, gapMs: 0 };
}

/** The whole turn so far at each beat of the recogniser that brings new words. */
function piecesOf(words: ReturnType<typeof speakLike>, begin: number) {
  const pieces: { text: string; at: number; voiceAt: number }[] = [];
  for (const [index, { begunAt, endedAt }] of words.entries()) {
    const at = begin + Math.ceil(endedAt / CHUNK_MS) * CHUNK_MS;
    const text = words
      .slice(0, index + 1)
      .map(({ word }) => word)
      .join(' ');
    const voiceAt = begin + begunAt + VOICE_DELAY_MS;
    if (pieces.at(-1)?.at === at) pieces.pop();
    pieces.push({ text, at, voiceAt });
  }
  return pieces;
}
