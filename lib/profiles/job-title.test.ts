import { describe, expect, it } from 'vitest';
import { findCompany, withoutCompany } from './job-company.ts';
import { findJobTitle } from './job-title.ts';
import { splitLines } from './text-lines.ts';

/** Heads of advertisements of invented firms: text, title, company. */
const HEADS: readonly (readonly [string, string | null, string | null])[] = [
  ['# Night Baker — The Tin Oven (Bath, ME)\n\nSmall oven, long nights.', 'Night Baker', null],
  [
    'Transport Planner, Footpaths\nOffice for Hedges\nSenior Executive Officer\nYork\nPermanent',
    'Transport Planner, Footpaths',
    null,
  ],
  [
    'Login\nGlass Conservator\nJob no: 41\nWork type: Staff\nStaff\nStaff',
    'Glass Conservator',
    null,
  ],
  [
    'In short\nGull & Tern\nAarhus\nDKK 40k a month +\nbonus\nWhat’s in it for you\nsix weeks off\nlunch\na bicycle\nfruit\nquiet rooms\nFair play\nWe read all letters\nthe same way\nwhatever your age\nLogistics Coordinator, Baltics\nWe move timber.\nYour days\nCalls',
    'Logistics Coordinator, Baltics',
    'Gull & Tern',
  ],
  [
    'Position Overview\nDepartment: Harbour Services\nThe Harbour Services Coordinator is an on-site position. It reports to the lead.',
    'Harbour Services Coordinator',
    null,
  ],
  [
    'Stadt Lindenau\nDer Oberbürgermeister\n\nDie Stadt Lindenau (ca. 42.000 Einwohner) sucht für das Tiefbauamt eine/n\n\nBauingenieur/in (m/w/d) für den Kanalbau\n\nDie Stelle ist unbefristet.',
    'Bauingenieur/in (m/w/d) für den Kanalbau',
    'Stadt Lindenau',
  ],
  [
    'Zahnarztpraxis Dr. Weidmann\nWir brauchen Verstärkung!\nZur Unterstützung suchen wir ab dem 1. Mai eine freundliche ZFA (m/w/d) in Vollzeit.\nWas Sie mitbringen\n- Ausbildung',
    'ZFA',
    'Zahnarztpraxis Dr. Weidmann',
  ],
  [
    'Hotel Seeblick am Ammersee\nKoch / Köchin gesucht!\nab März, 5-Tage-Woche',
    'Koch / Köchin',
    'Hotel Seeblick am Ammersee',
  ],
  [
    'Leitung Finanzen (m/w/d)\nDiakonie Mittelland e.V.\nab sofort',
    'Leitung Finanzen',
    'Diakonie Mittelland e.V.',
  ],
  [
    'Boulangerie Lanvin recherche un(e) vendeur(se) en boulangerie H/F\nCDI 35h',
    'vendeur(se)',
    'Boulangerie Lanvin',
  ],
  [
    'Qui sommes-nous ?\nTransvia est une société de transport de 140 salariés.\nLe poste\nNous recherchons notre futur Chef de projet informatique (F/H) basé à Lyon.\nVos missions',
    'Chef de projet informatique',
    'Transvia',
  ],
  [
    'Offre d’emploi – Aide-soignant(e) de nuit – CDD 6 mois\nClinique du Parc, Limoges',
    'Aide-soignant(e) de nuit',
    'Clinique du Parc',
  ],
  [
    'PRIMĂRIA COMUNEI VALEA MARE\nANUNȚ\nprivind ocuparea funcției publice vacante de consilier, clasa I',
    'consilier',
    'PRIMĂRIA COMUNEI VALEA MARE',
  ],
  ['Se necesită contabil-șef la Agromec SA\nOraș: Slatina', 'contabil-șef', 'Agromec SA'],
  [
    'Empresa del sector logístico busca incorporar un/a Responsable de almacén para su centro.\nRequisitos\n- Carnet B',
    'Responsable de almacén',
    null,
  ],
  [
    'La nostra azienda, Officine Bardi S.r.l., cerca un tornitore CNC con esperienza.',
    'tornitore CNC',
    'Officine Bardi S.r.l.',
  ],
  [
    'Firma Trans-Pol poszukuje kierowcy kat. C+E w ruchu międzynarodowym.\nWymagania:\n- prawo jazdy',
    'kierowcy kat. C+E',
    'Trans-Pol',
  ],
  [
    'Bij Bakkerij De Korenbloem zoeken we een ervaren bakker (m/v) voor 32 uur per week.',
    'bakker',
    'Bakkerij De Korenbloem',
  ],
  ['【招聘】高级财务经理\n公司名称:东海集团\n', '高级财务经理', '东海集团'],
  [
    'إعلان وظيفة\nتعلن شركة النور للمقاولات عن حاجتها إلى مهندس مدني\nالمؤهلات',
    'مهندس مدني',
    'شركة النور للمقاولات',
  ],
  [
    'JOB DESCRIPTION\nTitle of Post: Catering Assistant\nSchool: Elmgrove Primary School\nReports to: Kitchen Manager',
    'Catering Assistant',
    'Elmgrove Primary School',
  ],
  [
    'Ashworth & Lee Solicitors\nPrivate Client Solicitor (3+ PQE)\nHarrogate | Full time | £48k',
    'Private Client Solicitor',
    'Ashworth & Lee Solicitors',
  ],
  [
    'Help wanted!\nMarcy’s Diner needs a line cook, nights, $19/hr. Ask for Marcy.',
    'line cook',
    'Marcy’s Diner',
  ],
  [
    'https://boards.example/jobs/771\nApply for this job\nStaff Accountant\nLarksong Foods · Boise, ID\nPosted 3 days ago',
    'Staff Accountant',
    'Larksong Foods',
  ],
  [
    '# [Data Engineer - Helioscale](https://boards.example/771)\n### Helioscale\n#### `🌎 Remote`\nAt Helioscale, we watch the sun.',
    'Data Engineer',
    'Helioscale',
  ],
  [
    'Similar jobs\nForklift Driver\nDunmore Logistics, Leeds\nWarehouse Clerk (Nights)\nOakvale Depot Ltd\nLocation\nLeeds\nThe Warehouse Clerk keeps the books of the yard.',
    'Warehouse Clerk',
    'Oakvale Depot Ltd',
  ],
  ['Role: Dog Walker – 12 month FTC\nLocation: Bristol', 'Dog Walker', null],
];

