import { describe, expect, it } from 'vitest';
import { extractJobProfile } from './job-profile.ts';

/** Advertisements of invented firms, whose headings and turns of phrase no list foresees. */
const STYLES: readonly { name: string; text: string; must: string[]; nice: string[] }[] = [
  {
    name: 'Dutch, with signs for bullets',
    text: 'Magazijnmedewerker\nOns bedrijf levert bloembollen.\n\nWat ga je doen?\n> Orders verzamelen\n> Pakketten scannen\n\nWie zoeken wij?\n> Je hebt een heftruckcertificaat\n> Je spreekt Nederlands of Engels\n> Ervaring met een WMS is een pré\n\nWat krijg je van ons?\n> 25 vakantiedagen\n> Reiskostenvergoeding',
    must: ['Je hebt een heftruckcertificaat', 'Je spreekt Nederlands of Engels'],
    nice: ['Ervaring met een WMS is een pré'],
  },
  {
    name: 'Polish',
    text: 'Księgowa / Księgowy\n\nTwój zakres obowiązków\n• dekretacja dokumentów\n• rozliczanie VAT\n\nNasze wymagania\n• wykształcenie wyższe ekonomiczne\n• minimum 2 lata doświadczenia w księgowości\n• znajomość języka niemieckiego – mile widziana\n\nTo oferujemy\n• prywatna opieka medyczna\n• karta sportowa',
    must: ['wykształcenie wyższe ekonomiczne', 'minimum 2 lata doświadczenia w księgowości'],
    nice: ['znajomość języka niemieckiego – mile widziana'],
  },
  {
    name: 'Spanish',
    text: 'Recepcionista de hotel\n\n¿Qué harás?\n- Atender a los huéspedes\n- Gestionar reservas\n\n¿Qué buscamos?\n- Formación en turismo\n- Nivel alto de inglés\n- Disponibilidad para trabajar fines de semana\n- Se valorará conocimiento de francés\n\n¿Qué te ofrecemos?\n- Contrato indefinido\n- Comedor en el hotel',
    must: [
      'Formación en turismo',
      'Nivel alto de inglés',
      'Disponibilidad para trabajar fines de semana',
    ],
    nice: ['Se valorará conocimiento de francés'],
  },
  {
    name: 'Italian',
    text: 'Cuoco di linea\n\nDi cosa ti occuperai\n- Preparare i primi piatti\n- Tenere in ordine la cucina\n\nRequisiti\n- Diploma alberghiero\n- Almeno due anni di esperienza in un ristorante\n- Conoscenza dell’inglese: costituisce titolo preferenziale\n\nCosa offriamo\n- Vitto e alloggio',
    must: ['Diploma alberghiero', 'Almeno due anni di esperienza in un ristorante'],
    nice: ['Conoscenza dell’inglese: costituisce titolo preferenziale'],
  },
  {
    name: 'Portuguese',
    text: 'Auxiliar de farmácia\n\nO que vais fazer\n• Atender o público\n• Repor stocks\n\nO que procuramos\n• 12.º ano completo\n• Experiência em atendimento\n\nSerá uma mais-valia\n• Conhecimentos de Sifarma\n\nO que oferecemos\n• Subsídio de alimentação\n• Seguro de saúde',
    must: ['12.º ano completo', 'Experiência em atendimento'],
    nice: ['Conhecimentos de Sifarma'],
  },
  {
    name: 'English headings of its own making',
    text: 'Stage Technician\n\nThe show\nWe put on forty plays a year.\n\nYour days with us\n- Rig lights\n- Run the desk\n\nThings you already know\n- Experience with rigging and safety rules\n- Knowledge of QLab\n- A driving licence\n\nThe cherry on top\n- Carpentry\n\nWhy you’ll stay\n- 28 days of holiday\n- Free tickets',
    must: ['Experience with rigging and safety rules', 'Knowledge of QLab', 'A driving licence'],
    nice: ['Carpentry'],
  },
  {
    name: 'a sentence that leads into what is optional',
    text: 'Lab Assistant\n\nRequirements\n1. A diploma in chemistry\n2. Care with glassware\n\nExperience in these fields is desirable:\na. chromatography\nb. titration\n\nHow to apply\n1. Fill in the form',
    must: ['A diploma in chemistry', 'Care with glassware'],
    nice: ['chromatography', 'titration'],
  },
  {
    name: 'clauses with numbers and letters behind them',
    text: 'Post title: Park Ranger\n1. Purpose\n1.1 To look after the park.\n2. Duties\n2.1 To open the gates.\n2.2 To lead walks.\n3. Person specification\n3.1 Experience\n3.1.1 Two years of work outdoors (E) A/I\n3.1.2 Work with volunteers (D) I\n3.2 Knowledge\n3.2.1 Knowledge of native trees (E) T\n4. Conditions\n4.1 The post is subject to a medical.',
    must: ['Two years of work outdoors', 'Knowledge of native trees'],
    nice: ['Work with volunteers'],
  },
  {
    name: 'ticks under E and D',
    text: 'Role: Choir Manager\nThe post holder will show\tE\tD\nMusic\nReading a full score\t✓\nPlaying the organ\t\t✓\nOffice\nKeeping a budget\t✓\nE = essential, D = desirable',
    must: ['Reading a full score', 'Keeping a budget'],
    nice: ['Playing the organ'],
  },
  {
    name: 'French columns of knowledge and manner',
    text: 'Fiche de poste : Agent d’accueil\nMissions\n- Accueillir le public\n- Tenir le standard\nSavoirs\tSavoir-faire\tSavoir-être\nRègles du protocole\tConduire un entretien\tPatience et écoute',
    must: ['Règles du protocole', 'Conduire un entretien', 'Patience et écoute'],
    nice: [],
  },
  {
    name: 'a list behind a French line that says something else first',
    text: 'Peintre en bâtiment\nPoste à Lyon. Vous serez chargé de :\n- Préparer les murs\n- Appliquer les enduits\n\nContrat : CDI Profil recherché :\n- Titulaire d’un CAP peinture\n- Permis B exigé\n- Une expérience en façade serait appréciée\nRémunération et avantages :\n- Mutuelle\n- Panier repas',
    must: ['Titulaire d’un CAP peinture', 'Permis B exigé'],
    nice: ['Une expérience en façade serait appréciée'],
  },
  {
    name: 'German prose with an optional second half',
    text: 'Goldschmied (m/w/d)\n\nWas uns wichtig ist\n• Gesellenbrief als Goldschmied und idealerweise Erfahrung im Fassen\n• Ruhige Hand\n\nUnsere Leistungen\n• Eigene Werkbank\n• 30 Tage Urlaub',
    must: ['Gesellenbrief als Goldschmied', 'Ruhige Hand'],
    nice: ['und idealerweise Erfahrung im Fassen'],
  },
  {
    name: 'two sentences of one item',
    text: 'Translator\n\nRequirements\n- Native Welsh; Irish is a plus\n- A degree in translation is required, a doctorate preferred\n- Trados (memoQ would also be welcome here)',
    must: [
      'Native Welsh',
      'A degree in translation is required',
      'Trados (memoQ would also be welcome here)',
    ],
    nice: ['Irish is a plus', 'a doctorate preferred'],
  },
  {
    name: 'what is asked for after the list, and papers that are not',
    text: 'Archivarin (m/w/d)\n\nVoraussetzungen\n• Studium der Archivwissenschaft\n• Kenntnisse in Latein\n\nDarüber hinaus erwarten wir eine sorgfältige Arbeitsweise und den Führerschein der Klasse B.\nIhre Bewerbung mit Zeugnissen ist bis zum 3. Mai erforderlich.\nWir bieten Ihnen gleitende Arbeitszeit.',
    must: [
      'Studium der Archivwissenschaft',
      'Kenntnisse in Latein',
      'Darüber hinaus erwarten wir eine sorgfältige Arbeitsweise und den Führerschein der Klasse B.',
    ],
    nice: [],
  },
  {
    name: 'requirements among duties',
    text: 'SAP Consultant\nJD:\n1. Write the blueprint\n2. Must have experience with SAP PP\n3. Train the users\n4. Knowledge of ABAP is an added advantage',
    must: ['Must have experience with SAP PP'],
    nice: ['Knowledge of ABAP is an added advantage'],
  },
  {
    name: 'a row whose cell begins a list, in Chinese',
    text: '岗位名称\t面包师\n岗位职责\t1. 制作面包；\n2. 清洁设备。\n任职条件\t1. 持有健康证；\n2. 两年以上烘焙经验；\n3. 会做法式面包者优先。\n薪资待遇\t包吃住，五险一金。',
    must: ['持有健康证', '两年以上烘焙经验'],
    nice: ['会做法式面包者优先'],
  },
  {
    name: 'a line that lost its breaks',
    text: 'Mozo de almacén\n\nEsperamos que cuentes con los siguientes conocimientos y experiencia:· Carné de carretillero· Experiencia en almacén· Disponibilidad inmediata\n\nOfrecemos\n- Seguro médico',
    must: ['Carné de carretillero', 'Experiencia en almacén', 'Disponibilidad inmediata'],
    nice: [],
  },
  {
    name: 'German sentences of an office',
    text: 'Stadtgärtnerei Moosbach\nSachbearbeitung Friedhofswesen (m/w/d)\n\nVorausgesetzt wird eine abgeschlossene Ausbildung als Verwaltungsfachangestellte/r. Erwünscht sind Erfahrungen im Umgang mit Trauernden. Wir erwarten Einfühlungsvermögen und sicheres Auftreten. Die Bereitschaft zu gelegentlichem Wochenenddienst setzen wir voraus. Kenntnisse in GIS sind von Vorteil, aber nicht Bedingung.\nDie Vergütung erfolgt nach Entgeltgruppe 8. Bewerbungen sind bis 1. Mai erforderlich.',
    must: [
      'Vorausgesetzt wird eine abgeschlossene Ausbildung als Verwaltungsfachangestellte/r.',
      'Wir erwarten Einfühlungsvermögen und sicheres Auftreten.',
      'Die Bereitschaft zu gelegentlichem Wochenenddienst setzen wir voraus.',
    ],
    nice: [
      'Erwünscht sind Erfahrungen im Umgang mit Trauernden.',
      'Kenntnisse in GIS sind von Vorteil, aber nicht Bedingung.',
    ],
  },
  {
    name: 'capitals and lines without bullets',
    text: 'WEB EDITOR\nSmall Press Ltd\n\nWHAT THE JOB INVOLVES\nCommission two essays a week\nEdit and lay out\nAnswer letters\n\nWHO WE WANT\nSomeone who has edited for at least three years\nA good ear for sentences\nComfort with WordPress\nHTML helpful but not essential\n\nWHAT YOU GET\n£31,000\nFour-day week\nBooks\n\nTO APPLY\nSend three links',
    must: [
      'Someone who has edited for at least three years',
      'A good ear for sentences',
      'Comfort with WordPress',
    ],
    nice: ['HTML helpful but not essential'],
  },
  {
    name: 'prose under a heading, with the company in it',
    text: "Data Engineer\n\nWho you are\nYou've spent four or more years building pipelines. You write clean Python and know SQL by heart. You're comfortable explaining trade-offs to non-engineers. Bonus: you've run Kafka in production. We're a small team, so we value kindness.\n\nWhat we offer\nEquity and a learning budget.",
    must: [
      "You've spent four or more years building pipelines.",
      'You write clean Python and know SQL by heart.',
      "You're comfortable explaining trade-offs to non-engineers.",
    ],
    nice: ["you've run Kafka in production."],
  },
  {
    name: 'Romanian sentences that lead into lists',
    text: 'Căutăm bucătar pentru pensiune\n\nNe trebuie cineva care:\n- are calificare de bucătar\n- a lucrat minimum un an într-o bucătărie profesională\n- știe să facă meniuri tradiționale\n\nNe-ar bucura dacă:\n- vorbești germana\n- ai carnet de conducere\n\nCe primești de la noi:\n- cazare și masă\n- salariu 5.000 lei',
    must: [
      'are calificare de bucătar',
      'a lucrat minimum un an într-o bucătărie profesională',
      'știe să facă meniuri tradiționale',
    ],
    nice: ['vorbești germana', 'ai carnet de conducere'],
  },
  {
    name: 'Chinese numbers',
    text: '客服专员（中英文）\n\n工作内容：\n1、接听客户电话\n2、处理投诉\n\n我们希望你：\n1、大专以上学历\n2、英语口语流利\n3、有呼叫中心经验者优先\n\n我们能给你：\n1、六险一金\n2、年终奖',
    must: ['大专以上学历', '英语口语流利'],
    nice: ['有呼叫中心经验者优先'],
  },
  {
    name: 'French prose under Vous and Nous',
    text: "Éducateur spécialisé (H/F)\n\nLe poste :\nVous accompagnez huit adolescents au quotidien. Vous rédigez les projets individuels.\n\nVous :\nDiplômé d'État d'éducateur spécialisé, vous avez au moins deux ans d'expérience en internat. Le permis B est indispensable. Une formation aux troubles du spectre autistique serait un vrai plus.\n\nNous :\nUne association de 60 salariés, 25 jours de congés et 18 jours trimestriels.",
    must: [
      "Diplômé d'État d'éducateur spécialisé, vous avez au moins deux ans d'expérience en internat.",
      'Le permis B est indispensable.',
    ],
    nice: ['Une formation aux troubles du spectre autistique serait un vrai plus.'],
  },
  {
    name: 'alternatives and what helps',
    text: 'Job Title: Court Interpreter\nDepartment: Justice\n\nTo be considered, you need one of the following:\n- a diploma in public service interpreting\n- a degree in languages and 200 hours of court work\n\nYou also need:\n- enhanced clearance\n- your own car\n\nIt helps if you have:\n- a third language\n\nPlease note: only shortlisted applicants will be contacted.',
    must: [
      'a diploma in public service interpreting',
      'a degree in languages and 200 hours of court work',
      'enhanced clearance',
      'your own car',
    ],
    nice: ['a third language'],
  },
  {
    name: 'Polish clauses about a person',
    text: 'Asystent/ka ds. marketingu\n\nSzukamy osoby, która:\n- ma minimum rok doświadczenia w marketingu\n- zna język angielski na poziomie B2\n- posiada prawo jazdy kat. B\n\nDodatkowym atutem będzie:\n- znajomość programu Canva\n\nCo oferujemy?\n- umowę zlecenie\n- elastyczny grafik',
    must: [
      'ma minimum rok doświadczenia w marketingu',
      'zna język angielski na poziomie B2',
      'posiada prawo jazdy kat. B',
    ],
    nice: ['znajomość programu Canva'],
  },
  {
    name: 'headings in the conditional, without bullets',
    text: 'Surveyor\n\nWhat we need to see\nA degree in geomatics\nTwo years of site work\nClear writing\nWhat would make us smile\nExposure to insurance\nDrone licence\nHow to apply\nBy letter.',
    must: ['A degree in geomatics', 'Two years of site work', 'Clear writing'],
    nice: ['Exposure to insurance', 'Drone licence'],
  },
  {
    name: 'German with a rucksack',
    text: 'Dachdecker (m/w/d)\n\nDein Rucksack\n- Gesellenbrief\n- Schwindelfreiheit\n\nWas deinen Rucksack noch schöner macht\n- Kranschein\n- Erfahrung mit Gründächern\n\nUnser Proviant für dich\n- Weihnachtsgeld\n- 30 Tage Urlaub',
    must: ['Gesellenbrief', 'Schwindelfreiheit'],
    nice: ['Kranschein', 'Erfahrung mit Gründächern'],
  },
  {
    name: 'French, spoken to as a friend',
    text: 'Ingénieur réseau\n\nCe qu’on attend de toi\n- Tu codes en Python\n- Tu aimes expliquer simplement\n\nSi en plus\n- tu connais Ansible\n- tu parles breton\n\nChez nous\n- Télétravail deux jours',
    must: ['Tu codes en Python', 'Tu aimes expliquer simplement'],
    nice: ['tu connais Ansible', 'tu parles breton'],
  },
  {
    name: 'Romanian form that ends in its procedure',
    text: 'Școala Nr. 3\nSECRETAR\nStudii\tstudii superioare economice\nConstituie avantaj\tcunoașterea legislației muncii\nDosarele se depun la sediul unității până la 12 mai.\n• copie după actul de identitate\n• cazier judiciar',
    must: ['studii superioare economice'],
    nice: ['cunoașterea legislației muncii'],
  },
  {
    name: 'German sentences that go on speaking to somebody',
    text: 'Steuerkanzlei Moor\nWir suchen eine Steuerfachkraft.\n\nSie erstellen Abschlüsse für Handwerker.\n\nSie verfügen über eine abgeschlossene Ausbildung. Der Umgang mit Lexware ist für Sie selbstverständlich. Sie arbeiten sorgfältig. Erfahrung mit Löhnen ist von Vorteil.\n\nBei uns erwartet Sie ein helles Büro.',
    must: [
      'Sie verfügen über eine abgeschlossene Ausbildung',
      'Der Umgang mit Lexware ist für Sie selbstverständlich',
      'Sie arbeiten sorgfältig',
    ],
    nice: ['Erfahrung mit Löhnen ist von Vorteil'],
  },
];

describe('requirements nobody has foreseen the form of', () => {
  it.each(STYLES)('are told in $name', ({ text, must, nice }) => {
    const { profile, sources } = extractJobProfile(text);
    const textsOf = (kind: string) =>
      profile.requirements
        .filter((each) => each.kind === kind)
        .map((each) => each.text.replace(/[。；;.]$/u, ''));
    const bare = (texts: readonly string[]) => texts.map((each) => each.replace(/[。；;.]$/u, ''));
    expect({ must: textsOf('must'), nice: textsOf('nice') }).toEqual({
      must: bare(must),
      nice: bare(nice),
    });
    for (const [index, { text: said }] of profile.requirements.entries()) {
      const place = sources[`/requirements/${index}/text`];
      expect(text.slice(place?.start, place?.end)).toBe(said);
    }
  });
});
