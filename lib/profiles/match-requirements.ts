import { termsOf } from './match-terms.ts';
import type {
  CandidateProfile,
  JobProfile,
  Requirement,
  RequirementMatch,
} from './profile-schemas.ts';
import { type SectionName, splitSections } from './resume-sections.ts';
import { findKnownSkills, isAmbiguousSkill } from './skill-aliases.ts';
import { type Line, PROFILE_CHARACTERS_MAX, splitLines, wordsOf } from './text-lines.ts';
import { CERTIFICATE, DEGREE_WORDS } from './word-lists.ts';

const LINES_MAX = 3;
/** A named skill tells more than words that are the same. */
const SKILL_POINTS = 3;
/** Lines that only carry addresses, places and names are evidence of nothing. */
const ADDRESS =
  /(?<!\S)[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}|(?:linkedin|github|gitlab|xing)\.(?:com|org)|https?:|www\./iu;
const DEGREE_ASKED =
  /(?<!\p{L})(?:degree|bachelor|master|diploma|b\.?sc?|m\.?sc?|ph\.?d|abschluss|studium|licence|laurea)(?:['’]?s)?(?!\p{L})/iu;
const NAMES_A_LANGUAGE =
  /(?<!\p{L})(?:english|german|french|spanish|italian|polish|romanian|portuguese|dutch|russian|ukrainian|arabic|chinese|mandarin|japanese|hindi|turkish|norwegian|swedish|danish|finnish|tagalog|deutsch|englisch|französisch|spanisch|italienisch)(?!\p{L})/giu;

type ResumeLine = Line & { section: SectionName; terms: Set<string>; skills: Set<string> };
type Scored = { line: ResumeLine; points: number };

/**
 * For each requirement, up to three lines of the résumé that may be evidence, best first.
 * `evidence_found`: something that was done or learnt says it. `claimed_without_detail`: it is only
 * named, in a list or a summary. `not_found`: nothing says it, which is a question to ask and not a
 * proof that it is missing. No number decides about anybody.
 */
export function matchRequirements(input: {
  job: JobProfile;
  resumeText: string;
  candidate: CandidateProfile;
}): RequirementMatch[] {
  const lines = resumeLines(input.resumeText.slice(0, PROFILE_CHARACTERS_MAX));
  return input.job.requirements.map((requirement) => {
    const scored = scoreLines(requirement, lines, input.candidate)
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points || a.line.start - b.line.start);
    return {
      requirement_id: requirement.id,
      status: statusOf(scored, lines),
      lines: scored.slice(0, LINES_MAX).map(({ line }) => ({
        start: line.start,
        end: line.end,
        quote: line.text,
      })),
    };
  });
}

function resumeLines(text: string): ResumeLine[] {
  return splitSections(splitLines(text)).flatMap(({ name, lines }) =>
    lines
      .filter((line) => line.text !== '' && name !== 'contact' && !ADDRESS.test(line.text))
      .map((line) => ({
        ...line,
        section: name,
        terms: termsOf(line.text),
        skills: new Set(
          findKnownSkills(line.text, { isSkillList: name === 'skills' }).map(
            ({ canonical }) => canonical,
          ),
        ),
      })),
  );
}

function statusOf(
  scored: readonly Scored[],
  lines: readonly ResumeLine[],
): RequirementMatch['status'] {
  if (scored.length === 0) return 'not_found';
  const isDetail = ({ line }: Scored) =>
    line.section !== 'skills' && line.section !== 'summary' && line.section !== 'head';
  // A résumé without headings is told as one: nothing in it is a mere list.
  const hasSections = lines.some(({ section }) => section !== 'head');
  return scored.some(isDetail) || !hasSections ? 'evidence_found' : 'claimed_without_detail';
}

function scoreLines(
  requirement: Requirement,
  lines: readonly ResumeLine[],
  candidate: CandidateProfile,
): Scored[] {
  const languages = [...requirement.text.matchAll(NAMES_A_LANGUAGE)].map(([name]) =>
    name.toLowerCase(),
  );
  if (languages.length > 0)
    return lines.map((line) => ({ line, points: languagePoints(line, languages) }));
  if (DEGREE_ASKED.test(requirement.text) && requirement.years === null) {
    const field = termsOf(requirement.text.replace(DEGREE_ASKED, ''));
    return lines.map((line) => ({ line, points: degreePoints(line, field) }));
  }
  if (requirement.years !== null && (candidate.experience_months ?? 0) < requirement.years * 12)
    return [];
  const skills = requirement.skills.map(({ canonical }) => canonical);
  const terms = termsOf(requirement.text);
  // Several words must meet, or one word that is all there is: one in common is chance.
  const needed = Math.min(2, terms.size);
  const titles = candidate.experience.flatMap(({ title }) => title ?? []);
  const asksCertificate = /(?<!\p{L})certificat/iu.test(requirement.text);
  return lines.map((line) => {
    // To use a thing is not to be certified in it.
    if (asksCertificate && line.section !== 'certifications' && !CERTIFICATE.test(line.text)) {
      return { line, points: 0 };
    }
    const named = skills.filter(
      (skill) => line.skills.has(skill) || saysInWords(line, skill),
    ).length;
    const words = [...terms].filter((term) => line.terms.has(term)).length;
    // Years in a line of work are told by what somebody was.
    const isTitle = requirement.years !== null && titles.some((title) => line.text.includes(title));
    if (isTitle && words > 0) return { line, points: SKILL_POINTS + words };
    // Who asks for Docker is not answered by other words of the same sentence.
    if (skills.length > 0) return { line, points: named > 0 ? SKILL_POINTS * named + words : 0 };
    const isOne = requirement.years !== null && words > 0 && line.section === 'experience';
    return { line, points: (words >= needed && needed > 0) || isOne ? words : 0 };
  });
}

/** "Negotiated with suppliers" says negotiation without naming it. */
function saysInWords(line: ResumeLine, skill: string): boolean {
  const words = isAmbiguousSkill(skill) ? [] : [...termsOf(skill)];
  return words.length > 0 && words.every((word) => line.terms.has(word));
}

function languagePoints(line: ResumeLine, languages: readonly string[]): number {
  const text = line.text.toLowerCase();
  const named = languages.filter((language) => text.includes(language)).length;
  return line.section === 'languages' ? 2 * named : wordsOf(line.text).length <= 12 ? named : 0;
}

function degreePoints(line: ResumeLine, field: ReadonlySet<string>): number {
  if (line.section !== 'education' || !DEGREE_WORDS.test(line.text)) return 0;
  const common = [...field].filter((term) => line.terms.has(term)).length;
  return field.size === 0 || common > 0 ? 1 + common : 0;
}
