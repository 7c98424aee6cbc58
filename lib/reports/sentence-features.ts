import { findAnswerGaps } from '#lib/interviews/session/answer-gaps.ts';
import { countWords } from './answers.ts';

/** What a sentence shows by its form. Nothing here looks at grammar, fluency or manner. */
export type SentenceFeatures = {
  words: number;
  own_action: boolean;
  result: boolean;
  number: boolean;
  /** says that something was not done or is not held */
  denial: boolean;
  question: boolean;
};

const DENIAL =
  /\b(?:i\s+(?:have|had|'ve)?\s*(?:never|not|no)\b(?!\s+(?:had|have|seen|met)?\s*(?:an?\s+|any\s+)?(?:problems?|issues?|trouble|complaints?|difficult))|i\s+(?:haven['’]?t|hadn['’]?t|don['’]?t|do not|didn['’]?t|did not|am not|cannot|can['’]?t)\s+(?:really\s+|actually\s+|yet\s+|currently\s+)*(?:have|had|hold|held|used|use|worked|work|done|do|know|got|get|touched|touch|familiar|registered|certified|qualified|licen[cs]ed|speak|drive|any)\b|(?:no|without(?: any)?|lack(?:ing)?|not (?:much|any)|zero)\s+(?:real\s+|practical\s+|direct\s+|prior\s+)?(?:experience|knowledge|qualification|licen[cs]e|degree|registration)|never\s+(?:used|worked|done|touched|held|learned|learnt|got (?:round|around) to))/iu;
const PLAIN_NO =
  /^\s*(?:no|nope|not yet|unfortunately,? no(?:t)?|i(?:['’]m| am) afraid not)\b[,.!]?/iu;

export function featuresOf(sentence: string): SentenceFeatures {
  const lacking = new Set(findAnswerGaps(sentence));
  return {
    words: countWords(sentence),
    own_action: !lacking.has('no_own_action'),
    result: !lacking.has('no_result'),
    number: !lacking.has('no_number'),
    denial: DENIAL.test(sentence),
    question: sentence.trimEnd().endsWith('?'),
  };
}

/** True for an answer that begins with a plain no. */
export function isPlainNo(answer: string): boolean {
  return PLAIN_NO.test(answer);
}
