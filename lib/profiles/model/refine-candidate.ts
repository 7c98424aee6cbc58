import { countMonths } from '#lib/profiles/date-ranges.ts';
import type { CandidateProfile, Sources } from '#lib/profiles/profile-schemas.ts';
import { canonicalSkill } from '#lib/profiles/skill-aliases.ts';
import type { CandidateAnswer, Cited } from './answer-schemas.ts';
import type { Citations, Limits, Placed } from './citations.ts';
import { historyOfAnswer, historyOfRules, mergeHistories } from './merge-histories.ts';
import {
  createPlaceNotes,
  type Extraction,
  mergeLists,
  placedList,
  placedValue,
} from './placed-profile.ts';

export const NAME_LIMITS: Limits = { charactersMax: 80, linesMax: 2 };
export const LINE_LIMITS: Limits = { charactersMax: 160, linesMax: 2 };
const ITEM_LIMITS: Limits = { charactersMax: 240, linesMax: 3 };
const SKILL_LIMITS: Limits = { charactersMax: 60, linesMax: 2 };
const SKILL_WORDS_MAX = 6;
/** Longer lists are not read to their end: a model that runs on must not hold up the reading. */
export const ANSWER_ENTRIES_MAX = 300;

/**
 * What the rules read in a résumé, refined by what a model says of it and what stands there. The model's single
 * values win, its lists where they are whole (see `mergeHistories`, `mergeLists`); skills are those of both.
 * E-mail address, telephone number and links stay the rules'. `today` (`YYYY-MM`) is when running jobs are
 * counted to.
 */
export function refineCandidate(input: {
  rules: Extraction<CandidateProfile>;
  answer: CandidateAnswer;
  citations: Citations;
  today: string;
}): Extraction<CandidateProfile> {
  const { answer, citations } = input;
  const { profile: base, sources: from } = input.rules;
  const { sources, take, list, dates } = createPlaceNotes();
  const one = (cited: Cited | null, limits: Limits, pointer: string, value: string | null) =>
    citations.value(cited, limits) ?? placedValue(value, from, pointer);
  const name = personName(citations.value(answer.name, NAME_LIMITS));
  const contact = base.contact;

  const experience = mergeHistories({
    rules: historyOfRules(base.experience, {
      sources: from,
      pointer: '/experience',
      names: ['employer', 'title'],
    }),
    model: historyOfAnswer(answer.experience.slice(0, ANSWER_ENTRIES_MAX), {
      citations,
      names: ['employer', 'title'],
    }),
  });
  const education = mergeHistories({
    rules: historyOfRules(base.education, {
      sources: from,
      pointer: '/education',
      names: ['institution', 'degree', 'field'],
    }),
    model: historyOfAnswer(answer.education.slice(0, ANSWER_ENTRIES_MAX), {
      citations,
      names: ['institution', 'degree', 'field'],
    }),
  });
  const merged = (pointer: 'languages' | 'certifications' | 'projects') =>
    mergeLists({
      rules: placedList(base[pointer], from, `/${pointer}`),
      ...citedList(citations, answer[pointer], ITEM_LIMITS),
      coverage: 0.5,
    });
  const ranges = experience.flatMap((entry) => entry.dates ?? []);

  const profile: CandidateProfile = {
    ...base,
    name: take('/name', name ?? placedValue(base.name, from, '/name')),
    contact: {
      email: take('/contact/email', placedValue(contact.email, from, '/contact/email')),
      phone: take('/contact/phone', placedValue(contact.phone, from, '/contact/phone')),
      links: list('/contact/links', placedList(contact.links, from, '/contact/links')),
      location: take(
        '/contact/location',
        one(answer.location, LINE_LIMITS, '/contact/location', contact.location),
      ),
    },
    headline: take('/headline', one(answer.headline, LINE_LIMITS, '/headline', base.headline)),
    experience: experience.map((entry, index) => {
      const at = `/experience/${index}`;
      return {
        employer: take(`${at}/employer`, entry.values.employer ?? null),
        title: take(`${at}/title`, entry.values.title ?? null),
        ...dates(at, entry.dates),
        is_current: entry.dates?.isCurrent ?? false,
        highlights: list(`${at}/highlights`, entry.items),
      };
    }),
    education: education.map((entry, index) => {
      const at = `/education/${index}`;
      return {
        institution: take(`${at}/institution`, entry.values.institution ?? null),
        degree: take(`${at}/degree`, entry.values.degree ?? null),
        field: take(`${at}/field`, entry.values.field ?? null),
        ...dates(at, entry.dates),
      };
    }),
    skills: bothSkills(base, from, citedSkills(citations, answer.skills)).map((skill, index) => ({
      name: take(`/skills/${index}/name`, skill) ?? '',
      canonical: canonicalSkill(skill.text),
    })),
    languages: list('/languages', merged('languages')),
    certifications: list('/certifications', merged('certifications')),
    projects: list('/projects', merged('projects')),
    experience_months: ranges.length > 0 ? countMonths(ranges, input.today) : null,
  };
  return { profile, sources };
}

/** Values of a list that stand in the text, and whether that is all of them. */
export function citedList(
  citations: Citations,
  cited: readonly Cited[],
  limits: Limits,
): { model: Placed[]; isWhole: boolean } {
  const model = cited
    .slice(0, ANSWER_ENTRIES_MAX)
    .flatMap((value) => citations.value(value, limits) ?? []);
  return { model, isWhole: model.length === cited.length };
}

/** A few words without figures and signs of addresses; what is none is left to the rules. */
function personName(placed: Placed | null): Placed | null {
  return placed && /^[^\d@/\\:;|<>{}[\]]+$/u.test(placed.text) && wordCount(placed.text) <= 7
    ? placed
    : null;
}

function citedSkills(citations: Citations, cited: readonly Cited[]): Placed[] {
  const { model } = citedList(citations, cited, SKILL_LIMITS);
  return model.filter(({ text }) => wordCount(text) <= SKILL_WORDS_MAX);
}

function bothSkills(base: CandidateProfile, from: Sources, model: readonly Placed[]): Placed[] {
  const rules = base.skills.map(
    ({ name }, index): Placed => ({
      text: name,
      place: from[`/skills/${index}/name`] ?? null,
    }),
  );
  const seen = new Set<string>();
  return [...rules, ...model].filter(({ text }) => {
    const canonical = canonicalSkill(text).toLowerCase();
    return seen.has(canonical) ? false : seen.add(canonical);
  });
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}
