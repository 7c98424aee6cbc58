import { dialogueOfTurns } from '#lib/interviews/session/dialogue-of-turns.ts';
import { onRestarted } from './connection.ts';
import type { SessionEvent } from './events.ts';
import { newTurn } from './new-turn.ts';
import { beginReply } from './reply.ts';
import { NO_SPEECH } from './speak.ts';
import { NOTHING_SPENT } from './spending.ts';
import type { OpenTurn, SessionState, TranscriptTurn } from './state.ts';
import type { Step } from './step.ts';
import { wholeText } from './tentative.ts';
import { joinWords, plainWords, wordCount } from './words.ts';

/** What one event makes visible: a body of 1,200 characters in segments of 180, an end before it, a state after. */
const SENDS_PER_EVENT_MAX = 10;

/**
 * The log was written by an engine that decided otherwise, so that replaying it does not lead to what was said. The
 * transcript, which both sides saw, is what counts: the dialogue goes on from its last turn, an answer without a
 * reply is replied to, and words that are in no turn of it are the open turn. Numbers of messages go on above all
 * that were ever given, since a client leaves out what it believes to have seen.
 */
export function onRecovered(step: Step, told: Extract<SessionEvent, { type: 'recovered' }>): void {
  const { state } = step;
  const left = wordsInNoTurn(state, told.turns);
  const former = state.turn;
  state.reply = null;
  state.turn = null;
  onRestarted(step, told.interviewers);
  const seq = Math.max(state.seq, told.log_length * SENDS_PER_EVENT_MAX);
  Object.assign(state, {
    status: 'in_progress',
    end_reason: null,
    floor: 'waiting_for_user_input',
    generation: 'none',
    clock: { active_ms: told.active_ms, running_since: null },
    paused: told.is_paused ? (state.paused ?? 'silence') : null,
    epoch: state.epoch + 1,
    seq,
    delivered_seq: seq,
    response_count: seq,
    segment_count: seq,
    sent: [],
    announced: null,
    last_commit: null,
    forgotten: null,
    speech: NO_SPEECH,
    spending: { open: NOTHING_SPENT, last: null },
    silence: { stage: 0, slow: false, since: step.at },
    turns: told.turns,
    dialogue: dialogueOfTurns(state.plan, told.turns),
  } satisfies Partial<SessionState>);
  if (left !== '') {
    state.turn = openTurn(step, left, former);
    state.floor = 'user_speaking';
  }
  replyToLast(step);
}

function replyToLast(step: Step): void {
  const { state } = step;
  const last = state.turns.at(-1);
  if (!last) beginReply(step, { move: null });
  else if (last.speaker === 'candidate') {
    const { text, flags } = last;
    beginReply(step, {
      move: { type: 'answer', text, forced: flags.forced === true },
      answerWords: wordCount(text),
    });
  }
}

/** Words of the candidate that the replay knows of, and no turn of the transcript. */
function wordsInNoTurn(state: SessionState, turns: readonly TranscriptTurn[]): string {
  const known = ` ${plainWords(textOf(turns)).join(' ')} `;
  const replayed = state.turns.filter(({ speaker }) => speaker === 'candidate');
  return [...replayed.map(({ text }) => text), state.turn ? wholeText(state.turn) : '']
    .filter((text) => text !== '' && !known.includes(` ${plainWords(text).join(' ')} `))
    .reduce(joinWords, '');
}

function textOf(turns: readonly TranscriptTurn[]): string {
  return turns
    .filter(({ speaker }) => speaker === 'candidate')
    .map(({ text }) => text)
    .join(' ');
}

function openTurn(step: Step, text: string, former: OpenTurn | null): OpenTurn {
  const turn = { ...(former ?? newTurn(step)), final: null, waits_for_reply: 'no' as const };
  turn.tentative = { ...turn.tentative, call: null };
  if (wholeText(turn) === text) return turn;
  // The client may go on with what it last gave, or give all of it again.
  return { ...turn, base: text, already: text, text: '', whole: false, held: [] };
}
