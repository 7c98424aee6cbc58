/** Makers whose name people leave out: "Microsoft Excel" is Excel. Longest first where one begins another. */
const MAKERS = [
  'Amazon Web Services AWS',
  'Amazon',
  'Microsoft Office',
  'Microsoft',
  'Adobe Systems',
  'Adobe',
  'Autodesk',
  'Oracle',
  'IBM',
  'Google',
  'Apple',
  'Apache',
  'Atlassian',
  'Corel',
  'ESRI',
  'Esri',
  'Intuit',
  'Cisco Systems',
  'Cisco',
  'Red Hat',
  'Hewlett Packard',
  'HP',
  'Dassault Systemes',
  'Siemens',
  'The MathWorks',
  'MathWorks',
  'National Instruments',
  'Salesforce.com',
  'Sun Microsystems',
  'Symantec',
  'Trimble',
  'Bentley',
  'Citrix',
  'VMware',
  'StataCorp',
  'Qlik Tech',
  'Wolfram Research',
  'Maplesoft',
  'Mathsoft',
  'Avid Technology',
  'McNeel',
  'Quest',
  'LogMeIn',
  'SmugMug',
  'Thomson Reuters',
  'Epic Systems',
  'Henry Schein',
  'Leica Geosystems',
  'Rockwell Automation',
  'Schneider Electric',
  'GE Healthcare',
  'Unity Technologies',
  'Blackbaud',
  'Cerner',
  'Infor',
  'Sage Software',
  'PTC',
  'Mentor Graphics',
  'Cadence',
  'Synopsys',
] as const;

/** What is added to a name and says nothing: "Alteryx software". */
const KIND_OF_THING =
  /\s+(?:software|systems?|programs?|databases?|applications?|tools?|suite|platforms?)$/i;
const NAME_WORDS_MAX = 6;

/**
 * O*NET's rows → lines of a table of skills, sorted, each name once. Phrases that only describe a kind of
 * software ("Word processing software") are left out unless they bring an abbreviation with them
 * ("Geographic information system GIS software" gives GIS). Names made of everyday words are marked so
 * that they count only in context.
 */
export function makeSkillLines(file: string): string[] {
  const rows = file
    .split('\n')
    .slice(1)
    .filter((row) => row !== '');
  const names = new Set(rows.map((row) => row.split('\t')[1]?.trim() ?? ''));
  const everyday = wordsInSmallLetters(rows);
  const skills = new Map<string, string[]>();
  for (const name of [...names].sort((a, b) => (a < b ? -1 : 1))) {
    const [first, ...others] = namesOf(name, everyday);
    if (first === undefined) continue;
    skills.set(first, [...new Set([...(skills.get(first) ?? []), ...others])]);
  }
  return [...skills].map(([first, others]) =>
    [first, ...others.filter((other) => other !== first)].map((each) => marked(each)).join(' | '),
  );
}

function wordsInSmallLetters(rows: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const row of rows) {
    for (const [word] of row.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu))
      found.add(word);
  }
  return found;
}

function namesOf(name: string, everyday: ReadonlySet<string>): string[] {
  const inBrackets = /\(([A-Z][A-Za-z/&-]{1,9})\)/.exec(name)?.[1];
  const plain = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[!*|`\\]|\$\{/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short =
    shortForm(plain) ?? (inBrackets ? { short: inBrackets, long: withoutKind(plain) } : null);
  const described = short?.long ?? withoutKind(plain);
  // An abbreviation belongs to the kind of thing it stands for, never to one maker's product.
  if (isDescription(described, everyday)) {
    return short ? [short.short, described.toLowerCase()].filter(isUseful) : [];
  }
  const bare = withoutKind(plain);
  const found = [bare, ...withoutMaker(bare)];
  return [...new Set(found.map(withoutVersion))].filter(isUseful);
}

/** "Structured query language SQL": the last word is made of the first letters of those before it. */
function shortForm(name: string): { short: string; long: string } | null {
  const words = withoutKind(name).split(' ');
  const short = words.at(-1) ?? '';
  const long = words.slice(0, -1);
  if (!/^[A-Z][A-Z0-9/&-]{1,6}$/.test(short) || long.length < 2) return null;
  const letters = long.map((word) => word[0]?.toUpperCase() ?? '').join('');
  const isMade = [...short.replace(/[^A-Z]/g, '')].every((letter) => letters.includes(letter));
  return isMade ? { short, long: long.join(' ') } : null;
}

function withoutKind(name: string): string {
  const bare = name.replace(KIND_OF_THING, '');
  return bare === name || bare === '' ? name : withoutKind(bare);
}

/** A phrase in small letters, or one word that is used as a word elsewhere: no name. */
function isDescription(name: string, everyday: ReadonlySet<string>): boolean {
  const [first = '', ...others] = name.split(' ');
  if (others.length === 0)
    return /^\p{Lu}\p{Ll}+$/u.test(first) && everyday.has(first.toLowerCase());
  return others.some(
    (word) => /^\p{Ll}{2,}/u.test(word) && !/^(?:and|for|of|the|by|on|in|with|to)$/.test(word),
  );
}

function withoutMaker(name: string): string[] {
  const maker = MAKERS.find((each) => name.startsWith(`${each} `));
  if (maker === undefined) return [];
  const bare = name.slice(maker.length + 1);
  // "Analytics" or "Project" alone is not Google's or Microsoft's.
  const isPlainWord = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}{1,4})$/u.test(bare);
  return isPlainWord ? [] : [bare];
}

function withoutVersion(name: string): string {
  return name.replace(/\s+(?:v|version\s)?\d+(?:\.\d+)*$/i, '').trim();
}

function isUseful(name: string): boolean {
  const words = name.split(' ').length;
  return (
    /\p{L}/u.test(name) && name.length >= 2 && words <= NAME_WORDS_MAX && !name.includes(' - ')
  );
}

/** `?` where nothing in the name shows a brand: a capital inside a word, a number, a maker. */
function marked(name: string): string {
  const isBrand =
    /\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}|\p{L}[+#]|\p{L}\.\p{L}/u.test(name) ||
    MAKERS.some((maker) => name.startsWith(`${maker} `));
  if (isBrand) return name.includes(' ') || /^\p{Lu}/u.test(name) ? `^${name}` : name;
  return `?${name}`;
}
