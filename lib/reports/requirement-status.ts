import { isCredential } from '#lib/interviews/plan/credentials.ts';
import type { Requirement, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import { type AnswerSentence, answerSentences, best } from './collect-evidence.ts';
import type { Quote, ReportInput } from './report-input.ts';
import { mentionsRequirement } from './requirement-terms.ts';
import { isPlainNo } from './sentence-features.ts';

export type RequirementFinding = {
  requirement_id: string;
  text: string;
  kind: 'must' | 'nice';
  status: 'confirmed' | 'claimed' | 'contradicted' | 'not_covered';
  quotes: Quote[];
  note: string | null;
};

const QUOTES_PER_REQUIREMENT = 2;
const RESUME_QUOTES = 2;
/** An own action in fewer words is a claim, not a story. */
const TELLING_WORDS_MIN = 8;

const HOLDS =
  /\b(?:yes|i (?:have|hold|got|am|completed|passed|finished)|i['’](?:m|ve)|my (?:registration|licen[cs]e|degree|diploma|certificate)|both|all of (?:them|these))\b/iu;

/**
 * Where each requirement stands, by rules.
 *
 * `confirmed`: the candidate told of own work with it (a licence or degree: said that they hold it, and the
 * résumé shows it). `claimed`: named in the interview or in the résumé, no more. `contradicted`: the candidate
 * said that they have it not, and told nothing to the contrary. `not_covered`: neither.
 */
export function requirementStatus(
  input: Pick<ReportInput, 'plan' | 'turns' | 'job' | 'match' | 'resume'>,
): RequirementFinding[] {
  const sentences = answerSentences(input.turns);
  const matches = new Map(input.match.map((match) => [match.requirement_id, match]));
  return input.job.requirements.map((requirement) => {
    const items = input.plan.items.filter(({ requirement_ids }) =>
      requirement_ids.includes(requirement.id),
    );
    const about = relevantSentences({ requirement, sentences, items });
    return judge({
      requirement,
      about,
      match: matches.get(requirement.id),
      resumeQuotes: resumeQuotes(matches.get(requirement.id), input.resume),
    });
  });
}

type Relevant = { entry: AnswerSentence; direct: boolean };

/** Sentences that name the requirement, and all answers to a question that asks for it alone or directly. */
function relevantSentences(input: {
  requirement: Requirement;
  sentences: readonly AnswerSentence[];
  items: ReportInput['plan']['items'];
}): Relevant[] {
  const direct = new Set(
    input.items
      .filter(({ kind, probes_max }) => kind === 'resume' || (kind === 'core' && probes_max === 0))
      .map(({ id }) => id),
  );
  return input.sentences
    .map((entry) => ({ entry, direct: direct.has(entry.turn.question_id ?? '') }))
    .filter(
      ({ entry, direct: isDirect }) =>
        !entry.features.question &&
        (isDirect || mentionsRequirement(entry.sentence.text, input.requirement)),
    );
}

function judge(input: {
  requirement: Requirement;
  about: readonly Relevant[];
  match: RequirementMatch | undefined;
  resumeQuotes: Quote[];
}): RequirementFinding {
  const { requirement, about, resumeQuotes: written } = input;
  const credential = isCredential(requirement);
  const names = ({ entry }: Relevant) => mentionsRequirement(entry.sentence.text, requirement);
  const denials = about.filter(
    (relevant) =>
      (relevant.entry.features.denial && (names(relevant) || relevant.direct)) ||
      (relevant.direct &&
        relevant.entry.sentence.start === 0 &&
        isPlainNo(relevant.entry.sentence.text)),
  );
  const others = about.filter((relevant) => !denials.includes(relevant));
  const told = credential
    ? []
    : others.filter(
        ({ entry: { features } }) => features.own_action && features.words >= TELLING_WORDS_MIN,
      );
  const held = credential ? others.filter(({ entry }) => HOLDS.test(entry.sentence.text)) : [];
  const named = others.filter(names);

  const finding = (
    status: RequirementFinding['status'],
    relevant: readonly Relevant[],
    note: string | null,
  ): RequirementFinding => ({
    requirement_id: requirement.id,
    text: requirement.text,
    kind: requirement.kind,
    status,
    quotes: [
      ...best(
        relevant.map(({ entry }) => entry),
        QUOTES_PER_REQUIREMENT,
      ),
      ...written,
    ],
    note,
  });

  if (told.length > 0) {
    return denials.length > 0
      ? finding('claimed', [...told, ...denials], 'The candidate said both: read the answers.')
      : finding('confirmed', told, null);
  }
  if (denials.length > 0) {
    return held.length > 0
      ? finding('claimed', [...held, ...denials], 'The candidate said both: read the answers.')
      : finding(
          'contradicted',
          denials,
          written.length > 0
            ? 'The candidate said otherwise than the résumé.'
            : 'The candidate said that this is not given.',
        );
  }
  if (held.length > 0) {
    return input.match?.status === 'evidence_found'
      ? finding(
          'confirmed',
          held,
          'Said by the candidate and shown in the résumé; no document was checked.',
        )
      : finding('claimed', held, 'Said by the candidate; no document was checked.');
  }
  if (named.length > 0)
    return finding('claimed', named, 'Named in the interview, without own work told.');
  if (input.match && input.match.status !== 'not_found') {
    return finding('claimed', [], 'Stands in the résumé; the interview did not show it.');
  }
  return finding('not_covered', [], null);
}

/** Résumé lines of the match, each checked against the cleaned text: a line that is not there falls. */
function resumeQuotes(match: RequirementMatch | undefined, resume: ReportInput['resume']): Quote[] {
  if (!match || match.status === 'not_found') return [];
  return match.lines
    .filter(({ start, end, quote }) => quote !== '' && resume.text.slice(start, end) === quote)
    .slice(0, RESUME_QUOTES)
    .map(({ start, end, quote }) => ({
      source: 'resume',
      turn_id: null,
      document_id: resume.document_id,
      start,
      end,
      quote,
      at_ms: null,
    }));
}
