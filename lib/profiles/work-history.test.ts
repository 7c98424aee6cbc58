import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

type Row = [
  title: string | null,
  employer: string | null,
  start: string | null,
  end: string | null,
];

function jobsOf(text: string): Row[] {
  return extractCandidateProfile(text, '2026-01').profile.experience.map(
    ({ title, employer, start, end, is_current }) => [
      title,
      employer,
      start,
      is_current ? 'now' : end,
    ],
  );
}

const STYLES: { name: string; text: string; jobs: Row[] }[] = [
  {
    name: 'title, employer and place on one line, dates at its end',
    text: `Experience
Backend Engineer, Larkfield, Dublin\tMar 2021 – Present
• Runs the billing service
• Cut costs by a third
Software Developer, Quillstone Ltd, Cork\tJan 2018 – Feb 2021
• Wrote the importer`,
    jobs: [
      ['Backend Engineer', 'Larkfield', '2021-03', 'now'],
      ['Software Developer', 'Quillstone Ltd', '2018-01', '2021-02'],
    ],
  },
  {
    name: 'employer and place, then title and dates',
    text: `PROFESSIONAL EXPERIENCE
Bramblewood                                                   Austin, TX
Senior Data Analyst                               06/2019 - 08/2023
- Built dashboards for finance, sales and operations
Tidewater Mutual                                       Denver, CO
Data Analyst                               05/2016 - 05/2019
- Reported on claims`,
    jobs: [
      ['Senior Data Analyst', 'Bramblewood', '2019-06', '2023-08'],
      ['Data Analyst', 'Tidewater Mutual', '2016-05', '2019-05'],
    ],
  },
  {
    name: 'employer, title and dates on lines of their own, with places',
    text: `Work Experience

Fennimore & Sons
Warehouse Supervisor
Leicester, UK
Apr 2017 – Sep 2022

Responsible for the night shift and the forklift pool. Trained new staff.

Hexham Freight
Forklift Driver
Derby, UK
Feb 2014 – Mar 2017

Loaded trailers. Kept records.`,
    jobs: [
      ['Warehouse Supervisor', 'Fennimore & Sons', '2017-04', '2022-09'],
      ['Forklift Driver', 'Hexham Freight', '2014-02', '2017-03'],
    ],
  },
  {
    name: 'dates first, on a line of their own',
    text: `Employment
2019-04 to 2023-11
Product Manager
Oakline Software
- Owned the roadmap
2016-01 to 2019-03
Business Analyst
Pellham Group
- Wrote specifications`,
    jobs: [
      ['Product Manager', 'Oakline Software', '2019-04', '2023-11'],
      ['Business Analyst', 'Pellham Group', '2016-01', '2019-03'],
    ],
  },
  {
    name: 'title @ employer and title at employer',
    text: `EXPERIENCE
Frontend Developer @ Zintro (Mar '19 – Present)
Built the design system in React.
Junior Developer at Moonpath (Jul '17 – Feb '19)
Maintained shops.`,
    jobs: [
      ['Frontend Developer', 'Zintro', '2019-03', 'now'],
      ['Junior Developer', 'Moonpath', '2017-07', '2019-02'],
    ],
  },
  {
    name: 'bars between employer, title and years',
    text: `Experience
Corvane | Account Manager | 2019–2021
Won six new accounts.
Delbrook | Sales Associate | 2016–2019
Sold kitchens.`,
    jobs: [
      ['Account Manager', 'Corvane', '2019', '2021'],
      ['Sales Associate', 'Delbrook', '2016', '2019'],
    ],
  },
  {
    name: 'several positions at one employer under one header',
    text: `Experience
Stellwood Systems, Manchester
Principal Engineer\tJan 2022 – Present
• Leads platform architecture
Senior Engineer\tJun 2019 – Dec 2021
• Moved services to Kubernetes
Engineer\tSep 2016 – May 2019
• Wrote the scheduler
Kiteworth Ltd, Leeds
Graduate Developer\tAug 2014 – Aug 2016
• Fixed defects`,
    jobs: [
      ['Principal Engineer', 'Stellwood Systems', '2022-01', 'now'],
      ['Senior Engineer', 'Stellwood Systems', '2019-06', '2021-12'],
      ['Engineer', 'Stellwood Systems', '2016-09', '2019-05'],
      ['Graduate Developer', 'Kiteworth Ltd', '2014-08', '2016-08'],
    ],
  },
  {
    name: 'an employer with the dates of all, then positions with their own',
    text: `EXPERIENCE
Garrick Insurance\t2012 – 2020
Claims Manager\t2017 – 2020
• Led a team of nine
Claims Adjuster\t2012 – 2017
• Settled motor claims
Polder Bank\t2008 – 2012
Teller\t2008 – 2012
• Served customers`,
    jobs: [
      ['Claims Manager', 'Garrick Insurance', '2017', '2020'],
      ['Claims Adjuster', 'Garrick Insurance', '2012', '2017'],
      ['Teller', 'Polder Bank', '2008', '2012'],
    ],
  },
  {
    name: 'projects with dates of their own inside a job are no jobs',
    text: `Experience
IT Consultant, Marlow Advisory\tJan 2018 – Dec 2021
• Project: migration of a data warehouse (Mar 2019 – Oct 2019)
• Project: roll-out of a ticket system, 06/2020 – 12/2020
Support Technician, Ashdown Retail\tMay 2015 – Dec 2017
• First line support`,
    jobs: [
      ['IT Consultant', 'Marlow Advisory', '2018-01', '2021-12'],
      ['Support Technician', 'Ashdown Retail', '2015-05', '2017-12'],
    ],
  },
  {
    name: 'clients and projects in tables inside a job',
    text: `Career
Freelance Translator\tApril 2017 – present
Quill Words (sole proprietor), Vienna
• Court documents
• Selected clients:
Prater Museum\texhibition texts\t2018–2024
Mayr Sports\tweb shop\tsince 2019
QA Engineer, Deccan Systems Pvt Ltd\tNov 2012 – Mar 2017
Project\tClaims Portal
Role\tTest lead
Duration\tJan 2013 – Mar 2014
Installed and ran 140 test rigs since 2015`,
    jobs: [
      ['Freelance Translator', 'Quill Words (sole proprietor)', '2017-04', 'now'],
      ['QA Engineer', 'Deccan Systems Pvt Ltd', '2012-11', '2017-03'],
    ],
  },
  {
    name: 'breaks, parental leave and military service are no employers',
    text: `Experience
Project Coordinator, Winslow Charity\tSep 2021 – Present
• Runs the programme
Parental leave\tJan 2020 – Aug 2021
Event Manager, Fairgate Events\tMar 2015 – Dec 2019
• Organised fairs`,
    jobs: [
      ['Project Coordinator', 'Winslow Charity', '2021-09', 'now'],
      ['Event Manager', 'Fairgate Events', '2015-03', '2019-12'],
    ],
  },
  {
    name: 'a German table: dates, then title bei employer, then tasks',
    text: `Beruflicher Werdegang
seit 05/2020\tTeamleiterin Kundenservice bei Nordlicht Versand GmbH, Kiel
\tFührung von 12 Mitarbeitern
\tEinsatzplanung und Schulungen
10/2015 – 04/2020\tKundenberaterin bei Hansa Strom AG, Lübeck
\tBeratung am Telefon
08/2012 – 09/2015\tKauffrau für Bürokommunikation, Steuerkanzlei Brandt, Kiel
\tAblage und Buchhaltung`,
    jobs: [
      ['Teamleiterin Kundenservice', 'Nordlicht Versand GmbH', '2020-05', 'now'],
      ['Kundenberaterin', 'Hansa Strom AG', '2015-10', '2020-04'],
      ['Kauffrau für Bürokommunikation', 'Steuerkanzlei Brandt', '2012-08', '2015-09'],
    ],
  },
  {
    name: 'German full dates, employer before title',
    text: `BERUFSERFAHRUNG
01.03.2019 – 31.05.2023
Sonnleitner Maschinenbau GmbH & Co. KG, Regensburg
Projektingenieur Anlagenbau
• Auslegung von Förderanlagen
• Betreuung von Lieferanten
15.09.2015 – 28.02.2019
Ingenieurbüro Kessler, Passau
Konstrukteur
• 3D-Konstruktion in CATIA`,
    jobs: [
      [
        'Projektingenieur Anlagenbau',
        'Sonnleitner Maschinenbau GmbH & Co. KG',
        '2019-03',
        '2023-05',
      ],
      ['Konstrukteur', 'Ingenieurbüro Kessler', '2015-09', '2019-02'],
    ],
  },
  {
    name: 'German dates in a gutter that broke over two lines',
    text: `Berufliche Stationen
04/2018 –
heute
Senior Softwareentwickler (Java)
Lindwerk Digital GmbH, Leipzig
Entwicklung einer Plattform für Stadtwerke.
10/2014 –
03/2018
Softwareentwickler
Codemanufaktur Dresden
Pflege von Webanwendungen.`,
    jobs: [
      ['Senior Softwareentwickler (Java)', 'Lindwerk Digital GmbH', '2018-04', 'now'],
      ['Softwareentwickler', 'Codemanufaktur Dresden', '2014-10', '2018-03'],
    ],
  },
  {
    name: 'French: depuis, chez and months by name',
    text: `EXPÉRIENCES PROFESSIONNELLES
Depuis mars 2021 : Chef de projet digital chez Lumavie, Lyon
• Pilotage de la refonte du site
De janv. 2018 à févr. 2021 : Chargée de communication, Groupe Tervallon, Grenoble
• Rédaction de la lettre interne
Sept. 2016 – déc. 2017 : Assistante marketing (stage), Boréal Cosmétiques
• Études de marché`,
    jobs: [
      ['Chef de projet digital', 'Lumavie', '2021-03', 'now'],
      ['Chargée de communication', 'Groupe Tervallon', '2018-01', '2021-02'],
      ['Assistante marketing (stage)', 'Boréal Cosmétiques', '2016-09', '2017-12'],
    ],
  },
  {
    name: 'French: employer in capitals with its place, then the title',
    text: `Expérience professionnelle
VERDELIS – Nantes (44)\tjuin 2019 à ce jour
Technicienne de laboratoire
- Contrôle qualité des matières premières
- Rédaction des procédures
LABORATOIRES KERAVEL – Brest (29)\tseptembre 2015 – mai 2019
Préparatrice
- Pesées et mélanges`,
    jobs: [
      ['Technicienne de laboratoire', 'VERDELIS', '2019-06', 'now'],
      ['Préparatrice', 'LABORATOIRES KERAVEL', '2015-09', '2019-05'],
    ],
  },
  {
    name: 'Romanian: prezent, la, and legal forms',
    text: `EXPERIENȚĂ PROFESIONALĂ
ian. 2019 – prezent
Inginer de producție la S.C. Metalvest S.R.L., Cluj-Napoca
• Coordonarea echipei de montaj
• Planificarea producției
sept. 2014 – dec. 2018
Tehnician mentenanță la Carpat Textil SA, Sibiu
• Întreținerea utilajelor`,
    jobs: [
      ['Inginer de producție', 'S.C. Metalvest S.R.L.', '2019-01', 'now'],
      ['Tehnician mentenanță', 'Carpat Textil SA', '2014-09', '2018-12'],
    ],
  },
  {
    name: 'Europass with its labels',
    text: `Experienţa profesională
Perioada\t01/03/2018 – 30/06/2022
Funcţia sau postul ocupat\tContabil șef
Activităţi şi responsabilităţi principale\tÎntocmirea bilanțului și a declarațiilor fiscale
Numele şi adresa angajatorului\tDunav Construct SRL, Str. Lungă 12, Galați
Tipul activităţii sau sectorul de activitate\tConstrucții
Perioada\t15/09/2013 – 28/02/2018
Funcţia sau postul ocupat\tContabil
Numele şi adresa angajatorului\tBrad Exim SRL, Brașov`,
    jobs: [
      ['Contabil șef', 'Dunav Construct SRL', '2018-03', '2022-06'],
      ['Contabil', 'Brad Exim SRL', '2013-09', '2018-02'],
    ],
  },
  {
    name: 'the newer Europass: dates, place, title in capitals and employer',
    text: `WORK EXPERIENCE
01/09/2020 – CURRENT – Porto, Portugal
QUALITY ENGINEER – RIBALTA COMPONENTES
• Audits of suppliers
01/02/2017 – 31/08/2020 – Braga, Portugal
TEST TECHNICIAN – MINHO ELECTRONICA
• Final tests`,
    jobs: [
      ['QUALITY ENGINEER', 'RIBALTA COMPONENTES', '2020-09', 'now'],
      ['TEST TECHNICIAN', 'MINHO ELECTRONICA', '2017-02', '2020-08'],
    ],
  },
  {
    name: 'Chinese: dates, company and title',
    text: `王小明
工作经历
2019.03 – 至今\t上海云启科技有限公司\t高级前端工程师
• 负责平台前端架构
2016.07 - 2019.02\t杭州蓝桥网络有限公司\t前端开发工程师
• 参与商城开发`,
    jobs: [
      ['高级前端工程师', '上海云启科技有限公司', '2019-03', 'now'],
      ['前端开发工程师', '杭州蓝桥网络有限公司', '2016-07', '2019-02'],
    ],
  },
  {
    name: 'Chinese: years and months in words, title on the next line',
    text: `工作经验
2020年3月-至今 北京星河数据有限公司
职位：数据分析师
负责用户行为分析。
2017年7月-2020年2月 南京远山软件有限公司
职位：软件测试工程师
负责自动化测试。`,
    jobs: [
      ['数据分析师', '北京星河数据有限公司', '2020-03', 'now'],
      ['软件测试工程师', '南京远山软件有限公司', '2017-07', '2020-02'],
    ],
  },
  {
    name: 'Arabic: figures, months and now',
    text: `الخبرة العملية
مهندس مدني، شركة النخيل للمقاولات
٠٣/٢٠١٩ – الآن
• الإشراف على المواقع
مهندس موقع، مؤسسة البناء الحديث
٠٦/٢٠١٥ – ٠٢/٢٠١٩
• متابعة التنفيذ`,
    jobs: [
      ['مهندس مدني', 'شركة النخيل للمقاولات', '2019-03', 'now'],
      ['مهندس موقع', 'مؤسسة البناء الحديث', '2015-06', '2019-02'],
    ],
  },
  {
    name: 'paragraphs instead of bullets, titles the word lists do not know',
    text: `Experience
Growth Wrangler
Pixelbarn, Remote
May 2021 – Present
I look after everything between the first visit and the first invoice. That means experiments, copy and a lot of spreadsheets.
Community Gardener
Plotwise, Bristol
March 2018 – April 2021
Ran allotments with schools. Wrote the newsletter.
Marketing Manager
Hollins Foods Ltd, Bath
June 2015 – February 2018
Planned campaigns for three brands.`,
    jobs: [
      ['Growth Wrangler', 'Pixelbarn', '2021-05', 'now'],
      ['Community Gardener', 'Plotwise', '2018-03', '2021-04'],
      ['Marketing Manager', 'Hollins Foods Ltd', '2015-06', '2018-02'],
    ],
  },
  {
    name: 'freelance work with its clients',
    text: `Experience
Freelance Graphic Designer\t2019 – Present
• Clients: Tarn Records, Ostler Brewing, City of Halden
Graphic Designer, Inkwell Press\t2015 – 2019
• Covers and catalogues`,
    jobs: [
      ['Freelance Graphic Designer', null, '2019', 'now'],
      ['Graphic Designer', 'Inkwell Press', '2015', '2019'],
    ],
  },
  {
    name: 'one position whose bullets were broken into lines without marks',
    text: `Employment History
Site Manager
Calder Build
Jan 2016 - Nov 2020
• Managed a school extension worth two million pounds from ground
works to handover, on time
• Kept the site diary and led weekly meetings with the client and the
architect
Assistant Site Manager
Roe & Partners
Aug 2012 - Dec 2015
• Ordered materials`,
    jobs: [
      ['Site Manager', 'Calder Build', '2016-01', '2020-11'],
      ['Assistant Site Manager', 'Roe & Partners', '2012-08', '2015-12'],
    ],
  },
  {
    name: 'a single month for something done once, and seasons',
    text: `Experience
Teaching Assistant, Ferndale School\tSummer 2019
• Maths camp
Polling Clerk, Marsden Council\tMay 2018
• Counted votes`,
    jobs: [
      ['Teaching Assistant', 'Ferndale School', '2019', '2019'],
      ['Polling Clerk', 'Marsden Council', '2018-05', '2018-05'],
    ],
  },
  {
    name: 'volunteer work has a section of its own and is no job',
    text: `Experience
Pharmacist, Greenway Pharmacy, 2018 – present
• Dispensing
Volunteer Experience
Trainer, Harbour Rescue, 2016 – present
• First aid courses`,
    jobs: [['Pharmacist', 'Greenway Pharmacy', '2018', 'now']],
  },
  {
    name: 'work that goes on after a page break and its header',
    text: `Experience
Solicitor
Amberley Legal LLP
Feb 2019 –
Present
• Commercial leases
Page 1 of 2
Ruth Oakes – Curriculum Vitae
• Advises housing associations
Trainee Solicitor
Dunmore & Pike
Sep 2016 – Jan 2019
• Four seats`,
    jobs: [
      ['Solicitor', 'Amberley Legal LLP', '2019-02', 'now'],
      ['Trainee Solicitor', 'Dunmore & Pike', '2016-09', '2019-01'],
    ],
  },
  {
    name: 'labels before each value',
    text: `WORK EXPERIENCE
Company: Redfern Dairy
Position: Production Planner
Period: 02/2017 – 10/2021
Responsibilities: planning of two lines
Company: Alder Mills
Position: Machine Operator
Period: 01/2013 – 01/2017
Responsibilities: operating the mixer`,
    jobs: [
      ['Production Planner', 'Redfern Dairy', '2017-02', '2021-10'],
      ['Machine Operator', 'Alder Mills', '2013-01', '2017-01'],
    ],
  },
  {
    name: 'LinkedIn export: employer, title, dates with a duration, place',
    text: `Experience
Norrland Robotics
Controls Engineer
January 2020 - Present (6 years 1 month)
Umeå, Sweden
Commissioning of cells.
Skogsverk
Automation Technician
August 2016 - December 2019 (3 years 5 months)
Luleå, Sweden
Service of saw lines.`,
    jobs: [
      ['Controls Engineer', 'Norrland Robotics', '2020-01', 'now'],
      ['Automation Technician', 'Skogsverk', '2016-08', '2019-12'],
    ],
  },
  {
    name: 'an employer above only where the dates stand beside the title',
    text: `Experience
Willow Medical Center, Salem\t03/2019 - Present
Ward Nurse
• Cares for two patients a shift
Heron Travel Nurses\tJune 2017 to Feb 2019
Travel Nurse
• Thirteen weeks each
St. Odile Hospital, Eugene
Staff Nurse, 2013 - May 2017
• Five patients
Nursing Assistant, Aug 2010 - 2013
• Vitals`,
    jobs: [
      ['Ward Nurse', 'Willow Medical Center', '2019-03', 'now'],
      ['Travel Nurse', 'Heron Travel Nurses', '2017-06', '2019-02'],
      ['Staff Nurse', 'St. Odile Hospital', '2013', '2017-05'],
      ['Nursing Assistant', 'St. Odile Hospital', '2010-08', '2013'],
    ],
  },
  {
    name: 'a title with commas, and an employer with one',
    text: `Experience
Head of Sales, Marketing and Service, Torvald Pumps, Inc., Chicago, IL\t2018 – 2022
• Led forty people
Regional Manager, Sales, Birch & Lowe Ltd, Madison, WI\t2013 – 2018
• Opened two branches`,
    jobs: [
      ['Head of Sales', 'Torvald Pumps, Inc.', '2018', '2022'],
      ['Regional Manager', 'Birch & Lowe Ltd', '2013', '2018'],
    ],
  },
];

describe('jobs of a résumé', () => {
  it.each(STYLES)('are read from $name', ({ text, jobs }) => {
    const whole = /^[\p{Script=Han}]/u.test(text) ? text : `Jo Bright\njo@example.org\n${text}`;
    expect(jobsOf(whole)).toEqual(jobs);
  });
});
