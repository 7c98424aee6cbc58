import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { isCredential } from './credentials.ts';
import { askedFor, topicOf } from './requirement-topic.ts';
import { firstWords, SPOKEN_WORDS_MAX, sayable, wordCount } from './spoken-words.ts';
import type { Topic } from './topic-form.ts';

/** A requirement that is quoted is cut to this many words: with its frame that is what can be followed by ear. */
const QUOTED_WORDS_MAX = 13;

/** Soft skills: nobody's résumé shows them, so it is not said to lack them. */
const SOFT =
  /\b(?:communicat\w+|interpersonal|teamwork|team (?:player|work)|attention to detail|detail.oriented|problem.?solv\w+|analytical|critical thinking|creativity|adaptab\w+|flexibility|leadership|organi[sz]ation(?:al)? skills?|organi[sz]ational|time management|initiative|self.?motivat\w+|motivat\w+|proactiv\w+|eager\w*|willingness|enthusias\w+|positive attitude|work(?:ing)? (?:well |effectively )?(?:independently|under pressure|alone|autonomously|in a team)|multi.?task\w*|prioriti[sz]\w+|deadlines|collaborat\w+|openness|curiosity|curious|reliable|punctual\w*|discretion|empathy|patience|fast.paced|sense of)\b/iu;
/** What either fits into somebody's life or does not. */
const CONDITION =
  /\b(?:willing(?:ness)? to (?:travel|relocate|commute|work|be|take)|available|travel|relocat\w+|overtime|weekends?|saturdays?|sundays?|evenings?|nights?|night shifts?|shift (?:work|pattern)s?|early hours|on.?call|own (?:car|transport)|access to a car|days? (?:a|per) week|from the office|on.?site|join immediately|start immediately|based in|notice period)\b/iu;
const LANGUAGE =
  /\b(?:English|German|French|Spanish|Italian|Polish|Romanian|Dutch|Portuguese|Russian|Ukrainian|Turkish|Arabic|Chinese|Mandarin|Japanese|Korean|Hindi|Greek|Czech|Hungarian|Swedish|Norwegian|Danish|Finnish|Welsh)\b/u;

/** `shown`: what the résumé says of it. */
type Shown = 'not_found' | 'named';

/**
 * A question about one requirement, in at most 30 words with one question mark. `missing` names what the résumé
 * lacks of it, where it holds the rest.
 */
export function requirementQuestion(
  requirement: Pick<Requirement, 'text' | 'skills'>,
  { shown, missing }: { shown: Shown; missing?: string | null },
): string {
  const topic: Topic | null = missing ? { form: 'thing', words: missing } : topicOf(requirement);
  if (!topic) return quotingQuestion(requirement.text);
  const asked = `The role asks for ${askedFor(topic)}`;
  return firstSayable(
    isCredential(requirement)
      ? credentialWordings({ topic, asked, shown })
      : workWordings({ topic, asked, shown }),
    requirement.text,
  );
}

/** The same requirement from other sides, for somebody who wants another question. */
export function otherRequirementQuestions(
  requirement: Pick<Requirement, 'text' | 'skills'>,
): string[] {
  const topic = topicOf(requirement);
  if (!topic) {
    const quote = quoted(requirement.text);
    return [`The job description says: ${quote}. Which piece of your own work fits that best?`];
  }
  const needs = `The job also needs ${askedFor(topic)}.`;
  if (isCredential(requirement)) {
    return [
      firstSayable([`${needs} Which documents could you show for it?`], requirement.text),
      firstSayable([`${needs} Since when have you had it?`], requirement.text),
    ];
  }
  return [
    firstSayable(
      [
        `${needs} Which piece of your own work comes closest to that?`,
        `${needs} Where have you done that?`,
      ],
      requirement.text,
    ),
    firstSayable([`${lastTime(topic)} What did you do, step by step?`], requirement.text),
  ];
}

