import type { Skill } from '#lib/profiles/profile-schemas.ts';
import { lowerFirst } from './lower-first.ts';
import type { PlainRequirement } from './requirement-text.ts';
import { sayable } from './spoken-words.ts';

/**
 * What a requirement is about, by how one speaks of it: a thing ("IV therapy"), something one does ("leading a
 * team"), where or as what one has worked ("on a ward", "as a developer"), what one can do ("lead a team"), what
 * one does or has done ("has sold"), or what one is ("willing to travel").
 */
export type Topic = {
  form: 'thing' | 'doing' | 'work' | 'can' | 'does' | 'is';
  words: string;
};

const PREPOSITION =
  /^(?:on|in|at(?! least)|as|within|across|under|from|for|into|during|through|inside|outside|between|among|over|to|by|of|with|about|around|towards?|beyond|after|before)\s/iu;

/** Nouns that end like something one does. */
const ING_NOUN =
  /^(?:engineering|marketing|accounting|nursing|training|testing|programming|banking|housing|manufacturing|learning|computing|networking|catering|advertising|nothing|something|anything|everything|building regulations|engaging|outstanding|scripting|spring|morning|evening|king|ring|wing|thing|string|routing|planning|teaching|writing|reading|listening|drawing|plumbing|welding|farming|mining|shipping|trading|rigging|cycling|swimming|coaching|mentoring|consulting|cleaning|modelling|modeling|forecasting|reporting|pricing|negotiating|decision making|problem solving)$/iu;
/** What makes a phrase of such a noun, not of something one does. */
const NOUN_BEHIND =
  /^\S+\s+(?:(?:and|&|or)\s+\S+\s+)?(?:skills?|abilit(?:y|ies)|experience|tools?|systems?|technolog(?:y|ies)|frameworks?|platforms?|principles?|methods?|methodolog(?:y|ies)|languages?|environments?|techniques?|concepts?|practices?|processes|standards?|certificates?|knowledge|background|solutions?|equipment|qualifications?)\b/iu;

const VERBS =
  'apply|assess|assist|attend|build|carry|coach|collaborate|communicate|complete|conduct|coordinate|create|define|deliver|demonstrate|determine|design|develop|document|draft|drive|ensure|estimate|evaluate|execute|explain|facilitate|foster|gather|guide|handle|help|identify|implement|improve|influence|inspect|install|integrate|lead|learn|lift|listen|maintain|make|manage|meet|mentor|monitor|motivate|multitask|negotiate|operate|optimi[sz]e|organi[sz]e|oversee|participate|partner|perform|plan|prepare|present|prioriti[sz]e|process|produce|propose|provide|read|recommend|repair|resolve|review|run|sell|serve|set|share|solve|speak|stand|supervise|support|take|teach|tell|think|thrive|train|translate|troubleshoot|understand|use|weld|work|write';
const BARE_VERB = new RegExp(
  `^(?:\\p{L}+ly\\s+)?(?:${VERBS})(?:\\s+(?:and|or|,)\\s*(?:${VERBS}))*\\s+(?!skills?\\b|experience\\b|knowledge\\b|tools?\\b|languages?\\b|of\\b|management\\b|systems?\\b|lead\\b)(?=\\S)`,
  'iu',
);
/** "design a form" is done, "design reviews" are a thing. */
const ALSO_NOUN =
  /^(?:design|document|drive|guide|handle|help|lead|lift|plan|present|process|produce|program|read|repair|review|run|serve|set|share|stand|support|take|train|use|work)\b/iu;
const VERB_BEHIND =
  /^\p{L}+\s+(?:an?|the|and|or|with|in|on|to|up|out|from|our|your|their|all|new|multiple|others?|effectively|closely|well|independently|alone|under|across)\b/iu;
const THIRD_PERSON = new RegExp(
  `^(?:${VERBS.replaceAll('y|', 'ies|').replaceAll('|', 's|')}s)\\s+(?=\\p{L})`,
  'iu',
);
const DONE = /^(?:has|have)\s+(?=\p{L})/iu;
const QUALITY_OF_PERSON =
  /^(?:(?:very |highly )?(?:willing|eager|keen|able|ready|prepared|available|flexible|committed|passionate|motivated|self.?motivated|organi[sz]ed|well.?organi[sz]ed|reliable|punctual|confident|comfortable|authori[sz]ed|eligible|legally|entitled|physically|proactive|creative|curious|adaptable|open|enthusiastic|interested|detail.oriented|results?.oriented|team.oriented|customer.?focus(?:s)?ed|responsible|accountable|independent|honest|patient|friendly|dependable|resilient|resourceful|diligent|articulate|admitted|called|certified|licen[cs]ed|chartered|accredited|registered(?! nurse| (?:manager|midwife|general))|qualified(?= (?:in|as|to)\b))(?=$|,|\s(?:to|with|in|about|and|for|on|at|within|as|of|under|by|every|one|\p{L}+ing)\b))/iu;
