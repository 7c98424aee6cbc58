import { TITLE_WORDS } from './word-lists.ts';

/** Marks of the sexes, by which titles are known in many languages and which are no part of them. */
export const GENDER_MARK =
  /\(\s*(?:[mwfdxhgvk](?:\s*[/|,*:]\s*[mwfdxhgvkin]+)+|all genders?|gn|alle geschlechter|tous genres|k\/m|m\/k)\s*\)|(?<![\p{L}\p{N}/])[mwfhk]\/[mwfhkvd](?:\/[dxn])?(?![\p{L}\p{N}/])/iu;
/** "Mandatsleiter:in", "Erzieher*in", "Gärtnermeister/in", "Infirmier(e)", "Profesor/a", "chargé·e". */
export const INCLUSIVE_ENDING =
  /\p{L}{3}(?:[*:_·•]-?(?:in(?:nen)?|e|ne|rice|se|ère)|\/-?in(?:nen)?|\(in(?:nen)?\)|\((?:e|ne|se|rice|euse|ère|trice|a|ă|k?a)\)|\/-?(?:trice|euse|ère|ne|toare|oare|a|ra|dora|ka)|\/e)(?!\p{L})/iu;

/** Names of work that are not among those of résumés, in several languages. */
const OTHER_ROLES =
  /(?:leitung|hilfe|kraft|führer|meister|bauer|macher|techniker|ingenieur|verwalter|pädagoge|pädagogin|erzieher|bäcker|koch|köchin|kellner|reiniger|disponent|buchhalter|controller|gärtner|tischler|schreiner|maler|dachdecker|zimmerer|maurer|elektriker|installateur|operator|pfleger|sekretär|therapeut|steuerer|geselle[n]?|gesellin|beauftragte[rn]?|kundige|begeleider|leerkracht|docent|beheerder|monteur|chauffeur|schilder|timmerman|schoonmaker)(?:\/?-?\*?:?_?in(?:nen)?)?(?!\p{L})|(?<!\p{L})(?:supervisor|handler|counsel|tutor|scheduler|attendant|crew|staff|groundskeeper|optician|audiologist|learning support|aide|practitioner|apprenticeship|minijob|ausbildung zu[mr]|quality engineer|[îi]ngrijitor|îngrijitoare|sudor|lăcătuș|recepționeră?|responsabil|programator|plombier|maçon|soudeur|chargée? d\p{L}*|chef(?:fe)? d(?:e|['’])|agente?|enfermeir[oa]|motorista|cozinheir[oa]|professora?|analista|técnic[oa]|gestora?|gerente|vendedora?|engenheir[oa]|desenvolvedora?|programador[a]?|conductora?|camarer[oa]|cociner[oa]|maestr[oa]|médic[oa]|electricista|mecánico|encargad[oa]|dependient[ae]|peón|operari[oa]|asistente|educador[a]?|conserje|limpiador[a]?|recepcionista|repartidor[a]?|cuoc[oa]|cameriere|autista|addett[oa]|magazzinier[ea]|tecnic[oa]|educatore|educatrice|impiegat[oa]|operai[oa]|kierowc[aęy]|kucharza?|elektryka?|mechanika?|spawacza?|nauczyciel(?:ka|a)?|lekarza?|specjalist[yęk]\p{L}?|pielęgniark[ię]|księgow(?:ej|ego|ą)|magazyniera|sprzedawc[yę]|inżyniera|programist[yę]|kierownika|operator(?:ka)?|pracownika?|konsultant(?:ka)?|handlowiec|recepcjonistka|opiekun(?:ka)?|murarz|ślusarz|tester(?:ka)?|starsz[ya]|młodsz[ya]|sachbearbeitung|assistenz|teamlead|werkstudium|stellvertretung|rechnungswesenleiter|vakman|medewerk(?:er|ster)|leidinggevende|teamleider|verkoper|verkoopster|kok|bakker|slager|kapper|bezorger|lasser|hovmester|lærer|pedagog|sjåfør|utvecklare|ingenjör|\p{L}*sköterska|vårdbiträde|montör|tekniker|lärare|kock|säljare|ekonom|chaufför|udvikler|sygeplejerske|medarbejder|pædagog)s?(?!\p{L})|技师|厨师|技术员|管理员|业务员|导购|保安|保洁|文员|学徒|店员|培训师|经纪人|护工|保姆|操作工|电工|焊工|(?<!\p{L})(?:ال)?(?:طباخ|شيف|حارس|مصور|مدرب|منسق|أستاذ|ممثل|حداد|كهربائي|سباك|نجار|ميكانيكي|محاسبين|مندوبين)(?:ة)?(?!\p{L})/iu;
/**
 * Endings by which many languages build the name of who does something. Many other words end so, too: they
 * speak for a title only where the line stands as one.
 */
const ROLE_ENDING =
  /(?<!\p{L})\p{L}{2,30}(?:er|or|ist|eur|euse|rice|ien|ienne|iste|ista|ier|ière|tore|iere|iera|aio|aia|rza|nika|isty|istę|owcy|owcę|ska|ant|ante|ent|dor|dora|ero|era|eiro|eira|tor|toare|ător|iar|arz|arka|nik|owiec|aar|ster|man|woman|mann|frau|keeper|hand|loge|logue|logo|graf|grafo|nom|eer|ician|wright|smith)(?:s|n|en|e|in|innen|i)?(?!\p{L})|[师员工长手医]$/iu;
/** Words with such an ending that name nobody. */
const NOBODY =
  /^(?:number|order|cent(?:er|re)|water|paper|power|summer|winter|careers?|offer|under|over|other|our|your|their|either|after|ever|never|computer|newsletter|letter|matter|weather|quarter|chapter|register|corner|labou?r|sector|factor|error|mirror|motor|customers?|employer|career|employment|department|management|requirements?|apartment|document|content|present|current|different|important|recent|excellent|permanent|benefits?|arbeitgeber|unter|oder|hier|immer|unser|unsere|ihrer|oktober|november|dezember|september|december|october|klinik|technik|mechanik|center|dieser|jeder|einer|seiner|zimmer|muster|fenster|nummer|sommer|winter|alter|theater|unternehmen|kinder|bilder|länder|wer|mehr|leur|pour|jour|heures?|valeur|secteur|intérieur|extérieur|premier|dernier|chantier|atelier|métier|quartier|dossier|papier|papiers|courrier|février|janvier|heure|meilleur|cent|client|clients|établissement|recrutement|pendant|important|avant|devant|maintenant|enfant|enfants|montant|interior|exterior|superior|mayor|mejor|valor|sector|favor|dinero|primer|primero|cartera|carrera|manera|enero|febrero|general|ambiente|durante|siguiente|cliente|clientes|calificator|calculator|calendar|dar|iar|doar|chiar|minister|ministerul|semester|trimester|poster|cluster|master|manner|banner|winner|dinner|filter|folder|header|footer|user|users|server|router|container|together|whether|rather|another|further|later|higher|lower|better|newer|older|larger|smaller|greater|super|peter|oliver|alexander|sponsor|moderner?|eigener?|newest|posted|sooner|answer|river|silver|copper|rubber|timber|monitor|reactor|tractor|color|flavor|favor|honor|interior|superior|junior|senior|minor|major|prior|human|german|woman|urban|organ|romanian?|talent|agent|moment|comment|event|investment|environment|commitment|development|equipment|payment|statement|treatment|apartment|assessment|government|parliament|segment|element|experiment|supplement|shipment|recruitment|placement|pavement|movement|instrument|monument|argument|instruments|patient|patients|student|restaurant|plant|grant|merchant|warrant|relevant|elegant|constant|distant|instant|giant|elephant)$/iu;

/** Companies, their forms, and places where people work: no title by themselves. */
export const ORGANISATION =
  /(?<!\p{L})(?:GmbH|AG|KG|SE|Ltd|Limited|Inc|LLC|LLP|plc|S\.?A\.?|SARL|SAS|SRL|S\.R\.L\.|Sp\. z o\.o\.|Lda|Ltda|e\.\s?V\.|B\.V\.|school|university|college|hospital|infirmary|council|city of|county|department (?:of|for)|ministry|state of|trust|foundation|museum|library|academy|institute|hospice|charity|nhs|directorate|institut|klinikum|\p{L}*(?:praxis|kanzlei|bäckerei|metzgerei|konditorei|tischlerei|schreinerei|gärtnerei|spedition|brauerei|druckerei|werkstatt|apotheke|sparkasse|volksbank|autohaus|krankenhaus|klinik|zentrum|heim|werke|haus)|hochschule|universität|stadt|gemeinde|landkreis|bezirksamt|kanton|landesamt|direktion|mairie|ville de|commune|direction (?:de|des|du|générale)|conseil|boulangerie|pharmacie|cabinet|clinique|collège|groupe|société|entreprise|lycée|université|hôpital|chu|ehpad|résidence|association|primăria|spitalul|universitatea|liceul|școala|direcția|spital|consiliul|comuna|colegio|escuela|ayuntamiento|hospital|universidad|thuiszorg|gemeente|stichting|szpital|urząd|szkoła|firma|biuro|przychodnia|fundacja|kommun|kommune|basisschool|bakkerij|casa di|ospedale|comune di|scuola|school district|solicitors|attorneys|diner|hotel|farm|theatre|studios?|group)(?!\p{L})|有限公司|集团|公司|医院|大学|学校|(?<!\p{L})(?:شركة|مؤسسة|مستشفى|جامعة|مدرسة)(?!\p{L})/iu;

/** Speech to somebody or of oneself: slogans, invitations, sentences; no title. */
export const SPEECH =
  /(?<!\p{L})(?:you|your|you['’]ll|we|our|we['’]re|join|is|are|was|will|can|wants?|needs?|click|apply|view|dich|dir|dein|deine[rnm]?|wir|uns|unser\p{L}*|ihr|ihre[rnm]?|ist|sind|haben|nous|vous|votre|vos|notre|nos|rejoign\p{L}+|postulez|sont|noi|vei|ești|vino|tine|tău|alătur\p{L}+|este|sunt|suntem|únete|somos|nuestr\p{L}+|estamos|buscas|wij|ons|onze|jij|je|jouw|dołącz|jesteśmy|nasz\p{L}*|jest|siamo|nostr[oaie]|unisciti)(?!\p{L})|[!?¿¡]/iu;

/** How surely a text names somebody's work: 2 = a word that does, 1 = a word that is built like one, 0 = none. */
export function roleStrength(text: string): 0 | 1 | 2 {
  if (
    TITLE_WORDS.test(text) ||
    OTHER_ROLES.test(text) ||
    GENDER_MARK.test(text) ||
    INCLUSIVE_ENDING.test(text)
  )
    return 2;
  for (const word of text.match(/\p{L}{4,32}/gu) ?? []) {
    if (!NOBODY.test(word) && ROLE_ENDING.test(word)) return 1;
  }
  return 0;
}

/** Whether a text names work with its first or last word, as titles do, not somewhere within. */
export function isRoleAtEnd(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}.'’*:/()·_-]+/gu) ?? [];
  const ends = [words.slice(0, 1), words.slice(-1), words.slice(0, 2), words.slice(-2)];
  return ends.some((few) => roleStrength(few.join(' ')) === 2);
}
