import { skillWords } from './skills/skill-table.ts';

/**
 * The same in several languages, for what is no skill of the dictionary: fields of study, lines of work,
 * needs that stand in many advertisements. First the English words, by whose name the others are known.
 */
const CONCEPTS = `
computer science | informatik | informatique | informatică | wirtschaftsinformatik | information technology | calculatoare | software engineering | 计算机
engineering | ingenieurwesen | ingenieurwissenschaften | ingénierie | inginerie
mechanical engineering | maschinenbau | génie mécanique | inginerie mecanică
electrical engineering | elektrotechnik | génie électrique | electrotehnică | inginerie electrică
civil engineering | bauingenieurwesen | génie civil | construcții civile
business administration | betriebswirtschaft | betriebswirtschaftslehre | bwl | administration des entreprises | administrarea afacerilor | business management | management
economics | wirtschaftswissenschaften | volkswirtschaft | vwl | économie | economie | științe economice | studii economice | economice | ase
mathematics | mathematik | mathématiques | matematică
physics | physik | physique | fizică
statistics | statistik | statistiques | statistică
law | jura | rechtswissenschaft | rechtswissenschaften | droit | drept
finance | finanzen | finances | finanțe
accounting | rechnungswesen | comptabilité | contabilitate | buchhaltung | finanzbuchhaltung
marketing | mercatique
trade | commerce | handel | kaufmännisch | comerț | commercialisation | techniques de commercialisation | action commerciale
nursing | pflege | krankenpflege | gesundheits- und krankenpflege | soins infirmiers | infirmier | infirmière | pflegefachmann | pflegefachfrau | pflegefachkraft | krankenpfleger | krankenpflegerin | altenpflege | altenpfleger | altenpflegerin | asistență medicală | asistent medical | asistentă medicală | nurse | enfermero | enfermera | enfermería | verpleegkundige | pielęgniarka | infermiere | enfermagem
midwife | hebamme | sage-femme | moașă
psychology | psychologie | psihologie
social work | soziale arbeit | sozialpädagogik | travail social | asistență socială
education | pädagogik | lehramt | sciences de l'éducation | pedagogie
teacher | lehrer | lehrerin | enseignant | enseignante | professeur | profesor | profesoară | docente | profesora | profesores | maestro | nauczyciel | leraar | leerkracht | lehrkraft | insegnante
logistics | logistik | logistique | logistică
sales | vertrieb | verkauf | vente | ventes | vânzări | selling | vendeur | vendeuse | commerciale | attaché commercial | technico-commercial | ingénieur commercial | verkäufer | verkäuferin | vânzător | sales assistant | account executive | ventas | vendedor | vendedora | sprzedaż | verkoop | vendite | vendas
purchasing | einkauf | achats | achiziții | procurement
warehouse | lager | entrepôt | depozit | magasinier | magazyn | magazynie | magazynier | almacén | magazijn | magazzino
driver | fahrer | kraftfahrer | chauffeur | șofer | conductor | kierowca | chofer | conducător auto
electrician | elektriker | elektroniker | électricien | electrician | electricista | elektryk | elektricien | elettricista
mechanic | mechaniker | mechatroniker | mécanicien | mecanic
cook | koch | köchin | cuisinier | cuisinière | bucătar | cocinero | cocinera | kucharz | kok | cuoco
waiter | kellner | serveur | serveuse | ospătar
construction | bau | baustelle | bâtiment | construcții | building
manufacturing | produktion | fertigung | production | producție
hospital | krankenhaus | klinik | hôpital | spital | infirmary
intensive care | intensivstation | intensivpflege | soins intensifs | réanimation | terapie intensivă | icu
emergency department | notaufnahme | urgences | urgență | accident and emergency
shift work | schichtdienst | schichtarbeit | schichtbereitschaft | travail posté | équipes | lucru în ture | schedule în ture | rotating shifts | shifts
travel | reisebereitschaft | dienstreisen | déplacements | deplasări
leadership | führungserfahrung | leitungserfahrung | personalverantwortung | encadrement | coordonare | leitung
customers | kunden | clients | clientèle | clienți | clientes | klienci | klanten
project management | project manager | projektmanagement | projektleitung | projektleiter | projektleiterin | projektmanager | projektmanagerin | chef de projet | cheffe de projet | gestion de projet | manager de proiect | management de proiect | gestión de proyectos
product management | product manager | product owner | produktmanager | produktmanagerin | produktmanagement
site reliability engineer | site reliability | devops engineer | platform engineer | sre
data engineering | data engineer | dateningenieur | ingénierie des données | ingénieur données | ingénieur data
data science | data scientist | modeller | machine learning engineer
customer service | customer support | customer care | kundenservice | kundendienst | service client | relation client | relații cu clienții | atención al cliente
human resources | personalwesen | personalabteilung | ressources humaines | resurse umane | recursos humanos | hr
lawyer | solicitor | attorney | barrister | rechtsanwalt | rechtsanwältin | avocat | avocate | jurist | juristin | juriste | abogado | abogada | post-qualification | legal counsel
kitchen | küche | cuisine | bucătărie | cocina | chef de partie | commis chef | sous chef | line cook | souschef
retail | einzelhandel | store | shop | boutique | magasin | magazin | tienda | negozio | distribution de détail
hospitality | gastronomie | gastronomy | restaurant | hôtellerie | restauration | hotellerie | horeca | hostelería | ristorazione
banking | bank | savings bank | financial services | fintech | building society | credit union | finanzdienstleistungen | bancaire | banque | bancă | bancar | bankwesen | bankensektor
insurance | versicherung | versicherungen | assurance | assurances | asigurări | seguros | assicurazioni
public sector | public administration | council | local government | local authority | öffentlicher dienst | öffentlichen dienst | öffentliche verwaltung | fonction publique | collectivité | mairie | administrație publică | administración pública
bookkeeping | bookkeeper | buchführung | tenue de comptes
audit | auditor | auditing | wirtschaftsprüfung | commissariat aux comptes
research | forschung | recherche | cercetare | investigación | researcher
in production | to production | into production | reached production | deployed | deployment | rolled out | roll-out | went live | mis en production | mise en production | produktiv gesetzt | în producție
care home | residential care | nursing home | pflegeheim | altenheim | seniorenheim | ehpad | maison de retraite | cămin de bătrâni
primary school | grundschule | école primaire | școală primară | elementary school
open source | open-source | opensource
team lead | teamleiter | teamleiterin | chef d'équipe | șef de echipă
developer | entwickler | entwicklerin | développeur | développeuse | programator | dezvoltator | software engineer | programmer | programmierer | softwareentwickler | softwareentwicklerin
engineer | ingenieur | ingenieurin | ingénieur | inginer
consultant | berater | beraterin | conseiller | conseillère | consultant
accountant | buchhalter | buchhalterin | comptable | contabil | contabilă | contable | księgowa | księgowy
assistant | assistent | assistentin | assistant | assistante | asistent
courier | curier | curierat | kurier | coursier | mensajero | repartidor | koerier | kurierdienst
electrical | eléctrico | eléctrica | électrique | elektrisch | electrotécnico | electrotécnicas
apprenticeship | ausbildung | berufsausbildung | apprentissage | ucenicie | lehre
charge of shifts | charge of a shift | charge of the shift | shift lead | shift leader | schichtleitung | schichtführung | charge nurse | nurse in charge
`;

