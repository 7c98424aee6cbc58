import { joinNames, sayable, withoutDangling, wordCount } from './spoken-words.ts';

/** What is read of a requirement: far more than can be said of it. */
const CHARACTERS_READ = 600;
/** Examples named in one breath. */
const EXAMPLES_MAX = 3;

const NUMBER =
  '(?:\\d+(?:[.,]\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)';
const YEARS = new RegExp(
  `(?:\\b(?:a )?(?:at least|minimum(?: of)?|min\\.?|over|more than|preferably)\\s+)*(?<![\\p{L}\\d])${NUMBER}(?:\\s*\\(\\d+\\))?\\s*(?:\\+|or more|(?:-|–|to)\\s*${NUMBER})?\\s*\\+?\\s*(?:years?|yrs?|months?)\\b(?:['’]|\\s+or (?:so|more))?`,
  'iu',
);

/** How much somebody wants it, behind or before what is wanted. */
const MARK_WORDS =
  '(?:(?:strongly |highly |very much )?(?:preferred|desired|desirable|required|essential|mandatory|optional|advantageous|welcome|helpful)(?: but (?:is )?not (?:required|essential|mandatory))?|(?:an? )?(?:big |strong |definite |real |added )?(?:plus|bonus|advantage|asset|must|must.have|nice|nice.to.have))';
const MARK_BEHIND = new RegExp(
  `[\\s,;:–—-]*(?:\\b(?:is|are|would be|will be|seen as|considered|regarded as)\\s+)*(?:\\b(?:considered|seen as|also)\\s+)*(?:\\(\\s*${MARK_WORDS}\\s*\\)|\\b${MARK_WORDS})\\s*$`,
  'iu',
);
const MARK_BEFORE = new RegExp(`^(?:${MARK_WORDS}|ideally|preferably)\\s*[:,–—-]\\s*`, 'iu');

/** Who is meant, before what is wanted of them. */
const PREAMBLE =
  /^(?:(?:in this role|to qualify|for this role),?\s+)?(?:(?:the|our|an?)\s+)?(?:(?:successful|ideal|right|best|suitable)\s+)?(?:candidates?|applicants?|you|we(?: ask| look| are looking)? for|we (?:ask|expect|require|need|want))(?:['’]ll|['’]ve| will| should| must| would| ideally| shall)*(?:\s+(?:also|ideally|already))*\s+(?=\p{L})/iu;
const HAVING =
  /^(?:must |should |will )?(?:have|has|having|possess(?:es|ing)?|bring|demonstrate|hold)\s+(?:an? |the )?/iu;

const HAS_DONE =
  /^ha(?:ve|s)\s+(?:led|built|run|sold|held|met|(?!advanced|detailed|specialized|proven|experienced|skilled|written)\p{L}+(?:ed|wn|en|ought))\s/iu;

/** Nouns and adjectives that say only how well, not what. */
const HOW_WELL =
  /^(?:(?:an? )?(?:(?:very |highly )?(?:(?:excellent|outstanding|exceptional|strong|solid|sound|good|great|proven|demonstrated|demonstrable|significant|extensive|deep|thorough|adequate|hands.?on|in.?depth|top.?notch|previous|prior|relevant|substantial|comprehensive|recent|expert|some|additional)|(?:working|basic|broader|advanced|general|full|detailed|practical|professional|intermediate|specialized|paid|full.?time)(?=\s+(?:knowledge|understanding|experience|command|proficiency|familiarity|skills?\b)))(?:,|\s+and|\s*&)?\s+))+/iu;
const KNOWING =
  /^(?:(?:an? )?(?:(?:knowledge|understanding|grasp|awareness|command|familiarity|proficiency|competenc[ey]|expertise|fluency|exposure|track record|background|skills?|skilled|proficient|versed|familiar|comfortable|conversant|use)(?:\s*(?:\/|and|or|&)\s*(?:(?:previous|prior|hands.?on|good|strong|working|basic|practical)\s+)*(?:knowledge|understanding|experience|familiarity|expertise|proficiency))?)\s+(?:of|in|with|on|to|using|around|at)\s+)+/iu;

