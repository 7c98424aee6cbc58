import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

type Row = [
  degree: string | null,
  field: string | null,
  institution: string | null,
  start: string | null,
  end: string | null,
];

const STYLES: { name: string; text: string; studies: Row[] }[] = [
  {
    name: 'a label on their own line among the jobs',
    text: `Experience
Warehouse Lead, Quayside Foods, 2019 - present
Education: GCSEs, Bayview School, 2013
Forklift Driver, Quayside Foods, 2015 - 2019`,
    studies: [['GCSEs', null, 'Bayview School', null, '2013']],
  },
  {
    name: 'degree, school and years on one line',
    text: `Education
MSc in Data Science, University of Northmoor, 2016 – 2017
BSc Mathematics, Pellham College, 2013 – 2016`,
    studies: [
      ['MSc', 'Data Science', 'University of Northmoor', '2016', '2017'],
      ['BSc Mathematics', null, 'Pellham College', '2013', '2016'],
    ],
  },
  {
    name: 'school first, then degree with its field and a grade',
    text: `EDUCATION
Northmoor University, Leeds\tSep 2012 – Jun 2015
Bachelor of Arts in History (GPA: 3.8)
• Thesis on canals
Hollins Sixth Form College, York\t2010 – 2012
A-Levels: History, French, Maths`,
    studies: [
      ['Bachelor of Arts', 'History', 'Northmoor University', '2012-09', '2015-06'],
      ['A-Levels', 'History', 'Hollins Sixth Form College', '2010', '2012'],
    ],
  },
  {
    name: 'a degree with its field behind a comma, and one that is expected',
    text: `Education
Bachelor of Science, Computer Science, Bexford University, Expected May 2027`,
    studies: [['Bachelor of Science', 'Computer Science', 'Bexford University', null, '2027-05']],
  },
  {
    name: 'German: school leaving, studies and an apprenticeship at a company',
    text: `Ausbildung
10/2014 – 09/2017\tBachelor of Engineering Maschinenbau, Hochschule Donautal (Note 1,9)
09/2011 – 07/2014\tAusbildung zum Zerspanungsmechaniker, Kessler Präzision GmbH, Ulm
2003 – 2011\tAlbert-Einstein-Gymnasium Ulm, Abitur`,
    studies: [
      ['Bachelor of Engineering Maschinenbau', null, 'Hochschule Donautal', '2014-10', '2017-09'],
      [
        'Ausbildung zum Zerspanungsmechaniker',
        null,
        'Kessler Präzision GmbH',
        '2011-09',
        '2014-07',
      ],
      ['Abitur', null, 'Albert-Einstein-Gymnasium Ulm', '2003', '2011'],
    ],
  },
  {
    name: 'French: years first, diploma and school',
    text: `FORMATION
2015 – 2017 : Master en droit des affaires, Université de Vermont-Sud, Lyon
2012 – 2015 : Licence de droit, Université de Vermont-Sud
2012 : Baccalauréat ES, Lycée Jean-Moulin, Annecy`,
    studies: [
      ['Master', 'droit des affaires', 'Université de Vermont-Sud', '2015', '2017'],
      ['Licence de droit', null, 'Université de Vermont-Sud', '2012', '2015'],
      ['Baccalauréat ES', null, 'Lycée Jean-Moulin', null, '2012'],
    ],
  },
  {
    name: 'Romanian: university, faculty and school leaving',
    text: `EDUCAȚIE
2014 – 2018
Universitatea de Nord din Baia Mare
Licență în Inginerie Mecanică
2010 – 2014
Colegiul Național „Avram Iancu”
Diplomă de bacalaureat`,
    studies: [
      ['Licență', 'Inginerie Mecanică', 'Universitatea de Nord din Baia Mare', '2014', '2018'],
      ['Diplomă de bacalaureat', null, 'Colegiul Național „Avram Iancu”', '2010', '2014'],
    ],
  },
  {
    name: 'Europass with its labels',
    text: `EDUCAȚIE ȘI FORMARE
Perioada 10/2014 – 07/2016
Calificarea / diploma obținută Master Management
Numele instituției Universitatea Dunării
Perioada 10/2011 – 07/2014
Calificarea / diploma obținută Licență Economie
Numele instituției Universitatea Dunării`,
    studies: [
      ['Master Management', null, 'Universitatea Dunării', '2014-10', '2016-07'],
      ['Licență Economie', null, 'Universitatea Dunării', '2011-10', '2014-07'],
    ],
  },
  {
    name: 'Chinese: school, field with the degree in brackets, and years',
    text: `教育背景
东海大学\t软件工程(硕士)\t2013.09 - 2016.06
东海大学\t计算机科学(学士)\t2009.09 - 2013.06`,
    studies: [
      ['硕士', '软件工程', '东海大学', '2013-09', '2016-06'],
      ['学士', '计算机科学', '东海大学', '2009-09', '2013-06'],
    ],
  },
  {
    name: 'Arabic: degree and university',
    text: `المؤهلات العلمية
بكالوريوس هندسة مدنية، جامعة النيل الأزرق، ٢٠١١ – ٢٠١٥`,
    studies: [['بكالوريوس هندسة مدنية', null, 'جامعة النيل الأزرق', '2011', '2015']],
  },
  {
    name: 'no years at all',
    text: `Education
BSc (Hons) Nursing, Northmoor University
Diploma in Counselling
Harbour College`,
    studies: [
      ['BSc (Hons) Nursing', null, 'Northmoor University', null, null],
      ['Diploma', 'Counselling', 'Harbour College', null, null],
    ],
  },
  {
    name: 'a list',
    text: `Formation
• Bachelor en économie d’entreprise, Haute école du Lac, 2013
• Certificat de comptabilité, École-club, 2010`,
    studies: [
      ['Bachelor', 'économie d’entreprise', 'Haute école du Lac', null, '2013'],
      ['Certificat de comptabilité', null, 'École-club', null, '2010'],
    ],
  },
  {
    name: 'courses and prizes among studies are none',
    text: `Education
Bachelor of Nursing, Northmoor University, 2014
Certified Scrum Master, 2019
Travel grant, 2018`,
    studies: [['Bachelor of Nursing', null, 'Northmoor University', null, '2014']],
  },
  {
    name: 'German: trades, an apprenticeship with its company, and a course that is none',
    text: `Aus- und Weiterbildung
2019 Geprüfte Bilanzbuchhalterin (IHK), IHK Kassel
2008 – 2011 Steuerfachangestellte, Kanzlei Rühl & Partner, Kassel
2021 Excel-Kurs für Fortgeschrittene, VHS Kassel`,
    studies: [
      ['Geprüfte Bilanzbuchhalterin (IHK)', null, 'IHK Kassel', null, '2019'],
      ['Steuerfachangestellte', null, 'Kanzlei Rühl & Partner', '2008', '2011'],
    ],
  },
  {
    name: 'German: where something was learnt behind a preposition or in brackets',
    text: `Ausbildung
2012 – 2015 Ausbildung zur Industriekauffrau bei der Feinguss Albers GmbH, Iserlohn
1994 bis 1997 Lehre zum Elektroinstallateur (Elektro Huber, Rosenau)
1990 – 1993 Kaufmann im Einzelhandel, Marktkauf Süd GmbH
Juni 1993
Abitur am Goetheplatz-Gymnasium`,
    studies: [
      ['Ausbildung zur Industriekauffrau', null, 'Feinguss Albers GmbH', '2012', '2015'],
      ['Lehre zum Elektroinstallateur', null, 'Elektro Huber, Rosenau', '1994', '1997'],
      ['Kaufmann im Einzelhandel', null, 'Marktkauf Süd GmbH', '1990', '1993'],
      ['Abitur', null, 'Goetheplatz-Gymnasium', null, '1993-06'],
    ],
  },
  {
    name: 'German: the school above its leaving certificate, with a remark in brackets',
    text: `Bildungsweg
Fachhochschule Westküste
BWL, Diplom-Kaufmann (FH)
1999 – 2004

Staatliche Wirtschaftsschule Hof
Wirtschaftsschulabschluss
1995 – 1999`,
    studies: [
      ['Diplom-Kaufmann (FH)', null, 'Fachhochschule Westküste', '1999', '2004'],
      ['Wirtschaftsschulabschluss', null, 'Staatliche Wirtschaftsschule Hof', '1995', '1999'],
    ],
  },
  {
    name: 'Swiss: trades with their certificates',
    text: `Ausbildung
2020–2023 Techniker HF Maschinenbau, Höhere Fachschule Toggenburg
2021 – 2022 Treuhänderin mit eidg. Fachausweis, Akademie Seeblick
2013 – 2016 Kauffrau EFZ, Berufsschule Altwil`,
    studies: [
      ['Techniker HF Maschinenbau', null, 'Höhere Fachschule Toggenburg', '2020', '2023'],
      ['Treuhänderin mit eidg. Fachausweis', null, 'Akademie Seeblick', '2021', '2022'],
      ['Kauffrau EFZ', null, 'Berufsschule Altwil', '2013', '2016'],
    ],
  },
  {
    name: 'French: vocational diplomas, in a table and behind a dash, and a course',
    text: `DIPLÔMES ET FORMATIONS
2020\tTitre professionnel Conducteur de travaux\tAFPA de Meudreux
2018\tDEAES\tInstitut régional du travail social
2012\tCAP Maçonnerie\tCFA du Bâtiment, Évron
2015\tFormation SST\tINRS`,
    studies: [
      ['Titre professionnel Conducteur de travaux', null, 'AFPA de Meudreux', null, '2020'],
      ['DEAES', null, 'Institut régional du travail social', null, '2018'],
      ['CAP Maçonnerie', null, 'CFA du Bâtiment', null, '2012'],
    ],
  },
  {
    name: 'French: years in brackets in the middle of items',
    text: `Formation
■ Doctorat en chimie organique (2012) – Université Paul-Langlois, Tarnès
■ Master recherche chimie (2009) – Université Paul-Langlois`,
    studies: [
      ['Doctorat', 'chimie organique', 'Université Paul-Langlois', null, '2012'],
      ['Master recherche chimie', null, 'Université Paul-Langlois', null, '2009'],
    ],
  },
  {
    name: 'Romanian: a faculty within its university, an ongoing master and a trade by its label',
    text: `STUDII
2022 – în curs: Master Contabilitate, Academia de Studii din Oltvar
2009 – 2012: Facultatea de Litere, Universitatea din Valea Mare, licență filologie
2001-2004: Școala Profesională de Comerț, calificare: vânzător
Curs operator calculator, 2010`,
    studies: [
      ['Master Contabilitate', null, 'Academia de Studii din Oltvar', '2022', null],
      ['licență filologie', null, 'Universitatea din Valea Mare', '2009', '2012'],
      ['vânzător', null, 'Școala Profesională de Comerț', '2001', '2004'],
    ],
  },
  {
    name: 'Spanish and Polish: a full stop or a preposition between',
    text: `FORMACIÓN ACADÉMICA
• 2009-2013 Grado en Historia. Universidad del Cantal (Villar).
• 2006-2008 Bachillerato. IES Los Olmos.
• 2002–2006 Technikum Logistyczne w Starym Borze, technik logistyk`,
    studies: [
      ['Grado', 'Historia', 'Universidad del Cantal (Villar)', '2009', '2013'],
      ['Bachillerato', null, 'IES Los Olmos', '2006', '2008'],
      ['technik logistyk', null, 'Technikum Logistyczne w Starym Borze', '2002', '2006'],
    ],
  },
  {
    name: 'Indian: marks behind the year, and boards',
    text: `EDUCATION
B.Com | Shivdas College of Commerce | 2011 | 68%
HSC | Northern State Board | 2008 | 72%`,
    studies: [
      ['B.Com', null, 'Shivdas College of Commerce', null, '2011'],
      ['HSC', null, 'Northern State Board', null, '2008'],
    ],
  },
  {
    name: 'work, exchanges, prizes and courses beside a study are none',
    text: `Education
2010 - 2014 BSc Physics, University of Eastmere
2013 Teaching Assistant, University of Eastmere
2012 Erasmus exchange, Université de Valmont
2014 Summer School in Optics, University of Porto Novo`,
    studies: [['BSc Physics', null, 'University of Eastmere', '2010', '2014']],
  },
  {
    name: 'qualifications without a school, of which only is said that they are done',
    text: `QUALIFICATIONS
NVQ Level 3 Health and Social Care – completed 2017
GCSEs: English (C), Maths (D) – Bramwell Comprehensive, 2011`,
    studies: [
      ['NVQ Level 3 Health and Social Care', null, null, null, '2017'],
      ['GCSEs', 'English', 'Bramwell Comprehensive', null, '2011'],
    ],
  },
];

describe('studies of a résumé', () => {
  it.each(STYLES)('are read from $name', ({ text, studies }) => {
    const { education } = extractCandidateProfile(
      `Jo Bright\njo@example.org\n${text}`,
      '2026-01',
    ).profile;
    expect(
      education.map(({ degree, field, institution, start, end }) => [
        degree,
        field,
        institution,
        start,
        end,
      ]),
    ).toEqual(studies);
  });
});
