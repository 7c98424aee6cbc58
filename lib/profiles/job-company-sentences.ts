import { ORGANISATION, roleStrength } from './job-title-words.ts';
import type { Span } from './text-lines.ts';
import { LEGAL_FORM } from './word-lists.ts';

/** Matches of one kind that are looked at: firms name themselves early. */
const MATCHES_MAX = 8;
/** A word of a name: dots within it only, so that a name ends with its sentence. */
const WORD = "[\\p{L}\\p{N}&'’+-]*(?:\\.[\\p{L}\\p{N}]+)*";
/** Legal forms written with dots. */
const FORM =
  '(?:,? (?:Sp\\. ?z ?o\\. ?o\\.|S\\.A\\.|S\\.r\\.l\\.|S\\.R\\.L\\.|e\\. ?V\\.|e\\. ?K\\.|B\\.V\\.|N\\.V\\.|S\\.L\\.|Inc\\.|Ltd\\.|Co\\. KG))?';
const NAME = `((?:St\\. |Dr\\. )?\\p{Lu}${WORD}(?: (?:(?:of|for|and|&|de|der|für|und|du|des|la|le|les|del|di|do|da|van|von|y|i|e) ){0,2}(?:[\\p{Lu}&]|\\p{N}{1,3}(?!\\p{N}))${WORD}){0,6}${FORM})`;
const BEGIN = '(?:^|[\\n\\t]|[.!?:)] |[–—] )';
const THE = '(?:[Tt]he |[Dd]as |[Dd]ie |[Dd]er |[Ll]a |[Ll]e |[Ff]irma |[Ee]l )?';
/** Words at the beginning of sentences that are no names. */
const NO_NAME =
  /^(?:We|You|This|The|It|Our|There|They|What|Who|If|As|In|For|All|Please|Candidate|Candidates|Applicant|Applicants|Role|Position|Job|Team|Wir|Sie|Du|Ihr|Nous|Vous|Noi|Salary|Location|Senior|Junior|That|He|She|Experience|Knowledge|Work|Working|Training|Travel|Some|Each|Every|Everyone|Nobody|Somebody|Someone|One|Es|Er|Man|Das|Die|Der|Wer|Was|Dies|Diese|Hier|Il|Elle|On|Ce|Cette|Notre|Votre|Le|La|Les|Un|Une|El|Los|Las|Se|Este|Esta|Acest|Aceasta|Compania|Firma|Company|Employer|School|Hospital|College|University|Department|Interesse|Fragen|Eignung|Bedarf|Interest|Interview|Candidatul|Postul|Salariul|Bewerbung|Experiență|Experiencia|Requisition|English|German|French|Deutsch|Englisch|Least|Home|Times|Once|Present|Work|Zeit|Anfang|Ende|Essential|Desirable|Criteria|Success|Remote|Hybrid|Today|Now|With|At|By|On|To|From|After|Before|Since|When|Where|How|Why|And|But|Or|Not|No|Yes|Is|Are|Have|Has|Do|Does|Be|Being|My|Your|Their|His|Her|Its|These|Those|Such|Many|Most|More|Other|Another|Both|Either|Any|Ob|Auch|Und|Oder|Aber|Wenn|Als|Bei|Mit|Für|Im|Am|In|Zu|Zur|Zum|Von|Unser|Unsere|Ihre|Dein|Deine|Dans|Pour|Avec|Sur|Chez|En|Au|Aux|De|Des|Du|Et|Ou|Mais|Si|Qui|Que|Din|Pe|Cu|Ca|Care|Ce|Nu|Da|Și|Sau|Dar|Nosotros|Ellos|Usted|Tu|Su|Con|Por|Para|Wij|Je|Jij|Het|Een|De|Dit|Deze|Er|Op|Voor|My|Ty|To|Jest|Firma|Praca|Benefits|Responsibilities|Requirements|Skills|Duties|Overview|Description|Summary|Hours|Pay|Contract|Start)$/u;

type Pattern = { pattern: RegExp; points: number };
const of = (source: string, points: number, flags = 'gu'): Pattern => ({
  pattern: new RegExp(source, flags),
  points,
});

