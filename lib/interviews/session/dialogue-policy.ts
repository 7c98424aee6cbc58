import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { countWords, isSubstantive } from './answer-gaps.ts';
import {
  applyAct,
  CANDIDATE_QUESTIONS_MAX,
  joinWords,
  nextGap,
  questionOf,
  startDialogue,
} from './apply-act.ts';
import {
  AFTER_CLOSE_LINE,
  ALTERNATIVE_LINES,
  BACK_LINES,
  BRIDGE_LINES,
  CLOSING_LINE,
  END_LINES,
  FACT_LINES,
  MORE_QUESTIONS_LINES,
  NO_ANSWER_LINES,
  NOTED_LINES,
  PROBE_LINES,
  pickLine,
  REPEAT_LINES,
  REPHRASE_LINES,
  SKIP_LINES,
  STEER_LINES,
  TIME_LINES,
  WRAP_UP_TIME_LINE,
} from './built-in-lines.ts';
import { answerFromFacts, questionsIn } from './facts-answer.ts';
import type { CandidateMove, Decision, DialogueAct, DialogueState } from './interviewer.ts';
import { planSchedule, type Schedule } from './plan-schedule.ts';
import { spokenRequest } from './spoken-requests.ts';

/** Room that a follow-up and its answer need in an item's time budget. */
const PROBE_MS = 30_000;
/** About two minutes of speech: after that the interviewer asks for the end of the story. */
const LONG_ANSWER_WORDS = 280;
/** Unheard answers and rephrasings of one question, after which it is left. */
const CLARIFICATIONS_MAX = 2;
/** A turn with more words than this besides its question is an answer that happens to hold a question. */
const ASIDE_WORDS_MAX = 8;

// The two halves of the dialogue are used together: what may be said, and what became of it.
export { applyAct, startDialogue };

/** What `decide` looks at. `move` is null when the interview begins. */
export type DecideInput = {
  plan: Plan;
  dialogue: DialogueState;
  move: CandidateMove | null;
  /** the interview's own clock */
  clockMs: number;
  limitMs: number;
};

/** What the interviewer may do next, and the built-in interviewer's own choice. Pure. */
export function decide(input: DecideInput): Decision {
  const { plan, dialogue, move } = input;
  if (dialogue.closed) return scripted('close', AFTER_CLOSE_LINE);
  const schedule = planSchedule(input);
  const current = plan.items[dialogue.item];
  if (!current) return openInterview(plan, dialogue, schedule);
  if (schedule.mustClose) return closeInterview(plan);

  const request = move?.type === 'answer' ? spokenRequest(move.text) : (move?.type ?? null);
  const context: Context = { ...input, schedule, current };
  switch (request) {
    case 'repeat':
      return clarifyOrGoOn(context, 'repeat');
    case 'rephrase':
      return clarifyOrGoOn(context, 'rephrase');
    case 'skip':
      return goOn(context, say(SKIP_LINES, context), true);
    case 'time':
      return scripted('clarify', say(TIME_LINES, context));
    case 'end':
      return scripted('clarify', `${say(END_LINES, context)} ${dialogue.question}`);
    case 'cannot_answer':
    case null:
      break;
    default:
      return request satisfies never;
  }
  const text = move?.type === 'answer' ? move.text.trim() : '';
  if (current.kind === 'candidate') return answerCandidate(context, text);
  if (current.kind === 'closing') return closeInterview(plan);
  if (countWords(text) === 0) return clarifyOrGoOn(context, 'no_answer');
  const asked = questionsToAnswer(dialogue, text);
  if (asked.length > 0) return answerAside(context, asked);
  return request === 'cannot_answer' ? offerAlternative(context) : probeOrGoOn(context, text);
}

type Context = DecideInput & { schedule: Schedule; current: PlanItem };

