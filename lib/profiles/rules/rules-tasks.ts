import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import { extractJobProfile } from '#lib/profiles/job-profile.ts';
import { matchRequirements } from '#lib/profiles/match-requirements.ts';
import { type AnswerToVerify, verifyAnswer } from '#lib/profiles/model/verify-answer.ts';

/** Work over the text of a document that may take long when the text was made for it. */
export type RulesTask =
  | { type: 'candidate'; text: string; today: string }
  | { type: 'job'; text: string }
  | ({ type: 'match' } & Parameters<typeof matchRequirements>[0])
  | { type: 'verify'; answer: AnswerToVerify };

export type RulesResult<T extends RulesTask['type']> = {
  candidate: ReturnType<typeof extractCandidateProfile>;
  job: ReturnType<typeof extractJobProfile>;
  match: ReturnType<typeof matchRequirements>;
  verify: ReturnType<typeof verifyAnswer>;
}[T];

/** Does the work in this thread. */
export function runRulesTask(task: RulesTask): RulesResult<RulesTask['type']> {
  switch (task.type) {
    case 'candidate':
      return extractCandidateProfile(task.text, task.today);
    case 'job':
      return extractJobProfile(task.text);
    case 'match':
      return matchRequirements(task);
    case 'verify':
      return verifyAnswer(task.answer);
    default:
      return task satisfies never;
  }
}
