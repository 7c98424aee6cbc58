import { skillDictionary } from './skills/skill-dictionary.ts';
import { type SkillName, skillKey } from './skills/skill-table.ts';

export { findKnownSkills, type KnownSkill } from './skills/find-known-skills.ts';

const VERSION = /\s+(?:v|version\s)?\d+(?:\.\d+)*(?:\+|\.x)?$/iu;
const LEVEL_BEFORE =
  /^(?:advanced|basic|good|very good|strong|excellent|intermediate|expert|solid|working knowledge of|knowledge of|sehr gute|gute|fundierte|bonnes?|très bonnes?)\s+/iu;
const WORD_AFTER =
  /(?:\s+|-)(?:skills?|knowledge|programming|basics|expert|proficiency|certified|kenntnisse|grundkenntnisse|software)$/iu;

/** The usual name of a skill, or the name as it is written where the dictionary does not know it. */
export function canonicalSkill(name: string): string {
  return lookUp(name)?.canonical ?? name.trim();
}

/** Whether the dictionary holds exactly this name. */
export function isKnownSkill(name: string): boolean {
  return skillDictionary().names.has(skillKey(name));
}

function lookUp(name: string): SkillName | undefined {
  const { names } = skillDictionary();
  const plain = name.replace(/\s*\([^)]*\)\s*$/, '').trim();
  const bare = plain.replace(LEVEL_BEFORE, '').replace(WORD_AFTER, '');
  for (const each of [name, plain, plain.replace(VERSION, ''), bare, bare.replace(VERSION, '')]) {
    const known = names.get(skillKey(each));
    if (known) return known;
  }
  return undefined;
}
