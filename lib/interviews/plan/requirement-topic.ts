import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { isCredential } from './credentials.ts';
import { listed, type PlainRequirement, plainRequirement } from './requirement-text.ts';
import { joinNames, withoutDangling, wordCount } from './spoken-words.ts';
import { phraseOf, type Topic } from './topic-form.ts';

/** More words than this are not said in passing inside a question. */
const TOPIC_WORDS_MAX = 12;
/** A licence or degree is named whole, up to this many words. */
const CREDENTIAL_WORDS_MAX = 16;
/** Names in one breath. */
const NAMES_MAX = 3;

/** Words of other languages: what is not English is quoted as it stands. */
const FOREIGN =
  /(?<!\p{L})(?:und|oder|mit|für|von|vom|der|im|eine[rnsm]?|einem|zum|zur|als|bei|auf|aus|et|les|une|avec|pour|vous|dans|sur|des|du|con|para|los|las|del|el|una|het|een|voor|bij|van|og|och|și|sau|de|la|le|lub|oraz|uma|să|din|cu|pe|ist|sind|du|je|jij|kenntnisse|erfahrung|ausbildung|abschluss|führerschein|experiencia|conocimientos|expérience|connaissance)(?!\p{L})/u;
const FOREIGN_LETTER = /(?!\p{L}*r[eé]sum[eé]|café|naïve)\p{L}*(?=[^\p{ASCII}])\p{Ll}/iu;
const FOREIGN_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** What a requirement is about; null when it cannot be said in passing and is better quoted. */
export function topicOf(requirement: Pick<Requirement, 'text' | 'skills'>): Topic | null {
  const plain = plainRequirement(requirement.text);
  if (isForeign(plain.words)) return null;
  const years = yearsOnly(plain);
  if (years) return years;
  const most = isCredential(requirement) ? CREDENTIAL_WORDS_MAX : TOPIC_WORDS_MAX;
  for (const words of shorterAndShorter(plain)) {
    const topic = phraseOf(words, plain, {
      skills: requirement.skills,
      isTitle: isCredential(requirement),
    });
    if (topic && wordCount(topic.words) <= most && isWhole(topic)) return topic;
  }
  return null;
}

/** Whether something is named, and no word stands where another is missing. */
export function isWhole({ form, words }: Topic): boolean {
  const rest = words.replace(EMPTY_WORDS, ' ').trim();
  return /[\p{L}\p{N}]/u.test(rest) && (form === 'work' || !STRAY_START.test(words));
}

const EMPTY_WORDS =
  /(?<![\p{L}\p{N}])(?:an?|the|and|or|at|least|most|of|in|on|with|to|as|for|by|from|such|etc|is|that|this|it|plus|more)(?![\p{L}\p{N}])/giu;
const STRAY_START =
  /^(?:and|or|but|of|on|in|at(?! least \S)|with|to|for|by|from|as|into|than|etc)(?![\p{L}\p{N}])/iu;

/** Wording that leaves out more and more: examples, what is added by a comma, the second half. */
function shorterAndShorter(plain: PlainRequirement): string[] {
  const { words, bare } = plain;
  const cuts = [
    words,
    bare,
    bare.split(/,?\s+(?:you|that you|which you)\s/iu)[0],
    bare.split(ADDED)[0],
    shortList(bare),
    bare.split(/\s+[–—-]\s+|:\s/u)[0],
    bare.split(/,\s/u)[0],
    bare.split(/\s+and\s+/iu)[0],
  ];
  return [...new Set(cuts.map((cut) => withoutDangling(cut ?? '')))].filter(
    (cut) =>
      cut === words ||
      cut === bare ||
      (wordCount(cut.replace(/^(?:the|an?) /iu, '')) > 1 && !ADJECTIVE_END.test(cut)),
  );
}

/** A cut behind an adjective lost its noun: "the political". */
const ADJECTIVE_END = /\p{L}(?:al|ic|ive|ous|ful|ed|ary|able|ible|-end|-party|staff)$/iu;

/** What only tells more of what was said. */
const ADDED =
  /,?\s+(?:including|such as|like|for the purpose of|in order to|so that|based on|preferably|particularly|especially|ideally|while|where|that|which|whose|who)\s/iu;

/** The first names of a long list; null where it is none. */
function shortList(text: string): string | null {
  const names = listed(text);
  const isList = (text.match(/,/gu)?.length ?? 0) >= 2 && names.length > NAMES_MAX;
  return isList && names.every((name) => wordCount(name) <= 3)
    ? joinNames(names.slice(0, NAMES_MAX))
    : null;
}

function isForeign(text: string): boolean {
  return FOREIGN_SCRIPT.test(text) || FOREIGN.test(text) || FOREIGN_LETTER.test(text);
}

/** The topic behind "The role asks for …". */
export function askedFor(topic: Topic): string {
  switch (topic.form) {
    case 'thing':
      return topic.words;
    case 'doing':
      return `experience ${topic.words}`;
    case 'work':
      return `experience ${topic.words}`;
    case 'can':
      return `somebody who can ${topic.words}`;
    case 'does':
      return `somebody who ${topic.words}`;
    case 'is':
      return `somebody who is ${topic.words}`;
    default:
      return topic.form satisfies never;
  }
}

/**
 * A requirement in a few words that stand in a sentence as a noun does ("Linux", "running web services", "being able
 * to lead a team"). null when it cannot be said in passing.
 */
export function requirementTopic(requirement: Pick<Requirement, 'text' | 'skills'>): string | null {
  const topic = topicOf(requirement);
  return topic ? asNoun(topic) : null;
}

/** "5+ years" and nothing more, or "total work: 2 years". */
function yearsOnly(plain: PlainRequirement): Topic | null {
  if (plain.years === null || !GENERAL_WORK.test(plain.words)) return null;
  const years = plain.years
    .replace(/\s*\+/u, ' or more')
    .replace(/\(\d+\)\s*/u, '')
    .toLowerCase();
  return { form: 'thing', words: `${years.replace(/^min\.?/u, 'at least')} of work experience` };
}
const GENERAL_WORK =
  /^(?:(?:the|total|overall|work|working|relevant|professional|experience|of|in|similar|field|industry)\s*)*$/iu;

export function asNoun(topic: Topic): string | null {
  switch (topic.form) {
    case 'thing':
    case 'doing':
      return topic.words;
    case 'work':
      return `work ${topic.words}`;
    case 'can':
      return `being able to ${topic.words}`;
    case 'is':
      return `being ${topic.words}`;
    case 'does':
      return null;
    default:
      return topic.form satisfies never;
  }
}