/** "Python and good knowledge of its libraries" is about Python and its libraries. */
const INNER_KNOWING =
  /(?<!\b(?:understanding|knowledge|familiarity|proficiency|expertise|background|experience))\s+and (?:(?:strong|good|some|solid|in.?depth|basic|working|hands.?on|proven|prior|previous|practical)\s+)*(?:knowledge|understanding|experience|familiarity|proficiency|expertise)\s+(?:of|with|in|working with|using)\s+/giu;

/** What a requirement says, laid open for those who ask about it. */
export type PlainRequirement = {
  /** the words that say what is wanted, without bullet, years, marks and how well */
  words: string;
  /** the same before brackets and examples were put into words */
  bare: string;
  /** "experience", "years": what follows says where or as what */
  isExperience: boolean;
  /** behind "ability to", "able to", "can" */
  isAbility: boolean;
  /** behind "knowledge of", "proficiency in": what follows is a noun */
  isLed: boolean;
  /** as written: "5+ years" */
  years: string | null;
};

/** A requirement as written → what it asks for in plain words. Pure; the words may be empty. */
export function plainRequirement(text: string): PlainRequirement {
  let words = sayable(
    firstSentence(
      text
        .slice(0, CHARACTERS_READ)
        .replace(/[“”„«»"]/gu, ' ')
        .replace(/\[([^\]]*)\]/gu, '($1)')
        .replace(/^\s*\d{1,2}[.)]\s*(?=\p{Lu})/u, ''),
    ),
  ).replace(/^[\s.,:;–—-]+/u, '');
  words = withoutMarks(
    words.replace(/,?\s*\betc\b\.?(?=\s|[).,]|$)/giu, '').replace(/\s&\s/gu, ' and '),
  );
  words = words.replace(/^you['’]ve\b/iu, 'you have').replace(/\s+(?:in|during) the past\b/giu, '');
  words = words.replace(PREAMBLE, '').replace(/^(?:must|to) (?=be\b)/iu, '');
  words = words.replace(/^(?:be|being|are|is|am)\s+(?=\p{L})/iu, '');
  const hadHaving = HAVING.test(words);
  if (hadHaving && !HAS_DONE.test(words)) {
    words = words.replace(HAVING, '');
  }
  const years = YEARS.exec(words)?.[0].trim() ?? null;
  const labelled = /^(.{2,60}?)\s*[:–—-]\s*$/u;
  if (years && isAtAnEnd(words, years))
    words = withoutMarks(
      words
        .replace(YEARS, ' ')
        .replace(/\(\s*\)/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    );
  words = words.replace(labelled, '$1').trim();
  const opened = withoutLeadIn(words, years !== null);
  const bare = withoutDangling(
    opened.words
      .replace(/\s*\([^)]*\)?/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
  return {
    ...opened,
    words: withoutDangling(withExamples(opened.words)),
    bare,
    years,
  };
}

/** "with at least four years of practice" is whole only with its years. */
function isAtAnEnd(words: string, years: string): boolean {
  const at = words.indexOf(years);
  return at < 12 || at + years.length >= words.length - 2;
}

function firstSentence(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const cut =
    flat
      .split(
        /(?<=[\p{Ll}\p{N})]{2})[.;!](?=\s+\S|$)|;\s+|\s+:\s+(?=You\b)|(?<=\S\s\S+)\s+[–—-]\s+(?=\p{Lu}\p{Ll})|\s\+\s(?=\p{Ll})/u,
      )[0]
      ?.trim() ?? '';
  return cut.length < 3 ? flat : cut;
}

function withoutMarks(text: string): string {
  let words = text.trim();
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(MARK_BEFORE, '').replace(MARK_BEHIND, '').trim();
  }
  return words.length < 2 ? text.trim() : words.replace(/[\s.,:]+$/u, '');
}

function withoutLeadIn(
  text: string,
  hasYears: boolean,
): Pick<PlainRequirement, 'words' | 'isExperience' | 'isAbility' | 'isLed'> {
  let words = text
    .replace(/^(?:of|with)\s+/iu, '')
    .replace(INNER_KNOWING, ' and ')
    .replace(/\band (?:be )?able to\b/giu, 'and')
    .replace(/\band (ability|willingness|desire) to\b/giu, 'and the $1 to');
  let isExperience = hasYears;
  let isAbility = false;
  let isLed = false;
  for (let before = ''; before !== words; ) {
    before = words;
    words = words.replace(
      /^(?:(?:and|or|but|as well as|also),?\s+|(?:be )?comfortable (?=\p{L}+ing\b))+/iu,
      '',
    );
    const known = words.replace(HOW_WELL, '').replace(KNOWING, '');
    if (known !== words.replace(HOW_WELL, '')) isLed = true;
    // "a good sense of design" is "a sense of design".
    const article = /^(an?) /iu.exec(words)?.[0];
    words =
      article && known === words.replace(HOW_WELL, '') && known !== words
        ? `${/^[aeiou]/iu.test(known) ? 'an' : 'a'} ${known}`
        : known;
    const experience =
      /^(?:an? )?(?:work(?:ing)? )?(?:experienced?|practice|worked)(?:\s*\/\s*\p{L}+)?(?:\s+(?:of|with|using|working with|or (?:strong )?interest in))?\s+(?=\S)/iu;
    if (experience.test(words) && !/^work(?:ing)? /iu.test(words)) {
      words = words.replace(experience, '');
      isExperience = true;
    }
    const ability =
      /^(?:an? |the )?(?:(?:proven |demonstrated |strong )?(?:ability|capacity|capability)(?:\s*\/\s*\p{L}+)? to|(?:be(?:ing)? )?able to|can|know(?:ing)? how to|capable of)\s+/iu;
    if (ability.test(words)) {
      isAbility = !/^(?:be(?:ing)? )?capable of/iu.test(words);
      words = words.replace(ability, '');
    }
  }
  return { words: words.trim(), isExperience, isAbility, isLed };
}

/** Stands where a bracket named examples, until what is before it is known. */
const EXAMPLES = ' \uE000';
const EXAMPLES_BEHIND = /(\S+) \uE000/gu;

/** "tools (Git, SVN)" → "tools such as Git or SVN"; a bracket that names nothing more falls. */
function withExamples(text: string): string {
  const named = text.replace(/\s*\(([^)]*)\)?/gu, (_all, inside: string) => {
    const listedInside = inside.replace(
      /^(?:such as|like|including|e\.?g\.?|i\.?e\.?|for example|preferably)[,:]?\s+/iu,
      '',
    );
    const isOneName = /^(?:CI\/CD|TCP\/IP|A\/B|R&D|I\/O)$/iu.test(listedInside.trim());
    const isSlashed = !isOneName && !listedInside.includes(',');
    const names = listed(isSlashed ? listedInside.replaceAll('/', ', ') : listedInside);
    return names.length > 1 ? `${EXAMPLES}${joinNames(names.slice(0, EXAMPLES_MAX), 'or')} ` : ' ';
  });
  const flat = named
    .replace(EXAMPLES_BEHIND, (_all, head: string) =>
      /(?:experience|knowledge)$/iu.test(head)
        ? `${head} with `
        : `${head}${/[^s]s$/u.test(head) ? ' such as ' : ', for example '}`,
    )
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,.])/gu, '$1')
    .trim();
  // "Docker, Kubernetes" is said with "and".
  const names = flat.split(/,\s/u);
  if (
    names.length > 1 &&
    names.every((name) => wordCount(name) <= 2) &&
    !/\s(?:and|or|including|such as|like)\s/iu.test(flat)
  ) {
    return joinNames(names);
  }
  return flat.replace(/,?\s+(?:such as|like|including|e\.g\.)\s+(.+)$/iu, (all, inside: string) => {
    const names = listed(inside);
    return names.length > 1 && names.every((name) => wordCount(name) <= 4)
      ? ` such as ${joinNames(names.slice(0, EXAMPLES_MAX), 'or')}`
      : all;
  });
}

/** The names of a list, however they are joined. */
export function listed(text: string): string[] {
  return text
    .split(/\s*[,;]\s*(?:and\/or|and|or|&)?\s+|\s*,\s*|\s+(?:and\/or|and|or|&)\s+|\s+\/\s+/iu)
    .map((name) =>
      name
        .replace(/^(?:and|or)\s+|[\s.]*\b(?:etc|and more|or similar|similar)?[\s.]*$/giu, '')
        .trim(),
    )
    .filter((name) => name.length > 0);
}
