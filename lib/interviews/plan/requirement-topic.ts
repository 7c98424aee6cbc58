import type { Requirement } from '#lib/profiles/profile-schemas.ts';

/** More words than this are not said in passing inside a question. */
const TOPIC_WORDS_MAX = 9;
/** A licence or degree is named whole, up to this many words. */
const CREDENTIAL_WORDS_MAX = 18;
/** Skills named in one breath. */
const TOPIC_SKILLS_MAX = 3;

const LEAD_IN =
  /^(?:(?:at least|minimum(?: of)?|must (?:have|be)|should (?:have|be)|have|has|be|to be|you (?:have|are|will have|can)|comfortable(?: with)?|excellent|outstanding|strong|solid|good|proven|demonstrated|demonstrable|significant|extensive|advanced|basic|deep|working|hands.?on|practical|previous|prior|relevant|professional|some|proficien(?:cy|t)(?: (?:in|with))?|experience(?:d)?(?: (?:in|with|of|as|working with|using))?|knowledge(?: of)?|understanding(?: of)?|familiarity(?: with)?|familiar with|expertise(?: in| with)?|skills? in|track record (?:of|in)|background in)\s+)+/iu;

const QUALITY = /^(?:fluent|native|conversational|business|spoken|written|good|very)$/iu;

const YEARS =
  /\b(?:at least |minimum (?:of )?|over |more than )?\d+\s*(?:\+|(?:-|–|to)\s*\d+)?\s*\+?\s*years?(?:['’])?(?: of)?\b/giu;

const CREDENTIAL =
  /\b(?:degree|diploma|bachelor\w*|master['’]?s|mba|phd|doctorate|b\.?sc|m\.?sc|certificat\w+|certified|licen[cs]e|licen[cs]ed|registration|registered|chartered|qualification|qualified|accredit\w+|nmc|pmp|cpa|acca|ckad?|clearance|work permit|right to work|apprenticeship|(?:completed|vocational) training|(?:admitted|admission|called) to the bar)\b/iu;

const MUST_BE_VALID =
  /\b(?:licen[cs]e|licen[cs]ed|registration|registered|certificat\w+|certified|clearance|permit|chartered|accredit\w+)\b/iu;

/** True for a credential that can run out (a licence, not a degree). */
export function canExpire(requirement: Pick<Requirement, 'text'>): boolean {
  return MUST_BE_VALID.test(requirement.text);
}

/** True for what a person holds or does not hold (a licence, a degree): asked directly, not by an example. */
export function isCredential(requirement: Pick<Requirement, 'text'>): boolean {
  return CREDENTIAL.test(requirement.text);
}

/**
 * A requirement in a few words that fit into a spoken sentence after "the role asks for": the skills it
 * names, else its own words without the lead-in and the years. null when it cannot be said in passing.
 */
export function requirementTopic(requirement: Requirement): string | null {
  const names = topicNames(requirement);
  return names.length > 0 ? joinNames(names) : null;
}

/** The parts of a topic: one name for each skill, or one phrase; empty when it cannot be said in passing. */
export function topicNames(requirement: Requirement): string[] {
  if (isCredential(requirement)) return phrases(credentialPhrase(requirement.text));
  if (requirement.skills.length > 0) {
    return requirement.skills.slice(0, TOPIC_SKILLS_MAX).map((skill) => skill.name);
  }
  return phrases(plainPhrase(requirement.text));
}

function phrases(phrase: string | null): string[] {
  return phrase === null ? [] : [phrase];
}

/** A licence or degree is named whole: "or a related field" must not be lost. */
function credentialPhrase(text: string): string | null {
  const bare = stripped(text).split(/[.;]/u)[0]?.trim() ?? '';
  return bare.length < 3 || wordCount(bare) > CREDENTIAL_WORDS_MAX ? null : lowerFirst(bare);
}

function plainPhrase(text: string): string | null {
  // A clause ("speak Polish", "have sold abroad") does not go on after "asks for": it is quoted instead.
  if (/^\p{Ll}/u.test(text.trim())) return null;
  const verb = /^(?:the )?(?:proven |demonstrated |strong )?ability to\s+|^able to\s+|^can\s+/iu;
  const isVerb = verb.test(text.trim());
  const bare =
    stripped(text.trim().replace(verb, ''))
      .split(/[.;:,–]|\s-\s/u)[0]
      ?.trim() ?? '';
  if (bare.length < 3 || wordCount(bare) > TOPIC_WORDS_MAX) return null;
  return isVerb ? `being able to ${lowerFirst(bare)}` : lowerFirst(bare);
}

function stripped(text: string): string {
  return text
    .replace(/\([^)]*\)/gu, ' ')
    .replace(YEARS, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:of|in|with)\s+/iu, '')
    .replace(LEAD_IN, '')
    .trim();
}

function wordCount(text: string): number {
  return text.split(' ').length;
}

/** `a`, `a and b`, `a, b and c`, each once. */
export function joinNames(names: readonly string[]): string {
  const unique = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
  const last = unique.at(-1) ?? '';
  return unique.length < 2 ? last : `${unique.slice(0, -1).join(', ')} and ${last}`;
}

function lowerFirst(text: string): string {
  const first = text.split(' ')[0] ?? '';
  // Names, abbreviations and words with capitals inside keep them.
  const isOrdinary =
    /^[A-Z][a-z]+$/u.test(first) &&
    !/^(?:English|German|French|Spanish|Polish|Romanian|Excel|Word)$/u.test(first);
  const second = text.split(' ')[1] ?? '';
  // "Fluent English" is no name, "Google Analytics" is one.
  const looksLikeName = /^[A-Z]/u.test(second) && !QUALITY.test(first);
  return isOrdinary && !looksLikeName ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
