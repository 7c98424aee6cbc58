import type { Requirement } from '#lib/profiles/profile-schemas.ts';

/** Not "post-registration experience": that is work. */
const CREDENTIAL =
  /(?<!post-)\b(?:degree|diploma|bachelor\w*|master['’]?s|mba|phd|doctorate|b\.?sc|m\.?sc|certificat\w+|certified|licen[cs]e|licen[cs]ed|registration|registered|chartered|qualification|qualified|accredit\w+|nmc|pmp|cpa|acca|ckad?|clearance|work permit|right to work|apprenticeship|(?:completed|vocational) training|(?:admitted|admission|called) to the bar)\b/iu;

/** "BS in computer science": two letters that are a degree only before what was studied. */
const SHORT_DEGREE =
  /\b(?:BS|B\.S\.|BA|B\.A\.|MS|M\.S\.|MA|M\.A\.|BE|B\.E\.?|B\.?Tech|M\.?Tech)(?=\s+(?:in|or)\s|\s*[/,]|$)/u;

const MUST_BE_VALID =
  /\b(?:licen[cs]e|licen[cs]ed|registration|registered|certificat\w+|certified|clearance|permit|chartered|accredit\w+)\b/iu;

/** True for a credential that can run out (a licence, not a degree). */
export function canExpire(requirement: Pick<Requirement, 'text'>): boolean {
  return MUST_BE_VALID.test(requirement.text);
}

/** True for what a person holds or does not hold (a licence, a degree): asked directly, not by an example. */
export function isCredential(requirement: Pick<Requirement, 'text'>): boolean {
  return CREDENTIAL.test(requirement.text) || SHORT_DEGREE.test(requirement.text);
}
