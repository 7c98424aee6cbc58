import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const RESUMES = [
  {
    text: `Lebenslauf
Name: Jana Brandt
Geboren: 22.06.1991 in Chemnitz
Familienstand: verheiratet, zwei Kinder
Staatsangehörigkeit: österreichisch
Konfession: evangelisch
Telefon: 0151 555 01877
Berufserfahrung
seit 10/2021 Pflegedienstleitung, Klinikum Auental, Gera`,
    details: [
      '22.06.1991',
      '1991',
      'verheiratet',
      'Kinder',
      'österreichisch',
      'evangelisch',
      'Chemnitz',
    ],
  },
  {
    text: `Jane Oakes, 34 years old, married, British
Date of birth: 3 March 1991
Gender: female
Marital status: married
Nationality: British
jane@example.org
Experience
Clerk, Acme Ltd, 2019 – 2021`,
    details: ['34', '1991', 'married', 'British', 'female'],
  },
  {
    text: `Claire MARTIN
Née le 3 mars 1996 – mariée, 2 enfants
Nationalité : française
claire@example.fr
Expérience professionnelle
Comptable, Lumavie SA, 2019 – 2021`,
    details: ['1996', 'mariée', 'enfants', 'française'],
  },
  {
    text: `Prenume / Nume Ana Ionescu
Data nașterii 17/02/1992
Naționalitate română
Sex Feminin
Stare civilă căsătorită
Experiență profesională
Contabil la Alfa SRL, 2019 – 2021`,
    details: ['1992', 'română', 'Feminin', 'căsătorită'],
  },
  {
    text: `林晓
女 | 1991年5月 | 已婚 | 汉族 | 党员
工作经历
2019.03 – 至今\t上海云启科技有限公司\t会计`,
    details: ['女', '1991', '已婚', '汉族', '党员'],
  },
];

describe('a profile', () => {
  it.each(RESUMES)(
    'holds nothing of age, sex, origin or family of $details',
    ({ text, details }) => {
      const { profile } = extractCandidateProfile(text, '2026-01');
      const written = JSON.stringify(profile);
      expect(profile.experience).toHaveLength(1);
      for (const detail of details) expect(written).not.toContain(detail);
    },
  );
});
