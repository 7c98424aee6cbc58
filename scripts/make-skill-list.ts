/**
 * Makes lib/profiles/skills/onet-skills.ts from O*NET's Technology Skills (a tab-separated file with the
 * columns "O*NET-SOC Code", "Example", …). By hand, when the list or a rule below changes:
 * `npm run data:skills -- [file]`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { makeSkillLines } from './onet-skill-lines.ts';

const SOURCE = process.argv[2] ?? '../shared/data/skills/onet-technology-skills.txt';
const TARGET = 'lib/profiles/skills/onet-skills.ts';

const lines = makeSkillLines(await readFile(SOURCE, 'utf8'));
await writeFile(
  TARGET,
  `/**
 * Names of software and tools, in the format of \`readSkillTable\`. Made by \`npm run data:skills\`: change
 * the script, not this file. From O*NET Technology Skills by the U.S. Department of Labor, Employment and
 * Training Administration (USDOL/ETA), CC BY 4.0, changed: see ONET-LICENSE.md.
 */
export const ONET_SKILLS = \`
${lines.join('\n')}
\`;
`,
);
process.stdout.write(`${lines.length} skills written to ${TARGET}\n`);