/** What names nobody: no title, no company. */
const NOTHING = [
  'Benefits\nFree lunch\nRequirements\n- English',
  'Policy on working from home\nThis policy sets out who may work at home and when. It applies to all staff.',
  'lorem ipsum dolor',
  '',
];

function headOf(text: string) {
  const lines = splitLines(text);
  const found = findJobTitle(text, lines);
  const company = found.company ?? findCompany(text, lines, found.title);
  return { title: withoutCompany(found.title, company), company };
}

/** Titles where they are seldom looked for: below their sentence, beside a column, as a card at the end. */
const PLACES: readonly (readonly [string, string])[] = [
  [
    'Liceul Teoretic\nANUNȚ\nprivind ocuparea postului vacant de\nBIBLIOTECAR ȘCOLAR\nCondiții generale',
    'BIBLIOTECAR ȘCOLAR',
  ],
  [
    'The archive invites applications for a position as\n\nConservator of Paper\n\nat its workshop in Bergen.',
    'Conservator of Paper',
  ],
  [
    'Contact\nMara Quill\nWe offer\nPension\nPayroll Manager\nAs Payroll Manager you keep the books in order.\nTasks\nMonthly closing',
    'Payroll Manager',
  ],
  [
    'About Fenn\nWe build robots.\nMust have\nC and C++\nSoldering\nElectronics Engineer\nCambridge, UK\nPermanent\nPosted 3 days ago',
    'Electronics Engineer',
  ],
  [
    'Oak Vets\nCare and muddy boots\nCould you be our next Veterinary Nurse?\nWe are an independent group.',
    'Veterinary Nurse',
  ],
  [
    'Rejoignez-nous\nNous recrutons un(e) Ingénieur(e) Réseaux H/F en CDI à Nantes.',
    'Ingénieur(e) Réseaux',
  ],
  ['Analyst in Remote Sensing\nGrade 7, full time', 'Analyst in Remote Sensing'],
];

describe('the head of a job description', () => {
  it.each(PLACES)('names the title wherever it stands: %j', (text, title) => {
    expect(headOf(text).title?.text).toBe(title);
  });

  it.each(HEADS)('names title and company: %j', (text, title, company) => {
    const found = headOf(text);
    expect(found.title?.text ?? null).toBe(title);
    expect(found.company?.text ?? null).toBe(company);
  });

  it.each(HEADS)('gives values at their places in the text: %j', (text) => {
    const { title, company } = headOf(text);
    for (const span of [title, company]) {
      if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it.each(NOTHING)('names nobody where there is nobody: %j', (text) => {
    expect(headOf(text)).toEqual({ title: null, company: null });
  });
});
