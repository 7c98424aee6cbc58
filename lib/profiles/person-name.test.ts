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
    [
      'Persönliche Daten\nName:\tBrandl\nVorname:\tKorbinian\nTelefon:\t0151 5550101',
      'Korbinian Brandl',
    ],
    ['Angaben zur Person\nFamilienname | Vogt\nVorname(n) | Mira Sophie', 'Mira Sophie Vogt'],
    ['NOM : LE GOFF\nPrénom : Yann\nTél : 06 55 50 01 01', 'Yann LE GOFF'],
    ['Nume: Stan\nPrenume: Ioana\nLocuiesc în: Buzău', 'Ioana Stan'],
    ['Nombre: Javier\nApellidos: Ortega Pinto\nDirección: 41001 Sevilla', 'Javier Ortega Pinto'],
    ['Imię: Agnieszka\nNazwisko: Nowak-Zając\nMiasto: Rzeszów', 'Agnieszka Nowak-Zając'],
    ['Numele și prenumele: RADU, Bogdan Nicolae', 'Bogdan Nicolae RADU'],
    ['Schröder, Kai-Uwe\nLindenallee 3\nkai.schroeder@example.de', 'Kai-Uwe Schröder'],
    ['GRACE\nOYELARAN\nRegistered Nurse\ngrace.oyelaran@example.com', 'GRACE OYELARAN'],
    ['Priya Raman Product Designer\npriya.raman@example.com', 'Priya Raman'],
    ['emily hart\nbrand strategist\nemily.hart@example.com', 'emily hart'],
    ['Helen Marsh MCLIP\n3 Abbey Road, Whitby', 'Helen Marsh'],
    ['Lena Hofer, BA MA\nGraz, Österreich', 'Lena Hofer'],
    ['Svea Lund, Verwaltungsfachwirtin\nDeichweg 22', 'Svea Lund'],
    ['Sylvie MOREAU née Petit\nAssistante de direction', 'Sylvie MOREAU'],
    ['dr. ing. Mihai Țurcanu\nInginer constructor', 'Mihai Țurcanu'],
    ['Persönliche Angaben\nName, Vorname\tHartwig, Sören', 'Sören Hartwig'],
    ['Name of applicant: Oliver Finch\nPosition: Caretaker', 'Oliver Finch'],
    ['First name: Luca Last name: Moretti\nEmail: x@example.com', 'Luca Moretti'],
    ['Ms Jane Fairweather BA (Hons) PGCE\nTeacher of Geography', 'Jane Fairweather'],
    ['Robert "Bobby" Tran, CPA\nStaff Accountant', 'Robert "Bobby" Tran'],
    [
      'Summary\nTen years of operations.\n\nJordan Blake\nDenver, CO\njblake@example.com',
      'Jordan Blake',
    ],
  ])('is found in %j', (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each([
    'Technical Expertise\nProject Management\nExcel',
    'Senior Software Engineer\nAcme Solutions\n2019 – 2021',
    '12 High Street\nMilton Keynes\nUnited Kingdom',
    'Sex Feminin\nStare civilă Necăsătorită',
    'San Francisco\nNew York',
    'Software Engineer\nPython Developer\nMachine Learning',
    'Full Stack Web\nTeam Player\nhello@example.com',
  ])('is not made up from %j', (text) => {
    expect(nameOf(text)).toBeNull();
  });
});
