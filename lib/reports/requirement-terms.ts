import type { Requirement, Skill } from '#lib/profiles/profile-schemas.ts';
import { findKnownSkills, isKnownSkill } from '#lib/profiles/skill-aliases.ts';
import { findPlace } from './find-quote.ts';
import { foldedWords, normaliseText } from './normalise-text.ts';

/** Words that stand in every job description and point to nothing. */
const COMMON = new Set(
  'a able ability about an and any are as at background basic be been by can candidate clear clearly comfortable degree demonstrated desirable e.g. essential etc excellent experience experienced expertise familiar familiarity for from good great have having hold holding in including into is it its know knowledge least level looking minimum more must need nice of on or other our over plus preferred preferably previous prior proficiency proficient proven relevant required requirement role similar skill skills solid some strong such than that the their them this to understanding up use used using we well will with within work worked working year years you your'.split(
    ' ',
  ),
);
/** Words that share their first letters are taken as the same: register, registration, registered. */
const STEM_LETTERS = 6;
const TERM_LETTERS_MIN = 3;
/** Share of a requirement's own words that a sentence must hold where it names no skill. */
const SHARED_MIN = 0.5;

/** Whether a text speaks of a requirement: names one of its skills, or holds half of its own words. */
export function mentionsRequirement(text: string, requirement: Requirement): boolean {
  const { skills } = requirement;
  if (skills.some((skill) => namesSkill(text, skill))) return true;
  if (skills.length > 0) return false;
  const wanted = termsOf(requirement.text);
  if (wanted.size === 0) return false;
  const held = stemsOf(text);
  const shared = [...wanted].filter((stem) => held.has(stem)).length;
  return shared >= Math.max(1, Math.ceil(wanted.size * SHARED_MIN));
}

function namesSkill(text: string, skill: Skill): boolean {
  // By the table k8s is Kubernetes, and React Native is not React.
  if (isKnownSkill(skill.canonical)) {
    return findKnownSkills(text).some(({ canonical }) => canonical === skill.canonical);
  }
  return [skill.name, skill.canonical].some((name) => {
    const folded = normaliseText(name).text;
    return folded !== '' && findPlace(text, folded) !== null;
  });
}

function termsOf(text: string): Set<string> {
  return stemsOf(text.replace(/\([^)]*\)/gu, ' '));
}

function stemsOf(text: string): Set<string> {
  return new Set(
    foldedWords(text)
      .filter((word) => !COMMON.has(word) && !/^\d+\+?$/u.test(word))
      .filter((word) => word.length >= TERM_LETTERS_MIN)
      .map((word) => word.replace(/(?:ies|es|s)$/u, '').slice(0, STEM_LETTERS)),
  );
}
