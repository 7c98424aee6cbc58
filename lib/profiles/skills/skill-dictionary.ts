import { BUSINESS_SKILLS } from './business-skills.ts';
import { ONET_SKILLS } from './onet-skills.ts';
import { PRACTICAL_SKILLS } from './practical-skills.ts';
import { readSkillTable, type SkillName } from './skill-table.ts';
import { SOFTWARE_SKILLS } from './software-skills.ts';

export type SkillDictionary = {
  /** by key: see `skillKey` */
  names: ReadonlyMap<string, SkillName>;
  /** first word of a key → words of the longest name that begins with it */
  longest: ReadonlyMap<string, number>;
};

let dictionary: SkillDictionary | undefined;

/** All names of skills: our own tables, then O*NET's. Read at the first use, some 60 ms and 3 MB, and kept. */
export function skillDictionary(): SkillDictionary {
  dictionary ??= readDictionary();
  return dictionary;
}

function readDictionary(): SkillDictionary {
  const names = new Map<string, SkillName>();
  for (const table of [SOFTWARE_SKILLS, BUSINESS_SKILLS, PRACTICAL_SKILLS, ONET_SKILLS]) {
    readSkillTable(table, names);
  }
  const longest = new Map<string, number>();
  for (const key of names.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { names, longest };
}
