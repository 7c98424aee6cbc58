import { part, type Span } from './text-lines.ts';

export type NamedRole = 'title' | 'employer' | 'degree' | 'institution';
/** `other` labels what is no name: a place, a time, what was done. */
export type LabelRole = NamedRole | 'other';

/** Labels of forms such as Europass, without case and accents. */
const LABELS: Record<LabelRole, readonly string[]> = {
  title: [
    'position',
    'position held',
    'title',
    'job title',
    'role',
    'designation',
    'post',
    'post held',
    'occupation',
    'occupation or position held',
    'poste',
    'poste occupe',
    'fonction',
    'fonction ou poste occupe',
    'intitule du poste',
    'funktion',
    'tatigkeit',
    'tatig als',
    'stelle',
    'beruf oder funktion',
    'functia',
    'functia sau postul ocupat',
    'functie',
    'postul',
    'post ocupat',
    'ocupatia',
    'pozitia',
    'pozitie',
    'cargo',
    'puesto',
    'ruolo',
    'stanowisko',
    '职位',
    '职务',
    '岗位',
    '担任职务',
    '职位名称',
    'المسمى الوظيفي',
    'الوظيفة',
    'المنصب',
  ],
  employer: [
    'company',
    'company name',
    'employer',
    'name of employer',
    'name and address of employer',
    'organisation',
    'organization',
    'entreprise',
    'societe',
    'employeur',
    'nom et adresse de l employeur',
    'nom de l employeur',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'name und adresse des arbeitgebers',
    'angajator',
    'angajatorul',
    'numele si adresa angajatorului',
    'numele angajatorului',
    'compania',
    'companie',
    'empresa',
    'azienda',
    'pracodawca',
    '公司',
    '公司名称',
    '单位',
    '工作单位',
    '企业名称',
    'الشركة',
    'اسم الشركة',
    'جهة العمل',
  ],
  degree: [
    'degree',
    'qualification',
    'qualification awarded',
    'title of qualification awarded',
    'course',
    'course of study',
    'programme',
    'abschluss',
    'bezeichnung der erworbenen qualifikation',
    'studiengang',
    'diplome',
    'intitule du certificat ou diplome delivre',
    'diploma',
    'diploma obtinuta',
    'calificarea',
    'calificarea diploma',
    'calificarea diploma obtinuta',
    'calificarea obtinuta',
    'specializarea',
    '学历',
    '学位',
    '专业',
    'الشهادة',
    'الدرجة العلمية',
    'المؤهل',
    'التخصص',
  ],
  institution: [
    'institution',
    'school',
    'university',
    'college',
    'name of institution',
    'name and type of organisation providing education and training',
    'hochschule',
    'universitat',
    'schule',
    'name und art der bildungs oder ausbildungseinrichtung',
    'etablissement',
    'nom et type de l etablissement d enseignement ou de formation',
    'institutia',
    'institutie',
    'universitatea',
    'facultatea',
    'numele institutiei',
    'numele si tipul institutiei de invatamant',
    'numele si tipul institutiei de invatamant furnizorului de formare',
    '学校',
    '院校',
    '毕业院校',
    'الجامعة',
    'الكلية',
    'المؤسسة التعليمية',
  ],
  other: [
    'obtinuta',
    'grade',
    'activitati si responsabilitati',
    'hauptfacher',
    'disciplinele principale studiate',
    'principal subjects occupational skills covered',
    'level in national or international classification',
    'nivelul in clasificarea nationala sau internationala',
    'location',
    'place',
    'city',
    'date',
    'dates',
    'period',
    'duration',
    'from to',
    'department',
    'responsibilities',
    'main activities and responsibilities',
    'type of business or sector',
    'business or sector',
    'reason for leaving',
    'supervisor',
    'industry',
    'zeitraum',
    'dauer',
    'ort',
    'abteilung',
    'branche',
    'aufgaben',
    'wichtigste tatigkeiten und zustandigkeiten',
    'tatigkeitsbereich oder branche',
    'periode',
    'dates',
    'duree',
    'lieu',
    'service',
    'missions',
    'principales activites et responsabilites',
    'type ou secteur d activite',
    'perioada',
    'data',
    'locul',
    'localitatea',
    'departament',
    'activitati si responsabilitati principale',
    'principalele activitati si responsabilitati',
    'responsabilitati',
    'tipul activitatii sau sectorul de activitate',
    'domeniul de activitate',
    '时间',
    '工作时间',
    '地点',
    '工作地点',
    '部门',
    '所属行业',
    '工作内容',
    '工作描述',
    '工作职责',
    '汇报对象',
    'المدة',
    'الفترة',
    'المكان',
  ],
};
const ROLE_OF = new Map(
  Object.entries(LABELS).flatMap(([role, labels]) =>
    labels.map((label) => [label, role as LabelRole] as const),
  ),
);
const LABEL_CHARACTERS_MAX = 60;

/** What a line is said to be by the label before its colon or tab, and what stands after the label. */
export function labelledRow(span: Span): { role: LabelRole | null; value: Span | null } {
  const head = span.text.slice(0, LABEL_CHARACTERS_MAX + 1);
  const mark = /[:：\t]/.exec(head);
  const role = ROLE_OF.get(plainLabel(mark ? head.slice(0, mark.index) : head));
  if (!role) return mark ? { role: null, value: span } : labelBeforeBlank(span);
  // A word like "Position" alone is a label whose value stands elsewhere.
  if (!mark) return { role: 'other', value: null };
  const value = part(span, mark.index + 1, span.text.length);
  return value.text === '' ? { role: 'other', value: null } : { role, value };
}

/** Labels of several words need no sign: "Occupation or position held Accountant". */
function labelBeforeBlank(span: Span): { role: LabelRole | null; value: Span | null } {
  const head = span.text.slice(0, LABEL_CHARACTERS_MAX + 1);
  const ends = [...head.matchAll(/\s+/gu)].map((match) => match.index);
  for (const end of ends.slice(1).reverse()) {
    const role = ROLE_OF.get(plainLabel(head.slice(0, end)));
    if (role) return { role, value: part(span, end, span.text.length) };
  }
  return { role: null, value: span };
}

function plainLabel(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .replace(/['’()/,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
