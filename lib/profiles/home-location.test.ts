import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const placeOf = (text: string) => extractCandidateProfile(text, '2026-01').profile.contact.location;

describe('where somebody lives', () => {
  it.each([
    ['Jo Muster\nAnschrift\nDeichstr. 4\n25813 Husum\nE-Mail\njo@example.de', '25813 Husum'],
    ['Jo Muster\nStraße: Ringstr. 8\nPLZ/Ort: 50996 Köln', '50996 Köln'],
    [
      'Ana Pop\nAdresă\tStr. Florilor nr. 2, bl. A3, ap. 5, Focșani, jud. Vrancea',
      'Focșani, jud. Vrancea',
    ],
    ['Ana Pop\nDomiciliul: Târgu Mureș, str. Bradului 7', 'Târgu Mureș'],
    ['Ana Pop\nLocalitatea Mediaș, județul Sibiu\nTel: 0755 555 019', 'Mediaș, județul Sibiu'],
    ['Kasia Wójcik\nAdres: ul. Polna 3, 20-001 Lublin', '20-001 Lublin'],
    ['Rosa Gil\nC/ Larga 11, 33203 Gijón. Móvil 655 550 147. rosa.gil@example.es', '33203 Gijón'],
    ['Jo Bright\njo.bright@example.co.uk  //  07700 900 613  //  Calderwick', 'Calderwick'],
    ['Jo Muster\nTischler\njo@example.de | 0170 5550123 | Bad Oldesloe', 'Bad Oldesloe'],
    ['Sylvie Moreau\nsylvie.moreau@example.fr\nLa Roche-sur-Yon', 'La Roche-sur-Yon'],
    ['Nils Adam\nDéveloppeur web — 6 ans — Besançon / télétravail\nnils@example.com', 'Besançon'],
  ])('is read of %j', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });

  it.each([
    'Jo Bright\njo@example.org | 07700 900 613 | LinkedIn | Full driving licence',
    'Jo Muster\njo@example.de | Deutsch | ledig',
    'Jo Bright\njo@example.org · GitHub · Stack Overflow · 0170 5550123',
    'Jo Bright\nProject Manager\njo@example.org\nResults Driven\n+44 7700 900123',
    'Jo Muster\nGeboren am 01.01.1985 in Hamm\nTischler',
  ])('is not made up from %j', (text) => {
    expect(placeOf(text)).toBeNull();
  });
});
