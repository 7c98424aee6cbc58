import { headingKind } from './job-headings.ts';
import { type Line, part, type Span, splitSpan, trimSpan, wordsOf } from './text-lines.ts';
import { TITLE_WORDS } from './word-lists.ts';

const LINES_LOOKED_AT = 40;
const FIRST_LINES = 8;
const TITLE_WORDS_MAX = 12;
/** A title is short, and cut from a line that is. */
const LINE_CHARACTERS_MAX = 160;

const LABEL =
  /^(?:(?:job|position|role|post|vacancy|working|posting)\s+title|title of (?:the )?(?:post|position|role|job)|position|role|post|title|vacancy|job|stellenbezeichnung|stellentitel|stelle|position|berufsbezeichnung|intitulé(?: du poste)?|poste|fonction|emploi|post|postul|funcția|denumirea postului|titlul postului|puesto|posizione|stanowisko|functie|stilling|职位(?:名称)?|岗位(?:名称)?|招聘职位|المسمى الوظيفي|الوظيفة)\s*(?:[:：]\s*|\t\s*)/iu;
const BEFORE_TITLE =
  /^(?:job description|job posting|job advert(?:isement)?|job opening|job ad|performance profile|role profile|vacancy(?: notice| announcement)?|open position|position|role|job|we(?:['’]re| are) (?:now )?hiring(?: an?)?|now hiring|hiring|join us as(?: an?)?|wanted|stellenanzeige|stellenausschreibung|stellenangebot|wir suchen(?: (?:eine?n?|ab sofort))?|gesucht|offre d['’]emploi|fiche de poste|recrutement|nous recrutons(?: une?)?|anunț(?: de)? angajare|anunț|angajăm|căutăm|fișa postului|招聘|诚聘|急聘)\s*(?:[:：–—-]\s*|\s(?=\p{Lu}))/iu;
/** What stands above a title in many advertisements. */
const NOT_A_TITLE =
  /^(?:(?:job|role|position|post) (?:description|details|posting|advert(?:isement)?|profile|specification|summary|information|purpose)|person(?:nel)? specification|job description (?:and|&) person specification|vacancy(?: announcement| notice)?|posting details|position information|about (?:us|the role)|company|overview|(?:we are|we['’]re|now) hiring|join (?:us|our team)|careers?|current vacancies|stellenanzeige|stellenausschreibung|stellenangebot|offre d['’]emploi|fiche de poste|anunț de angajare|anunț|fișa postului|ofertă de muncă|招聘启事|招聘|إعلان وظيفة|summary|home)$/iu;
/** Marks of the sexes, by which titles are known and which are no part of them. */
const GENDER_MARK =
  /\(\s*(?:[mwfdxhg](?:\s*[/|,*]\s*[mwfdxhgi])+|all genders?|gn|f\/h\/x|h\/f|f\/h|m\/f|alle geschlechter|tous genres)\s*\)|(?<![\p{L}\p{N}])[mwfh]\/[mwfhd](?:\/[dxn])?(?![\p{L}\p{N}])/iu;
const GENDER_MARK_END = new RegExp(`[\\s,–—-]*(?:${GENDER_MARK.source})\\s*$`, 'iu');
/** Title words of other scripts and endings that German and others build. */
const OTHER_TITLE_WORDS =
  /(?:leitung|hilfe|kraft|führer|meister|bauer|macher|techniker|ingenieur|verwalter|pädagoge|pädagogin|erzieher|bäcker|koch|köchin|kellner|reiniger|disponent|buchhalter|controller|gärtner|tischler|schreiner|maler|dachdecker|zimmerer|maurer|elektriker|installateur|operator|pfleger|sekretär|therapeut|steuerer)(?:\/?-?\*?:?_?in(?:nen)?)?(?!\p{L})|(?<!\p{L})(?:supervisor|handler|counsel|ambassador|tutor|valet|dispatcher|scheduler|coordinator|officer|warden|caretaker|ranger|attendant|crew|staff|steward|stewardess|roofer|plasterer|bricklayer|fitter|joiner|groundskeeper|gardener|butcher|beautician|hairdresser|optician|radiographer|audiologist|dietitian|phlebotomist|hygienist|counsellor|counselor|social worker|learning support|aide|practitioner|apprenticeship|werkstudent|aushilfe|minijob|ausbildung zum|ausbildung zur|quality engineer|contabil|inginer|asistent[ăa]?|medic|vânzător|vânzătoare|operator|șofer|electrician|mecanic|lăcătuș|sudor|bucătar|ospătar|manager|programator|economist|secretar[ăa]?|profesor|educator|îngrijitor|recepționer|consilier|agent|specialist|responsabil|director|jurist|chargée?|aide[- ]soignante?|serveu(?:r|se)|cuisini(?:er|ère)|chauffeur|plombier|électricien(?:ne)?|maçon|soudeur|monteur|animateur|animatrice|éducat(?:eur|rice)|enseignante?|agente?|gestionnaire|acheteu(?:r|se)|juriste|chef de \p{L}+|opérat(?:eur|rice)|préparat(?:eur|rice)|conduct(?:eur|rice)|assistant(?:e)? \p{L}+|hôte|hôtesse|secrétaire|coordinat(?:eur|rice)|consultante?|commercial[e]?|caissi(?:er|ère)|magasini(?:er|ère)|cariste)s?(?!\p{L})|总监|工程师|经理|专员|主管|设计师|分析师|教师|护士|会计|助理|顾问|销售|运营|مهندس|مدير|محاسب|معلم|ممرض|أخصائي|مندوب|مطور|سكرتير|فني/iu;
const ORGANISATION =
  /(?<!\p{L})(?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|LLP|plc|S\.?A\.?|SARL|SAS|SRL|S\.R\.L\.|Sp\. z o\.o\.|school|university|college|hospital|infirmary|council|city of|county|department of|ministry|state of|trust|foundation|museum|library|academy|institute|klinikum|krankenhaus|hochschule|universität|stadt|gemeinde|landkreis|mairie|commune|lycée|université|hôpital|chu|primăria|spitalul|universitatea|liceul|school district)(?!\p{L})|有限公司|集团|公司|شركة/iu;
const LOOKING_FOR =
  /(?:looking for|seeking|hiring|recruiting|searching for|recruit)\s+(?:(?:an?|our|new|talented|experienced|skilled|outstanding|passionate|motivated|detail-oriented|dedicated|highly|next|additional|friendly|enthusiastic|reliable|full[- ]time|part[- ]time|permanent|two|three)\s+){0,6}((?:\p{Lu}[\p{L}/+.&-]*|of|and|&|for)(?:\s+(?:\p{Lu}[\p{L}/+.&-]*|of|and|&|for(?=\s\p{Lu}))){0,8})/u;
const LOOKING_FOR_ELSEWHERE =
  /(?:wir suchen|suchen wir|sucht|suchen|recherchons|recrutons|recherche|recrute|căutăm|cautam|angajăm|angajeaza|angajează|recrutăm)\s+(?:(?:zum|zur|nächstmöglichen|zeitpunkt|ab|sofort|per|für|unser[en]?|team|in|am|standort|eine?n?(?:[/:*]n|\(n\))?|engagierte[nr]?|motivierte[nr]?|erfahrene[nr]?|dich|sie|als|pour|notre|nos|équipe|une?(?:\(e\))?|des|de|un|o|pentru|echipa|noastră|coleg|colegă|persoană)\s+){0,14}((?:\p{Lu}[\p{L}/*:+.&-]*)(?:\s+(?:\p{Lu}[\p{L}/*:+.&-]*|de|für|en|und|et|und)){0,6}|\p{L}+(?:eur|euse|ien|ienne|iste|ant|ante|er|ère|or|ist|ar)(?:\((?:se|e|ne|ère|trice|euse)\))?(?:\s+(?!à(?!\p{L}))\p{L}+){0,2})/u;
const AS_A =
  /(?<!\p{L})(?:As an?|As our|Als|En tant que?|Ca)\s+((?:\p{Lu}[\p{L}/+.&-]*)(?:\s+(?:\p{Lu}[\p{L}/+.&-]*|of|and|&)){0,6})(?:\s*\([^)]{1,12}\))?,?\s+(?:you|at|in|bist|sind|übernehmen|werden|vous|vei)(?!\p{L})/u;

export type TitleFound = { title: Span | null; company: Span | null };

/**
 * The title of the role: a labelled one; else the line that carries a mark of the sexes, or a word for a
 * job, near the top; else what "we are looking for". Never a heading, a sentence or a company.
 */
export function findJobTitle(text: string, lines: readonly Line[]): TitleFound {
  const full = lines.filter((line) => /\p{L}/u.test(line.text));
  return (
    labelledTitle(full.slice(0, LINES_LOOKED_AT)) ??
    titleLine(full) ??
    soughtTitle(text) ??
    firstLine(full) ?? { title: null, company: null }
  );
}

function labelledTitle(lines: readonly Line[]): TitleFound | null {
  for (const [index, line] of lines.entries()) {
    const label = LABEL.exec(line.text);
    if (!label || line.text.length > LINE_CHARACTERS_MAX || line.isItem) continue;
    const value = part(line, label[0].length, line.text.length);
    const named = /^[A-Z\s]+$/.test(label[0]) ? null : value;
    const next = lines[index + 1];
    if (value.text === '' && next && isTitleLike(next.text))
      return { title: bareTitle(next), company: null };
    if (!named || named.text === '' || wordsOf(named.text).length > TITLE_WORDS_MAX) continue;
    const [organisation, role] = splitSpan(value, /:\s+/gu);
    if (organisation && role && TITLE_WORDS.test(role.text)) {
      return { title: bareTitle(role), company: organisation };
    }
    const title = bareTitle(value);
    if (title) return { title, company: null };
  }
  return null;
}

function titleLine(lines: readonly Line[]): TitleFound | null {
  const first = lines.slice(0, LINES_LOOKED_AT / 2).filter(canHoldTitle);
  const marked = first.find((line) => GENDER_MARK.test(line.text));
  if (marked && wordsOf(marked.text).length <= TITLE_WORDS_MAX + 4) {
    const before = BEFORE_TITLE.exec(marked.text)?.[0].length ?? 0;
    return withCompany(part(marked, before, marked.text.length));
  }
  const near = lines.slice(0, FIRST_LINES).filter(canHoldTitle);
  for (const line of near) {
    const before = BEFORE_TITLE.exec(line.text)?.[0].length ?? 0;
    const rest = part(line, before, line.text.length);
    const named = before > 0 || isTitleLike(rest.text);
    if (
      named &&
      wordsOf(rest.text).length <= TITLE_WORDS_MAX &&
      (isTitleLike(rest.text) || before > 0)
    ) {
      const found = withCompany(rest);
      if (found?.title) return found;
    }
  }
  return null;
}

function canHoldTitle(line: Line): boolean {
  const label = line.text.replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  return (
    line.text.length <= LINE_CHARACTERS_MAX &&
    !line.isItem &&
    !NOT_A_TITLE.test(label) &&
    !/[.!?;:]$/.test(line.text) &&
    !isFormRow(line.text) &&
    (headingKind(line.text)?.other ?? 1) > 0
  );
}

/** "Salary: 30,000", "Department<tab>Sales". */
function isFormRow(text: string): boolean {
  return /^[^:\t]{2,30}(?::\s|\t)/u.test(text) && !BEFORE_TITLE.test(text);
}

function isTitleLike(text: string): boolean {
  return TITLE_WORDS.test(text) || OTHER_TITLE_WORDS.test(text) || GENDER_MARK.test(text);
}

/** "Data Analyst @ Northwind", "Nurse – St. Anne’s Hospital": what follows is where. */
function withCompany(span: Span): TitleFound | null {
  const at = /\s+(?:@|at|bei(?:m| der)?|chez|la)\s+(?=\p{Lu})|\s*[|·•]\s*|\t/u.exec(span.text);
  if (at && isTitleLike(span.text.slice(0, at.index))) {
    const company = /[@\p{L}]/u.test(at[0])
      ? part(span, at.index + at[0].length, span.text.length)
      : null;
    return {
      title: bareTitle(part(span, 0, at.index)),
      company: company && trimSpan(company, /[^\p{L}\p{N}.)&]/u),
    };
  }
  const pieces = splitSpan(span, /\s+[–—-]\s+/gu);
  const [one, other] = pieces;
  if (one && other && pieces.length === 2) {
    const isCompanyFirst =
      ORGANISATION.test(one.text) && isTitleLike(other.text) && !TITLE_WORDS.test(one.text);
    if (isCompanyFirst) return { title: bareTitle(other), company: one };
    if (ORGANISATION.test(other.text) && isTitleLike(one.text)) {
      return { title: bareTitle(one), company: other };
    }
  }
  if (ORGANISATION.test(span.text) && !TITLE_WORDS.test(span.text)) return null;
  return { title: bareTitle(span), company: null };
}

function soughtTitle(text: string): TitleFound | null {
  for (const pattern of [LOOKING_FOR, LOOKING_FOR_ELSEWHERE, AS_A]) {
    const sought = pattern.exec(text);
    const name = sought?.[1];
    if (!sought || !name || !(isTitleLike(name) || pattern === LOOKING_FOR)) continue;
    const start = sought.index + sought[0].indexOf(name, sought[0].length - name.length - 40);
    const title = bareTitle({ start, end: start + name.length, text: name });
    if (title) return { title, company: null };
  }
  return null;
}

/** A short line at the very beginning, written as a name, and no organisation: what else would stand there? */
function firstLine(lines: readonly Line[]): TitleFound | null {
  const [line, next] = lines;
  if (!line || !next || !canHoldTitle(line) || ORGANISATION.test(line.text)) return null;
  const isName =
    /^\p{Lu}[\p{L}/&-]+(?:\s+(?:of|for|and|&|de|des|für|und|\p{Lu}[\p{L}/&-]*)){1,5}$/u.test(
      line.text,
    );
  return isName ? { title: bareTitle(line), company: null } : null;
}

/** What follows a title on its line: a way of working, hours, a number of the advertisement. */
const AFTER_TITLE =
  /\s+(?:GS-?\d+)\b.*$|\s+[–—-]\s+(?:(?:fully )?remote|hybrid|on-?site|full[- ]time|part[- ]time|permanent|fixed[- ]term|vollzeit|teilzeit|unbefristet|ab sofort|temps plein|cdi|cdd|normă întreagă|job (?:description|id|ref)|ref\.?|req).*$|,\s+(?:(?:fully )?remote|full[- ]time|part[- ]time|permanent|vollzeit|teilzeit|unbefristet|cdi|cdd)(?!\p{L}).*$|\s+(?:job description|person specification)$|\s*#\d+$/iu;
/** Brackets that belong to the title: "(Level 2)", "(Adult)". Others tell hours, places and years. */
const KEPT_BRACKET = /^\((?:level|grade|stufe|niveau|nivel|tier)\s+\p{L}?\d{0,2}\)/iu;
const BRACKET = /\s*[([](?=[^)\]]*[)\]]?)/gu;

/** Without grades, brackets at the end and what follows them. */
function bareTitle(span: Span): Span | null {
  let bare = trimSpan(span, /[\s,;:|·•–—\-!*#=_"“”]/u);
  const after = AFTER_TITLE.exec(bare.text);
  if (after && after.index > 0) bare = trimSpan(part(bare, 0, after.index));
  for (const match of bare.text.matchAll(BRACKET)) {
    const rest = bare.text.slice(match.index).trimStart();
    if (KEPT_BRACKET.test(rest)) continue;
    // In the middle of a title a mark of the sexes stays, so that the title is a piece of the text.
    const mark = GENDER_MARK.exec(rest);
    if (mark?.index === 0 && /^[\s,–—-]*\p{L}/u.test(rest.slice(mark[0].length))) continue;
    bare = trimSpan(part(bare, 0, match.index));
    break;
  }
  const end = GENDER_MARK_END.exec(bare.text);
  if (end && end.index > 0) bare = trimSpan(part(bare, 0, end.index));
  return /\p{L}{2}/u.test(bare.text) ? bare : null;
}
