import { describe, expect, it } from 'vitest';
import { extractJobProfile } from './job-profile.ts';

/** Advertisements of invented firms, each in another of the forms they come in. */
const STYLES: readonly {
  name: string;
  text: string;
  title?: string;
  company?: string;
  location?: string;
  must: string[];
  nice: string[];
}[] = [
  {
    name: 'minimum and preferred qualifications',
    text: 'Senior Data Engineer\nLarkspur Analytics | Austin, TX\n\nAbout the role\nYou will own our pipelines.\n\nMinimum qualifications\n• 5+ years with SQL\n• Experience with Airflow or Dagster\n\nPreferred qualifications\n• Knowledge of dbt\n• Spanish\n\nBenefits\n• 401(k) with match',
    title: 'Senior Data Engineer',
    company: 'Larkspur Analytics',
    location: 'Austin, TX',
    must: ['5+ years with SQL', 'Experience with Airflow or Dagster'],
    nice: ['Knowledge of dbt', 'Spanish'],
  },
  {
    name: 'a German advertisement',
    text: 'Mechatroniker (m/w/d) Instandhaltung\nHolzwerk Tannau GmbH, Freiburg\n\nIhre Aufgaben\n- Wartung der Anlagen\n- Fehlersuche\n\nIhr Profil\n- Abgeschlossene Ausbildung als Mechatroniker\n- Mindestens 3 Jahre Berufserfahrung\n- SPS-Kenntnisse sind von Vorteil\n- Führerschein Klasse B\n\nWir bieten\n- 30 Tage Urlaub\n- Jobrad',
    title: 'Mechatroniker (m/w/d) Instandhaltung',
    company: 'Holzwerk Tannau GmbH',
    location: 'Freiburg',
    must: [
      'Abgeschlossene Ausbildung als Mechatroniker',
      'Mindestens 3 Jahre Berufserfahrung',
      'Führerschein Klasse B',
    ],
    nice: ['SPS-Kenntnisse sind von Vorteil'],
  },
  {
    name: 'German of a start-up',
    text: 'Wir suchen: Frontend-Entwickler (all genders)\n\nDas machst du bei uns\n• Du baust Oberflächen\n\nDas bringst du mit\n• Sehr gute Kenntnisse in TypeScript\n• Erste Erfahrung mit React oder Vue\n\nDas wäre toll\n• Erfahrung mit Figma\n\nDas bieten wir dir\n• Obst',
    title: 'Frontend-Entwickler',
    must: ['Sehr gute Kenntnisse in TypeScript', 'Erste Erfahrung mit React oder Vue'],
    nice: ['Erfahrung mit Figma'],
  },
  {
    name: 'a French advertisement',
    text: 'Comptable général (H/F)\nCabinet Morvan – Rennes – CDI, temps plein\n\nVos missions\n• Tenir la comptabilité\n\nVotre profil\n• Titulaire d’un BTS comptabilité\n• Au moins 2 ans d’expérience en cabinet\n• La maîtrise de Sage serait un plus\n\nCe que nous offrons\n• Tickets restaurant',
    title: 'Comptable général',
    must: ['Titulaire d’un BTS comptabilité', 'Au moins 2 ans d’expérience en cabinet'],
    nice: ['La maîtrise de Sage serait un plus'],
  },
  {
    name: 'a Romanian advertisement',
    text: 'Post: Operator CNC\nCompanie: Metal Nord SRL\nLocație: Baia Mare\n\nResponsabilități\n- reglarea utilajelor\n\nCerințe\n- minim 2 ani experiență pe strung CNC\n- citirea desenelor tehnice\n- permis categoria B constituie un avantaj\n\nBeneficii\n- tichete de masă',
    title: 'Operator CNC',
    company: 'Metal Nord SRL',
    location: 'Baia Mare',
    must: ['minim 2 ani experiență pe strung CNC', 'citirea desenelor tehnice'],
    nice: ['permis categoria B constituie un avantaj'],
  },
  {
    name: 'a table with letters in a column',
    text: 'Job title: Library Assistant\nPerson specification\nCriteria\tE/D\tAssessed by\nGood general education\tE\tA\nExperience of working with the public\tE\tA/I\nA second language\tD\tA\nAble to lift boxes of books\tE\tI',
    title: 'Library Assistant',
    must: [
      'Good general education',
      'Experience of working with the public',
      'Able to lift boxes of books',
    ],
    nice: ['A second language'],
  },
  {
    name: 'a table whose first cells are merged',
    text: 'Post: Cook\nPerson specification\nArea\tEssential\tDesirable\nPapers\tLevel 2 Food Hygiene\tLevel 3 Diploma\n\tTwo years in a kitchen\tSchool kitchen experience',
    title: 'Cook',
    must: ['Level 2 Food Hygiene', 'Two years in a kitchen'],
    nice: ['Level 3 Diploma', 'School kitchen experience'],
  },
  {
    name: 'a specification with Essential and Desirable as headings in each group',
    text: 'Role: Caseworker\nPerson specification\nExperience\nEssential\nWorking with families\nKeeping case records\nDesirable\nWorking in a court\nSkills\nEssential\nClear writing\nDesirable\nA second language\n\nClosing date: 4 May',
    title: 'Caseworker',
    must: ['Working with families', 'Keeping case records', 'Clear writing'],
    nice: ['Working in a court', 'A second language'],
  },
  {
    name: 'labels at the beginning of each line',
    text: 'Dispatcher\nQuillback Couriers, Leeds, UK\n\nRequirements\n- Must: two years in a control room\n- Must: good geography of Yorkshire\n- Nice to have: Polish\n- Bonus: first aid certificate',
    title: 'Dispatcher',
    must: ['two years in a control room', 'good geography of Yorkshire'],
    nice: ['Polish', 'first aid certificate'],
  },
  {
    name: 'lines without bullets',
    text: 'Warehouse Supervisor\n\nDuties:\nPlan the shifts\nCheck deliveries\n\nQualifications:\nForklift licence\nAt least 3 years of warehouse experience\nBasic Excel\n\nPay:\n$24 an hour',
    title: 'Warehouse Supervisor',
    must: ['Forklift licence', 'At least 3 years of warehouse experience', 'Basic Excel'],
    nice: [],
  },
  {
    name: 'prose of a small firm',
    text: 'We are Nettle & Rye, a bakery in Bristol. We are looking for a Pastry Chef to join our early shift. You must have at least two years in a professional kitchen. Experience with laminated dough would be a plus. We pay well and close on Sundays. Send your CV to jobs@nettle.example.',
    title: 'Pastry Chef',
    must: ['You must have at least two years in a professional kitchen.'],
    nice: ['Experience with laminated dough would be a plus.'],
  },
  {
    name: 'a turn within a sentence',
    text: 'Office Manager\nRequirements\n• Three years in an office, ideally you know payroll too\n• Excel; bonus if you know Xero',
    title: 'Office Manager',
    must: ['Three years in an office', 'Excel'],
    nice: ['ideally you know payroll too', 'bonus if you know Xero'],
  },
  {
    name: 'semicolons on one line',
    text: 'Position title\tArchivist\nRequired qualifications\tDegree in history; experience with archives; knowledge of EAD.\nPreferred qualifications\tKnowledge of Latin\nSalary\t41,000',
    title: 'Archivist',
    must: ['Degree in history', 'experience with archives', 'knowledge of EAD.'],
    nice: ['Knowledge of Latin'],
  },
  {
    name: 'a government announcement',
    text: 'Vacancy Announcement\nTitle: Budget Analyst\nAgency: Harbour Commission\nSeries: 0560\n\nDuties\nThe analyst prepares forecasts.\n\nQualifications\nTo qualify, applicants must have one year of specialized experience in budgeting.\nCitizenship is required.\n\nHow to apply\nSubmit your resume. Failure to provide required documents may result in disqualification.',
    title: 'Budget Analyst',
    company: 'Harbour Commission',
    must: [
      'To qualify, applicants must have one year of specialized experience in budgeting.',
      'Citizenship is required.',
    ],
    nice: [],
  },
  {
    name: 'numbered competencies',
    text: 'Ward Clerk\n\nKey competencies\n1. Accurate typing\n2. Calm on the telephone\n3. Knowledge of Excel\n\nDesirable\n1. Hospital experience',
    title: 'Ward Clerk',
    must: ['Accurate typing', 'Calm on the telephone', 'Knowledge of Excel'],
    nice: ['Hospital experience'],
  },
  {
    name: 'casual headings with signs before them',
    text: '🚀 Customer Support Hero\nAt Tidepool, we mend bicycles.\n\n🔧 What you’ll do\n- Answer people\n\n✅ What you’ll need\n- Patience\n- Good English\n\n💛 Bonus points if you\n- ride a bike\n\n🎁 What’s in it for you\n- A bike',
    must: ['Patience', 'Good English'],
    nice: ['ride a bike'],
  },
  {
    name: 'a Chinese advertisement',
    text: '前端工程师\n\n岗位职责\n1. 开发页面\n\n任职要求\n1. 三年以上前端经验\n2. 熟悉React\n\n加分项\n1. 英语流利\n\n福利待遇\n五险一金',
    title: '前端工程师',
    must: ['三年以上前端经验', '熟悉React'],
    nice: ['英语流利'],
  },
  {
    name: 'legal words and steps of an application among the rest',
    text: 'Sales Assistant\n\nRequirements\n• Retail experience\n• We are an equal opportunity employer\n• Send your CV to jobs@shop.example\n• Friendly manner\n\nEqual opportunity\nAll applicants are considered without regard to age.',
    title: 'Sales Assistant',
    must: ['Retail experience', 'Friendly manner'],
    nice: [],
  },
  {
    name: 'tags in square brackets',
    text: 'Tester\nSkills\n- Java [Must]\n- Appium [Nice]\n- SQL (required)\n- Cucumber (nice to have)',
    title: 'Tester',
    must: ['Java [Must]', 'SQL (required)'],
    nice: ['Appium [Nice]', 'Cucumber (nice to have)'],
  },
  {
    name: 'capitals for headings',
    text: 'SITE MANAGER\n\nTHE JOB\n- Run the site\n\nWHAT YOU MUST HAVE\n- SMSTS\n- Black CSCS card\n\nIT WOULD HELP IF YOU\n- have worked on schools\n\nWHAT YOU GET\n- van',
    title: 'SITE MANAGER',
    must: ['SMSTS', 'Black CSCS card'],
    nice: ['have worked on schools'],
  },
  {
    name: 'a table with an empty corner and cells of several paragraphs',
    text: 'Job Title: Occupational Therapist\n\tEssential\tDesirable\tHow assessed\nQualifications\tDegree in Occupational Therapy\nHCPC registration\tPost-graduate training\tA/C\nExperience\tWorking in the community\tSupervising students\tA/I\nSkills\tCar driver with access to a vehicle\t\tA',
    title: 'Occupational Therapist',
    must: [
      'Degree in Occupational Therapy',
      'HCPC registration',
      'Working in the community',
      'Car driver with access to a vehicle',
    ],
    nice: ['Post-graduate training', 'Supervising students'],
  },
  {
    name: 'labels with text behind them',
    text: 'Programmer (Junior)\nAbout us: Pixel Orchard makes games.\nMust haves: C++, Lua, a portfolio.\nNice to haves: Unreal Engine, Blender.\nPerks: free lunch, dog-friendly.\nTo apply: email your portfolio.',
    title: 'Programmer',
    company: 'Pixel Orchard',
    must: ['C++, Lua, a portfolio.'],
    nice: ['Unreal Engine, Blender.'],
  },
  {
    name: 'German prose without a heading',
    text: 'Für unser Team in Kassel suchen wir ab sofort eine/n Buchhalter/in in Teilzeit. Sie haben mindestens zwei Jahre in der Debitorenbuchhaltung gearbeitet. Gute Kenntnisse in DATEV setzen wir voraus. Englischkenntnisse sind von Vorteil. Wir bieten 28 Tage Urlaub.',
    title: 'Buchhalter/in',
    must: [
      'Sie haben mindestens zwei Jahre in der Debitorenbuchhaltung gearbeitet.',
      'Gute Kenntnisse in DATEV setzen wir voraus.',
    ],
    nice: ['Englischkenntnisse sind von Vorteil.'],
  },
  {
    name: 'a list under a heading that nobody has foreseen',
    text: 'Head of People (m/f/d)\nBerlin | Hybrid | Full-time\n\nThe person on our wish list\n• 6+ years of experience in HR\n• knowledge of German employment law\n• German and English skills\n\nWhat you get from us\n• 30 days off',
    title: 'Head of People',
    location: 'Berlin',
    must: [
      '6+ years of experience in HR',
      'knowledge of German employment law',
      'German and English skills',
    ],
    nice: [],
  },
  {
    name: 'soft skills under an empty heading of the requirements',
    text: 'Planner\nRequirements\nHard skills\n• MS Project\nSoft skills\n• Patience\nNice to have\nLanguages\n• Dutch',
    title: 'Planner',
    must: ['MS Project', 'Patience'],
    nice: ['Dutch'],
  },
];

describe('the requirements of a job description', () => {
  it.each(STYLES)('are told in $name', ({ text, title, company, location, must, nice }) => {
    const { profile, sources } = extractJobProfile(text);
    const textsOf = (kind: string) =>
      profile.requirements.filter((each) => each.kind === kind).map((each) => each.text);
    expect({ must: textsOf('must'), nice: textsOf('nice') }).toEqual({ must, nice });
    if (title) expect(profile.title).toBe(title);
    if (company) expect(profile.company).toBe(company);
    if (location) expect(profile.location).toBe(location);
    for (const [index, { text: said }] of profile.requirements.entries()) {
      const place = sources[`/requirements/${index}/text`];
      expect(text.slice(place?.start, place?.end)).toBe(said);
    }
  });
});
