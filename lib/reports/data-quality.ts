import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { candidateAnswers, countWords, echoedTurns } from './answers.ts';
import type { ReportInput, ReportTurn } from './report-input.ts';
import type { DataQuality } from './report-schema.ts';
import { ownText } from './withheld.ts';

/** Shares of whole numbers are not exact in binary. */
const ROUNDING = 1e-9;

/** The questions a level or a requirement may rest on: not the candidate's own, not the goodbye. */
export function mainItems(items: readonly PlanItem[]): PlanItem[] {
  return items.filter(({ kind }) => kind === 'core' || kind === 'resume');
}

/** Whether an item was put to the candidate. The goodbye may be said at the end of another turn. */
export function wasAsked(item: PlanItem, turns: readonly ReportTurn[]): boolean {
  return turns.some(
    ({ speaker, question_id, text }) =>
      speaker === 'interviewer' &&
      (question_id === item.id || (item.kind === 'closing' && text.includes(item.question))),
  );
}

/**
 * How much the transcript bears. `insufficient`: nothing may be concluded. `limited`: conclusions say so.
 * Echoes of the interviewer count neither as answers nor as words.
 */
export function dataQuality(
  input: Pick<ReportInput, 'plan' | 'turns' | 'end_reason' | 'duration_ms' | 'config'>,
): DataQuality {
  const { config, turns } = input;
  const items = mainItems(input.plan.items);
  const answers = candidateAnswers(turns);
  // Words that speak to the evaluator make no answer longer.
  const words = answers.reduce((sum, turn) => sum + countWords(ownText(turn)), 0);
  const asked = items.filter((item) => wasAsked(item, turns)).length;
  const answered = items.filter(({ id }) =>
    answers.some(({ question_id }) => question_id === id),
  ).length;
  const forced = answers.filter(({ flags }) => flags.forced).length;
  const withGaps = answers.filter(({ flags }) => flags.has_gap).length;
  const damaged = answers.filter(({ flags }) => flags.forced || flags.has_gap).length;
  const spoken = answers.filter((turn) => turn.input === 'spoken');
  const echoes = echoedTurns(turns).length;

  const lacking: string[] = [];
  if (answers.length < config.answers_min) {
    lacking.push(
      answers.length === 0
        ? 'The candidate gave no answer.'
        : `There are only ${counted(answers.length, 'answer')}; at least ${config.answers_min} are needed.`,
    );
  }
  if (answers.length > 0 && words < config.words_min) {
    lacking.push(
      `The candidate said ${counted(words, 'word')}; at least ${config.words_min} are needed.`,
    );
  }
  if (
    answers.length > 0 &&
    items.length > 0 &&
    answered / items.length < config.answered_share_min - ROUNDING
  ) {
    lacking.push(
      `Only ${answered} of ${items.length} planned questions ${answered === 1 ? 'was' : 'were'} answered; at least ${Math.ceil(items.length * config.answered_share_min - ROUNDING)} are needed.`,
    );
  }
  const limiting: string[] = [];
  if (items.length > 0 && asked / items.length < config.asked_share_min) {
    limiting.push(`Only ${asked} of ${items.length} planned questions were asked.`);
  }
  if (answers.length > 0 && damaged / answers.length > config.damaged_share_max) {
    limiting.push(
      `${damaged} of ${answers.length} answers were cut off or have missing words: what they lack is not held against the candidate.`,
    );
  }
  const noted: string[] = [];
  if (echoes > 0) {
    noted.push(
      `${counted(echoes, 'turn')} held the interviewer’s own words, picked up by the microphone, and ${echoes === 1 ? 'was' : 'were'} left out.`,
    );
  }
  const level = lacking.length > 0 ? 'insufficient' : limiting.length > 0 ? 'limited' : 'ok';
  return {
    level,
    reasons: [...lacking, ...limiting, ...noted],
    questions_planned: items.length,
    questions_asked: asked,
    questions_answered: answered,
    candidate_turns: turns.filter(({ speaker }) => speaker === 'candidate').length,
    candidate_words: words,
    speaking_ms:
      spoken.length === 0
        ? null
        : spoken.reduce((sum, turn) => sum + Math.max(0, turn.ended_ms - turn.started_ms), 0),
    recognition_confidence: meanConfidence(answers),
    forced_turns: forced,
    turns_with_gaps: withGaps,
    interruptions: turns.filter(({ flags }) => flags.interrupted).length,
    duration_ms: input.duration_ms,
    end_reason: input.end_reason,
  };
}

/** Mean over the turns for which the client gave one; null when it gave none. */
function meanConfidence(turns: readonly ReportTurn[]): number | null {
  const values = turns.map(({ flags }) => flags.confidence).filter((value) => value !== null);
  if (values.length === 0) return null;
  return Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
