/**
 * Words that speak to whoever scores instead of answering. They prove nothing about the work, so no quote
 * and no level may rest on them; the recruiter sees them as they are.
 */
const ADDRESS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules?|criteria|rubrics?|guidelines|above|previous|prior)\b/iu,
  /\b(?:give|award|assign|grant|rate|score|mark|grade)\b.{0,30}\b(?:me|this|the|my|candidate|answer|interview)\b.{0,40}\b(?:5|five|full|top|highest|maximum|max|perfect|excellent|100)\b/iu,
  /\b(?:score|level|rating|grade|recommendation)\s*(?:[:=]|is|should be|must be|to)\s*["']?(?:5|five|advance|maximum|highest|hire)\b/iu,
  /\b(?:you are|act as|pretend to be|you must now be)\b.{0,30}\b(?:scorer|assessor|evaluator|grader|ai|assistant|language model|llm)\b/iu,
  /\b(?:system prompt|system message|developer message|as an ai language model|assistant:|system:|<\/?(?:system|assistant|user)>)/iu,
  /\b(?:dear|attention|note (?:to|for)|message (?:to|for)|instructions? (?:to|for))\b.{0,20}\b(?:ai|model|llm|scorer|evaluator|assessor|grader|bot)\b/iu,
  /\b(?:must|should|have to|shall)\b.{0,20}\b(?:be )?(?:hired?|recommend(?:ed)?|advanced?|rated?|scored?)\b.{0,30}\b(?:candidate|me|highest|immediately|5|five)\b/iu,
];

/** True for words addressed to a scoring person or system. */
export function addressesScorer(text: string): boolean {
  return ADDRESS.some((pattern) => pattern.test(text));
}
