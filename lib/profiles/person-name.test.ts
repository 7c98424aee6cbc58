import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const nameOf = (text: string) => extractCandidateProfile(text, '2026-01').profile.name;

describe('the name of the person', () => {
  it.each([
    ['Tamsin Oakes\nAccountant\ntamsin@example.org', 'Tamsin Oakes'],
    ['TAMSIN OAKES\n0123 456 7890', 'TAMSIN OAKES'],
    ['Curriculum Vitae of Tamsin Oakes\nExperience', 'Tamsin Oakes'],
    ['Curriculum Vitae\nDr. Tamsin Oakes, PhD\nLeeds', 'Tamsin Oakes'],
    ['Dipl.-Ing. (FH) Jörg Haller\nKonstrukteur', 'Jörg Haller'],
    [
      'Lebenslauf\nVor- und Nachname: Jörg von der Heide\nGeburtsdatum: 01.02.1980',
      'Jörg von der Heide',
    ],
    [
      'CURRICULUM VITAE\nNume și prenume: POPESCU Ana-Maria\nTelefon: 0722 555 018',
      'POPESCU Ana-Maria',
    ],
    ['Europass Curriculum vitae\nPrenume / Nume Ana Ionescu\nSex Feminin', 'Ana Ionescu'],
    ['First name(s) / Surname(s)\tAna Ionescu\nE-mail\tana@example.org', 'Ana Ionescu'],
    ['MARTIN Élodie\n12 rue des Lilas, 69003 Lyon\nelodie.martin@example.fr', 'MARTIN Élodie'],
    ['Thomas Koch\nProjektleiter\nthomas.koch@example.de', 'Thomas Koch'],
    ["Seán O'Malley-Byrne\nChef", "Seán O'Malley-Byrne"],
    ['Mary J. Baker\nbaker.mary@example.com', 'Mary J. Baker'],
    ['Tamsin Oakes | tamsin@example.org | +44 20 7946 0018', 'Tamsin Oakes'],
    ['J O H N   D O E\nArchitect', 'JOHN DOE'],
    ['J O H N D O E\nArchitect\njohn.doe@example.org', 'JOHN DOE'],
    ['Senior Data Engineer\nTamsin Oakes\nLeeds', 'Tamsin Oakes'],
    ['姓名:李明\n电话:13800000000', '李明'],
    ['王小明\n软件工程师\n工作经历', '王小明'],
    ['سارة أحمد الخطيب\nمهندسة برمجيات', 'سارة أحمد الخطيب'],
    [
      'CONTACT\ntamsin.oakes@example.org\nLeeds\nSKILLS\nExcel\nTeam Leadership\nTamsin Oakes\nOffice Manager',
      'Tamsin Oakes',
    ],
    ['Tamsin Oakes Resume\ntoakes@example.org', 'Tamsin Oakes'],
  ])('is found in %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    'Technical Expertise\nProject Management\nExcel',
    'Senior Software Engineer\nAcme Solutions\n2019 – 2021',
    '12 High Street\nMilton Keynes\nUnited Kingdom',
    'Sex Feminin\nStare civilă Necăsătorită',
    'San Francisco\nNew York',
  ])('is not made up from %j', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});