function credentialWordings(input: { topic: Topic; asked: string; shown: Shown }): string[] {
  const { topic, asked, shown } = input;
  if (isPerson(topic)) {
    return shown === 'named'
      ? [
          `${asked}. Your résumé says so: is it still the case today?`,
          `${asked}. Is that so today?`,
        ]
      : [
          `${asked}, and I did not find that in your résumé. Does it apply to you?`,
          `${asked}. Does that apply to you?`,
        ];
  }
  return shown === 'named'
    ? [
        `Your résumé mentions ${topic.words}. Do you have this today?`,
        `${asked}. Do you have this today?`,
      ]
    : [
        `${asked}, and I did not find that in your résumé. Do you have this, or are you working towards it?`,
        `${asked}, and I did not find that in your résumé. Do you have this?`,
        `${asked}. Do you have this?`,
      ];
}

function workWordings(input: { topic: Topic; asked: string; shown: Shown }): string[] {
  const { topic, asked, shown } = input;
  if (CONDITION.test(topic.words)) return [`${asked}. Would that work for you?`];
  if (LANGUAGE.test(topic.words) && topic.form === 'thing' && wordCount(topic.words) <= 8) {
    return [`${asked}. Where have you used that at work, and what for?`];
  }
  if (SOFT.test(topic.words)) {
    return [
      `${asked}. What is one time at work when that counted, and what did you do?`,
      `${asked}. When did that count, and what did you do?`,
    ];
  }
  if (shown === 'not_found') {
    return [
      `${asked}, and I did not find that in your résumé. What have you done that comes closest?`,
      `${asked}. What have you done that comes closest to that?`,
      `${asked}. Where have you done that?`,
    ];
  }
  const mentions: Record<Topic['form'], string | null> = {
    thing: `Your résumé mentions ${topic.words} without an example.`,
    doing: `Your résumé mentions ${topic.words} without an example.`,
    work: `Your résumé mentions work ${topic.words} without an example.`,
    can: null,
    does: null,
    is: null,
  };
  const told = mentions[topic.form];
  return [
    ...(told
      ? [
          topic.form === 'thing'
            ? `${told} Where did you need that, and what did you do yourself?`
            : `${told} What was it about, and what did you do yourself?`,
          `${told} What is one?`,
        ]
      : []),
    `${asked}. What is one time when you showed that, and what did you do?`,
    `${asked}. When did you last show that?`,
  ];
}

function lastTime(topic: Topic): string {
  switch (topic.form) {
    case 'thing':
      return `Think of the last time your work called for ${topic.words}.`;
    case 'doing':
      return `Think of the last time your work meant ${topic.words}.`;
    case 'work':
      return `Think of the last time you worked ${topic.words}.`;
    case 'can':
      return `Think of the last time you had to ${topic.words.replace(/\btheir own\b/gu, 'your own')}.`;
    case 'does':
    case 'is':
      return `The role asks for ${askedFor(topic)}. Think of the last time that counted.`;
    default:
      return topic.form satisfies never;
  }
}

/** "A Registered Nurse", "somebody who is admitted to the bar": somebody is it, nobody has it. */
export function isPerson(topic: Topic): boolean {
  return topic.form !== 'thing' || PERSON.test(topic.words);
}

const PERSON =
  /^(?:an? )?(?:registered|chartered|qualified|certified|licen[cs]ed) (?:\p{L}+ ){0,2}(?:nurse|midwife|accountant|engineer|electrician|driver|teacher|paralegal|manager|therapist|pharmacist|plumber|solicitor|barrister)\b(?!\s+(?:status|qualification|registration))/iu;

/** The safe way: the requirement in its own words. */
function quotingQuestion(text: string): string {
  const quote = quoted(text);
  return quote === ''
    ? 'Is there something the job description asks for that you have done and your résumé does not show?'
    : `One point of the job description reads: ${quote}. What have you done that comes closest to it?`;
}

function quoted(text: string): string {
  const plain = firstWords(sayable(text).replace(/[\s.,:]+$/u, ''), QUOTED_WORDS_MAX);
  return /[\p{L}\p{N}]/u.test(plain) ? `“${plain}”` : '';
}

function firstSayable(wordings: readonly string[], text: string): string {
  return (
    wordings.find((wording) => wordCount(wording) <= SPOKEN_WORDS_MAX) ?? quotingQuestion(text)
  );
}
