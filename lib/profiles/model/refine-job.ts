import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { findKnownSkills } from '#lib/profiles/skill-aliases.ts';
import { yearsAskedFor } from '#lib/profiles/years-asked.ts';
import type { Cited, JobPostingAnswer } from './answer-schemas.ts';
import type { Citations, Limits, Placed } from './citations.ts';
import {
  createPlaceNotes,
  type Extraction,
  inTextOrder,
  mergeLists,
  overlap,
  placedList,
  placedValue,
} from './placed-profile.ts';
import { ANSWER_ENTRIES_MAX, citedList, LINE_LIMITS } from './refine-candidate.ts';

const PASSAGE_LIMITS: Limits = { charactersMax: 800, linesMax: 8 };
/**
 * Part of the rules' requirements that a model's list must have to take their place: it may leave out what is
 * none, but a model that was talked into forgetting most of them must not.
 */
const REQUIREMENT_COVERAGE = 0.75;
const LIST_COVERAGE = 0.5;

type PlacedRequirement = Placed & {
  kind: 'must' | 'nice';
  rules: JobProfile['requirements'][number] | null;
};

/**
 * What the rules read in a job description, refined by what a model says of it and what stands there.
 * Requirements are whole pieces of the text; skills and years are read in them by our own rules.
 */
export function refineJob(input: {
  rules: Extraction<JobProfile>;
  answer: JobPostingAnswer;
  citations: Citations;
}): Extraction<JobProfile> {
  const { answer, citations } = input;
  const { profile: base, sources: from } = input.rules;
  const { sources, take, list } = createPlaceNotes();
  const one = (pointer: 'title' | 'company' | 'seniority' | 'location') =>
    take(
      `/${pointer}`,
      citations.value(answer[pointer], LINE_LIMITS) ??
        placedValue(base[pointer], from, `/${pointer}`),
    );
  const merged = (pointer: 'responsibilities' | 'facts', cited: readonly Cited[]) =>
    list(
      `/${pointer}`,
      mergeLists({
        rules: placedList(base[pointer], from, `/${pointer}`),
        ...citedList(citations, cited, PASSAGE_LIMITS),
        coverage: LIST_COVERAGE,
      }),
    );

  const profile: JobProfile = {
    ...base,
    title: one('title'),
    company: one('company'),
    seniority: one('seniority'),
    location: one('location'),
    responsibilities: merged('responsibilities', answer.responsibilities),
    requirements: mergeRequirements(input).map((requirement, index) => {
      const text = take(`/requirements/${index}/text`, requirement) ?? '';
      return {
        ...(requirement.rules ?? { skills: skillsOf(text), years: yearsAskedFor(text) }),
        id: `r${index + 1}`,
        text,
        kind: requirement.kind,
      };
    }),
    facts: merged('facts', answer.facts),
  };
  return { profile, sources };
}

/** The model's list where all of it stands in the text and it has most of the rules'; else the rules' and more. */
function mergeRequirements(input: {
  rules: Extraction<JobProfile>;
  answer: JobPostingAnswer;
  citations: Citations;
}): PlacedRequirement[] {
  const { profile, sources } = input.rules;
  const rules = profile.requirements.map(
    (requirement, index): PlacedRequirement => ({
      text: requirement.text,
      place: sources[`/requirements/${index}/text`] ?? null,
      kind: requirement.kind,
      rules: requirement,
    }),
  );
  const given = input.answer.requirements.slice(0, ANSWER_ENTRIES_MAX);
  const model: PlacedRequirement[] = [];
  for (const { kind, ...cited } of given) {
    const placed = input.citations.value(cited, PASSAGE_LIMITS);
    // Two that share words of the text are one.
    if (placed && !model.some((other) => overlap(other.place, placed.place))) {
      model.push({ ...placed, kind, rules: sameAs(rules, placed) });
    }
  }
  const isSame = (one: Placed, other: Placed) => overlap(one.place, other.place);
  const covered = rules.filter((entry) => model.some((other) => isSame(entry, other))).length;
  const isWhole = model.length > 0 && model.length === input.answer.requirements.length;
  if (isWhole && covered >= rules.length * REQUIREMENT_COVERAGE) return inTextOrder(model);
  const kept = rules.map((entry) => {
    const other = model.find((each) => isSame(entry, each));
    return other ? { ...entry, kind: other.kind } : entry;
  });
  const more = model.filter((entry) => !rules.some((other) => isSame(entry, other)));
  return inTextOrder([...kept, ...more]);
}

/** The requirement of the rules with the same words, whose skills and years hold. */
function sameAs(rules: readonly PlacedRequirement[], placed: Placed): PlacedRequirement['rules'] {
  return rules.find(({ text }) => text === placed.text)?.rules ?? null;
}

function skillsOf(text: string): JobProfile['requirements'][number]['skills'] {
  const skills = findKnownSkills(text).map(({ name, canonical }) => ({ name, canonical }));
  return skills.filter(
    (skill, index) => skills.findIndex((other) => other.canonical === skill.canonical) === index,
  );
}