function openInterview(plan: Plan, dialogue: DialogueState, schedule: Schedule): Decision {
  const first = schedule.nextMain ?? schedule.candidateItem ?? firstUnasked(plan, dialogue);
  if (!first) return closeInterview(plan);
  return {
    allowed: ['ask'],
    fallback: { act: 'ask', text: `${plan.opening} ${questionOf(first)}`.trim() },
    next_item: first,
    scripted: true,
  };
}

function probeOrGoOn(context: Context, text: string): Decision {
  const { dialogue, current, clockMs, schedule } = context;
  const elapsedMs = clockMs - dialogue.item_started_ms;
  const probesLeft = dialogue.probes < current.probes_max && schedule.timeToProbe;
  const timeToProbe = elapsedMs + PROBE_MS <= current.seconds * 1000;
  const heard: DialogueState = { ...dialogue, answer: joinWords(dialogue.answer, text) };
  const gap = nextGap(heard);
  const forward = goOn(context, say(BRIDGE_LINES, context), false);
  if (!probesLeft) return forward;
  if (countWords(text) >= LONG_ANSWER_WORDS || !timeToProbe) {
    const unfinished = countWords(text) >= LONG_ANSWER_WORDS && gap === 'no_result';
    if (!unfinished) return forward;
    return {
      ...forward,
      allowed: ['steer', ...forward.allowed],
      fallback: { act: 'steer', text: say(STEER_LINES, context) },
      scripted: false,
    };
  }
  const hasMoreToSay = dialogue.probes === 0 || isSubstantive(text);
  if (!gap || !hasMoreToSay) {
    return { ...forward, allowed: [...forward.allowed, 'probe'], scripted: false };
  }
  return {
    ...forward,
    allowed: ['probe', ...forward.allowed],
    fallback: { act: 'probe', text: say(PROBE_LINES[gap], context) },
    scripted: false,
  };
}

function offerAlternative(context: Context): Decision {
  const { dialogue, current, schedule } = context;
  const forward = goOn(context, say(SKIP_LINES, context), false);
  if (dialogue.probes > 0 || current.probes_max === 0 || !schedule.timeToProbe) return forward;
  return {
    ...forward,
    allowed: ['probe', ...forward.allowed],
    fallback: { act: 'probe', text: say(ALTERNATIVE_LINES, context) },
    scripted: false,
  };
}

/** A question in the middle of the interview: answered from the facts, then back to the one on the table. */
function answerAside(context: Context, questions: string[]): Decision {
  const text = `${factsText(context, questions)} ${say(BACK_LINES, context)} ${context.dialogue.question}`;
  return {
    allowed: ['answer', 'clarify'],
    fallback: { act: 'answer', text },
    next_item: null,
    scripted: false,
  };
}

/** In the candidate's own part: answers while there are questions and time, then comes to the end. */
function answerCandidate(context: Context, text: string): Decision {
  const { dialogue, schedule, plan } = context;
  const questions = questionsIn(text);
  if (questions.length === 0) {
    const isReady = /^\W*(yes|yeah|yep|sure|i do|ok(ay)?)\b/i.test(text) && !/\bno\b/i.test(text);
    if (isReady && countWords(text) <= 6 && dialogue.clarifications === 0)
      return scripted('clarify', 'Please go ahead.');
    return closingOf(context);
  }
  const answer = factsText(context, questions);
  const isLast =
    schedule.isShort || dialogue.candidate_questions.length + 1 >= CANDIDATE_QUESTIONS_MAX;
  if (isLast) return scripted('close', `${answer} ${closingText(plan)}`);
  return {
    allowed: ['answer'],
    fallback: { act: 'answer', text: `${answer} ${say(MORE_QUESTIONS_LINES, context)}` },
    next_item: null,
    scripted: false,
  };
}

