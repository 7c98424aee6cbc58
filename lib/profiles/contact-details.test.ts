import { describe, expect, it } from 'vitest';
import { extractCandidateProfile } from './candidate-profile.ts';

const contactOf = (text: string) => extractCandidateProfile(text, '2026-01').profile.contact;

describe('contact details', () => {
  it.each([
    ['Email:jo.bright@example.org', 'jo.bright@example.org'],
    ['mailto:jo.bright@example.org', 'jo.bright@example.org'],
    ['jo.bright @ example.org', 'jo.bright@example.org'],
    ['jo.bright@\nexample.org\n0123', 'jo.bright@example.org'],
    ['E-Mail: jo_b+cv@mail.example.co.uk | Leeds', 'jo_b+cv@mail.example.co.uk'],
  ])('has the e-mail address of %j', (text, email) => {
    expect(contactOf(`Jo Bright\n${text}`).email).toBe(email);
  });

  it.each([
    ['Tel.: +49 711 5550123', '+49 711 5550123'],
    ['Mobil 0151/555 018 77', '0151/555 018 77'],
    ['Tél. 06 39 98 12 40', '06 39 98 12 40'],
    ['手机：138-0055-5012', '138-0055-5012'],
    ['电话:13800555012', '13800555012'],
    ['الهاتف: ٠٥٠ ١٢٣ ٤٥٦٧', '٠٥٠ ١٢٣ ٤٥٦٧'],
    ['Fax: 0711 5550199\nTelefon: 0711 5550123', '0711 5550123'],
    ['(901) 555-0138', '(901) 555-0138'],
  ])('has the telephone number of %j', (text, phone) => {
    expect(contactOf(`Jo Bright\n${text}`).phone).toBe(phone);
  });

  it.each([
    'Fax: 0711 5550199',
    '03/2019-05/2021',
    '2019.03-2021.06',
    '01.03.2019 - 31.05.2021',
    'Date of birth: 14-07-1988',
    '70173 Stuttgart',
    'IBAN: DE89 3704 0044 0532 0130 00',
    'Registration no. 1234567890',
  ])('takes nothing for a telephone number in %j', (text) => {
    expect(contactOf(`Jo Bright\n${text}`).phone).toBeNull();
  });

  it('gives no address of a referee', () => {
    const contact = contactOf(
      'Jo Bright\nLeeds\nExperience\nClerk, Acme Ltd, 2019 – 2021\nReferences\nSam Wood, Acme Ltd\nsam.wood@example.com\n0113 496 0011',
    );
    expect(contact.email).toBeNull();
    expect(contact.phone).toBeNull();
  });

  it.each([
    ['12 rue des Tanneurs, 44000 Nantes | 06 39 98 12 40', '44000 Nantes'],
    ['Anschrift: Musterweg 4, 93047 Regensburg', '93047 Regensburg'],
    ['Galway · +353 86 555 0133', 'Galway'],
    ['Turin, Italy / jo@example.org / +39 347 555 0199', 'Turin, Italy'],
    ['Adresa: Str. Lungă nr. 7, 700019 Iași, România', '700019 Iași, România'],
    ['14 Ryrie Lane, Geelong VIC 3220 | 0491 570 156', 'Geelong VIC 3220'],
    ['现居地：杭州', '杭州'],
    ['San Diego, CA | jo@example.org', 'San Diego, CA'],
  ])('has the town of %j', (text, location) => {
    expect(contactOf(`Jo Bright\n${text}`).location).toBe(location);
  });
});
