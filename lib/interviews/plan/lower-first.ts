import type { Skill } from '#lib/profiles/profile-schemas.ts';

/** Names that begin a phrase and stand in no list of skills. */
const NAME =
  /^(?:English|German|French|Spanish|Italian|Polish|Romanian|Dutch|Portuguese|Russian|Ukrainian|Turkish|Arabic|Chinese|Mandarin|Japanese|Korean|Hindi|Greek|Czech|Hungarian|Swedish|Norwegian|Danish|Finnish|Welsh|Excel|Word|Outlook|Microsoft|Google|Linux|Windows|Java|Javascript|Python|Unix|Agile|Scrum|Lean|Six|Internet|Bachelor|Master|London|Britain|Europe|American|British|European)$/u;
/** Ordinary words that are written large because they begin a line or a heading. */
const ORDINARY_END =
  /(?:tion|sion|ing|ship|ity|ment|ics|ness|ance|ence|work|ive|able|ible|ful|al|ed|ary)$/u;
const ORDINARY =
  /^(?:Fluent|Working|Advanced|Some|Native|Conversational|Business|Spoken|Written|Good|Very|Clear|Problem|Communication|Time|Team|People|Project|Customer|Data|Software|Web|Software|Attention|Detail|Solving|Skills?|Interpersonal|Analytical|Verbal|Oral|Stakeholder|Decision|Critical|Thinking|Leadership|Management|Driving|Full|Clean|Valid|Current|Food|First|Public|Health|Care|Quality|Process|Risk)$/u;

/**
 * A phrase as it stands inside a sentence: its first word small unless it is a name, and a soft skill in title case
 * ("Problem Solving") small altogether. `skills` tell names from words; a title (of a
 * degree) keeps its capitals.
 */
export function lowerFirst(
  text: string,
  { skills, isTitle = false }: { skills: readonly Pick<Skill, 'name'>[]; isTitle?: boolean },
): string {
  const words = text.split(' ');
  if (
    !isTitle &&
    words.length > 1 &&
    words.every((word) => !/^\p{Lu}/u.test(word) || isOrdinary(word))
  ) {
    return words.map((word) => (isOrdinary(word) ? word.toLowerCase() : word)).join(' ');
  }
  const [first = '', second = ''] = words;
  if (words.length === 1 && !isOrdinary(first) && !/^(?:Bachelor|Master)['’]s$/u.test(first)) {
    return text;
  }
  if (isTitle && /^\p{Lu}\p{Ll}/u.test(second)) return text;
  if (
    !/^[A-Z][a-z]+(?:-[a-z]+)*(?:['’]s)?,?$/u.test(first) ||
    NAME.test(first.replace(/['’]s$|,$/u, ''))
  ) {
    // "Bachelor’s" and "A" begin phrases, and are no names.
    return /^(?:Bachelor|Master)['’]s$|^An?$/u.test(first) ? lowered(text) : text;
  }
  const bare = first.replace(/,$/u, '');
  const isTitled = /^\p{Lu}(?!\p{Lu})/u.test(second) && !ORDINARY.test(bare);
  const isName =
    isTitled ||
    (!isOrdinary(bare) &&
      (skills.some(({ name }) => name === bare) ||
        skills.some(({ name }) => name.startsWith(`${bare} `) && /\s\p{Lu}/u.test(name)) ||
        /^\d/u.test(second)));
  return isName ? text : lowered(text);
}

function isOrdinary(word: string): boolean {
  const bare = word.replace(/[.,:]+$/u, '');
  if (!/^[A-Z][a-z-]+$/u.test(bare)) return false;
  return ORDINARY.test(bare) || (bare.length > 5 && ORDINARY_END.test(bare));
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
