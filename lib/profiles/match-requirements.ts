import { degreeAsked } from './match-degrees.ts';
import { degreeAnswer, languageAnswer, licenceAnswer, yearsAnswer } from './match-facts.ts';
import { languagesAsked } from './match-languages.ts';
import { licenceAsked } from './match-licences.ts';
import { type Answer, type ResumeLine, resumeLines, type Scored } from './match-lines.ts';
import { namedAnswer } from './match-named.ts';
import { ASKS_CERTIFICATE } from './match-papers.ts';
import { unitsOf } from './match-units.ts';
import { alternativeAnswer, isAlternative, wordsAnswer } from './match-words.ts';
import { yearsOf } from './match-years.ts';
import type {
  CandidateProfile,
  JobProfile,
  Requirement,
  RequirementMatch,
} from './profile-schemas.ts';
import { findKnownSkills } from './skill-aliases.ts';
import { PROFILE_CHARACTERS_MAX } from './text-lines.ts';

const LINES_MAX = 3;

/**
 * For each requirement, up to three lines of the résumé that may be evidence, best first, and what it
 * names with whether the résumé names it too.
 * `evidence_found`: something that was done or learnt says it, all of it. `claimed_without_detail`: it is
 * only named, in a list or a summary, or without how well or how long. `not_found`: nothing says it, or
 * one of several things that it names is missing (`items` tells which, `lines` what there is of the rest):
 * a question to ask and not a proof that it is missing. No number decides about anybody.
 */
export function matchRequirements(input: {
  job: JobProfile;
  resumeText: string;
  candidate: CandidateProfile;
}): RequirementMatch[] {
  const lines = resumeLines(input.resumeText.slice(0, PROFILE_CHARACTERS_MAX));
  return input.job.requirements.map((requirement) => {
    const answer = answerOf(requirement, lines, input.candidate);
    const best = answer.scored
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.line.start - b.line.start);
    return {
      requirement_id: requirement.id,
      status: statusOf(answer, best, lines),
      lines: best.slice(0, LINES_MAX).map(({ line }) => ({
        start: line.start,
        end: line.end,
        quote: line.text,
      })),
      items: answer.items ?? [],
    };
  });
}

function statusOf(
  answer: Answer,
  scored: readonly Scored[],
  lines: readonly ResumeLine[],
): RequirementMatch['status'] {
  if (scored.length === 0 || answer.isPart) return 'not_found';
  if (answer.isUnsure) return 'claimed_without_detail';
  const isDetail = ({ line }: Scored) =>
    !['skills', 'summary', 'head', 'contact'].includes(line.section);
  // A résumé without headings is told as one: nothing in it is a mere list.
  const hasSections = lines.some(({ section }) => section !== 'head');
  return scored.some(isDetail) || !hasSections ? 'evidence_found' : 'claimed_without_detail';
}

function answerOf(
  requirement: Requirement,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Answer {
  const languages = languagesAsked(requirement.text);
  if (languages) {
    const answer = languageAnswer(languages, lines);
    // "English. Experience with tachographs." asks for both.
    const others = otherSentences(requirement);
    const isPart =
      answer.isPart ||
      others.some((other) => {
        const { scored, isPart } = answerOf(other, lines, candidate);
        return isPart || scored.every(({ points }) => points === 0);
      });
    return { ...answer, isPart };
  }
  const licence = licenceAsked(requirement.text);
  if (licence) return { scored: licenceAnswer(licence, lines) };
  const degree = yearsOf(requirement) === null ? degreeAsked(requirement.text) : null;
  const isEither = /(?<!\p{L})(?:or|oder|ou|sau)(?!\p{L})/iu.test(requirement.text);
  if (degree && (isEither || !ASKS_CERTIFICATE.test(requirement.text))) {
    return degreeAnswer(degree, lines, candidate);
  }
  if (yearsOf(requirement) !== null) return yearsAnswer(requirement, lines, candidate);
  const named = namedAnswer(requirement, lines);
  if (named && !named.isPart) return named;
  const other = isAlternative(requirement.text) ? alternativeAnswer(requirement, lines) : null;
  return other ?? named ?? wordsAnswer(requirement, lines, candidate);
}

/** Sentences and clauses of a requirement for a language that ask for something else as well. */
function otherSentences(requirement: Requirement): Requirement[] {
  return requirement.text
    .split(/[;.]\s/u)
    .filter((text) => languagesAsked(text) === null)
    .filter(
      (text) => unitsOf(text).reduce((sum, { weight }) => sum + weight, 0) >= OTHER_WEIGHT_MIN,
    )
    .map((text) => ({
      ...requirement,
      text,
      skills: findKnownSkills(text).map(({ name, canonical }) => ({ name, canonical })),
    }));
}

/** A clause that says less only rounds off the one before. */
const OTHER_WEIGHT_MIN = 2;
