import type { Requirement } from '#lib/profiles/profile-schemas.ts';
import { isCredential } from './credentials.ts';
import { lowerFirst } from './lower-first.ts';
import { listed } from './requirement-text.ts';
import { asNoun, isWhole, topicOf } from './requirement-topic.ts';
import { sayable, wordCount } from './spoken-words.ts';
import type { Topic } from './topic-form.ts';

/** A name in a list of several. */
const NAME_WORDS_MAX = 6;
/** Names in one breath. */
const NAMES_MAX = 3;

/** Short names of what a requirement asks for, to stand in a list with those of others; empty when it has none. */
export function topicNames(requirement: Pick<Requirement, 'text' | 'skills'>): string[] {
  const topic = topicOf(requirement);
  if (isCredential(requirement)) return topic?.form === 'thing' ? [topic.words] : [];
  const skills = requirement.skills
    .map(({ name }) => lowerFirst(sayable(name), { skills: requirement.skills }))
    .filter((name) => name !== '');
  const own = topic ? ownNames(topic, skills) : [];
  if (own.length > 0) return own;
  if (skills.length > 0) return skills.slice(0, NAMES_MAX);
  const noun = topic && asNoun(topic);
  return noun ? [noun] : [];
}

/** "Docker and Kubernetes" are two names where both are skills, "concepts and principles" is one. */
function ownNames(topic: Topic, skills: readonly string[]): string[] {
  if (topic.form === 'can' || topic.form === 'is' || topic.form === 'does') return [];
  const general = topic.words.split(/,? (?:such as|for example)\s/u)[0] ?? '';
  const known = new Set(skills.map((name) => name.toLowerCase()));
  const parts = listed(general);
  if (parts.length > 1 && parts.every((part) => known.has(part.toLowerCase()))) {
    return parts.slice(0, NAMES_MAX);
  }
  // "in web development" is called "web development".
  const name =
    topic.form === 'work' && !/^in\s+(?:an?|the|\p{L}+(?:ed|er))\s/u.test(general)
      ? general.replace(/^in\s+/u, '')
      : general;
  const noun = name === general ? asNoun({ ...topic, words: name }) : name;
  return noun && wordCount(noun) <= NAME_WORDS_MAX && isWhole({ form: 'thing', words: noun })
    ? [noun]
    : [];
}