/** What makes a sentence of a phrase: it does not go on after "asks for". */
const CLAUSE =
  /\b(?:is|are|was|were|will|would|should|must|shall|may|might|has|have|had|those|these|the following|you|you['’](?:re|ve|ll|d)|it['’]s|that['’]s|we|our|us|they|he|she|i|who)\b|\byour\b(?! own)/iu;
/** One wording of a requirement as a topic; null where it is a sentence of its own. */
export function phraseOf(
  words: string,
  plain: PlainRequirement,
  { skills, isTitle }: { skills: readonly Pick<Skill, 'name'>[]; isTitle: boolean },
): Topic | null {
  const own = words.replace(/\byour own\b/giu, 'their own');
  const topic = (form: Topic['form'], text: string): Topic | null =>
    CLAUSE.test(text)
      ? null
      : { form, words: sayable(form === 'thing' ? withArticle(lowered(text)) : lowered(text)) };
  const lowered = (text: string) => lowerFirst(text, { skills, isTitle });
  if (/^(?:speak|speaks)\s/iu.test(words)) return topic('thing', words.replace(/^speaks?\s/iu, ''));
  if (plain.isAbility) return startsAsVerb(words) ? topic('can', own) : null;
  if (DONE.test(words)) {
    const rest = own.replace(DONE, '');
    return CLAUSE.test(rest) ? null : { form: 'does', words: `has ${rest}` };
  }
  if (/^(?:how|what|why|when|where)\s/iu.test(words)) {
    const how = `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
    return /\b(?:you|we|our|I)\b/iu.test(how)
      ? null
      : { form: 'thing', words: `an understanding of ${sayable(how)}` };
  }
  if (PREPOSITION.test(words)) {
    const rest = words.replace(/^(?:of|with|to)\s+/iu, '');
    return rest === words ? topic('work', words) : phraseOf(rest, plain, { skills, isTitle });
  }
  if (plain.isExperience && /^an? .*\b(?:role|position)s?\b/iu.test(words))
    return topic('work', `as ${words}`);
  if (QUALITY_OF_PERSON.test(words)) return topic('is', own);
  if (isDoing(words)) return topic('doing', words);
  if (isTitle) return topic('thing', words);
  if (!plain.isLed && isVerb(words)) return topic('can', own);
  if (THIRD_PERSON.test(words)) return topic('does', own);
  return topic('thing', words);
}

function isVerb(words: string): boolean {
  return BARE_VERB.test(words) && (!ALSO_NOUN.test(words) || VERB_BEHIND.test(words));
}

function startsAsVerb(words: string): boolean {
  return !PREPOSITION.test(words) && !/^(?:the|a|an)\s/iu.test(words);
}

function isDoing(words: string): boolean {
  const [first = '', ...rest] = words.split(' ');
  if (!/^\p{L}{2,}ing$/iu.test(first) || rest.length === 0) return false;
  if (NOUN_BEHIND.test(words)) return false;
  // "Planning and organizational skills" is a thing, "planning a budget" is not.
  return (
    !ING_NOUN.test(first) ||
    /^(?:an?|the|new|with|to|up|out|and \p{L}+ing)\b/iu.test(rest.join(' '))
  );
}

const COUNTED =
  /^(?:(?:BS|BA|MS|MA|BSc|MSc|B\.Tech)\b|degree|diploma|qualification|bachelor['’]?s?(?: degree)?|master['’]?s?(?: degree)?|(?:\p{L}+\s){0,3}(?:degree|diploma|qualification|certificate|certification|licen[cs]e|permit|clearance|phd|mba|interest|desire|passion|background|portfolio|nurse|midwife|accountant|electrician))\b(?!\s+(?:experience|knowledge))/iu;

/** "degree in nursing" → "a degree in nursing"; a bare "bachelor’s" is one of a degree. */
function withArticle(text: string): string {
  const whole = text
    .replace(/\b(bachelor|master)(['’]?s)(?!\s+degree)(?=\s*$|\s+(?:in|or)\b)/iu, '$1$2 degree')
    .replace(
      /,?\s+or (related|similar|equivalent|comparable|relevant) (field|discipline|role|area|subject)\b/iu,
      ' or a $1 $2',
    )
    .replace(/^(?:an? )/iu, (article) => article.toLowerCase());
  if (
    !COUNTED.test(whole) ||
    /^(?:an?|the|some)\s/iu.test(whole) ||
    /^\S+s\s/u.test(whole.replace(/['’]s/u, ''))
  )
    return whole;
  return `${/^(?:[aeioAEIO](?!n?e\b)|M[SA]\b)/u.test(whole) ? 'an' : 'a'} ${whole}`;
}
