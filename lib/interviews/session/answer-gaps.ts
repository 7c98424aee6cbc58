import { ANSWER_GAPS, type AnswerGap } from './interviewer.ts';

/** Below this an answer cannot hold situation, action and result. */
const SHORT_ANSWER_WORDS = 25;
/** Fewer words than this after a follow-up mean that the candidate has no more to say: nobody is badgered. */
const SUBSTANTIVE_WORDS = 5;

const EXAMPLE =
  /\b(for example|for instance|e\.?g\.?|such as when|one time|there was (a|an|this|one)|at the time|last (year|month|week|summer|winter|spring|quarter)|(a|two|three|few|couple of) (years?|months?|weeks?) ago|in (19|20)\d\d|when (i|we|my|our|the)|(at|in|during) my (last|previous|current|former|first)?\s*(job|company|role|team|position|internship|project|time)|once,? (i|we)|we had (a|an|to|this)|i (was|had|worked|led|built|joined|started|ran|wrote|took|made|fixed|moved|designed|managed|created|helped|set|found|used|decided))\b/i;
const OWN_ACTION =
  /\bI(?:'ve| have| had|'d)?(?: (?:also|then|first|personally|actually|myself|just|finally|eventually))* (?!(?:am|was|were|think|thought|would|could|should|can|cannot|can't|guess|believe|feel|felt|like|love|mean|know|don|didn|do|did not|hope|want|need|suppose|agree|see|remember|have|had|will|might|may|prefer|usually|always|never|often|enjoy|get|a|the|and|or)\b)[a-z]{3,}/i;
const RESULT =
  /\b(results?|resulted|outcome|in the end|ended up|at the end|led to|leading to|as a consequence|reduc(ed|ing|tion)|increas(ed|ing)|improv(ed|ement|ing)|sav(ed|ing)|grew|growth|dropped|fell|rose|shipped|delivered|launched|released|solved|fixed|resolved|achieved|finished|completed|succeeded|went (live|down|up|from|well)|from .{1,40} to \d|so (that|now|we|the)|since then|after that,? (we|the|it)|faster|cheaper|fewer|learned|doubled|halved|tripled|adopted)\b/i;
const NUMBER =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|third|quarter|percent|twice|double)\b/i;

/**
 * What an answer about one's experience still lacks, most important first. Looks at form only: whether there is
 * an instance, an own deed, an outcome and a figure, never at what is good. English.
 */
export function findAnswerGaps(answer: string): AnswerGap[] {
  const lacks: Record<AnswerGap, boolean> = {
    too_short: countWords(answer) < SHORT_ANSWER_WORDS,
    no_example: !EXAMPLE.test(answer),
    no_own_action: !OWN_ACTION.test(answer),
    no_result: !RESULT.test(answer),
    no_number: !NUMBER.test(answer),
  };
  return ANSWER_GAPS.filter((gap) => lacks[gap]);
}

/** Whether a turn says anything beyond a yes or a no. */
export function isSubstantive(text: string): boolean {
  return countWords(text) >= SUBSTANTIVE_WORDS;
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
