import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

type Row = [title: string | null, employer: string | null, start: string, end: string];

function jobsOf(text: string): Row[] {
  return extractCandidateProfile(text, '2026-01').profile.experience.map(
    ({ title, employer, start, end, is_current }) => [
      title,
      employer,
      start ?? '',
      is_current ? 'now' : (end ?? ''),
    ],
  );
}

/** Work histories of invented people, under headings that no list holds, in several languages and layouts. */
const STYLES: { name: string; text: string; jobs: Row[] }[] = [
  {
    name: 'headings in a frame that say nothing of work',
    text: `Jo Bright

=== NOW ===
Wages Clerk, Tarn Foods Ltd
(Feb 2020 to present)
Runs two payrolls.

=== EARLIER ===
Office Junior, Moss & Daughters
(2017-19)

=== OTHER BITS ===
Parish newsletter editor, 2015 onwards.`,
    jobs: [
      ['Wages Clerk', 'Tarn Foods Ltd', '2020-02', 'now'],
      ['Office Junior', 'Moss & Daughters', '2017', '2019'],
    ],
  },
  {
    name: 'headings in everyday words',
    text: `Veit Anders

Was ich kann
Fliesen, Estrich

Wo ich gearbeitet habe
3/2020 – jetzt\tFliesenleger, Steinhaus Roth, Murnau. Drei Leute, große Bäder.
8/2015 – 2/2020\tFliesenleger, Kachelwerk Ober, Weilheim

Was ich gelernt habe
2012 – 2015\tAusbildung zum Fliesenleger, Kachelwerk Ober`,
    jobs: [
      ['Fliesenleger', 'Steinhaus Roth', '2020-03', 'now'],
      ['Fliesenleger', 'Kachelwerk Ober', '2015-08', '2020-02'],
    ],
  },
  {
    name: 'no heading at all',
    text: `Marc Holt
marc.holt@example.com

Site Supervisor at Harrow Civil Engineering Ltd since June 2018
Runs a gang of twelve.

Groundworker at Foley Bros from 2013 to 2018`,
    jobs: [
      ['Site Supervisor', 'Harrow Civil Engineering Ltd', '2018-06', 'now'],
      ['Groundworker', 'Foley Bros', '2013', '2018'],
    ],
  },
  {
    name: 'positions dated below an employer with dates of its own',
    text: `Experience
OVERMOOR BANCORP, Salem, OH — 06/2016 to Present
Director, Lending Review (03/2020 to Present)
• Leads five reviewers
Loan Officer (06/2016 to 02/2020)
• Wrote the manual`,
    jobs: [
      ['Director, Lending Review', 'OVERMOOR BANCORP', '2020-03', 'now'],
      ['Loan Officer', 'OVERMOOR BANCORP', '2016-06', '2020-02'],
    ],
  },
  {
    name: 'positions with sentences behind their dates, below the employer',
    text: `Beruflicher Werdegang
Stadt Nordermoor (Bauamt, 120 Beschäftigte)
Sachbearbeiterin Baurecht, Mai 2021 bis heute. Bescheide, Widersprüche und Auskünfte.
Sachbearbeiterin Bürgerbüro, Juli 2018 bis April 2021.`,
    jobs: [
      ['Sachbearbeiterin Baurecht', 'Stadt Nordermoor', '2021-05', 'now'],
      ['Sachbearbeiterin Bürgerbüro', 'Stadt Nordermoor', '2018-07', '2021-04'],
    ],
  },
  {
    name: 'bullets whose parts full stops part, in Spanish',
    text: `EXPERIENCIA LABORAL
• Sept. 2020 - Actualidad. Profesora de FP (Electricidad). Colegio Monte Claro, Luarca. Tutora de primero.
• Marzo 2015 - Agosto 2020. Técnica de mantenimiento. Talleres Pola, S.L., Avilés. Cuadros eléctricos y variadores.`,
    jobs: [
      ['Profesora de FP (Electricidad)', 'Colegio Monte Claro', '2020-09', 'now'],
      ['Técnica de mantenimiento', 'Talleres Pola, S.L.', '2015-03', '2020-08'],
    ],
  },
  {
    name: 'prepositions before the employer in Italian and Dutch',
    text: `Esperienze lavorative
Dal 2018 ad oggi: Infermiera presso Ospedale San Biagio, Verona
jan 2014 t/m dec 2017: Magazijnmedewerker bij Pakhuis Zuid`,
    jobs: [
      ['Infermiera', 'Ospedale San Biagio', '2018', 'now'],
      ['Magazijnmedewerker', 'Pakhuis Zuid', '2014-01', '2017-12'],
    ],
  },
  {
    name: 'dates below each other in a column, in French',
    text: `Expériences professionnelles
Nov. 2020\tMaçon coffreur
à ce jour\tBâtisseurs du Vexin, Pontoise (95)

Janv. 2014\tMaçon
à oct. 2020\tEntreprise Delmas et fils`,
    jobs: [
      ['Maçon coffreur', 'Bâtisseurs du Vexin', '2020-11', 'now'],
      ['Maçon', 'Entreprise Delmas et fils', '2014-01', '2020-10'],
    ],
  },
  {
    name: 'years that a name follows without a blank, and open dates before a tab',
    text: `Laboratory employment
Nov 2021–\tBiomedical Scientist
Aster Hospital, Stourley
Dec 2013 — Dec 2014Pied Larch
Laboratory Assistant`,
    jobs: [
      ['Biomedical Scientist', 'Aster Hospital', '2021-11', 'now'],
      ['Laboratory Assistant', 'Pied Larch', '2013-12', '2014-12'],
    ],
  },
  {
    name: 'signs for bullets and labels in capitals inside a job',
    text: `Experience
Developer, Larkfield Ltd, 2019 – 2021
> Wrote the importer
> Training of new colleagues
TOOLS: Java, Kafka
Tester, Quillstone Ltd, 2016 – 2019
> Test reports`,
    jobs: [
      ['Developer', 'Larkfield Ltd', '2019', '2021'],
      ['Tester', 'Quillstone Ltd', '2016', '2019'],
    ],
  },
  {
    name: 'one list of studies and jobs: only the jobs',
    text: `Werdegang
2018 – 2022\tSachbearbeiter, Kontor Lind GmbH
2014 – 2017\tBachelor Geographie, Universität Nordermoor`,
    jobs: [['Sachbearbeiter', 'Kontor Lind GmbH', '2018', '2022']],
  },
];

describe('a work history', () => {
  it.each(STYLES)('is read with $name', ({ text, jobs }) => {
    expect(jobsOf(text)).toEqual(jobs);
  });

  it('leaves what is called by work, but somebody’s title or a house, where it stands', () => {
    const { profile } = extractCandidateProfile(
      'JO BRIGHT\nSENIOR CAREER ADVISER\nLeeds\nEXPERIENCE\nAdviser, Larkfield Ltd\t2019 – 2021',
      '2026-01',
    );
    expect(profile.headline).toBe('SENIOR CAREER ADVISER');
    expect(profile.experience).toHaveLength(1);
  });
});