function clarifyOrGoOn(context: Context, why: 'repeat' | 'rephrase' | 'no_answer'): Decision {
  const { dialogue } = context;
  // Somebody who asks is always told again; an answer that never arrives is waited for a few times only.
  if (why === 'no_answer' && dialogue.clarifications >= CLARIFICATIONS_MAX)
    return goOn(context, say(SKIP_LINES, context), true);
  switch (why) {
    case 'repeat':
      return scripted('clarify', `${say(REPEAT_LINES, context)} ${dialogue.question}`);
    case 'no_answer':
      return scripted('clarify', `${say(NO_ANSWER_LINES, context)} ${dialogue.question}`);
    case 'rephrase':
      return {
        allowed: ['clarify'],
        fallback: { act: 'clarify', text: `${say(REPHRASE_LINES, context)} ${dialogue.question}` },
        next_item: null,
        scripted: false,
      };
    default:
      return why satisfies never;
  }
}

/** The next planned question; when there is none, the candidate's own part; then the end. */
function goOn(context: Context, bridge: string, isScripted: boolean): Decision {
  const { schedule } = context;
  const next = schedule.nextMain;
  if (next) {
    return {
      allowed: ['ask'],
      fallback: { act: 'ask', text: `${bridge} ${questionOf(next)}` },
      next_item: next,
      scripted: isScripted,
    };
  }
  const own = schedule.candidateItem;
  if (own && context.current.kind !== 'candidate') {
    const line = schedule.isShort ? `${WRAP_UP_TIME_LINE} ` : '';
    return {
      allowed: ['wrap_up'],
      fallback: { act: 'wrap_up', text: `${line}${questionOf(own)}` },
      next_item: own,
      scripted: true,
    };
  }
  return closingOf(context);
}

/** A closing item that asks something is asked, if there is time; otherwise goodbye is said. */
function closingOf(context: Context): Decision {
  const { plan, dialogue, schedule } = context;
  const closing = plan.items.find(
    (item) => item.kind === 'closing' && item.question.includes('?') && !dialogue.outcomes[item.id],
  );
  if (!closing || schedule.isShort) return closeInterview(plan);
  return {
    allowed: ['ask'],
    fallback: { act: 'ask', text: closing.question },
    next_item: closing,
    scripted: true,
  };
}

function closeInterview(plan: Plan): Decision {
  return scripted('close', closingText(plan));
}

function closingText(plan: Plan): string {
  const closing = plan.items.find(
    (item) => item.kind === 'closing' && item.question !== '' && !item.question.includes('?'),
  );
  return closing?.question ?? CLOSING_LINE;
}

function scripted(act: DialogueAct, text: string): Decision {
  return { allowed: [act], fallback: { act, text }, next_item: null, scripted: true };
}

function say(lines: readonly string[], { dialogue }: Pick<Context, 'dialogue'>): string {
  return pickLine(lines, dialogue.recent_lines, dialogue.item + dialogue.probes);
}

function factsText(context: Context, questions: string[]): string {
  const facts = context.plan.facts;
  const parts = questions.slice(-2).map((question) => answerFromFacts(question, facts));
  const known = [...new Set(parts.flatMap((part) => (part.kind === 'facts' ? part.facts : [])))];
  const fixed = [...new Set(parts.flatMap((part) => (part.kind === 'fixed' ? [part.text] : [])))];
  const lines = [...fixed];
  if (known.length > 0) lines.push(`${say(FACT_LINES, context)} ${known.join(' ')}`);
  if (parts.some((part) => part.kind === 'unknown')) lines.push(say(NOTED_LINES, context));
  return lines.join(' ');
}

/** The questions of a turn that is nothing but a question; an answer that holds one stays an answer. */
function questionsToAnswer(dialogue: DialogueState, text: string): string[] {
  if (dialogue.candidate_questions.length >= CANDIDATE_QUESTIONS_MAX) return [];
  const questions = questionsIn(text);
  const aside = countWords(text) - countWords(questions.join(' '));
  return aside <= ASIDE_WORDS_MAX ? questions : [];
}

function firstUnasked(plan: Plan, dialogue: DialogueState): PlanItem | null {
  return plan.items.find((item) => item.kind !== 'closing' && !dialogue.outcomes[item.id]) ?? null;
}