/** What is told in too many ways for a list of phrases. */
const TOLD: readonly (readonly [string, RegExp])[] = [
  [
    '=leads',
    /(?<!\p{L})(?:le[ad]d?s?|leading|ran|runs?|running|manag(?:e[ds]?|ing)|supervis(?:e[ds]?|ing)|coordinat(?:e[ds]?|ing)|in charge of|head(?:ed|ing)?|mentored|built|grew)\s+(?:\p{L}+\s+|\d+\s+|[,&]\s*){0,5}(?:teams?|people|staff|employees|associates|nurses|engineers|developers|colleagues|reports|crew|technicians|assistants|apprentices|operatives|pickers|drivers|advisers|advisors|agents|workers|chefs|cooks|carers|cleaners|teachers|analysts|volunteers|shift of \d+|brigade of \d+)(?!\p{L})|(?<!\p{L})(?:team ?leads?|team leaders?|shift leads?|supervisor|people management|leadership (?:experience|role)|people leadership|leadership of (?:people|teams?)|line management|direct reports|leading (?:people|others)|middle leadership|führung(?:sverantwortung)? (?:von|eines|des|für)|leitung (?:eines|der|des|von)|\p{L}{0,20}leitung|leitungserfahrung|führungserfahrung|personalverantwortung|mitarbeiterführung|teamleit\p{L}+|encadr\p{L}+ (?:d['’]une équipe|de \d+|des équipes|\p{L}+ équipe)|encadrement|management d['’](?:une )?équipe|chef d['’]équipe|(?:coordon|conduc)\p{L}+ (?:unei |echipe|echipa|a \d+)|șef de echipă)(?!\p{L})|带领[^,。;]{0,8}团队|团队管理|管理[^,。;]{0,6}团队/iu,
  ],
  [
    '=on call',
    /(?<!\p{L})(?:on[- ]call|stand-?by dut(?:y|ies)|rufbereitschaft|bereitschaft(?:sdienste?)?(?!\s+(?:zu[rm]?|für|auf)(?!\p{L}))|rufdienst|d['’]astreinte|astreintes?|gărzi|de gardă|guardias|reperibilità|dyżur\p{L}*)(?!\p{L})/iu,
  ],
  [
    '=night work',
    /(?<!\p{L})(?:night (?:shifts?|work|duty)|nights|nachtarbeit|nachtschicht(?:en)?|nachtdienst(?:e)?|travail de nuit|(?:program|lucru|ture) de noapte|turnos? de noche|noche|zmian\p{L}* nocn\p{L}*|nachtdiensten)(?!\p{L})/iu,
  ],
  [
    '=shift work',
    /(?<!\p{L})(?:shift work|shift system|rotating shifts?|(?:drei|zwei|wechsel)?schicht(?:dienst|arbeit|betrieb|system)?|schichten|trzyzmianow\p{L}+|\d-zmianow\p{L}+|system\p{L}* zmianow\p{L}+|ture|equipes|équipes|3x8|2x8|ploegen(?:dienst)?|turnos rotativos)(?!\p{L})/iu,
  ],
  [
    '=criminal record',
    /(?<!\p{L})(?:criminal record|dbs(?: check)?|disclosure and barring|(?:erweitertes )?(?:polizeiliches )?führungszeugnis|casier judiciaire|cazier(?:ul)?(?: judiciar)?|(?:certificado|antecedentes)[^.\n]{0,30}(?:delitos|penales)|delitos de naturaleza sexual|niekaralno\p{L}+|zaświadczenie o niekaralności|verklaring omtrent het gedrag|vog)(?!\p{L})/iu,
  ],
  [
    '=food health card',
    /(?<!\p{L})(?:książeczk\p{L}+ sanepid\p{L}+|gesundheitszeugnis|infektionsschutzbelehrung|food (?:hygiene|handler)\p{L}*|carnet de sănătate|carné de manipulador)(?!\p{L})/iu,
  ],
];

/** Concepts that are told in so many words that one of them says what two words would. */
export const TOLD_CONCEPTS: ReadonlySet<string> = new Set(TOLD.map(([name]) => name));

const BY_PHRASE = new Map<string, string>();
const LONGEST_BY_FIRST = new Map<string, number>();
for (const [index, line] of CONCEPTS.trim().split('\n').entries()) {
  for (const phrase of line.split(' | ')) {
    const keys = skillWords(phrase).map(({ key }) => key);
    BY_PHRASE.set(keys.join(' '), `=${index}`);
    const first = keys[0] ?? '';
    LONGEST_BY_FIRST.set(first, Math.max(LONGEST_BY_FIRST.get(first) ?? 0, keys.length));
  }
}

/** What a text speaks of, whatever its language, and the words that say it. */
export function conceptsOf(text: string): { concept: string; words: string[] }[] {
  const keys = skillWords(text).map(({ key }) => key);
  const found: { concept: string; words: string[] }[] = [];
  for (let at = 0; at < keys.length; at += 1) {
    const most = LONGEST_BY_FIRST.get(keys[at] ?? '') ?? 0;
    for (let count = most; count >= 1; count -= 1) {
      const words = keys.slice(at, at + count);
      const concept = BY_PHRASE.get(words.join(' '));
      if (!concept) continue;
      found.push({ concept, words });
      break;
    }
  }
  for (const [concept, told] of TOLD) {
    const said = told.exec(text)?.[0];
    if (said === undefined) continue;
    found.push({ concept, words: skillWords(said).map(({ key }) => key) });
  }
  return found;
}
