import { untrustedBlock, untrustedMark, untrustedRule } from '#lib/ai/untrusted.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { AcknowledgeInput, HistoryTurn, ReplyRequest } from './interviewer.ts';
import { ACT_RULES, PERSON_RULE, SPEECH_RULES, VOICE_RULE } from './interviewer-rules.ts';

export type Prompt = { system: string; prompt: string };

/** About 3,000 tokens of conversation: enough to refer back, little enough to answer fast. */
const HISTORY_CHARS_MAX = 12_000;
/** An older turn is remembered by its beginning and its end. */
const HISTORY_TURN_CHARS_MAX = 1_500;
const ANSWER_CHARS_MAX = 6_000;
const FACTS_CHARS_MAX = 4_000;
/** Of an unfinished answer only the last words matter for a nod. */
const PARTIAL_CHARS_MAX = 600;

/**
 * The prompt of one reply. The system part and the conversation only grow at their ends within an interview,
 * so that a provider can reuse its work on them; what differs from try to try comes last. It holds no
 * criterion, no score and no instruction that would matter if it were read aloud.
 */
export function replyPrompt(request: ReplyRequest): Prompt {
  const mark = untrustedMark(request.interview_id);
  const block = (label: string, text: string) => untrustedBlock(label, text, mark);
  const { decision, dialogue, move } = request;
  const said =
    move.type === 'answer'
      ? block('candidate', shorten(move.text, ANSWER_CHARS_MAX))
      : `(The candidate pressed the button: ${move.type}.)`;
  const lines = [
    'The conversation so far, oldest first:',
    ...recentTurns(request.history).map((turn) =>
      block(turn.speaker, shorten(turn.text, HISTORY_TURN_CHARS_MAX)),
    ),
    '',
    `Current question: ${dialogue.question}`,
    'The candidate now says:',
    said,
    '',
    `Minutes left: ${Math.max(0, Math.round(request.remaining_ms / 60_000))}`,
  ];
  if (decision.next_item) lines.push(`Next planned question: ${decision.next_item.question}`);
  if (decision.fallback.act === 'probe')
    lines.push(`A plain follow-up would be: ${decision.fallback.text}`);
  if (request.spoken !== '') {
    lines.push(
      `You have already said, in this very turn: ${request.spoken}`,
      'Go on from there without repeating any of it.',
    );
  }
  lines.push(
    '',
    ...decision.allowed.map((act) => `- ${ACT_RULES[act]}`),
    `Allowed acts: ${decision.allowed.join(', ')}`,
  );
  return { system: systemPrompt(request.plan, mark), prompt: lines.join('\n') };
}

/** The prompt of a tentative acknowledgement, for the mini model. */
export function acknowledgePrompt(input: AcknowledgeInput): Prompt {
  const mark = untrustedMark(input.interview_id);
  return {
    system: [
      'Somebody is answering an interview question and has not finished. You are the listener.',
      'Say a short sign of listening, at most 8 words, that names the subject in the speaker’s own words.',
      'No question, no judgement, no praise, no number, no advice, no new word of content, no promise.',
      untrustedRule(mark),
      'Answer with the words alone.',
    ].join('\n'),
    prompt: [
      `Question: ${input.question}`,
      'The answer so far:',
      untrustedBlock('candidate', input.partial.slice(-PARTIAL_CHARS_MAX), mark),
    ].join('\n'),
  };
}

function systemPrompt(plan: Plan, mark: string): string {
  const facts = plan.facts.join('\n').slice(0, FACTS_CHARS_MAX);
  return [
    `${VOICE_RULE} for the role “${plan.role_title}”, in the language “${plan.language}”. ${PERSON_RULE}`,
    ...SPEECH_RULES,
    '',
    untrustedRule(mark),
    '',
    'Facts:',
    untrustedBlock('facts', facts === '' ? '(none)' : facts, mark),
  ].join('\n');
}

/** The newest turns that fit, oldest first. */
function recentTurns(history: readonly HistoryTurn[]): HistoryTurn[] {
  const kept: HistoryTurn[] = [];
  let chars = 0;
  for (const turn of history.toReversed()) {
    chars += Math.min(turn.text.length, HISTORY_TURN_CHARS_MAX);
    if (chars > HISTORY_CHARS_MAX) break;
    kept.push(turn);
  }
  return kept.toReversed();
}

/** Beginning and end of a long text: where somebody starts and where they arrive. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = Math.floor(limit * 0.4);
  return `${text.slice(0, head)} … ${text.slice(text.length - (limit - head))}`;
}