/** Sentences in which a firm says its name, in several languages, with how surely they do. */
const PATTERNS: readonly Pattern[] = [
  of(
    `${BEGIN}${THE}${NAME}(?:\\s+\\([^()\\n]{1,40}\\))?\\s+(?:is (?:an?|the|one|proud|looking|seeking|hiring|committed|recruiting|growing|dedicated)|IS (?:GROWING|HIRING|LOOKING)|are (?:looking|seeking|hiring|recruiting)|helps|builds|makes|provides|ships|sells|runs|offers|was founded|has been|seeks|invites applications|needs an?|does not discriminate|wishes to (?:appoint|recruit)|sucht|mit \\p{N}|ist (?:eine?|der|die|das|ein)|stellt ein|bietet|recherche|recrute|est (?:une?|le|la|un)|embauche|este (?:o|un)|caută|angajează|organizează|scoate la concurs|busca|precisa|necesita|selecciona|es (?:una?|el|la)|é (?:uma?|o|a)|procura|contrata|cerca|ricerca|è (?:una?|un['’]|il|la)|jest|poszukuje|zatrudni|zoekt|is een|is op zoek|söker|är ett|søger|søker|er (?:en|et))(?!\\p{L})`,
    2.5,
  ),
  of(
    `(?<!\\p{L})(?:[Ww]e(?:['’]re| are)|[Ww]ir sind|[Nn]ous sommes|[Ss]untem|[Ss]omos|[Ww]ij zijn|[Jj]esteśmy|[Ss]iamo|[Vv]i er|[Vv]i är)\\s+(?:die |das |la |le |de )?${NAME}(?=\\s*(?:[,.:\\n–—(-]|and |und |et |și |y ))`,
    2.7,
  ),
  of(
    `(?<!\\p{L})(?:[Aa]t|[Hh]ere at|[Bb]ei(?: der| dem)?|[Cc]hez|[Ww]ithin|[Ll]a|[Bb]ij|[Nn]a|[Ww]|[Ee]n|[Jj]oin(?:ing)?|[Rr]ejoignez|[Jj]oin the|[Aa]t the|[Gg]reetings from)\\s+${NAME}(?=[,!.]?\\s+(?:we|you|our|wir|du|nous|vous|on|ne|noi|werken|zoeken|creamos|ofrecemos|nossas|pracuj))`,
    2.3,
  ),
  of(`located in the ${NAME}`, 2.4),
  of(
    `(?<!\\p{L})(?:[Cc]all|[Aa]sk|[Cc]ontact|[Aa]pply|[Aa]nrufen|[Tt]ext|[Rr]ing)(?!\\p{L})[^.\\n]{0,50}\\s(?:at|bei|to|@|-) ?${NAME}`,
    1.8,
  ),
  of(`(?<![\\p{L}\\p{N}])${NAME}(?![\\p{L}\\p{N}])`, 0),
  of(`(?<!\\p{L})(?:at|join|with) the ${NAME}(?=[,.(]|\\s\\()`, 1.4),
  of(
    `(?<!\\p{L})(?:[Tt]he )${NAME}(?=\\s+(?:is an equal|does not|provides equal|is committed))`,
    2.6,
  ),
  of(
    `(?<!\\p{L})(?:[Aa]t|[Ff]or|[Bb]ei|[Cc]hez|[Ll]a|@)\\s+${NAME}(?=\\s*(?:[.!?\\n,–—(-]|$|on \\d|\\d))`,
    0.9,
  ),
  of(`${BEGIN}${NAME}\\s+\\p{Ll}{2,}s\\s`, 0.9),
  of(
    `(?:تعلن|تبحث|ترغب|تطلب|لدى)\\s+((?:شركة|مؤسسة|مستشفى|مجموعة|مدرسة)(?:\\s\\p{L}+){1,4}?)(?=\\s+(?:عن|في|من|إلى)|[،.\\n])`,
    2.6,
  ),
  of(
    `(?:^|[\\n\\s:：,，。])([\\p{sc=Han}]{2,16}(?:有限公司|集团|公司|医院|大学|学校|酒店|银行))`,
    1.2,
  ),
];

/** Names that sentences of a text tell as the firm's, with points by how surely they do. */
export function companySentences(text: string): { span: Span; points: number }[] {
  return PATTERNS.flatMap(({ pattern, points }) => {
    const found: { span: Span; points: number }[] = [];
    for (const match of text.matchAll(pattern)) {
      const name = match[1];
      if (
        !name ||
        NO_NAME.test(name) ||
        (!ORGANISATION.test(name) && NO_NAME.test(name.split(/\s/u, 1)[0] ?? ''))
      )
        continue;
      // Any other name counts where its legal form tells that it is a firm's.
      if (points === 0 && !LEGAL_FORM.test(name)) continue;
      const isPlainRole = roleStrength(name) === 2 && name.split(/\s/u).length < 3;
      if (isPlainRole && points < 2.5) continue;
      const start = match.index + match[0].indexOf(name);
      found.push({ span: { start, end: start + name.length, text: name }, points });
      if (found.length >= MATCHES_MAX) break;
    }
    return found;
  });
}
