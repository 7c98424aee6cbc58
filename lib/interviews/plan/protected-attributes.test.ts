import { describe, expect, it } from 'vitest';
import { attributeOfName, namedAttribute } from './protected-attributes.ts';

describe('protected attributes', () => {
  it.each([
    'Young candidates with energy',
    'Is a native speaker of English',
    'Has no children',
    'The candidate’s age',
    'Ethnic background',
    'Speaks with confidence and a good tone of voice',
    'Physically fit',
    'Good cultural fit',
    // German
    'Junge Bewerber mit Energie',
    'Passt in unser junges Team',
    'Das Alter der Bewerber',
    'Wie alt sind Sie?',
    'Sind Sie verheiratet?',
    'Familienplanung abgeschlossen',
    'Deutsch als Muttersprache',
    'Ihre Herkunft',
    'Körperlich fit und belastbar',
    'Spricht fließend und selbstbewusst',
    'Männliche Bewerber bevorzugt',
    'Ihr Gesundheitszustand',
    'Religionszugehörigkeit',
    // French
    'Quel âge avez-vous ?',
    'L’âge du candidat',
    'Moins de 35 ans',
    'Avez-vous des enfants ?',
    'Situation familiale',
    'Langue maternelle française',
    'Son état de santé',
    'Une équipe jeune et une jeune femme',
    'Opinions politiques',
    'Parle sans accent',
    // Romanian, with and without its signs
    'Ce vârstă aveți?',
    'Ce varsta aveti?',
    'Vârsta candidatului',
    'Câți ani aveți?',
    'Sunteți căsătorită?',
    'Starea civila',
    'Naționalitatea',
    'Naţionalitatea',
    'Starea de sănătate',
    'Are o stare de sănătate potrivită',
    'Doar bărbați',
    'Apartenență sindicală',
    'Vorbește fără accent',
    // Asked for without being named
    'What year were you born?',
    'How long until you retire?',
    'Prefers candidates under 40',
    'Fresh out of university',
    'Do you plan to have a family?',
    'Who looks after your kids?',
    'Does your husband mind the travel?',
    'Where are you from originally?',
    'Is English your first language?',
    'White candidates',
    'Do you pray at work?',
    'Who did you vote for?',
    'Are you a member of a union?',
    'Have you ever been seriously ill?',
    'Do you have any medical conditions?',
    'Are you gay?',
    'Ladies preferred',
    'What is your height and weight?',
    'Has a pleasant voice',
    'Bewerber unter 35 Jahren',
    'In welchem Jahr sind Sie geboren?',
    'Verheiratete Bewerber',
    'Planen Sie Nachwuchs?',
    'Wer betreut Ihre Kinder?',
    'Wo sind Sie geboren?',
    'Welche Partei wählen Sie?',
    'Leiden Sie an chronischen Krankheiten?',
    'Wie oft waren Sie krank?',
    'Nur Damen',
    'Gutes Aussehen',
    'En quelle année êtes-vous né ?',
    'Qui garde vos enfants ?',
    'Êtes-vous en couple ?',
    'D’où venez-vous d’origine ?',
    'Pour qui votez-vous ?',
    'Êtes-vous syndiqué ?',
    'Avez-vous des problèmes de santé ?',
    'Candidat dynamique et jeune',
    'Homme de préférence',
  ])('are seen in “%s”', (text) => {
    expect(namedAttribute(text)).not.toBeNull();
  });

  it.each([
    'Keeps relatives and the family of a patient informed',
    'Knows health and safety rules',
    'Plans care for children on the ward',
    'Manages old and new releases of the software',
    'Speaks with suppliers about prices',
    'Explains an average age of accounts receivable to a client',
    'May alter the plan when the facts change',
    'Builds assistants with Rasa and Python',
    'Hält den Patienten und seine Familie auf dem Laufenden',
    'Plant Ausflüge für Kinder einer Gruppe',
    'Spricht mit Lieferanten über Preise',
    'Kennt die Regeln der Arbeitssicherheit',
    'Passt den Unterricht an, wenn eine Gruppe nicht folgt',
    'Prüft die Herkunft der Ware',
    'A plus de 30 ans d’expérience de gestion',
    'Adapte l’activité à l’âge des enfants',
    'Tient la famille du patient informée',
    'Explique un budget à une équipe',
    'Câți ani ai lucrat cu clienți?',
    'Adaptează lecția la vârsta copiilor',
    'Ține familia pacientului la curent',
    'Explică un raport unei echipe',
    'Tell me about a young company you helped to grow. What did you do?',
    'Knows age verification rules for alcohol',
    'Supports pupils with disabilities',
    'Organises maternity ward rotas',
    'Checks data on gender pay gaps',
    'Takes sick notes from the team and replans the shift',
    'Handles single sign-on',
    'Native mobile apps in Kotlin',
    'White papers',
    'How would your partner agency have seen it?',
    'Betreut ältere Menschen im Heim',
    'Kennt das Schwerbehindertenrecht',
    'Pflegt schwerkranke Patienten',
    'Travaille avec des enfants en situation de handicap',
    'Accompagne des personnes âgées',
    'Gère la paie et les congés',
  ])('are not seen in “%s”', (text) => {
    expect(namedAttribute(text)).toBeNull();
  });

  it('may not be a criterion by name', () => {
    expect(attributeOfName('Health')).toBe('health');
    expect(attributeOfName('Age')).toBe('age');
    expect(attributeOfName('Safety and rules')).toBeNull();
    for (const name of [
      'Alter',
      'Familienstand',
      'Âge',
      'Situation de famille',
      'Vârsta',
      'Varsta',
    ]) {
      expect(attributeOfName(name), name).toBe(name.toLowerCase());
    }
    expect(attributeOfName('Arbeitssicherheit')).toBeNull();
    expect(attributeOfName('Sécurité et règles')).toBeNull();
    expect(attributeOfName('Siguranță și reguli')).toBeNull();
  });
});
