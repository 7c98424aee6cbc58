/** Words that say nothing of what is asked for. */
const EMPTY_WORDS = new Set(
  `a an and any as at be by for from have has in into is it its more of on or other our such that the their them this to up using via we well what when which who will with within without work working would you your yours e.g etc i.e
ability able across appropriate area areas background basic clear comfortable current degree demonstrable demonstrated development equivalent excellent experience experienced expertise familiarity field good great hands-on including in-depth inside interest key kind knowledge least level like line managing minimum must needed own out particularly plus possess practical practice practices preferably preferred previous principles proficiency proficient proven qualification recent related relevant required requirement role similar skill skills solid some spoken strong successful team technologies technology tools top-notch track record understanding using various working written year years
can could may might should shall do does doing done did be been being was were are am not nor very much many most few several every each all both either one two three able like enjoy happy keen willing ready someone thing things way ways enough make made makes take takes get gets got give exposure confident confidently well-versed ideal around right long term day daily don't doesn't it's you've you're you'd we're let's if so but also just only first hand near before ago well-known years' months
du sie ihr ihnen dir dich sich dein deine ihre kannst können kann kennst kennen hast haben bist sind weißt wissen gerne gern gut guten guter fundierte fundierten fundiertes solide soliden erste ersten mehrere mehreren bringst bringen verfügst verfügen beherrschst beherrschen oder auch bereits schon einschlägige einschlägiger als aus bei zum zur schlaf dabei lieb
tu as ton tes ta vous avez connais connaissez sais savez déjà aimes aimez solide solides solidement première
ai ești sunteți aveți cunoști cunoașteți știi solide solidă
und oder mit der die das den dem ein eine einen in im von zu für auf sehr gute kenntnisse erfahrung erfahrungen jahre jahren sowie idealerweise mindestens abgeschlossene abgeschlossener abgeschlossenes jemanden wir brauchen sich auskennt vertraut sicherer umgang wünschenswert von vorteil
le la les un une des du de et ou en au aux avec sur dans pour vous votre vos êtes avez connaissance connaissances maîtrise maîtrisez maîtriser expérience réussie souhaitée souhaité appréciée apprécié serait constitue constituera atout plus poste similaire bonne bonnes capacité à sens votre être
el los las una y o con del al por para que experiencia previa mínimo mínima mínimos conocimiento conocimientos se valorará deseable capacidad buen buena nivel años año
şi și sau cu din la pe experiență experiența minim minimum cel puțin cunoștințe cunoașterea bune bună foarte ani an constituie avantaj capacitatea de specialitate vechime
w z na do oraz lub i doświadczenie doświadczenia pracy praca znajomość obsługi umiejętność min co najmniej lat mile widziane gotowość gotowości aktualnej aktualna
het een de en met voor van op je jij kennis ervaring minimaal jaar pre goede
conoscenza esperienza di il lo gli con per almeno anni experiência conhecimento conhecimentos em com`.split(
    /\s+/,
  ),
);
const SUFFIX =
  /(?:ements?|ments?|at(?:ions?|ed|ing|es?|ors?)|ions?|ings?|ness|ers?|ors?|ists?|ed|es|al|ly|s|e|y)$/;

/** Small letters without accents: Romanian is written with and without them. */
export function plainOf(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/['’]s?$/, '');
}

/** The stem by which words are compared: "negotiating" and "negotiation", "nurse" and "nursing". Crude and the same for both sides. */
export function stemOf(word: string): string {
  const plain = plainOf(word);
  if (plain.length <= 4 || !/^[a-z-]+$/.test(plain)) return plain.replace(/s$/, '');
  const base = FEMININE_END.test(plain) ? plain.replace(FEMININE_END, '$1') : plain;
  if (base !== plain) return stemOf(base);
  const declined = SLAVIC_END.exec(plain);
  if (declined && declined.index >= 5) return plain.slice(0, declined.index);
  const stem = ADJECTIVE_END.test(plain)
    ? plain.replace(ADJECTIVE_END, '$1')
    : plain.replace(SUFFIX, '');
  const bare = stem.length >= 6 ? stem.replace(/[aeiou]{1,2}$/, '') : stem;
  return bare.length >= 4 ? bare : plain.replace(/s$/, '');
}

/** "Projektmanagerin", "Treuhänderinnen": the same work. */
const FEMININE_END = /(.{4}(?:er|or|eur|ist|ent|ant|log))in(?:nen)?$/;
/** Endings of Polish cases that no other word here ends with. */
const SLAVIC_END = /(?:iej|skiego|skiej|ych|ymi|ami|ach|owie|ow|owi)$/;
const ADJECTIVE_END = /(isch|lich|ig|sam|bar)e[nrms]?$/;
/** What long German words end with, and say it: "Pflegedokumentation" is documentation. */
const COMPOUND_END =
  /^\p{L}{4,}?(dokumentation|management|planung|versorgung|sicherung|betreuung|entwicklung|beratung|verwaltung|technik|steuerung|führung|station|pflege|buchhaltung|rechnung|programmierung|instandhaltung|konstruktion|montage|prüfung|analyse)(?:en|s)?$/iu;
/** Two signs of Chinese at a time: it sets no blanks. */
const HAN_RUN = /\p{sc=Han}{2,}/gu;
const HAN_EMPTY = new Set(
  '以上 经验 具备 熟悉 熟练 良好 能力 优先 工作 相关 使用 进行 要求 以及 能够 负责'.split(' '),
);

export function hanPairs(text: string): string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run) =>
    Array.from({ length: Math.min(run.length, 200) - 1 }, (_, at) => run.slice(at, at + 2)).filter(
      (pair) => !HAN_EMPTY.has(pair),
    ),
  );
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#’'.-]*[\p{L}\p{N}+#]|[\p{L}\p{N}]/gu;

/** The words of a text that say something, as they are written. */
export function tellingWords(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return words.filter(
    (word) =>
      word.length > 1 &&
      !EMPTY_WORDS.has(word.toLowerCase()) &&
      !EMPTY_WORDS.has(plainOf(word)) &&
      !/^\d+$|\p{sc=Han}/u.test(word),
  );
}

/** Stems of the words of a text that say something, each once. */
export function termsOf(text: string): Set<string> {
  const terms = (text.match(WORD) ?? [])
    .flatMap((word) => [word, ...(word.includes('-') ? word.split('-') : [])])
    .flatMap((word) => [
      word,
      ...(word.length > 11 ? (COMPOUND_END.exec(word)?.slice(1) ?? []) : []),
    ])
    .filter(
      (word) =>
        word.length > 1 &&
        !EMPTY_WORDS.has(word.toLowerCase()) &&
        !EMPTY_WORDS.has(plainOf(word)) &&
        !/^\d+$|\p{sc=Han}/u.test(word),
    )
    .map(stemOf);
  return new Set([...terms, ...hanPairs(text)]);
}
